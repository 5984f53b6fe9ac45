// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <span>
#include <string>
#include <vector>

#include "schemes/rule.h"

namespace overstap::schemes {

enum class verdict : std::uint8_t { no, unknown, yes };

/// Cents, from and to: equal when all is known.
struct cents_range {
  std::int64_t low{}, high{};
  friend constexpr bool operator==(cents_range const&, cents_range const&) = default;
};

/// One line of a trace, in the order in which the rule is written; parts come after the whole, one deeper.
struct traced {
  condition const* what;
  schemes::verdict verdict;
  std::int32_t depth;
};

struct decision {
  std::size_t rule{};  ///< position in the book
  schemes::verdict verdict{};
  std::vector<traced> trace;  ///< of `when`
  bool over{};  ///< its period ran out before the day that is asked for: the verdict is no
  std::array<cents_range, kPeriods> amount{};  ///< by `per`; of no: nothing, of unknown: from nothing
  bool counts{true};  ///< false: another of its group certainly gives at least as much
  std::optional<civil_date> starts, ends;  ///< of the period, as far as known; `ends` is the first day after it
  std::optional<civil_date> apply_before;  ///< last day, when known
};

struct evaluation {
  civil_date on;
  std::vector<decision> decisions;  ///< one per version that is valid on that day, in the order of the book
  std::array<cents_range, kPeriods> total{};  ///< of what can go together
};

/// The verdict of a condition in three values (Kleene): unknown only when both answers are still possible for some
/// value of some unknown fact read by itself.
verdict judge(condition const& c, known_facts const& known);

/// So much later; months: on the same day of the month, or the last one of a shorter month.
civil_date later(civil_date d, std::int32_t n, unit_of_time unit);

/// The first day after a period that starts on this day; nullopt: it lasts as long as it lasts.
std::optional<civil_date> end_of(period const& p, civil_date start);

/// What every scheme of one side says on a day. Pure; the same on any machine. O(size of the rules). `without`: codes
/// of schemes that are left out, of the total too.
evaluation evaluate(
    rule_book const& book, side s, civil_date on, known_facts const& known, std::span<std::string const> without = {});

}  // namespace overstap::schemes
