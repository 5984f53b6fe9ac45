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

/// Of the open facts the one after which the fewest questions are expected to be left; of those that are as good within
/// a tenth of a question, the one that decides over the most money; then the first. nullopt: nothing is open that may
/// be asked. Without `ask_of_a_person` facts of a person are left out (`is_of_a_person`). `later`: facts that are not
/// asked now.
///
/// Expected: a fact will be asked as far as deciding some rule comes to it, when of the parts of a rule that one comes
/// first which most likely decides it, and answers do not depend on each other (`possible_answers`). The least possible
/// expectation would take a search that grows exponentially; ask_test.cc says how close this comes.
/// O(open facts x size of the rules).
std::optional<fact_idx> next_question(rule_book const& book,
                                      side s,
                                      civil_date on,
                                      known_facts const& known,
                                      bool ask_of_a_person,
                                      std::span<fact_idx const> later = {});

}  // namespace overstap::schemes
