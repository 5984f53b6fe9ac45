// SPDX-License-Identifier: EUPL-1.2
#include "planning/problem.h"

#include <algorithm>
#include <utility>

#include "planning/definition.h"
#include "planning/problem_builder.h"

namespace overstap::planning {

thing_idx problem_builder::thing_of(compiled_atom const& a) {
  auto key = a;
  key.level = evidence::none;
  if (a.what == compiled_atom::kind::skill) {
    auto const skill = taxonomy::skill_idx{a.position};
    if (skill_thing_[skill].has_value()) {
      return skill_thing_[skill];
    }
    auto t = thing{};
    t.what = key;
    t.initial = held_[skill];
    auto const [first, last] =
        std::ranges::equal_range(skill_rows_, skill, {}, &std::pair<taxonomy::skill_idx, cover_row>::first);
    t.cover = std::span{p_.cover_rows}.subspan(static_cast<std::size_t>(first - skill_rows_.begin()),
                                               static_cast<std::size_t>(last - first));
    p_.things.push_back(t);
    return skill_thing_[skill] = thing_idx{p_.things.size() - 1};
  }
  auto const [at, added] = other_thing_.try_emplace(key, p_.things.size());
  if (added) {
    auto t = thing{};
    t.what = key;
    if (a.what == compiled_atom::kind::freedom) {
      t.initial = std::ranges::none_of(q_.barriers, [&](barrier_idx b) { return free_of(b) == key; }) ? 1 : 0;
    } else {
      for (auto const& h : q_.credentials) {
        if (holds(h.credential) == key) {
          t.initial = h.valid_until ? t.initial : level{1};
          t.held_until = h.valid_until ? std::max(t.held_until, to_day(*h.valid_until)) : t.held_until;
        }
      }
    }
    p_.things.push_back(t);
  }
  return at->second;
}

/// What is held for good is never demanded.
void problem_builder::note_demand(compiled_atom const& a, std::vector<demand>& to) {
  auto const at = a.what == compiled_atom::kind::skill ? static_cast<level>(a.level) : level{1};
  auto const t = thing_of(a);
  if (p_.at(t).initial < at) {
    to.push_back({t, at});
  }
}

void problem_builder::take_query() {
  p_.earliest = to_day(q_.earliest);
  p_.latest = to_day(q_.latest);
  p_.max_wagons = q_.max_wagons;
  p_.booked = static_cast<std::int32_t>(q_.booked.size());
  p_.hours = q_.hours;
  p_.hours_change = q_.hours.changes_on ? to_day(*q_.hours.changes_on) : kNever;
  if (q_.own_budget) {
    p_.own_budget = q_.own_budget->in_cents();
  }
}

void problem_builder::take_required_skills() {
  if (scratch_.tax != world_.tax) {
    scratch_.cover.emplace(*world_.tax);
    scratch_.tax = world_.tax;
  }
  scratch_.cover->assign(q_.skills);
  auto total = std::uint64_t{0};
  for (auto const& r : q_.goal.required) {
    auto const at = static_cast<std::uint32_t>(p_.weight.size());
    p_.weight.push_back(r.weight);
    p_.base.push_back(scratch_.cover->contribution(r.skill));
    p_.base_sum += std::uint64_t{r.weight} * p_.base.back();
    total += r.weight;
    skill_rows_.push_back({r.skill, {at, 1000}});
    for (auto const& n : world_.tax->neighbours_of(r.skill)) {
      skill_rows_.push_back({n.skill, {at, n.rel}});
    }
  }
  p_.target = total * q_.goal.threshold.ppm();
  std::ranges::sort(skill_rows_, {}, [](auto const& row) { return std::pair{row.first, row.second.required}; });
  for (auto const& row : skill_rows_) {
    p_.cover_rows.push_back(row.second);
  }
  for (auto const& a : q_.goal.hard) {
    note_demand(a, p_.hard);
  }
}

bool problem_builder::alone_within_hours(day_number start, session_option const& o) const {
  auto const end = start + o.length;
  auto const fits = [&](day_number day) { return o.hours + p_.taken_on(day) <= p_.limit_on(day); };
  auto const fits_if_it_runs = [&](day_number day) { return day < start || day >= end || fits(day); };
  return fits(start) && fits_if_it_runs(p_.hours_change) &&
         std::ranges::all_of(p_.busy, fits_if_it_runs, &busy_hours::start);
}

bool problem_builder::within_budget(funding::bill const& b) {
  return !q_.own_budget || b.amount - costs_.payers().most_paid({&b, 1}) <= p_.own_budget;
}

std::optional<session_obstacle> problem_builder::add_usable(session_idx at,
                                                            compiled_wagon const& w,
                                                            std::vector<priced_option>& to) {
  auto const& s = world_.sessions[at];
  if (s.seats < 1) {
    return session_obstacle::no_seat;
  }
  if (s.at && q_.home && !within_km(*q_.home, *s.at, q_.max_km)) {
    return session_obstacle::out_of_reach;
  }
  auto from = p_.earliest + 7 * s.decision_weeks;
  if (w.record.in_job && q_.job_ends_on) {
    from = std::max(from, to_day(*q_.job_ends_on));
  }
  auto const start = s.start ? to_day(*s.start) : monday_from(from);
  if (start < from) {
    return session_obstacle::too_early;
  }
  if (start > p_.latest) {
    return session_obstacle::too_late;
  }
  if (w.record.in_job && w.job.has_value() && w.job != q_.goal.job) {
    return session_obstacle::other_job;
  }
  auto obstacle = std::optional{session_obstacle::too_expensive};
  auto const add = [&](day_number begin, day_number last) {
    auto const bill = costs_.bill_of(at, to_date(begin));
    if (within_budget(bill)) {
      to.push_back(
          {{at, !s.start, begin, last, 7 * s.weeks, s.hours_per_week, begin}, bill, s.public_price.in_cents()});
      obstacle = std::nullopt;
    }
  };
  auto first = start;
  if (!s.start) {
    for (auto const d : costs_.changes_of(at, to_date(start), to_date(p_.latest))) {
      if (auto const next = monday_from(to_day(d)); next > first) {
        add(first, next - 1);
        first = next;
      }
    }
  }
  add(first, kNever);
  return obstacle;
}

/// Seat, distance and time to decide are settled.
std::optional<priced_option> problem_builder::as_booked(planned_session const& p, compiled_wagon const& w) {
  auto const& s = world_.sessions[p.session];
  auto const other_job = w.record.in_job && w.job.has_value() && w.job != q_.goal.job;
  auto const start = to_day(p.start);
  auto const bill = costs_.bill_of(p.session, p.start);
  if (other_job || !within_budget(bill) || (s.start && to_day(*s.start) != start) || start < p_.earliest ||
      start > p_.latest) {
    return std::nullopt;
  }
  return priced_option{
      {p.session, false, start, kNever, 7 * s.weeks, s.hours_per_week, start}, bill, s.public_price.in_cents(), true};
}

std::vector<priced_option> problem_builder::options_of(wagon_idx at) {
  auto options = std::vector<priced_option>{};
  if (std::ranges::find(q_.commitments, at, &commitment::wagon) != q_.commitments.end()) {
    return options;
  }
  auto const& w = world_.wagons[at];
  for (auto const s : w.sessions) {
    add_usable(s, w, options);
  }
  for (auto const& p : q_.booked) {
    if (world_.session_wagon[p.session] == at) {
      if (auto const o = as_booked(p, w)) {
        options.push_back(*o);
      }
    }
  }
  return options;
}

void problem_builder::take_commitments() {
  auto const rules = definition{world_, q_};
  for (auto const& g : rules.given_by_commitments()) {
    auto const to = g.what.what == compiled_atom::kind::skill ? static_cast<level>(g.what.level) : level{1};
    auto const t = thing_of(g.what);
    if (to > p_.at(t).initial) {
      p_.given.push_back({t, to, to_day(g.from), to_day(g.at_work_from), to_day(g.by.start)});
      lower(t, to, to_day(g.from), to_day(g.at_work_from));
    }
  }
  for (auto const& c : q_.commitments) {
    p_.busy.push_back({to_day(c.start), to_day(c.end), c.hours_per_week});
    p_.has_job |= c.wagon.has_value() && world_.wagons[c.wagon].record.in_job;
  }
}

/// With the effects that give more than is held.
local_wagon problem_builder::row_of(wagon_idx at) {
  auto const& w = world_.wagons[at];
  auto row = local_wagon{
      .wagon = at, .in_job = w.record.in_job, .certainty = risk_of(w.record), .needs = {}, .gifts = {}, .raises = {}};
  for (auto const& a : w.needs) {
    note_demand(a, row.needs);
  }
  for (auto const& g : w.gives) {
    auto const to = g.gives.what == compiled_atom::kind::skill ? static_cast<level>(g.gives.level) : level{1};
    if (auto const t = thing_of(g.gives); to > p_.at(t).initial) {
      row.gifts.push_back({t, to, g.after_weeks ? 7 * *g.after_weeks : kNever});
    }
  }
  for (auto const& r : w.raises) {
    auto const from = std::max(static_cast<level>(r.from), level{1});
    auto const to = static_cast<level>(r.to);
    if (auto const t = thing_of(skill_at(r.skill, evidence::none)); to > from && to > p_.at(t).initial) {
      row.raises.push_back({t, from, to});
    }
  }
  return row;
}

void problem_builder::take_catalogue() {
  for (auto const at : idx_range<wagon_idx>{world_.wagons.size()}) {
    auto usable_options = options_of(at);
    if (usable_options.empty()) {
      continue;
    }
    auto row = row_of(at);
    if (!row.gifts.empty() || !row.raises.empty()) {
      p_.wagons.push_back(std::move(row));
      options_.push_back(std::move(usable_options));
    }
  }
}

std::expected<day_number, session_obstacle> problem_builder::earliest_start(local_wagon const& w,
                                                                            session_option const& o) const {
  auto const unmet = [&](day_number start) {
    return std::ranges::find_if(w.needs, [&](demand const& d) {
      return !p_.brought(d, start + o.length - 1) && p_.at(d.what).given[d.at] > start;
    });
  };
  if (!o.rolling) {
    if (unmet(o.start) != w.needs.end()) {
      return std::unexpected{session_obstacle::needs};
    }
    if (!alone_within_hours(o.start, o)) {
      return std::unexpected{session_obstacle::too_many_hours};
    }
    return o.start;
  }
  auto start = o.start;
  auto obstacle = session_obstacle::too_late;
  while (start <= std::min(p_.latest, o.last_start)) {
    if (auto const need = unmet(start); need != w.needs.end()) {
      obstacle = session_obstacle::needs;
      start = std::max(start, monday_from(p_.at(need->what).given[need->at]));
    } else if (!alone_within_hours(start, o)) {
      obstacle = session_obstacle::too_many_hours;
      start = monday_from(p_.more_hours_after(start));
    } else {
      return start;
    }
  }
  return std::unexpected{obstacle};
}

bool problem_builder::lower(thing_idx t, level to, day_number from, day_number at_work_from) {
  auto& row = p_.things[t.pos()];
  auto changed = false;
  for (auto l = std::size_t{1}; l <= to; ++l) {
    if (from <= p_.latest && from < row.given[l]) {
      row.given[l] = from;
      changed = true;
    }
    row.at_work_from[l] = std::min(row.at_work_from[l], at_work_from);
  }
  return changed;
}

bool problem_builder::can_raise(raise_effect const& r) const {
  return p_.at(r.what).initial >= r.from || p_.at(r.what).given[r.from] < kNever;
}

bool problem_builder::improve(std::size_t wagon) {
  auto const& w = p_.wagons[wagon];
  auto changed = false;
  for (auto& o : options_[wagon]) {
    o.use.earliest = earliest_start(w, o.use).value_or(kNever);
    if (o.use.earliest == kNever) {
      continue;
    }
    for (auto const& g : w.gifts) {
      auto const from = gained_on(g.after, o.use.earliest, o.use.length);
      changed |= lower(g.what, g.to, from, w.in_job ? o.use.earliest : from);
    }
    for (auto const& r : w.raises) {
      if (!can_raise(r)) {
        continue;
      }
      auto start = o.use.earliest;
      if (p_.at(r.what).initial < r.from && p_.at(r.what).given[r.from] > start) {
        if (!o.use.rolling) {
          continue;
        }
        start = monday_from(p_.at(r.what).given[r.from]);
      }
      changed |= lower(r.what, r.to, start + o.use.length, w.in_job ? start : start + o.use.length);
    }
  }
  return changed;
}

void problem_builder::find_earliest_dates() {
  auto changed = true;
  while (changed) {
    changed = false;
    for (auto w = std::size_t{0}; w < p_.wagons.size(); ++w) {
      changed |= improve(w);
    }
  }
}

bool problem_builder::raises_cover(thing const& t, level to) const {
  return std::ranges::any_of(t.cover,
                             [&](cover_row const& row) { return factor(to) * row.rel > p_.base[row.required]; });
}

/// What is there already at `held` is of use to nobody a second time.
bool problem_builder::serves(thing_idx t, level held, level to) const {
  auto const from = std::max(held, p_.at(t).initial);
  auto demanded = false;
  for (auto at = from + 1; at <= to; ++at) {
    demanded |= demanded_[t.pos()][static_cast<std::size_t>(at)];
  }
  return to > from && (demanded || raises_cover(p_.at(t), to));
}

bool problem_builder::demand_all(std::vector<demand> const& needs) {
  auto changed = false;
  for (auto const& d : needs) {
    auto& known = demanded_[d.what.pos()];
    changed |= !known[d.at];
    known.set(d.at);
  }
  return changed;
}

/// It gives, or raises of what can be had, something that serves.
bool problem_builder::of_use(local_wagon const& w) const {
  return std::ranges::any_of(w.gifts, [&](gift_effect const& g) { return serves(g.what, 0, g.to); }) ||
         std::ranges::any_of(w.raises,
                             [&](raise_effect const& r) { return can_raise(r) && serves(r.what, r.from, r.to); });
}

bool problem_builder::mark_relevant(std::size_t wagon) {
  auto const& w = p_.wagons[wagon];
  if (std::ranges::none_of(options_[wagon], [](priced_option const& o) { return o.use.earliest < kNever; })) {
    return false;
  }
  auto changed = false;
  for (auto const& r : w.raises) {
    if (can_raise(r) && serves(r.what, r.from, r.to) && p_.at(r.what).initial < r.from) {
      changed |= demand_all({{r.what, r.from}});
    }
  }
  if (!relevant_[wagon] && of_use(w)) {
    relevant_[wagon] = true;
    changed = true;
    demand_all(w.needs);
  }
  return changed;
}

void problem_builder::find_relevant() {
  demanded_.assign(p_.things.size(), {});
  relevant_.assign(p_.wagons.size(), false);
  demand_all(p_.hard);
  auto changed = true;
  while (changed) {
    changed = false;
    for (auto w = std::size_t{0}; w < p_.wagons.size(); ++w) {
      changed |= mark_relevant(w);
    }
  }
}

problem make_problem(snapshot const& world, query const& q, problem_scratch& scratch, wagon_idx kept) {
  return problem_builder{world, q, scratch, kept}.take();
}

}  // namespace overstap::planning
