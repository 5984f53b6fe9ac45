// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <array>
#include <optional>

#include "matching/match.h"

/// Inside of the matching engine: the table of filters in docs/adr/0002, one row each.
namespace overstap::matching {

/// The order in which a refusal costs least to find. It changes no answer.
inline constexpr auto kCheapestFirst =
    std::array{fact::travel, fact::support, fact::shifts, fact::credentials, fact::hours, fact::contract, fact::start};
static_assert(kCheapestFirst.size() == kFactCount);

constexpr verdict pass_if(bool fine) noexcept {
  return fine ? verdict::pass : verdict::fail;
}

inline verdict judge_travel(person_facts const& p, place at) noexcept {
  return p.home && p.max_km ? pass_if(within_km(*p.home, at, *p.max_km)) : verdict::unknown;
}

inline verdict judge_hours(person_facts const& p,
                           std::optional<std::int32_t> const& least,
                           std::optional<std::int32_t> const& most) noexcept {
  if ((!p.hours_min && !p.hours_max) || (!least && !most)) {
    return verdict::unknown;
  }
  auto const starts_too_late = p.hours_max && least && *least > *p.hours_max;
  auto const ends_too_early = p.hours_min && most && *most < *p.hours_min;
  return pass_if(!starts_too_late && !ends_too_early);
}

inline verdict judge_credentials(person_facts const& p, credential_set required, credential_set obtainable) noexcept {
  if (required.empty()) {
    return verdict::pass;
  }
  if (!p.credentials) {
    return verdict::unknown;
  }
  auto const missing = required.without(*p.credentials);
  if (missing.empty()) {
    return verdict::pass;
  }
  return obtainable.includes(missing) ? verdict::obtainable : verdict::fail;
}

inline verdict judge_start(person_facts const& p, std::optional<civil_date> const& start) noexcept {
  return p.available_from && start ? pass_if(*p.available_from <= *start) : verdict::unknown;
}

inline verdict judge_contract(person_facts const& p, std::optional<contract_kind> const& kind) noexcept {
  return p.contracts && kind ? pass_if(std::ranges::find(*p.contracts, *kind) != p.contracts->end()) : verdict::unknown;
}

inline verdict judge_shifts(person_facts const& p, bool has_shifts) noexcept {
  if (!has_shifts) {
    return verdict::pass;
  }
  return p.shifts ? pass_if(*p.shifts) : verdict::unknown;
}

inline verdict judge_fact(snapshot const& world, person_facts const& p, vacancy_idx v, fact f) noexcept {
  auto const& c = world.vacancies;
  switch (f) {
    case fact::travel:
      return judge_travel(p, c.at[v]);
    case fact::hours:
      return judge_hours(p, c.hours_min[v], c.hours_max[v]);
    case fact::credentials:
      return judge_credentials(p, c.credentials[v], world.obtainable);
    case fact::start:
      return judge_start(p, c.start[v]);
    case fact::contract:
      return judge_contract(p, c.contract[v]);
    case fact::shifts:
      return judge_shifts(p, c.shifts[v] != 0);
    case fact::support:
      return pass_if(!p.needs_support || c.supported[v] != 0);
  }
  __builtin_unreachable();
}

/// `judge`, stopping at the first refusal; nullopt when there is one.
std::optional<filter_verdicts> judge_unless_refused(snapshot const& world, person_facts const& person, vacancy_idx v);

}  // namespace overstap::matching
