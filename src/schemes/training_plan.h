// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <vector>

#include "schemes/evaluate.h"

/// An employer's plan to train own staff: which schemes pay for it, over all its lines.
namespace overstap::schemes {

/// The schemes of a side that ask about nothing but the training and the employer. `per_person`: those that ask about
/// the training, for each person of a line. `per_firm`: the others, for the whole plan once, so that what they ask at
/// least and give at most holds over all lines.
struct training_rules {
  rule_book per_person, per_firm;
};
training_rules training_rules_of(rule_book const& book);
/// Of the rules in the binary.
training_rules const& built_in_training_rules();

/// The same training for some people.
struct training_line {
  std::int64_t people{1};
  /// About the training: for each person. About the employer: only money, the part of this line in what the plan has.
  known_facts known;
  std::vector<fact_idx> later;  ///< not asked now
};
struct training_plan {
  known_facts known;  ///< about the employer
  std::vector<training_line> lines;
  std::vector<fact_idx> later;  ///< not asked now
};

/// What is known of the employer: money that the plan and its lines tell is added up.
known_facts firm_facts(rule_book const& facts_of, training_plan const& plan);

/// What the lines say that they cost: money about the training for each person, and money about the employer. nullopt:
/// some line does not say.
std::optional<std::int64_t> told_costs(rule_book const& facts_of, training_plan const& plan);

struct training_evaluation {
  std::vector<std::vector<decision>> lines;  ///< of `per_person`; amounts for all people of the line
  std::vector<decision> firm;  ///< of `per_firm`
  std::array<cents_range, kPeriods> total{};  ///< of what can go together
};
/// Exact, also where a scheme of the firm excludes one of a line: O(2^(schemes of the firm) x lines).
training_evaluation evaluate(training_rules const& rules, civil_date on, training_plan const& plan);

/// A fact that still matters, and for which line; none: for the plan.
struct training_question {
  std::optional<std::size_t> line;
  fact_idx fact;
  friend bool operator==(training_question const&, training_question const&) = default;
};
/// Line after line, then the firm; what is not asked now is left out.
std::vector<training_question> open_questions(training_rules const& rules, civil_date on, training_plan const& plan);
/// The most telling one of the first line that has any, then of the firm.
std::optional<training_question> next_question(training_rules const& rules, civil_date on, training_plan const& plan);
/// The versions for whose sake it is asked, each once.
std::vector<rule const*> asked_for(training_rules const& rules,
                                   civil_date on,
                                   training_plan const& plan,
                                   training_question const& q);

}  // namespace overstap::schemes
