// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <vector>

#include "matching/judge_fact.h"
#include "matching/match.h"
#include "matching/top_k.h"
#include "taxonomy/formula.h"

namespace overstap::matching {
namespace {

using taxonomy::held_skill;
using taxonomy::skill_idx;
using taxonomy::weighted_skill;

/// One requirement opened up around its required skills once, for the coverage of many people: per skill t
/// that anybody may hold, the required skills it counts for.
class opened_requirement {
public:
  opened_requirement(taxonomy::taxonomy const& tax, std::span<weighted_skill const> required)
      : required_{required}, best_(required.size()), ends_(tax.skill_count() + 1) {
    for (auto const& r : required_) {
      total_ += r.weight;
      for_each_helper(tax, r.skill, [&](skill_idx helper, std::uint32_t) { ++ends_[helper.pos() + 1]; });
    }
    for (auto i = std::size_t{1}; i < ends_.size(); ++i) {
      ends_[i] += ends_[i - 1];
    }
    helped_.resize(ends_.back());
    auto next = ends_;
    for (auto i = std::size_t{0}; i < required_.size(); ++i) {
      for_each_helper(tax, required_[i].skill, [&](skill_idx helper, std::uint32_t rel) {
        helped_[next[helper.pos()]++] = {static_cast<std::uint32_t>(i), rel};
      });
    }
  }

  std::optional<score> covered_by(std::span<held_skill const> held) {
    if (total_ == 0) {
      return std::nullopt;
    }
    std::ranges::fill(best_, 0U);
    for (auto const& h : held) {
      auto const factor = evidence_factor(h.level);
      for (auto i = ends_[h.skill.pos()]; i < ends_[h.skill.pos() + 1]; ++i) {
        auto& best = best_[helped_[i].position];
        best = std::max(best, factor * helped_[i].rel);
      }
    }
    auto covered = std::uint64_t{0};
    for (auto i = std::size_t{0}; i < required_.size(); ++i) {
      covered += std::uint64_t{required_[i].weight} * best_[i];
    }
    return score{static_cast<std::uint32_t>(covered / total_)};
  }

private:
  struct help {
    std::uint32_t position;  ///< of the required skill in the requirement
    std::uint32_t rel;
  };

  template <typename Take>
  static void for_each_helper(taxonomy::taxonomy const& tax, skill_idx required, Take const& take) {
    take(required, taxonomy::formula::kRelSelf);
    for (auto const& near : tax.neighbours_of(required)) {
      take(near.skill, near.rel);
    }
  }

  std::span<weighted_skill const> required_;
  std::uint64_t total_{};
  std::vector<std::uint32_t> best_;
  std::vector<std::size_t> ends_;
  std::vector<help> helped_;
};

}  // namespace

person_answer match_people(snapshot const& world, person_query const& query) {
  auto requirement = opened_requirement{*world.tax, world.vacancies.skills[query.vacancy]};
  auto best = top_k<person_hit, better_fit<person_hit, &person_hit::person>>{query.limit};
  auto total = std::size_t{0};
  for (auto const p : idx_range<person_idx>{world.people.size()}) {
    auto const& facts = world.people.facts[p];
    auto const verdicts = judge_unless_refused(world, facts, query.vacancy);
    if (!verdicts || (query.demand_known && verdicts->any_unknown())) {
      continue;
    }
    ++total;
    best.offer({p, requirement.covered_by(facts.skills), *verdicts});
  }
  return {best.take(), total};
}

}  // namespace overstap::matching
