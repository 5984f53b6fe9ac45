// SPDX-License-Identifier: EUPL-1.2
#include "planning/problem.h"

#include <algorithm>
#include <map>
#include <ranges>
#include <utility>

namespace overstap::planning {
namespace {

constexpr auto kNothingDemanded = level{255};

struct priced_option {
  session_option use;
  std::int64_t own;
  std::int64_t public_;
};

/// Builds a `problem` in the order of its public functions.
class problem_builder {
public:
  problem_builder(snapshot const& world, query const& q, problem_scratch& scratch)
      : world_{world},
        q_{q},
        scratch_{scratch},
        skill_thing_(world.tax->skill_count()),
        held_(world.tax->skill_count(), 0) {
    for (auto const& h : q.skills) {
      held_[h.skill] = std::max(held_[h.skill], static_cast<level>(h.level));
    }
  }

  void take_query();
  void take_required_skills();
  void take_catalogue();
  /// Earliest dates of everything, as if sessions did not compete for hours, money or places in the train.
  void find_earliest_dates();
  /// Backwards from the goal: demanded levels, and the wagons and effects that can serve one.
  void find_relevant();
  void make_items();
  problem take() { return std::move(p_); }

private:
  thing_idx thing_of(compiled_atom const& a);
  void note_demand(compiled_atom const& a, std::vector<demand>& to);
  std::optional<priced_option> usable(session_idx at, compiled_wagon const& w) const;
  bool alone_within_hours(day_number start, session_option const& o) const;
  day_number earliest_start(local_wagon const& w, session_option const& o) const;
  bool lower(thing_idx t, level to, day_number from, day_number at_work_from);
  bool improve(std::size_t wagon);
  bool raises_cover(thing const& t, level to) const;
  bool serves(thing_idx t, level to) const;
  bool can_raise(raise_effect const& r) const;
  bool demand_all(std::vector<demand> const& needs);
  bool mark_relevant(std::size_t wagon);
  void keep_what_serves(local_wagon& w) const;
  void add_cover(local_wagon const& w, item& i) const;
  void add_item(std::uint32_t wagon, std::vector<priced_option> const& same_price);

  snapshot const& world_;
  query const& q_;
  problem_scratch& scratch_;
  problem p_;
  vec_map<taxonomy::skill_idx, thing_idx> skill_thing_;
  vec_map<taxonomy::skill_idx, level> held_;
  std::map<compiled_atom, thing_idx> other_thing_;  ///< credentials and freedoms: few
  std::vector<std::pair<taxonomy::skill_idx, cover_row>> skill_rows_;
  std::vector<std::vector<priced_option>> options_;  ///< by local wagon
  std::vector<level> least_demanded_;  ///< by thing
  std::vector<bool> relevant_;  ///< by local wagon
};

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
  return o.hours <= p_.limit_on(start) && o.hours <= p_.limit_on(start + o.length - 1);
}

std::optional<priced_option> problem_builder::usable(session_idx at, compiled_wagon const& w) const {
  auto const& s = world_.sessions[at];
  auto const in_reach = !s.at || !q_.home || within_km(*q_.home, *s.at, q_.max_km);
  auto const other_job = w.record.in_job && w.job.has_value() && w.job != q_.goal.job;
  if (s.seats < 1 || !in_reach || other_job || s.own_price.in_cents() > p_.own_budget) {
    return std::nullopt;
  }
  auto from = p_.earliest + 7 * s.decision_weeks;
  if (w.record.in_job && q_.job_ends_on) {
    from = std::max(from, to_day(*q_.job_ends_on));
  }
  auto const start = s.start ? to_day(*s.start) : monday_from(from);
  if (start < from || start > p_.latest) {
    return std::nullopt;
  }
  return priced_option{
      {at, !s.start, start, 7 * s.weeks, s.hours_per_week, start}, s.own_price.in_cents(), s.public_price.in_cents()};
}

void problem_builder::take_catalogue() {
  auto usable_options = std::vector<priced_option>{};
  for (auto const at : idx_range<wagon_idx>{world_.wagons.size()}) {
    auto const& w = world_.wagons[at];
    usable_options.clear();
    for (auto const s : w.sessions) {
      if (auto const o = usable(s, w)) {
        usable_options.push_back(*o);
      }
    }
    if (usable_options.empty()) {
      continue;
    }
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
    if (!row.gifts.empty() || !row.raises.empty()) {
      p_.wagons.push_back(std::move(row));
      options_.push_back(usable_options);
    }
  }
}

day_number problem_builder::earliest_start(local_wagon const& w, session_option const& o) const {
  auto const unmet = [&](day_number start) {
    return std::ranges::find_if(w.needs, [&](demand const& d) {
      return !p_.brought(d, start + o.length - 1) && p_.at(d.what).given[d.at] > start;
    });
  };
  if (!o.rolling) {
    return unmet(o.start) == w.needs.end() && alone_within_hours(o.start, o) ? o.start : kNever;
  }
  auto start = o.start;
  while (start <= p_.latest) {
    if (auto const need = unmet(start); need != w.needs.end()) {
      start = std::max(start, monday_from(p_.at(need->what).given[need->at]));
    } else if (!alone_within_hours(start, o)) {
      if (p_.hours_change <= start || p_.hours_change == kNever) {
        return kNever;
      }
      start = monday_from(p_.hours_change);
    } else {
      return start;
    }
  }
  return kNever;
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
    o.use.earliest = earliest_start(w, o.use);
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

bool problem_builder::serves(thing_idx t, level to) const {
  return to > p_.at(t).initial && (to >= least_demanded_[t.pos()] || raises_cover(p_.at(t), to));
}

bool problem_builder::demand_all(std::vector<demand> const& needs) {
  auto changed = false;
  for (auto const& d : needs) {
    auto& least = least_demanded_[d.what.pos()];
    changed |= d.at < least;
    least = std::min(least, d.at);
  }
  return changed;
}

bool problem_builder::mark_relevant(std::size_t wagon) {
  auto const& w = p_.wagons[wagon];
  if (std::ranges::none_of(options_[wagon], [](priced_option const& o) { return o.use.earliest < kNever; })) {
    return false;
  }
  auto changed = false;
  auto used = std::ranges::any_of(w.gifts, [&](gift_effect const& g) { return serves(g.what, g.to); });
  for (auto const& r : w.raises) {
    if (can_raise(r) && serves(r.what, r.to)) {
      used = true;
      if (p_.at(r.what).initial < r.from) {
        changed |= demand_all({{r.what, r.from}});
      }
    }
  }
  if (used && !relevant_[wagon]) {
    relevant_[wagon] = true;
    changed = true;
    demand_all(w.needs);
  }
  return changed;
}

void problem_builder::find_relevant() {
  least_demanded_.assign(p_.things.size(), kNothingDemanded);
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

void problem_builder::keep_what_serves(local_wagon& w) const {
  std::erase_if(w.gifts, [&](gift_effect const& g) { return !serves(g.what, g.to); });
  std::erase_if(w.raises, [&](raise_effect const& r) { return !can_raise(r) || !serves(r.what, r.to); });
}

void problem_builder::add_cover(local_wagon const& w, item& i) const {
  auto const add = [&](std::vector<cover_entry>& to, thing const& t, level at, level others) {
    for (auto const& row : t.cover) {
      auto const value = static_cast<std::uint32_t>(factor(at) * row.rel);
      auto const cap = static_cast<std::uint32_t>((factor(at) - factor(others)) * row.rel);
      if (value <= p_.base[row.required]) {
        continue;
      }
      auto const same = std::ranges::find(to, row.required, &cover_entry::required);
      if (same == to.end()) {
        to.push_back({row.required, value, cap});
      } else {
        same->value = std::max(same->value, value);
        same->cap = std::max(same->cap, cap);
      }
    }
  };
  for (auto const& g : w.gifts) {
    add(i.gives_cover, p_.at(g.what), g.to, 0);
  }
  for (auto const& r : w.raises) {
    auto const held = p_.at(r.what).initial >= r.from;
    // Whoever gives it at `from` already counts for that part.
    add(held ? i.gives_cover : i.raises_cover, p_.at(r.what), r.to, held ? level{0} : r.from);
  }
}

void problem_builder::add_item(std::uint32_t wagon, std::vector<priced_option> const& same_price) {
  auto const& w = p_.wagons[wagon];
  auto i = item{.wagon = wagon,
                .own = same_price.front().own,
                .public_ = same_price.front().public_,
                .options = {},
                .first_gain = kNever,
                .energy = std::numeric_limits<std::int64_t>::max(),
                .many_dates = false,
                .gives_cover = {},
                .raises_cover = {}};
  for (auto const& o : same_price) {
    auto first = w.raises.empty() ? kNever : o.use.length;
    for (auto const& g : w.gifts) {
      first = std::min(first, gained_on(g.after, 0, o.use.length));
    }
    first = w.in_job ? 0 : first;
    if (o.use.earliest + first <= p_.latest) {
      i.first_gain = std::min(i.first_gain, o.use.earliest + first);
      i.energy = std::min(i.energy, std::int64_t{o.use.hours} * first);
      i.options.push_back(o.use);
    }
  }
  if (i.options.empty()) {
    return;
  }
  auto dates = std::vector<day_number>{};
  for (auto const& g : w.gifts) {
    dates.push_back(w.in_job ? 0 : g.after);
  }
  for (auto const& r : w.raises) {
    dates.push_back(w.in_job ? 0 : kNever);
    i.many_dates |= p_.at(r.what).initial < r.from;
  }
  i.many_dates |= std::ranges::adjacent_find(dates, std::ranges::not_equal_to{}) != dates.end();
  add_cover(w, i);
  p_.items.push_back(std::move(i));
}

void problem_builder::make_items() {
  auto items = std::vector<item>{};
  for (auto w = std::uint32_t{0}; w < p_.wagons.size(); ++w) {
    if (!relevant_[w]) {
      continue;
    }
    keep_what_serves(p_.wagons[w]);
    auto left = options_[w];
    std::erase_if(left, [](priced_option const& o) { return o.use.earliest == kNever; });
    std::ranges::stable_sort(left, {}, [](priced_option const& o) { return std::pair{o.own, o.public_}; });
    while (!left.empty()) {
      auto const price = std::pair{left.front().own, left.front().public_};
      auto const end =
          std::ranges::find_if(left, [&](priced_option const& o) { return std::pair{o.own, o.public_} != price; });
      add_item(w, {left.begin(), end});
      left.erase(left.begin(), end);
    }
  }
  items.assign(p_.items.begin(), p_.items.end());
  std::ranges::stable_sort(items, {}, &item::first_gain);
  p_.items = vec_map<item_idx, item>{std::move(items)};
  p_.providers.resize(p_.things.size());
  for (auto const i : idx_range<item_idx>{p_.items.size()}) {
    auto const add = [&](thing_idx t) {
      if (auto& row = p_.providers[t.pos()]; row.empty() || row.back() != i) {
        row.push_back(i);
      }
    };
    auto const& w = p_.wagon_of(p_.items[i]);
    std::ranges::for_each(w.gifts, add, &gift_effect::what);
    std::ranges::for_each(w.raises, add, &raise_effect::what);
  }
  for (auto const& d : p_.hard) {
    auto const& t = p_.at(d.what);
    p_.possible &= t.held_until >= p_.earliest || t.at_work_from[d.at] <= p_.latest;
  }
}

}  // namespace

problem make_problem(snapshot const& world, query const& q, problem_scratch& scratch) {
  auto builder = problem_builder{world, q, scratch};
  builder.take_query();
  builder.take_required_skills();
  builder.take_catalogue();
  builder.find_earliest_dates();
  builder.find_relevant();
  builder.make_items();
  return builder.take();
}

}  // namespace overstap::planning
