// SPDX-License-Identifier: EUPL-1.2
#include "base/random.h"
#include "cli/bench.h"

namespace overstap::cli {

desk::visitor visitor_of(snapshot const& s, person_idx p) {
  auto const& facts = s.people.facts[p];
  auto v = desk::visitor{};
  for (auto const o : s.people.worked_as[p]) {
    v.occupations.push_back(s.tax->id_of(o));
  }
  for (auto const& held : facts.skills) {
    v.skills.emplace_back(s.tax->id_of(held.skill), held.level);
  }
  if (facts.credentials) {
    v.credentials.emplace();
    for (auto c = std::size_t{0}; c < s.reference->credentials.size(); ++c) {
      if (facts.credentials->contains(credential_idx{c})) {
        v.credentials->push_back({s.reference->credentials[c].code, std::nullopt});
      }
    }
  }
  v.municipality = s.people.municipality[p];
  v.max_km = facts.max_km;
  v.hours_min = facts.hours_min;
  v.hours_max = facts.hours_max;
  v.available_from = facts.available_from;
  v.contracts = facts.contracts;
  v.shifts = facts.shifts;
  v.needs_support = facts.needs_support;
  return v;
}

std::vector<person_idx> some_people(snapshot const& s, std::size_t count, std::uint64_t seed) {
  auto random = random_source{seed};
  auto chosen = std::vector<person_idx>{};
  for (auto i = std::size_t{0}; i < count && s.people.size() > 0; ++i) {
    chosen.emplace_back(static_cast<std::size_t>(random.below(s.people.size())));
  }
  return chosen;
}

}  // namespace overstap::cli
