// SPDX-License-Identifier: EUPL-1.2
#include "planning/scheduler.h"

#include <tuple>

namespace overstap::planning {

day_number scheduler::fastest(std::span<item_idx const> set, day_number limit, label_count& labels) {
  run(set, mode::fastest, limit, labels);
  return best_;
}

day_number scheduler::bound(std::span<item_idx const> set, day_number limit, label_count& labels) {
  run(set, mode::bound, limit, labels);
  return best_;
}

std::vector<planned_session> scheduler::smallest(std::span<item_idx const> set, day_number at_work) {
  auto uncounted = label_count{0, std::numeric_limits<std::uint64_t>::max()};
  best_plan_.clear();
  run(set, mode::smallest, at_work, uncounted);
  return best_plan_;
}

void scheduler::run(std::span<item_idx const> set, mode m, day_number limit, label_count& labels) {
  set_ = set;
  mode_ = m;
  limit_ = limit;
  labels_ = &labels;
  best_ = kNever;
  placed_.clear();
  gains_.clear();
  used_.assign(set.size(), false);
  place_next();
}

day_number scheduler::first_contribution(local_wagon const& w, session_option const& o) const {
  if (w.in_job) {
    return 0;
  }
  auto first = w.raises.empty() ? kNever : o.length;
  for (auto const& g : w.gifts) {
    first = std::min(first, gained_on(g.after, 0, o.length));
  }
  return first;
}

bool scheduler::can_still_finish() const {
  auto const now = placed_.empty() ? p_.earliest : placed_.back().start;
  for (auto at = std::size_t{0}; at < set_.size(); ++at) {
    auto const in_time = [&](session_option const& o) {
      return (o.rolling || o.start >= now) && std::max(o.earliest, now) + first_contribution(wagon_at(at), o) <= limit_;
    };
    if (!used_[at] && std::ranges::none_of(p_.items[set_[at]].options, in_time)) {
      return false;
    }
  }
  return true;
}

void scheduler::place_next() {
  if (placed_.size() == set_.size()) {
    finish();
    return;
  }
  if (!can_still_finish()) {
    return;
  }
  for (auto at = std::size_t{0}; at < set_.size(); ++at) {
    if (used_[at]) {
      continue;
    }
    for (auto const& o : p_.items[set_[at]].options) {
      if (labels_->exhausted()) {
        return;
      }
      try_option(at, o);
    }
  }
}

void scheduler::try_option(std::size_t at, session_option const& o) {
  auto const& w = wagon_at(at);
  auto const now = placed_.empty() ? p_.earliest : placed_.back().start;
  if (!o.rolling) {
    if (o.start >= now && o.earliest < kNever && (mode_ == mode::bound || needs_from(w, o, o.start) == o.start) &&
        within_hours(o, o.start)) {
      place(at, o, o.start);
    }
    return;
  }
  auto start = first_feasible(w, o, o.earliest);
  auto const waits = mode_ != mode::bound && !w.raises.empty();
  if (start < now) {
    // Moved there it would harm nobody, so a better schedule is found in another order; only a raise may want to wait.
    if (!waits) {
      return;
    }
    start = first_feasible(w, o, now);
  }
  place(at, o, start);
  if (!waits) {
    return;
  }
  auto later = std::vector<day_number>{};
  for (auto const& g : gains_) {
    auto const seen_from = std::max(g.from, g.given_in + 1);
    if (seen_from > start && std::ranges::any_of(w.raises, [&](raise_effect const& r) { return r.what == g.what; })) {
      if (auto const s = first_feasible(w, o, seen_from); s < kNever) {
        later.push_back(s);
      }
    }
  }
  std::ranges::sort(later);
  auto const repeated = std::ranges::unique(later);
  later.erase(repeated.begin(), repeated.end());
  for (auto const s : later) {
    place(at, o, s);
  }
}

/// Two sessions that start on one day are tried in one order only, unless the earlier one may support the other.
bool scheduler::mirrored(std::size_t at, day_number start) const {
  if (placed_.empty() || placed_.back().start != start || at > placed_.back().at) {
    return false;
  }
  auto const& before = wagon_at(placed_.back().at);
  return std::ranges::none_of(before.gifts, [](gift_effect const& g) { return g.after == 0; });
}

void scheduler::place(std::size_t at, session_option const& o, day_number start) {
  auto const& w = wagon_at(at);
  if (start >= kNever || start + first_contribution(w, o) > limit_ || mirrored(at, start)) {
    return;
  }
  ++labels_->used;
  auto const gains_before = gains_.size();
  if (mode_ != mode::bound) {
    add_gains(w, o, start);
  }
  placed_.push_back({at, &o, start});
  used_[at] = true;
  place_next();
  used_[at] = false;
  placed_.pop_back();
  gains_.resize(gains_before);
}

void scheduler::add_gains(local_wagon const& w, session_option const& o, day_number start) {
  auto const held_before = gains_.size();
  for (auto const& r : w.raises) {
    auto at_start = p_.at(r.what).initial;
    for (auto i = std::size_t{0}; i < held_before; ++i) {
      auto const& g = gains_[i];
      if (g.what == r.what && g.given_in < start && g.from <= start) {
        at_start = std::max(at_start, g.to);
      }
    }
    if (at_start >= r.from && r.to > at_start) {
      gains_.push_back({r.what, r.to, start + o.length, w.in_job ? start : start + o.length, start});
    }
  }
  for (auto const& g : w.gifts) {
    auto const from = gained_on(g.after, start, o.length);
    gains_.push_back({g.what, g.to, from, w.in_job ? start : from, start});
  }
}

bool scheduler::within_hours(session_option const& o, day_number start) const {
  auto const end = start + o.length;
  auto const fits = [&](day_number day) {
    auto load = o.hours;
    for (auto const& p : placed_) {
      load += p.start <= day && day < p.start + p.use->length ? p.use->hours : 0;
    }
    return load <= p_.limit_on(day);
  };
  if (!fits(start) || (start < p_.hours_change && p_.hours_change < end && !fits(p_.hours_change))) {
    return false;
  }
  return std::ranges::all_of(placed_,
                             [&](placed const& p) { return p.start <= start || p.start >= end || fits(p.start); });
}

day_number scheduler::needs_from(local_wagon const& w, session_option const& o, day_number from) const {
  auto moved = true;
  while (moved) {
    moved = false;
    for (auto const& d : w.needs) {
      if (p_.brought(d, from + o.length - 1)) {
        continue;
      }
      auto given = kNever;
      for (auto const& g : gains_) {
        given = g.what == d.what && g.to >= d.at ? std::min(given, g.from) : given;
      }
      if (given == kNever) {
        return kNever;
      }
      if (given > from) {
        from = given;
        moved = true;
      }
    }
  }
  return from;
}

day_number scheduler::first_freed_after(day_number day) const {
  auto first = p_.hours_change > day ? p_.hours_change : kNever;
  for (auto const& p : placed_) {
    auto const end = p.start + p.use->length;
    first = end > day ? std::min(first, end) : first;
  }
  return first;
}

day_number scheduler::first_feasible(local_wagon const& w, session_option const& o, day_number from) const {
  auto start = monday_from(std::max(from, o.earliest));
  while (start <= limit_) {
    if (mode_ != mode::bound) {
      auto const met = needs_from(w, o, start);
      if (met > start) {
        start = monday_from(std::min(met, kNever));
        continue;
      }
    }
    if (within_hours(o, start)) {
      return start;
    }
    start = monday_from(first_freed_after(start));
  }
  return kNever;
}

bool scheduler::goal_holds(day_number day) {
  for (auto const& d : p_.hard) {
    auto const given = [&](gained const& g) { return g.what == d.what && g.to >= d.at && g.at_work_from <= day; };
    if (!p_.brought(d, day) && std::ranges::none_of(gains_, given)) {
      return false;
    }
  }
  auto sum = p_.base_sum;
  std::ranges::copy(p_.base, best_cover_.begin());
  for (auto const& g : gains_) {
    if (g.at_work_from > day) {
      continue;
    }
    for (auto const& row : p_.at(g.what).cover) {
      auto const value = static_cast<std::uint32_t>(factor(g.to) * row.rel);
      if (auto& best = best_cover_[row.required]; value > best) {
        sum += p_.weight[row.required] * (value - best);
        best = value;
      }
    }
  }
  return sum >= p_.target;
}

/// First day on which every session contributes and the goal holds.
day_number scheduler::first_day() {
  auto all_contribute = p_.earliest;
  for (auto const& p : placed_) {
    auto first = kNever;
    for (auto const& g : gains_) {
      first = g.given_in == p.start ? std::min(first, g.at_work_from) : first;
    }
    all_contribute = std::max(all_contribute, first);
  }
  auto day = all_contribute;
  while (day <= limit_ && !goal_holds(day)) {
    auto next = kNever;
    for (auto const& g : gains_) {
      next = g.at_work_from > day ? std::min(next, g.at_work_from) : next;
    }
    day = next;
  }
  return day <= limit_ ? day : kNever;
}

void scheduler::finish() {
  if (mode_ == mode::bound) {
    auto last = p_.earliest;
    for (auto const& p : placed_) {
      last = std::max(last, p.start + first_contribution(wagon_at(p.at), *p.use));
    }
    best_ = std::min(best_, last);
    limit_ = best_ - 1;
    return;
  }
  auto const at_work = first_day();
  if (at_work >= kNever) {
    return;
  }
  if (mode_ == mode::fastest) {
    best_ = at_work;
    limit_ = at_work - 1;
    return;
  }
  auto plan = std::vector<planned_session>{};
  for (auto const& p : placed_) {
    plan.push_back({p.use->session, to_date(p.start)});
  }
  std::ranges::sort(plan);
  auto const smaller = [](std::vector<planned_session> const& a, std::vector<planned_session> const& b) {
    auto const by_session = std::lexicographical_compare_three_way(
        a.begin(), a.end(), b.begin(), b.end(), [](auto const& x, auto const& y) { return x.session <=> y.session; });
    return by_session != 0 ? by_session < 0 : a < b;
  };
  if (best_plan_.empty() || smaller(plan, best_plan_)) {
    best_plan_ = std::move(plan);
  }
  best_ = at_work;
}

}  // namespace overstap::planning
