// SPDX-License-Identifier: EUPL-1.2
#include "solver/train_model.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "planning/costs.h"

namespace overstap::solver {
namespace {

using planning::planned_session;
using planning::query;

/// Rounding of the sum of coverage, in percent: smaller than what one skill at its least weight adds. What it lets
/// through is refused by `planning::check`.
constexpr auto kRounding = 1e-6;

constexpr std::int32_t day_of(civil_date d) {
  return static_cast<std::int32_t>(d.time_since_epoch().count());
}

std::vector<term> sum_of(std::vector<column_idx> const& columns, double factor) {
  auto terms = std::vector<term>{};
  for (auto const c : columns) {
    terms.push_back({c, factor});
  }
  return terms;
}

void once_each(std::vector<column_idx>& columns) {
  std::ranges::sort(columns);
  columns.erase(std::ranges::unique(columns).begin(), columns.end());
}

bool among(std::vector<column_idx> const& columns, column_idx c) {
  return std::ranges::find(columns, c) != columns.end();
}

auto by_atom(compiled_atom const& a) {
  return std::pair{a.what, a.position};
}

}  // namespace

std::int64_t measure(aim a, planning::objectives const& o) {
  switch (a) {
    case aim::total_price:
      return o.own.in_cents() + o.public_.in_cents();
    case aim::own_price:
      return o.own.in_cents();
    case aim::wagons:
      return o.wagons;
  }
  __builtin_unreachable();
}

train_model::train_model(snapshot const& world, query const& q, aim least)
    : world_{world},
      q_{q},
      least_{least},
      has_{world, q},
      helps_{world, q, has_},
      choices_{choices(world, q, has_, helps_)} {
  add_sessions();
  add_asks();
  add_hard_goals();
  add_groups();
  add_coverage();
  add_hours();
  add_sums();
}

/// In euros, so that the numbers of the program stay near one another.
double train_model::price(choice const& c) const {
  auto const& s = world_.sessions[c.session];
  switch (least_) {
    case aim::total_price:
      return static_cast<double>(s.own_price.in_cents() + s.public_price.in_cents()) / 100;
    case aim::own_price:
      return static_cast<double>(s.own_price.in_cents()) / 100;
    case aim::wagons:
      return 1;
  }
  __builtin_unreachable();
}

void train_model::add_sessions() {
  for (auto const& c : choices_) {
    program_.add_yes_or_no(price(c));
  }
  auto const same_start = [](choice const& a, choice const& b) { return a.group == b.group && a.start == b.start; };
  for (auto first = choices_.begin(); first != choices_.end();) {
    auto const last = std::find_if_not(first, choices_.end(), [&](choice const& c) { return same_start(*first, c); });
    add_gains(static_cast<std::size_t>(first - choices_.begin()), static_cast<std::size_t>(last - choices_.begin()));
    first = last;
  }
  std::ranges::sort(gains_, {}, [](gain const& g) { return std::tuple{by_atom(g.what), g.from, g.by}; });
}

/// The choices [first, last) of one group and one start: what they need and what they give.
void train_model::add_gains(std::size_t first, std::size_t last) {
  auto const& w = world_.wagons[choices_[first].wagon];
  auto const start = choices_[first].start;
  auto const needing = [&](compiled_atom const& a) {
    auto columns = std::vector<column_idx>{};
    for (auto i = first; i < last; ++i) {
      if (!has_.holds(a, choices_[i].end - days{1})) {
        columns.emplace_back(i);
      }
    }
    return columns;
  };
  for (auto const& a : w.needs) {
    if (auto columns = needing(a); !columns.empty()) {
      asks_.push_back({a, 2 * day_of(start) + 1, std::move(columns)});
    }
  }
  auto const add_gain = [&](compiled_atom const& what, civil_date from, column_idx by) {
    gains_.push_back({what, 2 * day_of(from) + (from == start ? 1 : 0), w.record.in_job ? start : from, by});
  };
  for (auto const& g : w.gives) {
    for (auto i = first; i < last && helps_.gain(g.gives); ++i) {
      add_gain(g.gives, g.after_weeks ? start + weeks{*g.after_weeks} : choices_[i].end, column_idx{i});
    }
  }
  for (auto const& r : w.raises) {
    if (!helps_.raise(r)) {
      continue;
    }
    auto raised = ask{skill_at(r.skill, raised_from(r)), 2 * day_of(start), {}};
    for (auto i = first; i < last; ++i) {
      auto by = column_idx{i};
      if (has_.level(r.skill) < raised.what.level) {
        by = program_.add_share();
        program_.add_row(-kUnbounded, std::vector<term>{{by, 1}, {column_idx{i}, -1}}, 0);
        raised.columns.push_back(by);
      }
      add_gain(skill_at(r.skill, r.to), choices_[i].end, by);
    }
    if (!raised.columns.empty()) {
      asks_.push_back(std::move(raised));
    }
  }
}

/// Columns that gain it at this level or better in (after, until], each once.
train_model::columns train_model::gains_of(compiled_atom const& a, slot after, slot until) const {
  auto found = columns{};
  auto const same = std::ranges::equal_range(gains_, by_atom(a), {}, [](gain const& g) { return by_atom(g.what); });
  for (auto const& g : same) {
    if (g.what.level >= a.level && after < g.from && g.from <= until) {
      found.push_back(g.by);
    }
  }
  once_each(found);
  return found;
}

/// sum(few) <= sum(all)
void train_model::at_most(columns const& few, std::vector<term> all) {
  for (auto& t : all) {
    t.factor = -t.factor;
  }
  for (auto const c : few) {
    all.push_back({c, 1});
  }
  program_.add_row(-kUnbounded, all, 0);
}

/// Per atom a chain of shares "held by this moment": each at most the one before and what is gained in between.
void train_model::add_asks() {
  std::ranges::sort(asks_, {}, [](ask const& a) { return std::tuple{a.what, a.by, a.columns.front()}; });
  auto held = column_idx{};
  for (auto i = std::size_t{0}; i < asks_.size(); ++i) {
    auto const& a = asks_[i];
    auto const same_atom = i > 0 && asks_[i - 1].what == a.what;
    held = same_atom ? held : column_idx{};
    if (!same_atom || asks_[i - 1].by < a.by) {
      auto added = sum_of(gains_of(a.what, same_atom ? asks_[i - 1].by : std::numeric_limits<slot>::min(), a.by), 1);
      if (!added.empty()) {
        if (held.has_value()) {
          added.push_back({held, 1});
        }
        held = program_.add_share();
        at_most({held}, std::move(added));
      }
    }
    if (held.has_value()) {
      at_most(a.columns, {{held, 1}});
    } else {
      for (auto const c : a.columns) {
        program_.columns[c].upper = 0;
      }
    }
  }
}

void train_model::add_hard_goals() {
  for (auto const& a : q_.goal.hard) {
    if (has_.holds(a, q_.latest)) {
      continue;
    }
    auto by = columns{};
    for (auto const& g : gains_) {
      if (by_atom(g.what) == by_atom(a) && g.what.level >= a.level && g.at_work_from <= q_.latest) {
        by.push_back(g.by);
      }
    }
    once_each(by);
    possible_ &= !by.empty();
    program_.add_row(1, sum_of(by, 1), kUnbounded);
  }
}

/// Per group one column for its sessions that end in time; `in_time` tells it for a session of which it can stand.
void train_model::add_groups() {
  in_time_.resize(choices_.size());
  for (auto first = std::size_t{0}; first < choices_.size();) {
    auto of = columns{};
    auto last = first;
    for (; last < choices_.size() && choices_[last].group == choices_[first].group; ++last) {
      if (choices_[last].end <= q_.latest) {
        of.emplace_back(last);
      }
    }
    if (!of.empty()) {
      auto const group = program_.add_share();
      at_most({group}, sum_of(of, 1));
      for (auto const c : of) {
        in_time_[c.pos()] = group;
      }
    }
    first = last;
  }
}

column_idx train_model::in_time(column_idx by) const {
  return by.pos() < choices_.size() && in_time_[by.pos()].has_value() ? in_time_[by.pos()] : by;
}

/// A required skill counts once, by the best that is held: per value that it can have a share, at most one of them.
void train_model::add_coverage() {
  auto total = 0.0;
  for (auto const& r : q_.goal.required) {
    total += r.weight;
  }
  if (total == 0) {
    return;
  }
  // "Gained in time", per skill and level. A session counts by "its group runs in time" when all that it gives comes in
  // time, which is one column for many.
  auto gained = std::map<compiled_atom, columns>{};
  for (auto const& g : gains_) {
    if (g.what.what == compiled_atom::kind::skill && g.at_work_from <= q_.latest &&
        !helps_.covers(taxonomy::skill_idx{g.what.position}).empty()) {
      gained[g.what].push_back(in_time(g.by));
    }
  }
  auto worth = std::map<std::pair<std::size_t, std::uint32_t>, columns>{};  // by required skill and contribution
  for (auto& [what, by] : gained) {
    once_each(by);
    auto const held = program_.add_share();
    at_most({held}, sum_of(by, 1));
    for (auto const& r : helps_.covers(taxonomy::skill_idx{what.position})) {
      auto const contribution = evidence_factor(what.level) * r.rel;
      if (contribution > helps_.base()[r.required]) {
        worth[{r.required, contribution}].push_back(held);
      }
    }
  }
  auto missing = static_cast<double>(q_.goal.threshold.ppm()) / 10'000;  // percent
  auto sum = std::vector<term>{};
  auto shares = std::vector<columns>(q_.goal.required.size());
  for (auto const& [which, by] : worth) {
    auto const& [required, contribution] = which;
    auto const share = program_.add_share();
    at_most({share}, sum_of(by, 1));
    shares[required].push_back(share);
    auto const more = static_cast<double>(contribution - helps_.base()[required]) / 10'000;
    sum.push_back({share, more * q_.goal.required[required].weight / total});
  }
  for (auto i = std::size_t{0}; i < shares.size(); ++i) {
    missing -= static_cast<double>(helps_.base()[i]) / 10'000 * q_.goal.required[i].weight / total;
    if (shares[i].size() > 1) {
      program_.add_row(-kUnbounded, sum_of(shares[i], 1), 1);
    }
  }
  if (missing > kRounding) {
    possible_ &= !sum.empty();
    program_.add_row(missing - kRounding, sum, kUnbounded);
  }
}

/// The load grows only on a start, and the limit falls only on the day on which it changes.
void train_model::add_hours() {
  auto on = std::set<civil_date>{};
  for (auto const& c : choices_) {
    on.insert(c.start);
  }
  if (q_.hours.changes_on) {
    on.insert(*q_.hours.changes_on);
  }
  for (auto const day : on) {
    auto load = std::vector<term>{};
    for (auto i = std::size_t{0}; i < choices_.size(); ++i) {
      auto const hours = world_.sessions[choices_[i].session].hours_per_week;
      if (choices_[i].start <= day && day < choices_[i].end && hours > 0) {
        load.push_back({column_idx{i}, static_cast<double>(hours)});
      }
    }
    if (!load.empty()) {
      program_.add_row(-kUnbounded, load, q_.hours.on(day));
    }
  }
}

/// Each group once (so each wagon), one job, the number of wagons, the budget.
void train_model::add_sums() {
  auto all = columns{};
  auto jobs = columns{};
  auto own = std::vector<term>{};
  auto same_group = columns{};
  for (auto i = std::size_t{0}; i < choices_.size(); ++i) {
    auto const& c = choices_[i];
    all.emplace_back(i);
    same_group.emplace_back(i);
    if (world_.wagons[c.wagon].record.in_job) {
      jobs.emplace_back(i);
    }
    if (auto const price = world_.sessions[c.session].own_price.in_cents(); price > 0) {
      own.push_back({column_idx{i}, static_cast<double>(price) / 100});
    }
    if (i + 1 == choices_.size() || choices_[i + 1].group != c.group) {
      program_.add_row(-kUnbounded, sum_of(same_group, 1), 1);
      same_group.clear();
    }
  }
  program_.add_row(-kUnbounded, sum_of(jobs, 1), 1);
  program_.add_row(-kUnbounded, sum_of(all, 1), q_.max_wagons);
  if (!q_.payers.empty() && (q_.own_budget || least_ == aim::own_price)) {
    add_payers(own);
  }
  if (q_.own_budget) {
    program_.add_row(-kUnbounded, own, static_cast<double>(q_.own_budget->in_cents()) / 100);
  }
}

/// What payers pay (docs/adr/0013), as a share of the most that each can pay of each choice. Takes it off `own`.
void train_model::add_payers(std::vector<term>& own) {
  auto pay = planning::costs{world_, q_};
  auto const& terms = pay.terms();
  auto of_person = std::vector<std::vector<term>>(terms.size());
  auto of_year = std::map<std::pair<std::size_t, std::int32_t>, std::vector<term>>{};
  for (auto i = std::size_t{0}; i < choices_.size(); ++i) {
    auto const chosen = column_idx{i};
    auto const bill = pay.bill_of(choices_[i].session, choices_[i].start);
    auto const year = planning::calendar_year(choices_[i].start);
    auto of_bill = std::vector<term>{{chosen, -static_cast<double>(bill.amount) / 100}};
    auto shares = std::vector<std::pair<std::size_t, column_idx>>{};
    for (auto p = std::size_t{0}; p < terms.size(); ++p) {
      auto const most = static_cast<double>(funding::most_of(terms[p], bill)) / 100;
      if ((bill.may_pay & funding::only(p)) == 0 || most <= 0) {
        continue;
      }
      auto const share = program_.add_share();
      program_.columns[share].cost = least_ == aim::own_price ? -most : 0;
      program_.add_row(-kUnbounded, std::vector<term>{{share, 1}, {chosen, -1}}, 0);
      for (auto const& [other, others_share] : shares) {
        if ((terms[p].not_with & funding::only(other)) != 0) {
          auto const first = program_.add_yes_or_no(0);
          program_.add_row(-kUnbounded, std::vector<term>{{others_share, 1}, {first, -1}}, 0);
          program_.add_row(-kUnbounded, std::vector<term>{{share, 1}, {first, 1}}, 1);
        }
      }
      shares.emplace_back(p, share);
      of_bill.push_back({share, most});
      of_person[p].push_back({share, most});
      of_year[{p, year}].push_back({share, most});
      own.push_back({share, -most});
    }
    program_.add_row(-kUnbounded, of_bill, 0);
  }
  auto const left = [&](std::size_t payer, funding::cents cap, std::optional<std::int32_t> year) {
    for (auto const& s : q_.spent) {
      cap -= s.payer == payer && (!year || s.year == *year) ? s.amount : 0;
    }
    return static_cast<double>(std::max<funding::cents>(cap, 0)) / 100;
  };
  for (auto p = std::size_t{0}; p < terms.size(); ++p) {
    if (terms[p].per_person) {
      program_.add_row(-kUnbounded, of_person[p], left(p, *terms[p].per_person, {}));
    }
  }
  for (auto const& [who, shares] : of_year) {
    if (auto const cap = terms[who.first].per_year) {
      program_.add_row(-kUnbounded, shares, left(who.first, *cap, who.second));
    }
  }
}

std::vector<planned_session> train_model::chosen(vec_map<column_idx, double> const& solution) const {
  auto set = std::vector<planned_session>{};
  for (auto i = std::size_t{0}; i < choices_.size(); ++i) {
    if (solution[column_idx{i}] > 0.5) {
      set.push_back({choices_[i].session, choices_[i].start});
    }
  }
  std::ranges::sort(set);
  return set;
}

/// What the session of this column needs and does not have at its start, of the gains that count.
template <typename Counts>
std::vector<compiled_atom> train_model::unmet(column_idx c, Counts counts) const {
  auto const& at = choices_[c.pos()];
  auto missing = std::vector<compiled_atom>{};
  for (auto const& a : world_.wagons[at.wagon].needs) {
    auto const by = gains_of(a, std::numeric_limits<slot>::min(), 2 * day_of(at.start) + 1);
    if (!has_.holds(a, at.end - days{1}) && std::ranges::none_of(by, counts)) {
      missing.push_back(a);
    }
  }
  return missing;
}

/// Sessions of one day that have what they need only from one another; empty when there are none.
train_model::columns train_model::circle(vec_map<column_idx, double> const& solution) const {
  auto by_day = std::map<civil_date, columns>{};
  for (auto i = std::size_t{0}; i < choices_.size(); ++i) {
    if (solution[column_idx{i}] > 0.5) {
      by_day[choices_[i].start].emplace_back(i);
    }
  }
  for (auto& [day, waiting] : by_day) {
    auto const counts = [&](column_idx by) { return solution[by] > 0.5 && !among(waiting, by); };
    while (std::erase_if(waiting, [&](column_idx c) { return unmet(c, counts).empty(); }) > 0) {
    }
    if (!waiting.empty()) {
      return waiting;
    }
  }
  return {};
}

/// The first of the sessions that starts needs something from outside; on every day on which they may start together.
void train_model::break_circle(columns const& stuck, vec_map<column_idx, double> const& solution) {
  auto missing = std::set<compiled_atom>{};
  auto sessions = std::set<session_idx>{};
  for (auto const c : stuck) {
    sessions.insert(choices_[c.pos()].session);
    for (auto const& a : unmet(c, [&](column_idx by) { return solution[by] > 0.5 && !among(stuck, by); })) {
      missing.insert(a);
    }
  }
  auto by_day = std::map<civil_date, columns>{};
  for (auto i = std::size_t{0}; i < choices_.size(); ++i) {
    auto const missed = [&](compiled_atom const& a) {
      return missing.contains(a) && !has_.holds(a, choices_[i].end - days{1});
    };
    if (sessions.contains(choices_[i].session) && std::ranges::any_of(world_.wagons[choices_[i].wagon].needs, missed)) {
      by_day[choices_[i].start].emplace_back(i);
    }
  }
  for (auto const& [day, together] : by_day) {
    auto outside = columns{};
    for (auto const& a : missing) {
      for (auto const by : gains_of(a, std::numeric_limits<slot>::min(), 2 * day_of(day) + 1)) {
        if (!among(together, by)) {
          outside.push_back(by);
        }
      }
    }
    once_each(outside);
    for (auto const c : together) {
      at_most({c}, sum_of(outside, 1));
    }
  }
}

void train_model::refuse(vec_map<column_idx, double> const& solution) {
  if (auto const stuck = circle(solution); !stuck.empty()) {
    break_circle(stuck, solution);
    return;
  }
  // Any set but this one.
  auto all = std::vector<term>{};
  auto in = 0;
  for (auto i = std::size_t{0}; i < choices_.size(); ++i) {
    auto const chosen = solution[column_idx{i}] > 0.5;
    in += chosen ? 1 : 0;
    all.push_back({column_idx{i}, chosen ? -1.0 : 1.0});
  }
  program_.add_row(1 - in, all, kUnbounded);
}

}  // namespace overstap::solver
