// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "schemes/evaluate.h"

/// Asking facts one at a time, the most telling one first.
namespace overstap::schemes {

/// The facts that still matter: unknown ones on which the verdict, the amount or the period of some version that is
/// valid on that day can depend. What is decided by others matters no more. In order of the rules.
std::vector<fact_idx> open_facts(rule_book const& book, side s, civil_date on, known_facts const& known);

/// Of the open facts the one after which the fewest are expected to be left, when the values between two edges of
/// the rules count as one answer and answers are equally likely; ties: the one that decides over the most money, then
/// the first. nullopt: nothing is open. Without `ask_of_a_person` facts of a person are left out (`is_of_a_person`).
/// `later`: facts that are not asked now.
std::optional<fact_idx> next_question(rule_book const& book,
                                      side s,
                                      civil_date on,
                                      known_facts const& known,
                                      bool ask_of_a_person,
                                      std::span<fact_idx const> later = {});

/// One value of each class of values between which no rule distinguishes, ascending.
std::vector<fact_value> telling_values(rule_book const& book, side s, civil_date on, fact_idx f);

}  // namespace overstap::schemes
