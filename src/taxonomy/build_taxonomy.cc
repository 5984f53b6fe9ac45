// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <utility>

#include "base/fixed_log.h"
#include "base/invariant.h"
#include "taxonomy/formula.h"
#include "taxonomy/relatedness.h"
#include "taxonomy/taxonomy.h"

namespace overstap::taxonomy {
namespace {

/// The store already sorts; the answer must not depend on it.
template <typename T, typename Before>
void sort_if_needed(std::vector<T>& rows, Before before) {
  if (!std::ranges::is_sorted(rows, before)) {
    std::ranges::sort(rows, before);
  }
}

struct use {
  occupation_idx occupation;
  skill_idx skill;
  importance kind;
  friend constexpr auto operator<=>(use const&, use const&) = default;
};

/// Relations as positions: sorted, known ends only, and of a pair given twice the essential one.
std::vector<use> resolve_uses(taxonomy const& tax, std::vector<occupation_skill_record> const& relations) {
  auto uses = std::vector<use>{};
  uses.reserve(relations.size());
  auto last_id = occupation_id{};
  auto last = tax.find(last_id);
  for (auto const& r : relations) {
    if (r.occupation != last_id) {
      last_id = r.occupation;
      last = tax.find(last_id);
    }
    auto const skill = tax.find(r.required.skill);
    if (last.has_value() && skill.has_value()) {
      uses.push_back({last, skill, r.required.weight});
    }
  }
  sort_if_needed(uses, [](use const& a, use const& b) {
    return std::pair{a.occupation, a.skill} != std::pair{b.occupation, b.skill}
               ? std::pair{a.occupation, a.skill} < std::pair{b.occupation, b.skill}
               : a.kind > b.kind;
  });
  auto const again = std::ranges::unique(
      uses, [](use const& a, use const& b) { return a.occupation == b.occupation && a.skill == b.skill; });
  uses.erase(again.begin(), again.end());
  return uses;
}

std::uint32_t at_least_one(std::uint32_t v) noexcept {
  return std::max(v, std::uint32_t{1});
}

/// Concepts by position and who is directly above and below whom.
struct hierarchy {
  vec_vec<concept_idx, concept_idx> broader;
  vec_vec<concept_idx, concept_idx> narrower;
};

/// Links as rows: sorted, nothing twice.
template <typename Row, typename Value>
vec_vec<Row, Value> rows_of(std::size_t n, std::vector<std::pair<Row, Value>> links) {
  std::ranges::sort(links);
  auto const again = std::ranges::unique(links);
  links.erase(again.begin(), again.end());
  auto rows = vec_vec<Row, Value>{};
  rows.reserve(n, links.size());
  auto row = std::vector<Value>{};
  auto at = links.begin();
  for (auto const r : idx_range<Row>{n}) {
    row.clear();
    for (; at != links.end() && at->first == r; ++at) {
      row.push_back(at->second);
    }
    rows.push_back(row);
  }
  return rows;
}

hierarchy resolve_hierarchy(taxonomy_records const& records) {
  auto const find = [&](uuid const& key) {
    auto const found = std::ranges::lower_bound(records.concepts, key, {}, &concept_record::key);
    return found == records.concepts.end() || found->key != key
               ? concept_idx{}
               : concept_idx{static_cast<std::size_t>(found - records.concepts.begin())};
  };
  auto up = std::vector<std::pair<concept_idx, concept_idx>>{};
  auto down = std::vector<std::pair<concept_idx, concept_idx>>{};
  for (auto const& b : records.broader) {
    auto const narrower = find(b.narrower);
    auto const broader = find(b.broader);
    if (!narrower.has_value() || !broader.has_value() || narrower == broader) {
      continue;
    }
    up.emplace_back(narrower, broader);
    if (!records.concepts[narrower.pos()].ended) {
      down.emplace_back(broader, narrower);
    }
  }
  auto const n = records.concepts.size();
  return {rows_of(n, std::move(up)), rows_of(n, std::move(down))};
}

/// How often things are used: n_s, k_o, N and K of the ADR, with idf(s) and u_o from them.
struct usage_counts {
  vec_map<skill_idx, std::uint32_t> idf;
  vec_map<occupation_idx, std::uint32_t> usage;
};

usage_counts count_usage(taxonomy const& tax, std::vector<use> const& uses) {
  auto users = vec_map<skill_idx, std::uint32_t>(tax.skill_count());
  auto listed = vec_map<occupation_idx, std::uint32_t>(tax.occupation_count());
  auto occupations = std::uint64_t{0};
  auto last = occupation_idx{};
  for (auto const& u : uses) {
    if (tax.ended(u.occupation)) {
      continue;
    }
    occupations += u.occupation != last ? 1U : 0U;
    last = u.occupation;
    ++users[u.skill];
    listed[u.occupation] += tax.ended(u.skill) ? 0U : 1U;
  }
  auto skills = std::uint64_t{0};
  auto counts = usage_counts{};
  for (auto const s : idx_range<skill_idx>{tax.skill_count()}) {
    skills += tax.ended(s) ? 0U : 1U;
    counts.idf.push_back(at_least_one(log2_q10(occupations + 1, users[s] + 1)));
  }
  for (auto const o : idx_range<occupation_idx>{tax.occupation_count()}) {
    counts.usage.push_back(tax.ended(o) ? 0 : at_least_one(log2_q10(skills + 1, listed[o] + 1)));
  }
  return counts;
}

vec_vec<occupation_idx, weighted_skill> skills_by_occupation(taxonomy const& tax,
                                                             std::vector<use> const& uses,
                                                             vec_map<skill_idx, std::uint32_t> const& idf) {
  auto rows = vec_vec<occupation_idx, weighted_skill>{};
  rows.reserve(tax.occupation_count(), uses.size());
  auto row = std::vector<weighted_skill>{};
  auto next = uses.begin();
  for (auto const o : idx_range<occupation_idx>{tax.occupation_count()}) {
    row.clear();
    for (; next != uses.end() && next->occupation == o; ++next) {
      row.push_back({next->skill, next->kind, formula::importance_factor(next->kind) * idf[next->skill]});
    }
    rows.push_back(row);
  }
  return rows;
}

vec_vec<skill_idx, occupation_idx> occupations_by_skill(taxonomy const& tax, std::vector<use> const& uses) {
  auto pairs = std::vector<std::pair<skill_idx, occupation_idx>>{};
  pairs.reserve(uses.size());
  for (auto const& u : uses) {
    pairs.emplace_back(u.skill, u.occupation);
  }
  return rows_of(tax.skill_count(), std::move(pairs));
}

}  // namespace

std::shared_ptr<taxonomy const> build(taxonomy_records records) {
  sort_if_needed(records.concepts, [](auto const& a, auto const& b) { return a.key < b.key; });
  auto const same_key = [](auto const& a, auto const& b) { return a.key == b.key; };
  invariant(std::ranges::adjacent_find(records.concepts, same_key) == records.concepts.end(),
            "a concept is in the taxonomy records twice");

  auto built = std::make_shared<taxonomy>();
  auto& tax = *built;
  tax.records_ = std::move(records);

  auto skill_concept = vec_map<skill_idx, concept_idx>{};
  auto concept_skill = vec_map<concept_idx, skill_idx>(tax.records_.concepts.size());
  for (auto const c : idx_range<concept_idx>{tax.records_.concepts.size()}) {
    auto const& record = tax.records_.concepts[c.pos()];
    if (record.kind == concept_kind::occupation) {
      tax.occupation_ids_.push_back(occupation_id{record.key});
      tax.occupation_record_.push_back(static_cast<std::uint32_t>(c.pos()));
    } else if (record.kind == concept_kind::skill) {
      auto const s = tax.skill_ids_.push_back(skill_id{record.key});
      tax.skill_record_.push_back(static_cast<std::uint32_t>(c.pos()));
      skill_concept.push_back(c);
      concept_skill[c] = record.ended ? skill_idx{} : s;
    }
  }

  auto const uses = resolve_uses(tax, tax.records_.relations);
  auto counts = count_usage(tax, uses);
  tax.idf_ = std::move(counts.idf);
  tax.occupation_skills_ = skills_by_occupation(tax, uses, tax.idf_);
  tax.skill_occupations_ = occupations_by_skill(tax, uses);

  auto const tree = resolve_hierarchy(tax.records_);
  tax.neighbours_ = find_neighbours({.occupation_skills = tax.occupation_skills_,
                                     .skill_occupations = tax.skill_occupations_,
                                     .usage = counts.usage,
                                     .skill_concept = skill_concept,
                                     .concept_skill = concept_skill,
                                     .broader = tree.broader,
                                     .narrower = tree.narrower});
  tax.near_requirements_ = transpose(tax.neighbours_);
  return built;
}

}  // namespace overstap::taxonomy
