// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "matching/judge_fact.h"
#include "matching/match.h"

namespace overstap::matching {

bool filter_verdicts::any_fail() const noexcept {
  return std::ranges::find(of, verdict::fail) != std::end(of);
}

bool filter_verdicts::any_unknown() const noexcept {
  return std::ranges::find(of, verdict::unknown) != std::end(of);
}

filter_verdicts judge(snapshot const& world, person_facts const& person, vacancy_idx v) {
  auto verdicts = filter_verdicts{};
  for (auto const f : kCheapestFirst) {
    verdicts[f] = judge_fact(world, person, v, f);
  }
  return verdicts;
}

std::optional<filter_verdicts> judge_unless_refused(snapshot const& world, person_facts const& person, vacancy_idx v) {
  auto verdicts = filter_verdicts{};
  for (auto const f : kCheapestFirst) {
    verdicts[f] = judge_fact(world, person, v, f);
    if (verdicts[f] == verdict::fail) {
      return std::nullopt;
    }
  }
  return verdicts;
}

}  // namespace overstap::matching
