// SPDX-License-Identifier: EUPL-1.2
#include "schemes/ask.h"

#include <algorithm>
#include <functional>

namespace overstap::schemes {
namespace {

using visit_fact = std::function<void(fact_idx)>;

/// Unknown facts of a condition that is not decided yet.
void visit_open(condition const& c, known_facts const& known, visit_fact const& visit) {
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

void visit_if_unknown(fact_idx f, known_facts const& known, visit_fact const& visit) {
  if (!known[f]) {
    visit(f);
  }
}

void visit_open(rule const& r, civil_date on, known_facts const& known, visit_fact const& visit) {
  if (judge(r.when, known) == verdict::no) {
    return;
  }
  visit_open(r.when, known, visit);
  if (r.lasts && r.lasts->length) {
    auto const& start = known[r.lasts->starts];
    visit_if_unknown(r.lasts->starts, known, visit);
    auto const began = start ? std::optional{civil_date{days{*start}}} : std::nullopt;
    if (began && later(*began, *r.lasts->length, r.lasts->unit) <= on) {
      return;
    }
  }
  for (auto const& p : r.amount) {
    visit_open(p.when, known, visit);
    for (auto const f : {p.of, p.times}) {
      if (f.has_value() && judge(p.when, known) != verdict::no) {
        visit_if_unknown(f, known, visit);
      }
    }
  }
}

std::int64_t money_at_stake(rule_book const& book, side s, civil_date on, known_facts const& known, fact_idx f) {
  auto sum = std::int64_t{0};
  for (auto const& d : evaluate(book, s, on, known).decisions) {
    auto open = false;
    visit_open(book.rules[d.rule], on, known, [&](fact_idx x) { open |= x == f; });
    for (auto const& a : d.amount) {
      sum += open ? a.high - a.low : 0;
    }
  }
  return sum;
}

}  // namespace

std::vector<fact_idx> open_facts(rule_book const& book, side s, civil_date on, known_facts const& known) {
  auto open = std::vector<fact_idx>{};
  for (auto at = std::size_t{0}; at < book.rules.size(); ++at) {
    if (book.rules[at].side == s && book.valid_on(at, on)) {
      visit_open(book.rules[at], on, known, [&](fact_idx f) {
        if (std::ranges::find(open, f) == open.end()) {
          open.push_back(f);
        }
      });
    }
  }
  return open;
}

std::vector<fact_value> telling_values(rule_book const& book, side s, civil_date on, fact_idx f) {
  auto const& about = book.facts[f];
  auto values = std::vector{about.least};
  auto const edge = [&](fact_value v) {
    if (v > about.least && v <= about.most) {
      values.push_back(v);
    }
  };
  if (about.type == fact_type::choice || about.type == fact_type::yes_no) {
    for (auto v = about.least; v <= about.most; ++v) {
      edge(v);
    }
    return values;
  }
  for (auto at = std::size_t{0}; at < book.rules.size(); ++at) {
    auto const& r = book.rules[at];
    if (r.side != s || !book.valid_on(at, on)) {
      continue;
    }
    auto const edges_of = [&](comparison const& c) {
      if (c.fact == f) {
        edge(c.least);
        edge(c.most + 1);
      }
    };
    visit_comparisons(r.when, edges_of);
    for (auto const& p : r.amount) {
      visit_comparisons(p.when, edges_of);
    }
    if (r.lasts && r.lasts->length && r.lasts->starts == f) {
      // The first start that has not run out yet: months are of different lengths, so it is looked for.
      auto start = later(on, -*r.lasts->length, r.lasts->unit);
      while (later(start, *r.lasts->length, r.lasts->unit) <= on) {
        start += days{1};
      }
      edge(to_value(start));
    }
  }
  std::ranges::sort(values);
  auto const repeated = std::ranges::unique(values);
  values.erase(repeated.begin(), repeated.end());
  return values;
}

std::optional<fact_idx> next_question(rule_book const& book,
                                      side s,
                                      civil_date on,
                                      known_facts const& known,
                                      bool ask_of_a_person,
                                      std::span<fact_idx const> later) {
  auto const may_ask = [&](fact_idx f) {
    return (ask_of_a_person || !is_of_a_person(book.facts[f])) && std::ranges::find(later, f) == later.end();
  };
  struct candidate {
    fact_idx what;
    std::size_t left;  ///< open facts after each answer, summed
    std::size_t answers;
    std::int64_t money;
  };
  auto best = std::optional<candidate>{};
  for (auto const f : open_facts(book, s, on, known)) {
    if (!may_ask(f)) {
      continue;
    }
    auto now = candidate{f, 0, 0, money_at_stake(book, s, on, known, f)};
    auto answered = known;
    for (auto const v : telling_values(book, s, on, f)) {
      answered[f] = v;
      now.left += static_cast<std::size_t>(std::ranges::count_if(open_facts(book, s, on, answered), may_ask));
      ++now.answers;
    }
    // left / answers, without rounding.
    auto const fewer = !best || now.left * best->answers < best->left * now.answers;
    auto const as_few = best && now.left * best->answers == best->left * now.answers;
    if (fewer || (as_few && now.money > best->money)) {
      best = now;
    }
  }
  return best ? std::optional{best->what} : std::nullopt;
}

}  // namespace overstap::schemes
