// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <array>

#include "matching/asked_for.h"
#include "matching/judge_fact.h"
#include "matching/match.h"

namespace overstap::matching {
namespace {

constexpr auto kFacts =
    std::array{fact::travel, fact::hours, fact::credentials, fact::start, fact::contract, fact::shifts, fact::support};
static_assert(kFacts.size() == kFactCount);

bool told(person_facts const& p, fact f) noexcept {
  switch (f) {
    case fact::travel:
      return p.home && p.max_km;
    case fact::hours:
      return p.hours_min || p.hours_max;
    case fact::credentials:
      return p.credentials.has_value();
    case fact::start:
      return p.available_from.has_value();
    case fact::contract:
      return p.contracts.has_value();
    case fact::shifts:
      return p.shifts.has_value();
    case fact::support:
      return true;  // absent means that none is needed
  }
  __builtin_unreachable();
}

/// The vacancy asks for the fact: somebody who has not told it cannot be a known yes.
bool asks_for(vacancy_columns const& c, vacancy_idx v, fact f) noexcept {
  switch (f) {
    case fact::travel:
      return true;
    case fact::hours:
      return c.hours_min[v] || c.hours_max[v];
    case fact::credentials:
      return !c.credentials[v].empty();
    case fact::start:
      return c.start[v].has_value();
    case fact::contract:
      return c.contract[v].has_value();
    case fact::shifts:
      return c.shifts[v] != 0;
    case fact::support:
      return c.supported[v] == 0;
  }
  __builtin_unreachable();
}

}  // namespace

std::vector<missing_fact> findability(snapshot const& world, vacancy_query const& query) {
  auto const& person = query.person;
  auto missing = std::vector<missing_fact>{};
  for (auto const f : kFacts) {
    if (!told(person, f)) {
      missing.push_back({f, 0, 0});
    }
  }
  for (auto const v : idx_range<vacancy_idx>{world.vacancies.size()}) {
    if (!asked_for(world.vacancies, query, v)) {
      continue;
    }
    auto const verdicts = judge_unless_refused(world, person, v);
    auto const unknowns = verdicts ? std::ranges::count(verdicts->of, verdict::unknown) : 0;
    for (auto& m : missing) {
      if (!asks_for(world.vacancies, v, m.what)) {
        continue;
      }
      ++m.hidden_from;
      // Told on the vacancy's side and not on the person's, so this fact is the one unknown.
      m.turns_yes += unknowns == 1 && (*verdicts)[m.what] == verdict::unknown ? 1U : 0U;
    }
  }
  std::ranges::sort(missing, [](missing_fact const& a, missing_fact const& b) {
    return a.turns_yes != b.turns_yes ? a.turns_yes > b.turns_yes : a.what < b.what;
  });
  return missing;
}

}  // namespace overstap::matching
