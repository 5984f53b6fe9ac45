// SPDX-License-Identifier: EUPL-1.2
#include "taxonomy/relatedness.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "taxonomy/formula.h"

namespace overstap::taxonomy {
namespace {

/// floor(sqrt(v)). The bit-by-bit `isqrt` of base costs half a second over the millions of pairs here; the
/// hardware root is a guess that integers then correct, so the answer is the same on every machine.
std::uint64_t floor_root(std::uint64_t v) noexcept {
  auto root = static_cast<std::uint64_t>(std::sqrt(static_cast<double>(v)));
  while (root * root > v) {
    --root;
  }
  while ((root + 1) * (root + 1) <= v) {
    ++root;
  }
  return root;
}

/// Scratch columns over all skills, of which one required skill touches few.
class neighbour_finder {
public:
  explicit neighbour_finder(relatedness_source const& source)
      : source_{source},
        total_usage_(source.skill_occupations.size()),
        shared_usage_(source.skill_occupations.size()),
        hierarchy_(source.skill_occupations.size()) {
    for (auto const s : idx_range<skill_idx>{source_.skill_occupations.size()}) {
      for (auto const o : source_.skill_occupations[s]) {
        total_usage_[s] += source_.usage[o];
      }
    }
  }

  /// Sorted by skill; valid until the next call.
  std::span<neighbour const> around(skill_idx required) {
    found_.clear();
    if (!source_.concept_skill[source_.skill_concept[required]].has_value()) {
      return found_;  // ended
    }
    gather_shared_usage(required);
    gather_hierarchy(required);
    for (auto const t : touched_) {
      if (auto const rel = related(required, t); rel > 0) {
        found_.push_back({t, static_cast<std::uint16_t>(rel)});
      }
      shared_usage_[t] = 0;
      hierarchy_[t] = 0;
    }
    touched_.clear();
    keep_nearest();
    return found_;
  }

private:
  void touch(skill_idx t) {
    if (shared_usage_[t] == 0 && hierarchy_[t] == 0) {
      touched_.push_back(t);
    }
  }

  void gather_shared_usage(skill_idx required) {
    for (auto const o : source_.skill_occupations[required]) {
      auto const usage = source_.usage[o];
      if (usage == 0) {
        continue;
      }
      for (auto const& with : source_.occupation_skills[o]) {
        touch(with.skill);
        shared_usage_[with.skill] += usage;
      }
    }
  }

  void raise_hierarchy(concept_idx other, std::uint32_t to) {
    auto const t = source_.concept_skill[other];
    if (t.has_value()) {
      touch(t);
      hierarchy_[t] = std::max(hierarchy_[t], to);
    }
  }

  void gather_hierarchy(skill_idx required) {
    auto const self = source_.skill_concept[required];
    for (auto const n : source_.narrower[self]) {
      raise_hierarchy(n, formula::kDirectlyBroader);
    }
    for (auto const group : source_.broader[self]) {
      raise_hierarchy(group, formula::kDirectlyBroader);
      auto const members = source_.narrower[group];
      if (members.size() > formula::kWidestGroup) {
        continue;
      }
      auto const near = formula::kSiblingTop / (formula::kSiblingShrink + static_cast<std::uint32_t>(members.size()));
      for (auto const m : members) {
        raise_hierarchy(m, near);
      }
    }
  }

  std::uint32_t related(skill_idx s, skill_idx t) const {
    if (s == t || !source_.concept_skill[source_.skill_concept[t]].has_value()) {
      return 0;
    }
    auto const of_both = formula::kSharedUseScale * shared_usage_[t];
    auto const by_use = of_both == 0
                            ? std::uint32_t{0}
                            : static_cast<std::uint32_t>(of_both / (floor_root(total_usage_[s] * total_usage_[t]) +
                                                                    formula::kSharedUseShrink));
    auto const [less, more] = std::minmax(by_use, hierarchy_[t]);
    auto const rel = std::min(formula::kRelHighest, more + less / 2);
    return rel < formula::kRelLowest ? 0 : rel;
  }

  void keep_nearest() {
    if (found_.size() > formula::kNeighbours) {
      auto const cut = found_.begin() + static_cast<std::ptrdiff_t>(formula::kNeighbours);
      std::nth_element(found_.begin(), cut, found_.end(), [](neighbour const& a, neighbour const& b) {
        return a.rel != b.rel ? a.rel > b.rel : a.skill < b.skill;
      });
      found_.erase(cut, found_.end());
    }
    std::ranges::sort(found_, {}, &neighbour::skill);
  }

  relatedness_source const& source_;
  vec_map<skill_idx, std::uint64_t> total_usage_;
  vec_map<skill_idx, std::uint64_t> shared_usage_;
  vec_map<skill_idx, std::uint32_t> hierarchy_;
  std::vector<skill_idx> touched_;
  std::vector<neighbour> found_;
};

}  // namespace

vec_vec<skill_idx, neighbour> find_neighbours(relatedness_source const& source) {
  auto const n = source.skill_occupations.size();
  auto finder = neighbour_finder{source};
  auto rows = vec_vec<skill_idx, neighbour>{};
  rows.reserve(n, n * formula::kNeighbours);
  for (auto const s : idx_range<skill_idx>{n}) {
    rows.push_back(finder.around(s));
  }
  return rows;
}

vec_vec<skill_idx, neighbour> transpose(vec_vec<skill_idx, neighbour> const& neighbours) {
  auto const n = neighbours.size();
  auto ends = vec_map<skill_idx, std::size_t>(n);
  for (auto const s : idx_range<skill_idx>{n}) {
    for (auto const& near : neighbours[s]) {
      ++ends[near.skill];
    }
  }
  auto begin = std::size_t{0};
  for (auto& end : ends) {
    begin += std::exchange(end, begin);
  }
  // Filled in the order of s, so every row comes out sorted; `ends` moves from a row's begin to its end.
  auto flat = std::vector<neighbour>(neighbours.total());
  for (auto const s : idx_range<skill_idx>{n}) {
    for (auto const& near : neighbours[s]) {
      flat[ends[near.skill]++] = {s, near.rel};
    }
  }
  auto rows = vec_vec<skill_idx, neighbour>{};
  rows.reserve(n, flat.size());
  begin = 0;
  for (auto const end : ends) {
    rows.push_back(std::span{flat}.subspan(begin, end - begin));
    begin = end;
  }
  return rows;
}

}  // namespace overstap::taxonomy
