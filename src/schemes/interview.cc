// SPDX-License-Identifier: EUPL-1.2
#include "schemes/interview.h"

#include <algorithm>
#include <limits>
#include <set>

#include "schemes/ask.h"
#include "schemes/possible_answer.h"

namespace overstap::schemes {
namespace {

/// Depth first over sets of questions, each set once. Some open fact of every rule with open facts must be asked.
class fewest_finder {
public:
  fewest_finder(rule_book const& book, side s, civil_date on, known_facts const& answers)
      : on_{on}, answers_{answers}, known_{book.nothing_known()} {
    for (auto const at : book.valid_rules(s, on)) {
      rules_.push_back({book.facts, {book.rules[at]}});
      rules_.back().rules.front().until = std::nullopt;
    }
    side_ = s;
  }

  std::size_t find() && {
    extend({});
    return fewest_;
  }

private:
  void extend(std::set<fact_idx> const& asked) {
    if (!seen_.insert(asked).second) {
      return;
    }
    auto smallest = std::vector<fact_idx>{};
    auto apart = std::vector<fact_idx>{};  // open facts of rules that have none in common
    auto at_least = asked.size();
    for (auto const& r : rules_) {
      auto const open = open_facts(r, side_, on_, known_);
      if (open.empty()) {
        continue;
      }
      if (smallest.empty() || open.size() < smallest.size()) {
        smallest = open;
      }
      if (std::ranges::none_of(open, [&](fact_idx f) { return std::ranges::find(apart, f) != apart.end(); })) {
        apart.insert(apart.end(), open.begin(), open.end());
        ++at_least;
      }
    }
    if (at_least >= fewest_) {
      return;
    }
    if (smallest.empty()) {
      fewest_ = asked.size();
      return;
    }
    for (auto const f : smallest) {
      known_[f] = answers_[f];
      auto more = asked;
      more.insert(f);
      extend(more);
      known_[f] = std::nullopt;
    }
  }

  side side_{};
  civil_date on_;
  known_facts const& answers_;
  known_facts known_;
  std::vector<rule_book> rules_;  ///< each with one
  std::set<std::set<fact_idx>> seen_;
  std::size_t fewest_{std::numeric_limits<std::size_t>::max()};
};

}  // namespace

std::optional<fact_idx> first_open(rule_book const& book, side s, civil_date on, known_facts const& known) {
  auto const open = open_facts(book, s, on, known);
  return open.empty() ? std::nullopt : std::optional{open.front()};
}

known_facts told_in_full(rule_book const& book, side s, worked_case const& c, random_source& random) {
  auto all = c.known;
  auto const rules = book.valid_rules(s, c.on);
  for (auto const f : idx_range<fact_idx>{book.facts.size()}) {
    if (all[f]) {
      continue;
    }
    auto const answers = possible_answers(book, rules, c.on, f);
    auto left = static_cast<share>(random.below(kCertain));
    auto at = answers.begin();
    while (left >= at->likely) {
      left -= at->likely;
      ++at;
    }
    all[f] = at->value;
  }
  return all;
}

std::size_t fewest_questions(rule_book const& book, side s, civil_date on, known_facts const& answers) {
  return fewest_finder{book, s, on, answers}.find();
}

}  // namespace overstap::schemes
