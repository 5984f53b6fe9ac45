// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "matching/testing.h"

/// docs/adr/0002 followed word for word over records, for the oracle tests. Slow on purpose. Of the taxonomy
/// it takes weights and neighbours, which have an oracle of their own.
namespace overstap::matching::testing {

using naive_requirement = std::map<skill_id, importance>;
using naive_profile = std::vector<std::pair<skill_id, evidence>>;

inline naive_requirement naive_skills_of(taxonomy::taxonomy const& tax, occupation_id o) {
  auto required = naive_requirement{};
  for (auto const& w : tax.skills_of(tax.find(o))) {
    required[tax.id_of(w.skill)] = w.kind;
  }
  return required;
}

inline naive_requirement naive_skills_of(taxonomy::taxonomy const& tax, vacancy const& v) {
  if (v.skills.empty()) {
    return naive_skills_of(tax, v.occupation);
  }
  auto required = naive_requirement{};
  for (auto const& r : v.skills) {
    auto& kind = required[r.skill];
    kind = std::max(kind, r.weight);
  }
  return required;
}

inline std::uint64_t naive_rel(taxonomy::taxonomy const& tax, skill_id required, skill_id held) {
  if (required == held) {
    return 1000;
  }
  for (auto const& near : tax.neighbours_of(tax.find(required))) {
    if (tax.id_of(near.skill) == held) {
      return near.rel;
    }
  }
  return 0;
}

struct naive_contribution {
  std::uint64_t value{};
  skill_id by{};
};

inline naive_contribution naive_best(taxonomy::taxonomy const& tax, skill_id required, naive_profile const& held) {
  auto const factors = std::map<evidence, std::uint64_t>{
      {evidence::none, 0}, {evidence::declared, 700}, {evidence::worked, 900}, {evidence::proven, 1000}};
  auto best = naive_contribution{};
  for (auto const& [t, level] : held) {
    auto const value = factors.at(level) * naive_rel(tax, required, t);
    if (value > best.value || (value == best.value && value > 0 && t < best.by)) {
      best = {value, t};
    }
  }
  return best;
}

inline std::uint64_t naive_weight(taxonomy::taxonomy const& tax, skill_id s, importance i) {
  return (i == importance::essential ? 4ULL : 1ULL) * tax.idf(tax.find(s));
}

inline std::optional<std::uint64_t> naive_fit(taxonomy::taxonomy const& tax,
                                              naive_requirement const& required,
                                              naive_profile const& held) {
  auto total = std::uint64_t{0};
  auto sum = std::uint64_t{0};
  for (auto const& [s, kind] : required) {
    total += naive_weight(tax, s, kind);
    sum += naive_weight(tax, s, kind) * naive_best(tax, s, held).value;
  }
  return total == 0 ? std::nullopt : std::optional{sum / total};
}

}  // namespace overstap::matching::testing
