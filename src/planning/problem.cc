// SPDX-License-Identifier: EUPL-1.2
#include "planning/problem.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <utility>

#include "planning/definition.h"
#include "planning/problem_builder.h"

namespace overstap::planning {

level problem_builder::initial_of(compiled_atom const& a) const {
  auto held = level{0};
  switch (a.what) {
    case compiled_atom::kind::skill:
      for (auto const& h : q_.skills) {
        held = h.skill.pos() == a.position ? std::max(held, static_cast<level>(h.level)) : held;
      }
      break;
    case compiled_atom::kind::credential:
      for (auto const& h : q_.credentials) {
        held = holds(h.credential) == a && !h.valid_until ? level{1} : held;
      }
      break;
    case compiled_atom::kind::freedom:
      held = std::ranges::none_of(q_.barriers, [&](barrier_idx b) { return free_of(b) == a; }) ? 1 : 0;
      break;
  }
  return held;
}

/// Of the wagons, or one that only the goal or a commitment has.
thing_idx problem_builder::thing_of(compiled_atom const& a) {
  if (auto const known = scratch_.rows.find(a); known.has_value()) {
    return known;
  }
  auto key = a;
  key.level = evidence::none;
  auto const others = p_.things | std::views::drop(scratch_.rows.things().size());
  if (auto const known = std::ranges::find(others, key, &thing::what); known != others.end()) {
    return thing_idx{static_cast<std::size_t>(known - p_.things.begin())};
  }
  auto& added = p_.things.emplace_back();
  added.what = key;
  added.initial = initial_of(key);
  return thing_idx{p_.things.size() - 1};
}

/// What is held for good is never demanded.
void problem_builder::note_demand(compiled_atom const& a, std::vector<demand>& to) {
  auto const at = level_of(a);
  if (auto const t = thing_of(a); p_.at(t).initial < at) {
    to.push_back({t, at});
  }
}

/// Of the wagons, with what is held of them.
void problem_builder::take_things() {
  for (auto const& what : scratch_.rows.things()) {
    auto& t = p_.things.emplace_back();
    t.what = what;
    // Skills below: there are many of them.
    t.initial = what.what == compiled_atom::kind::skill ? level{0} : initial_of(what);
  }
  for (auto const& h : q_.skills) {
    if (auto const t = scratch_.rows.find(skill_at(h.skill, evidence::none)); t.has_value()) {
      auto& held = p_.things[t.pos()].initial;
      held = std::max(held, static_cast<level>(h.level));
    }
  }
  for (auto const& h : q_.credentials) {
    if (h.valid_until) {
      auto& until = p_.things[thing_of(holds(h.credential)).pos()].held_until;
      until = std::max(until, to_day(*h.valid_until));
    }
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
  scratch_.cover.assign(q_.skills);
  auto total = std::uint64_t{0};
  for (auto const& r : q_.goal.required) {
    auto const at = static_cast<std::uint32_t>(p_.weight.size());
    p_.weight.push_back(r.weight);
    p_.base.push_back(scratch_.cover.contribution(r.skill));
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
  for (auto first = skill_rows_.begin(); first != skill_rows_.end();) {
    auto const last =
        std::find_if(first, skill_rows_.end(), [&](auto const& row) { return row.first != first->first; });
    p_.things[thing_of(skill_at(first->first, evidence::none)).pos()].cover = std::span{p_.cover_rows}.subspan(
        static_cast<std::size_t>(first - skill_rows_.begin()), static_cast<std::size_t>(last - first));
    first = last;
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

std::optional<session_obstacle> problem_builder::refused(compiled_wagon const& w, priced_option const& o) const {
  if (o.use.start > p_.latest) {
    return session_obstacle::too_late;
  }
  if (of_other_job(w)) {
    return session_obstacle::other_job;
  }
  return o.bill.amount - o.paid_alone > p_.own_budget ? std::optional{session_obstacle::too_expensive} : std::nullopt;
}

/// Seat, distance and time to decide are settled.
std::optional<priced_option> problem_builder::as_booked(planned_session const& p, compiled_wagon const& w) {
  auto const& s = world_.sessions[p.session];
  auto const start = to_day(p.start);
  auto const bill = costs_.bill_of(p.session, p.start);
  auto const o = priced_option{{p.session, false, start, kNever, 7 * s.weeks, s.hours_per_week, start},
                               bill,
                               s.public_price.in_cents(),
                               costs_.paid_alone(bill),
                               true};
  auto const moved = (s.start && to_day(*s.start) != start) || start < p_.earliest;
  return moved || refused(w, o) ? std::nullopt : std::optional{o};
}

void problem_builder::add_options(offer const& offered, wagon_idx at) {
  auto const& w = world_.wagons[at];
  if (std::ranges::find(q_.commitments, at, &commitment::wagon) != q_.commitments.end() || of_other_job(w)) {
    return;
  }
  for (auto const& o : offered.of(at)) {
    if (!refused(w, o)) {
      options_.push_back(o);
    }
  }
  for (auto const& p : q_.booked) {
    if (world_.session_wagon[p.session] == at) {
      if (auto const o = as_booked(p, w)) {
        options_.push_back(*o);
      }
    }
  }
}

void problem_builder::take_commitments() {
  auto const rules = definition{world_, q_};
  for (auto const& g : rules.given_by_commitments()) {
    auto const to = level_of(g.what);
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

void problem_builder::take_catalogue() {
  auto const& offered = scratch_.offered.to(q_);
  for (auto const at : idx_range<wagon_idx>{world_.wagons.size()}) {
    auto const first = options_.size();
    add_options(offered, at);
    if (options_.size() > first) {
      candidates_.push_back(
          {&scratch_.rows[at], static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(options_.size())});
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

bool problem_builder::improve(candidate& c) {
  auto const& w = *c.row;
  auto changed = false;
  c.usable = false;
  for (auto& o : options(c)) {
    o.use.earliest = earliest_start(w, o.use).value_or(kNever);
    if (o.use.earliest == kNever) {
      continue;
    }
    c.usable = true;
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

/// Something that others give can make it start sooner, or raise more.
bool problem_builder::waits(local_wagon const& w) const {
  return std::ranges::any_of(w.needs, [&](demand const& d) { return p_.at(d.what).initial < d.at; }) ||
         std::ranges::any_of(w.raises, [&](raise_effect const& r) { return p_.at(r.what).initial < r.from; });
}

void problem_builder::find_earliest_dates() {
  auto waiting = std::vector<candidate*>{};
  for (auto& c : candidates_) {
    improve(c);
    if (waits(*c.row)) {
      waiting.push_back(&c);
    }
  }
  for (auto changed = true; changed;) {
    changed = false;
    for (auto* const c : waiting) {
      changed |= improve(*c);
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

bool problem_builder::demand_all(std::span<demand const> needs) {
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

bool problem_builder::mark_relevant(candidate& c) {
  auto const& w = *c.row;
  auto changed = false;
  for (auto const& r : w.raises) {
    if (p_.at(r.what).initial < r.from && can_raise(r) && serves(r.what, r.from, r.to)) {
      changed |= demand_all(std::array{demand{r.what, r.from}});
    }
  }
  if (!c.relevant && of_use(w)) {
    c.relevant = true;
    changed |= demand_all(w.needs);
  }
  return changed;
}

void problem_builder::find_relevant() {
  demanded_.assign(p_.things.size(), {});
  demand_all(p_.hard);
  auto left = std::vector<candidate*>{};
  for (auto& c : candidates_) {
    if (c.usable) {
      left.push_back(&c);
    }
  }
  for (auto changed = true; changed;) {
    changed = false;
    std::erase_if(left, [&](candidate* c) {
      changed |= mark_relevant(*c);
      return c->relevant && c->row->raises.empty();
    });
  }
}

problem make_problem(snapshot const& world, query const& q, problem_scratch& scratch, wagon_idx kept) {
  return problem_builder{world, q, scratch, kept}.take();
}

}  // namespace overstap::planning
