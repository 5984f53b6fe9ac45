// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/score.h"
#include "matching/transitions.h"
#include "snapshot/snapshot.h"

namespace overstap::matching {

/// The facts that hard filters look at.
enum class fact : std::uint8_t { travel, hours, credentials, start, contract, shifts, support };
inline constexpr std::size_t kFactCount = 7;

enum class verdict : std::uint8_t {
  pass,  ///< known and fine, or not asked
  unknown,  ///< a fact is missing on either side: kept and flagged
  obtainable,  ///< credentials only: missing, but some wagon gives each of them
  fail,  ///< known and not fine: filtered out
};

struct filter_verdicts {
  std::array<verdict, kFactCount> of{};
  verdict& operator[](fact f) noexcept { return of[static_cast<std::size_t>(f)]; }
  verdict operator[](fact f) const noexcept { return of[static_cast<std::size_t>(f)]; }
  bool any_fail() const noexcept;
  bool any_unknown() const noexcept;
  friend bool operator==(filter_verdicts const&, filter_verdicts const&) = default;
};

/// Each fact judged for one person and one vacancy on its own (rules: docs/adr/0002 §filters). Pure.
filter_verdicts judge(snapshot const& world, person_facts const& person, vacancy_idx v);

struct vacancy_hit {
  vacancy_idx vacancy;
  std::optional<score> fit;  ///< nullopt: the vacancy's skills are unknown; after all scored hits
  filter_verdicts filters;
};

struct vacancy_query {
  person_facts person;
  std::optional<taxonomy::occupation_idx> occupation;  ///< only vacancies of this occupation
  std::optional<civil_date> open_on;  ///< leave out vacancies that closed before this day (no closing day: open)
  bool demand_known{};  ///< leave out hits with a filter that is unknown
  std::size_t limit{50};
};

struct vacancy_answer {
  std::vector<vacancy_hit> hits;  ///< exact top `limit` by (fit descending, unknown last, id ascending)
  std::size_t total;  ///< length of the answer without a limit
};

/// Neutral: nothing but skills and the facts above can change the order. O(vacancies * skills).
vacancy_answer match_vacancies(snapshot const& world, vacancy_query const& query);

struct person_hit {
  person_idx person;
  std::optional<score> fit;
  filter_verdicts filters;
};
struct person_query {
  vacancy_idx vacancy;
  bool demand_known{};
  std::size_t limit{50};
};
struct person_answer {
  std::vector<person_hit> hits;  ///< exact top `limit` by (fit descending, unknown last, id ascending)
  std::size_t total;
};
person_answer match_people(snapshot const& world, person_query const& query);

/// What one missing fact costs: `turns_yes` = vacancies without a refusal whose only unknown comes from this
/// fact missing on the person's side; `hidden_from` = vacancies that ask for this fact, so that a search
/// demanding a known yes does not show this person.
struct missing_fact {
  fact what;
  std::size_t turns_yes;
  std::size_t hidden_from;
};
/// Counts over the vacancies of `query.occupation` that are open on `query.open_on`; `demand_known` and `limit` change
/// nothing. Only facts that the person has not told; by (turns_yes descending, fact).
std::vector<missing_fact> findability(snapshot const& world, vacancy_query const& query);

}  // namespace overstap::matching
