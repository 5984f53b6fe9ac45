// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

#include "base/random.h"
#include "schemes/worked_case.h"

/// Whole interviews, for measuring how well questions are chosen. Somebody answers who knows everything.
namespace overstap::schemes {

struct interview {
  std::size_t asked{};
  known_facts known;  ///< at its end
};

/// `next(known)` says what is asked now; nullopt ends it.
template <typename Next>
interview hold_interview(rule_book const& book, known_facts const& answers, Next const& next) {
  auto held = interview{.asked = 0, .known = book.nothing_known()};
  while (auto const f = next(held.known)) {
    held.known[*f] = answers[*f];
    ++held.asked;
  }
  return held;
}

/// The open fact that comes first in the rules as they are written: what choosing questions is compared with.
std::optional<fact_idx> first_open(rule_book const& book, side s, civil_date on, known_facts const& known);

/// Everything that a case tells, and the rest drawn, each answer as likely as `possible_answers` has it.
known_facts told_in_full(rule_book const& book, side s, worked_case const& c, random_source& random);

/// After how many questions nothing is open for one who chooses them with the answers in hand: nobody can do with
/// fewer. Exact; takes exponentially long.
std::size_t fewest_questions(rule_book const& book, side s, civil_date on, known_facts const& answers);

}  // namespace overstap::schemes
