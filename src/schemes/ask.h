// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "schemes/evaluate.h"

/// Asking facts one at a time, the most telling one first.
namespace overstap::schemes {

/// What is asked, and what not.
struct asking {
  bool of_a_person{true};  ///< facts of a person too (`is_of_a_person`)
  std::span<fact_idx const> later{};  ///< facts that are not asked now
  std::span<std::string const> without{};  ///< codes of schemes that are left out: nothing is asked for their sake
};

/// The facts that still matter and are asked: unknown ones on which the verdict, the amount or the period of some
/// version that is valid on that day can depend. What is decided by others matters no more. In order of the rules.
std::vector<fact_idx> open_facts(
    rule_book const& book, side s, civil_date on, known_facts const& known, asking const& how = {});

/// Of the open facts the one after which the fewest questions are expected to be left; of those that are as good within
/// a tenth of a question, one that needs no looking up, then the one that decides over the most money, then the first.
/// nullopt: nothing is open.
///
/// Expected: a fact will be asked as far as deciding some rule comes to it, when of the parts of a rule that one comes
/// first which most likely decides it, and answers do not depend on each other (`possible_answers`). The least possible
/// expectation would take a search that grows exponentially; ask_test.cc says how close this comes.
/// O(open facts x size of the rules).
std::optional<fact_idx> next_question(
    rule_book const& book, side s, civil_date on, known_facts const& known, asking const& how = {});

/// The versions for whose sake a fact is asked, in order of the rules: it is open in them, or would be if it were
/// unknown.
std::vector<rule const*> asked_for(rule_book const& book,
                                   side s,
                                   civil_date on,
                                   known_facts known,
                                   fact_idx f,
                                   std::span<std::string const> without = {});

}  // namespace overstap::schemes
