// SPDX-License-Identifier: EUPL-1.2
#include "schemes/training_plan.h"

#include <algorithm>

#include "schemes/ask.h"
#include "schemes/read_rules.h"
#include "schemes/together.h"

namespace overstap::schemes {
namespace {

enum class asks { of_the_training, of_the_firm, of_others };

/// What all versions of a scheme ask about: they stay together, because the next one ends the one before.
asks what_it_asks(rule_book const& book, std::string_view scheme) {
  auto found = asks::of_the_firm;
  for (auto const& r : book.rules) {
    for (auto const f : r.scheme == scheme ? r.facts : std::vector<fact_idx>{}) {
      switch (book.facts[f].about) {
        case subject::employer:
          break;
        case subject::training:
          found = found == asks::of_the_firm ? asks::of_the_training : found;
          break;
        case subject::worker:
        case subject::job:
        case subject::person:
          found = asks::of_others;
          break;
      }
    }
  }
  return found;
}

bool is_money_of_the_firm(fact const& f) {
  return f.about == subject::employer && f.type == fact_type::money;
}

template <typename Visit>
void visit_facts(rule_book const& book, Visit const& visit) {
  for (auto i = std::size_t{0}; i < book.facts.size(); ++i) {
    visit(fact_idx{i});
  }
}

/// For one person of a line: its own facts and what is known of the employer.
known_facts person_facts(rule_book const& book, known_facts known, training_line const& line) {
  visit_facts(book, [&](fact_idx f) {
    if (book.facts[f].about == subject::training) {
      known[f] = line.known[f];
    }
  });
  return known;
}

void add(std::array<cents_range, kPeriods>& total, decision const& d, std::int64_t cents_range::* end) {
  for (auto p = std::size_t{0}; p < kPeriods; ++p) {
    total[p].*end += d.amount[p].*end;
  }
}

/// Tries every set of schemes of the firm that can be had together; with such a set the lines do not depend on each
/// other any more.
class best_of_plan {
public:
  best_of_plan(training_rules const& rules, training_evaluation& plan, std::int64_t cents_range::* end)
      : plan_{plan}, end_{end}, firm_{offers_of(rules.per_firm, plan.firm, end)} {
    for (auto const& line : plan.lines) {
      lines_.push_back(offers_of(rules.per_person, line, end));
    }
  }

  void add_total() {
    extend(0);
    for (auto const& o : best_firm_) {
      add(plan_.total, plan_.firm[o.decision], end_);
    }
    for (auto i = std::size_t{0}; i < best_lines_.size(); ++i) {
      for (auto const& o : best_lines_[i]) {
        add(plan_.total, plan_.lines[i][o.decision], end_);
      }
    }
  }

private:
  static bool goes_with(offer const& one, std::vector<offer> const& others) {
    return std::ranges::none_of(others, [&](offer const& o) { return exclude(*one.from, *o.from); });
  }

  void extend(std::size_t next) {
    if (next == firm_.size()) {
      choose_for_lines();
      return;
    }
    if (goes_with(firm_[next], chosen_)) {
      chosen_.push_back(firm_[next]);
      extend(next + 1);
      chosen_.pop_back();
    }
    extend(next + 1);
  }

  void choose_for_lines() {
    auto sum = std::int64_t{0};
    for (auto const& o : chosen_) {
      sum += o.cents;
    }
    auto lines = std::vector<std::vector<offer>>{};
    for (auto const& offers : lines_) {
      auto free = std::vector<offer>{};
      std::ranges::copy_if(offers, std::back_inserter(free), [&](offer const& o) { return goes_with(o, chosen_); });
      lines.push_back(best_together(free));
      for (auto const& o : lines.back()) {
        sum += o.cents;
      }
    }
    if (sum > best_sum_) {
      best_sum_ = sum;
      best_firm_ = chosen_;
      best_lines_ = std::move(lines);
    }
  }

  training_evaluation& plan_;
  std::int64_t cents_range::* end_;
  std::vector<offer> firm_, chosen_, best_firm_;
  std::vector<std::vector<offer>> lines_, best_lines_;
  std::int64_t best_sum_{-1};
};

/// Calls `visit` with the book, the facts, the facts not asked now and the line, for each line and then for the firm.
template <typename Visit>
void visit_parts(training_rules const& rules, training_plan const& plan, Visit const& visit) {
  auto const firm = firm_facts(rules.per_firm, plan);
  for (auto i = std::size_t{0}; i < plan.lines.size(); ++i) {
    auto later = plan.later;
    later.insert(later.end(), plan.lines[i].later.begin(), plan.lines[i].later.end());
    visit(rules.per_person, person_facts(rules.per_person, firm, plan.lines[i]), later, std::optional{i});
  }
  visit(rules.per_firm, firm, plan.later, std::optional<std::size_t>{});
}

training_question question(rule_book const& book, std::optional<std::size_t> line, fact_idx f) {
  return {book.facts[f].about == subject::training ? line : std::nullopt, f};
}

}  // namespace

training_rules training_rules_of(rule_book const& book) {
  auto out = training_rules{{book.facts, {}}, {book.facts, {}}};
  for (auto const& r : book.rules) {
    if (r.side != side::employer) {
      continue;
    }
    switch (what_it_asks(book, r.scheme)) {
      case asks::of_the_training:
        out.per_person.rules.push_back(r);
        break;
      case asks::of_the_firm:
        out.per_firm.rules.push_back(r);
        break;
      case asks::of_others:
        break;
    }
  }
  return out;
}

training_rules const& built_in_training_rules() {
  static auto const kRules = training_rules_of(built_in_rules());
  return kRules;
}

known_facts firm_facts(rule_book const& facts_of, training_plan const& plan) {
  auto known = plan.known;
  visit_facts(facts_of, [&](fact_idx f) {
    for (auto const& line : plan.lines) {
      if (is_money_of_the_firm(facts_of.facts[f]) && line.known[f]) {
        known[f] = known[f].value_or(0) + *line.known[f];
      }
    }
  });
  return known;
}

std::optional<std::int64_t> told_costs(rule_book const& facts_of, training_plan const& plan) {
  auto sum = std::int64_t{0};
  for (auto const& line : plan.lines) {
    auto told = false;
    visit_facts(facts_of, [&](fact_idx f) {
      if (facts_of.facts[f].type == fact_type::money && line.known[f]) {
        told = true;
        sum += *line.known[f] * (facts_of.facts[f].about == subject::training ? line.people : 1);
      }
    });
    if (!told) {
      return std::nullopt;
    }
  }
  return sum;
}

training_evaluation evaluate(training_rules const& rules, civil_date on, training_plan const& plan) {
  auto const firm = firm_facts(rules.per_firm, plan);
  auto out = training_evaluation{};
  for (auto const& line : plan.lines) {
    auto& of_line = out.lines.emplace_back(
        evaluate(rules.per_person, side::employer, on, person_facts(rules.per_person, firm, line)).decisions);
    for (auto& d : of_line) {
      for (auto& a : d.amount) {
        a = {a.low * line.people, a.high * line.people};
      }
    }
  }
  out.firm = evaluate(rules.per_firm, side::employer, on, firm).decisions;
  for (auto const end : {&cents_range::low, &cents_range::high}) {
    best_of_plan{rules, out, end}.add_total();
  }
  return out;
}

std::vector<training_question> open_questions(training_rules const& rules, civil_date on, training_plan const& plan) {
  auto open = std::vector<training_question>{};
  visit_parts(rules, plan, [&](auto const& book, auto const& known, auto const& later, auto const& line) {
    for (auto const f : open_facts(book, side::employer, on, known, {.of_a_person = false, .later = later})) {
      auto const q = question(book, line, f);
      if (std::ranges::find(open, q) == open.end()) {
        open.push_back(q);
      }
    }
  });
  return open;
}

std::optional<training_question> next_question(training_rules const& rules, civil_date on, training_plan const& plan) {
  auto next = std::optional<training_question>{};
  visit_parts(rules, plan, [&](auto const& book, auto const& known, auto const& later, auto const& line) {
    if (!next) {
      if (auto const f = next_question(book, side::employer, on, known, {.of_a_person = false, .later = later})) {
        next = question(book, line, *f);
      }
    }
  });
  return next;
}

std::vector<rule const*> asked_for(training_rules const& rules,
                                   civil_date on,
                                   training_plan const& plan,
                                   training_question const& q) {
  auto out = std::vector<rule const*>{};
  visit_parts(rules, plan, [&](auto const& book, auto const& known, auto const& /*later*/, auto const& line) {
    if (q.line && q.line != line) {
      return;
    }
    for (auto const* r : asked_for(book, side::employer, on, known, q.fact)) {
      if (std::ranges::find(out, r) == out.end()) {
        out.push_back(r);
      }
    }
  });
  return out;
}

}  // namespace overstap::schemes
