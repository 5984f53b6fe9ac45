// SPDX-License-Identifier: EUPL-1.2
#include "schemes/evaluate.h"

#include <algorithm>
#include <limits>

#include "schemes/together.h"

namespace overstap::schemes {
namespace {

verdict opposite(verdict v) {
  return v == verdict::unknown ? v : v == verdict::yes ? verdict::no : verdict::yes;
}

verdict judge(comparison const& c, known_facts const& known) {
  auto const& v = known[c.fact];
  if (!v) {
    return verdict::unknown;
  }
  return c.holds(*v) ? verdict::yes : verdict::no;
}

/// The verdicts of the parts in one: the least for all, the greatest for any.
verdict join(condition::kind what, verdict a, verdict b) {
  return what == condition::kind::all ? std::min(a, b) : std::max(a, b);
}

verdict trace_into(condition const& c, known_facts const& known, std::int32_t depth, std::vector<traced>& out) {
  auto const at = out.size();
  out.push_back({&c, verdict::unknown, depth});
  auto v = c.what == condition::kind::any ? verdict::no : verdict::yes;
  switch (c.what) {
    case condition::kind::compare:
      v = judge(c.compare, known);
      break;
    case condition::kind::not_:
      v = opposite(trace_into(c.parts.front(), known, depth + 1, out));
      break;
    case condition::kind::all:
    case condition::kind::any:
      for (auto const& part : c.parts) {
        v = join(c.what, v, trace_into(part, known, depth + 1, out));
      }
      break;
  }
  out[at].verdict = v;
  return v;
}

/// What a part comes to for one value of each fact that it is about.
std::int64_t cents_of(amount_part const& p, fact_value of, fact_value times) {
  __extension__ using wide = __int128;
  constexpr auto kMost = wide{std::numeric_limits<std::int64_t>::max() / 64};
  auto whole = wide{p.rate};
  if (p.what == amount_part::kind::each) {
    whole = wide{p.rate} * of;
  } else if (p.what == amount_part::kind::percent) {
    whole = wide{p.rate} * of * times / (wide{100} * p.divided_by);
    whole = std::min(whole, p.at_most_percent ? wide{*p.at_most_percent} * of / 100 : kMost);
  }
  return static_cast<std::int64_t>(std::min(whole, p.at_most ? wide{*p.at_most} : kMost));
}

/// The amounts of one rule. An unknown fact on which it depends which parts apply is tried in every class of values
/// between which the rule does not distinguish, so that parts that exclude each other are not added up.
class amount_finder {
public:
  amount_finder(rule_book const& book, rule const& r, known_facts const& known) : book_{book}, r_{r}, known_{known} {
    for (auto const& p : r.amount) {
      visit_comparisons(p.when, [&](comparison const& c) {
        if (!known_[c.fact] && std::ranges::find(open_, c.fact, &open_fact::what) == open_.end()) {
          open_.push_back({c.fact, classes_of(c.fact), {}});
        }
      });
    }
  }

  std::array<cents_range, kPeriods> find() {
    try_classes(0);
    return found_.value_or(std::array<cents_range, kPeriods>{});
  }

private:
  struct span_of_values {
    fact_value least, most;
  };
  struct open_fact {
    fact_idx what;
    std::vector<span_of_values> classes;
    span_of_values now;
  };

  std::vector<span_of_values> classes_of(fact_idx f) const {
    auto const& about = book_.facts[f];
    auto starts = std::vector{about.least};
    auto const edge = [&](fact_value v) {
      if (v > about.least && v <= about.most) {
        starts.push_back(v);
      }
    };
    auto const edges_of = [&](comparison const& c) {
      if (c.fact == f && c.codes == 0) {
        edge(c.least);
        edge(c.most + 1);
      } else if (c.fact == f) {
        for (auto v = about.least; v <= about.most; ++v) {
          edge(v);
        }
      }
    };
    visit_comparisons(r_, edges_of);
    std::ranges::sort(starts);
    auto const repeated = std::ranges::unique(starts);
    starts.erase(repeated.begin(), repeated.end());
    auto classes = std::vector<span_of_values>{};
    for (auto i = std::size_t{0}; i < starts.size(); ++i) {
      classes.push_back({starts[i], i + 1 < starts.size() ? starts[i + 1] - 1 : about.most});
    }
    return classes;
  }

  void try_classes(std::size_t next) {
    if (next == open_.size()) {
      if (judge(r_.when, known_) != verdict::no) {
        add_up();
      }
      return;
    }
    for (auto const& c : open_[next].classes) {
      open_[next].now = c;
      known_[open_[next].what] = c.least;
      try_classes(next + 1);
    }
    known_[open_[next].what] = std::nullopt;
  }

  span_of_values values_of(fact_idx f) const {
    if (!f.has_value()) {
      return {1, 1};
    }
    if (auto const open = std::ranges::find(open_, f, &open_fact::what); open != open_.end()) {
      return open->now;
    }
    return {known_[f].value_or(book_.facts[f].least), known_[f].value_or(book_.facts[f].most)};
  }

  void add_up() {
    auto sum = std::array<cents_range, kPeriods>{};
    for (auto const& p : r_.amount) {
      if (judge(p.when, known_) == verdict::yes) {
        auto const of = values_of(p.of);
        auto const times = values_of(p.times);
        auto& to = sum[static_cast<std::size_t>(p.per)];
        to.low += cents_of(p, of.least, times.least);  // it grows with both
        to.high += cents_of(p, of.most, times.most);
      }
    }
    if (!found_) {
      found_ = sum;
      return;
    }
    for (auto p = std::size_t{0}; p < kPeriods; ++p) {
      (*found_)[p] = {std::min((*found_)[p].low, sum[p].low), std::max((*found_)[p].high, sum[p].high)};
    }
  }

  rule_book const& book_;
  rule const& r_;
  known_facts known_;
  std::vector<open_fact> open_;
  std::optional<std::array<cents_range, kPeriods>> found_;
};

std::optional<civil_date> known_date(known_facts const& known, fact_idx f) {
  return known[f] ? std::optional{civil_date{days{*known[f]}}} : std::nullopt;
}

decision decide(rule_book const& book, std::size_t at, civil_date on, known_facts const& known) {
  auto const& r = book.rules[at];
  auto d = decision{};
  d.rule = at;
  d.verdict = trace_into(r.when, known, 0, d.trace);
  if (r.lasts) {
    d.starts = known_date(known, r.lasts->starts);
    d.ends = d.starts ? end_of(*r.lasts, *d.starts) : std::nullopt;
    d.over = d.ends && *d.ends <= on;
  }
  if (d.over) {
    d.verdict = verdict::no;
  }
  if (r.apply && r.apply->before) {
    if (auto const start = known_date(known, r.apply->before->after)) {
      d.apply_before = later(*start, r.apply->before->count, r.apply->before->unit);
    }
  }
  if (d.verdict != verdict::no && !r.amount.empty()) {
    d.amount = amount_finder{book, r, known}.find();
    for (auto& a : d.amount) {
      a.low = d.verdict == verdict::yes ? a.low : 0;
    }
  }
  return d;
}

void total(rule_book const& book, evaluation& e) {
  for (auto const end : {&cents_range::low, &cents_range::high}) {
    for (auto const& o : best_together(offers_of(book, e.decisions, end))) {
      for (auto p = std::size_t{0}; p < kPeriods; ++p) {
        e.total[p].*end += e.decisions[o.decision].amount[p].*end;
      }
    }
  }
  for (auto& d : e.decisions) {
    auto const& group = book.rules[d.rule].stacking_group;
    d.counts = group.empty() || std::ranges::none_of(e.decisions, [&](decision const& o) {
                 auto const certainly_more = worth(o).low > worth(d).high ||
                                             (worth(o).low == worth(d).high && worth(o).low > 0 && o.rule < d.rule);
                 return o.rule != d.rule && book.rules[o.rule].stacking_group == group && certainly_more;
               });
  }
}

}  // namespace

civil_date later(civil_date d, std::int32_t n, unit_of_time unit) {
  switch (unit) {
    case unit_of_time::days:
      return d + days{n};
    case unit_of_time::weeks:
      return d + weeks{n};
    case unit_of_time::months: {
      auto const day = std::chrono::year_month_day{d};
      auto const month = std::chrono::year_month{day.year(), day.month()} + std::chrono::months{n};
      auto const same = month / day.day();
      return same.ok() ? civil_date{same} : civil_date{month / std::chrono::last};
    }
  }
  __builtin_unreachable();
}

std::optional<civil_date> end_of(period const& p, civil_date start) {
  return p.length ? std::optional{later(start, *p.length, p.unit)} : std::nullopt;
}

verdict judge(condition const& c, known_facts const& known) {
  switch (c.what) {
    case condition::kind::compare:
      return judge(c.compare, known);
    case condition::kind::not_:
      return opposite(judge(c.parts.front(), known));
    case condition::kind::all:
    case condition::kind::any: {
      auto const decided = c.what == condition::kind::all ? verdict::no : verdict::yes;
      auto v = opposite(decided);
      for (auto const& part : c.parts) {
        v = join(c.what, v, judge(part, known));
        if (v == decided) {
          break;
        }
      }
      return v;
    }
  }
  __builtin_unreachable();
}

evaluation evaluate(
    rule_book const& book, side s, civil_date on, known_facts const& known, std::span<std::string const> without) {
  auto e = evaluation{.on = on, .decisions = {}, .total = {}};
  for (auto const at : book.valid_rules(s, on, without)) {
    e.decisions.push_back(decide(book, at, on, known));
  }
  total(book, e);
  return e;
}

}  // namespace overstap::schemes
