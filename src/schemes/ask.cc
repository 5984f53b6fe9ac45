// SPDX-License-Identifier: EUPL-1.2
#include "schemes/ask.h"

#include <algorithm>
#include <utility>

#include "schemes/possible_answer.h"

namespace overstap::schemes {
namespace {

/// Unknown facts of a condition that is not decided yet.
template <typename Visit>
void visit_open(condition const& c, known_facts const& known, Visit const& visit) {
  if (judge(c, known) != verdict::unknown) {
    return;
  }
  if (c.what == condition::kind::compare) {
    visit(c.compare.fact);
  }
  for (auto const& part : c.parts) {
    visit_open(part, known, visit);
  }
}

/// Its start is known and lies too far back.
bool is_over(rule const& r, civil_date on, known_facts const& known) {
  auto const start = r.lasts ? known[r.lasts->starts] : std::nullopt;
  auto const end = start ? end_of(*r.lasts, civil_date{days{*start}}) : std::nullopt;
  return end && *end <= on;
}

template <typename Visit>
void visit_open(rule const& r, civil_date on, known_facts const& known, Visit const& visit) {
  if (is_over(r, on, known) || judge(r.when, known) == verdict::no) {
    return;
  }
  auto const visit_if_unknown = [&](fact_idx f) {
    if (f.has_value() && !known[f]) {
      visit(f);
    }
  };
  visit_open(r.when, known, visit);
  if (r.lasts && r.lasts->length) {
    visit_if_unknown(r.lasts->starts);
  }
  for (auto const& p : r.amount) {
    visit_open(p.when, known, visit);
    if (judge(p.when, known) != verdict::no) {
      visit_if_unknown(p.of);
      visit_if_unknown(p.times);
    }
  }
}

/// How likely a condition is to be decided in the end. What may not be asked is never decided.
struct chances {
  share no{}, yes{};
};

/// How many questions are still to come.
class forecast {
public:
  /// `answers`: none for what may not be asked.
  forecast(rule_book const& book,
           std::span<std::size_t const> rules,
           civil_date on,
           vec_map<fact_idx, std::vector<possible_answer>> const& answers)
      : book_{book}, rules_{rules}, on_{on}, answers_{answers}, reached_{answers.size()} {}

  /// Parts of `kCertain`.
  std::int64_t questions(known_facts const& known) {
    known_ = &known;
    auto spared = vec_map<fact_idx, share>{answers_.size(), kCertain};
    for (auto const at : rules_) {
      auto const& r = book_.rules[at];
      if (is_over(r, on_, known) || judge(r.when, known) == verdict::no) {
        continue;
      }
      std::ranges::fill(reached_, 0);
      walk(r);
      for (auto const f : r.facts) {
        spared[f] = both(spared[f], kCertain - reached_[f]);
      }
    }
    auto sum = std::int64_t{0};
    for (auto const s : spared) {
      sum += kCertain - s;
    }
    return sum;
  }

private:
  share likely(fact_idx f, auto const& is_so) const {
    if ((*known_)[f]) {
      return is_so(*(*known_)[f]) ? kCertain : 0;
    }
    auto sum = share{0};
    for (auto const& a : answers_[f]) {
      sum += is_so(a.value) ? a.likely : 0;
    }
    return sum;
  }

  chances chances_of(condition const& c) const {
    switch (c.what) {
      case condition::kind::compare: {
        auto const& asked = c.compare;
        return {likely(asked.fact, [&](fact_value v) { return !asked.holds(v); }),
                likely(asked.fact, [&](fact_value v) { return asked.holds(v); })};
      }
      case condition::kind::not_: {
        auto const of = chances_of(c.parts.front());
        return {of.yes, of.no};
      }
      case condition::kind::all:
      case condition::kind::any: {
        // For any, yes and no change places.
        auto every = kCertain;
        auto none_against = kCertain;
        for (auto const& part : c.parts) {
          auto const of = chances_of(part);
          auto const is_all = c.what == condition::kind::all;
          every = both(every, is_all ? of.yes : of.no);
          none_against = both(none_against, kCertain - (is_all ? of.no : of.yes));
        }
        return c.what == condition::kind::all ? chances{kCertain - none_against, every}
                                              : chances{every, kCertain - none_against};
      }
    }
    __builtin_unreachable();
  }

  void reach(fact_idx f, share how_likely) {
    if (f.has_value() && !(*known_)[f] && !answers_[f].empty()) {
      reached_[f] = std::max(reached_[f], how_likely);
    }
  }

  void walk(condition const& c, share reached) {
    if (reached == 0) {
      return;
    }
    if (c.what == condition::kind::compare) {
      reach(c.compare.fact, reached);
      return;
    }
    auto parts = std::vector<std::pair<share, condition const*>>{};
    for (auto const& part : c.parts) {
      auto const of = chances_of(part);
      parts.emplace_back(c.what == condition::kind::any ? of.yes : of.no, &part);
    }
    std::ranges::stable_sort(parts, std::greater<>{}, [](auto const& p) { return p.first; });
    for (auto const& [decides, part] : parts) {
      walk(*part, reached);
      reached = both(reached, kCertain - decides);
    }
  }

  void walk(rule const& r) {
    auto reached = kCertain;
    if (r.lasts && r.lasts->length) {
      reach(r.lasts->starts, reached);
      auto const over = [&](fact_value start) { return *end_of(*r.lasts, civil_date{days{start}}) <= on_; };
      reached -= likely(r.lasts->starts, over);
    }
    walk(r.when, reached);
    reached = both(reached, kCertain - chances_of(r.when).no);
    for (auto const& p : r.amount) {
      walk(p.when, reached);
      auto const applies = both(reached, kCertain - chances_of(p.when).no);
      reach(p.of, applies);
      reach(p.times, applies);
    }
  }

  rule_book const& book_;
  std::span<std::size_t const> rules_;
  civil_date on_;
  vec_map<fact_idx, std::vector<possible_answer>> const& answers_;
  vec_map<fact_idx, share> reached_;  ///< for the rule at hand
  known_facts const* known_{};
};

/// By fact: how many cents the amounts that it has a part in can still differ. What a duty costs is nothing that
/// somebody gets.
vec_map<fact_idx, std::int64_t> money_at_stake(
    rule_book const& book, side s, civil_date on, known_facts const& known, std::span<std::string const> without) {
  auto stake = vec_map<fact_idx, std::int64_t>{book.facts.size()};
  for (auto const& d : evaluate(book, s, on, known, without).decisions) {
    if (book.rules[d.rule].gives == gift_kind::duty) {
      continue;
    }
    auto open = std::vector<fact_idx>{};
    visit_open(book.rules[d.rule], on, known, [&](fact_idx f) { open.push_back(f); });
    std::ranges::sort(open);
    auto const repeated = std::ranges::unique(open);
    open.erase(repeated.begin(), repeated.end());
    for (auto const f : open) {
      for (auto const& a : d.amount) {
        stake[f] += a.high - a.low;
      }
    }
  }
  return stake;
}

std::vector<fact_idx> open_facts(rule_book const& book,
                                 std::span<std::size_t const> rules,
                                 civil_date on,
                                 known_facts const& known,
                                 asking const& how) {
  auto open = std::vector<fact_idx>{};
  for (auto const at : rules) {
    visit_open(book.rules[at], on, known, [&](fact_idx f) {
      auto const asked =
          (how.of_a_person || !is_of_a_person(book.facts[f])) && std::ranges::find(how.later, f) == how.later.end();
      if (asked && std::ranges::find(open, f) == open.end()) {
        open.push_back(f);
      }
    });
  }
  return open;
}

}  // namespace

std::vector<fact_idx> open_facts(
    rule_book const& book, side s, civil_date on, known_facts const& known, asking const& how) {
  return open_facts(book, book.valid_rules(s, on, how.without), on, known, how);
}

std::optional<fact_idx> next_question(
    rule_book const& book, side s, civil_date on, known_facts const& known, asking const& how) {
  constexpr auto kAsGood = kCertain / 10;
  auto const rules = book.valid_rules(s, on, how.without);
  auto const open = open_facts(book, rules, on, known, how);
  if (open.empty()) {
    return std::nullopt;
  }
  auto answers = vec_map<fact_idx, std::vector<possible_answer>>{book.facts.size()};
  for (auto const f : open) {
    answers[f] = possible_answers(book, rules, on, f);
  }
  auto to_come = forecast{book, rules, on, answers};
  auto left = std::vector<std::int64_t>{};
  for (auto const f : open) {
    auto expected = std::int64_t{0};
    auto told = known;
    for (auto const& a : answers[f]) {
      told[f] = a.value;
      expected += both(a.likely, to_come.questions(told));
    }
    left.push_back(expected);
  }
  auto const fewest = std::ranges::min(left);
  auto const stake = money_at_stake(book, s, on, known, how.without);
  auto best = std::optional<fact_idx>{};
  auto const rank = [&](fact_idx f) { return std::pair{!book.facts[f].look_up, stake[f]}; };
  for (auto i = std::size_t{0}; i < open.size(); ++i) {
    if (left[i] <= fewest + kAsGood && (!best || rank(open[i]) > rank(*best))) {
      best = open[i];
    }
  }
  return best;
}

std::vector<rule const*> asked_for(
    rule_book const& book, side s, civil_date on, known_facts known, fact_idx f, std::span<std::string const> without) {
  known[f] = std::nullopt;
  auto out = std::vector<rule const*>{};
  for (auto const at : book.valid_rules(s, on, without)) {
    auto asks = false;
    visit_open(book.rules[at], on, known, [&](fact_idx open) { asks = asks || open == f; });
    if (asks) {
      out.push_back(&book.rules[at]);
    }
  }
  return out;
}

}  // namespace overstap::schemes
