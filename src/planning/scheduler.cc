// SPDX-License-Identifier: EUPL-1.2
#include "planning/scheduler.h"

#include <ranges>
#include <tuple>

namespace overstap::planning {

bool smaller(std::vector<planned_session> const& a, std::vector<planned_session> const& b) {
  auto const by_session = std::lexicographical_compare_three_way(
      a.begin(), a.end(), b.begin(), b.end(), [](auto const& x, auto const& y) { return x.session <=> y.session; });
  return by_session != 0 ? by_session < 0 : a < b;
}

day_number scheduler::fastest(std::span<item_idx const> set, day_number limit, label_count& labels) {
  gains_ = p_.given;
  run(set, mode::fastest, limit, labels);
  return best_;
}

bool scheduler::possible(std::span<item_idx const> set,
                         std::span<outside_gain const> outside,
                         day_number limit,
                         label_count& labels) {
  gains_ = p_.given;
  for (auto const& g : outside) {
    gains_.push_back({g.what, g.to, g.from, g.from, -kNever});
  }
  run(set, mode::possible, limit, labels);
  return best_ < kNever || labels.exhausted();
}

std::vector<planned_session> scheduler::smallest(std::span<item_idx const> set,
                                                 day_number at_work,
                                                 std::vector<planned_session> known,
                                                 label_count& labels) {
  gains_ = p_.given;
  best_plan_ = std::move(known);
  run(set, mode::smallest, at_work, labels);
  return best_plan_;
}

void scheduler::run(std::span<item_idx const> set, mode m, day_number limit, label_count& labels) {
  set_.assign(set.begin(), set.end());
  std::ranges::sort(set_);
  mode_ = m;
  limit_ = limit;
  labels_ = &labels;
  best_ = kNever;
  placed_.clear();
  used_.assign(set.size(), false);
  if (choices_.size() < set.size()) {
    choices_.resize(set.size());
  }
  auto together = std::int32_t{0};
  no_conflicts_ = m != mode::smallest && p_.busy.empty();
  for (auto const i : set_) {
    auto const& use = p_.items[i].quick;
    together += std::ranges::max(use, {}, &session_option::hours).hours;
    // With a choice of sessions the order of starts is open: one session before another item, one after it.
    no_conflicts_ &= !waits(p_.items[i]) && use.size() == 1;
  }
  no_conflicts_ &= together <= p_.limit_on(p_.earliest) && (p_.hours_change == kNever || together <= p_.hours.after);
  place_next();
}

/// Hours per week x days that there are.
std::int64_t scheduler::room(day_number from, day_number to) const {
  auto const change = std::clamp(p_.hours_change, from, to);
  return std::int64_t{p_.hours.before} * (change - from) + std::int64_t{p_.hours.after} * (to - change);
}

/// Whatever is not placed yet starts from now on and contributes by `limit_`.
bool scheduler::can_still_finish() const {
  auto energy = std::int64_t{0};
  for (auto at = std::size_t{0}; at < set_.size(); ++at) {
    if (used_[at]) {
      continue;
    }
    auto const in_time = [&](session_option const& o) {
      return (o.rolling ? o.last_start >= now() : o.start >= now()) &&
             std::max(o.earliest, now()) + first_contribution(wagon_at(at), o) <= limit_;
    };
    if (std::ranges::none_of(options(item_at(at)), in_time)) {
      return false;
    }
    energy += item_at(at).energy;
  }
  for (auto const& p : placed_) {
    energy += std::int64_t{p.use->hours} * std::max(0, std::min(p.start + p.use->length, limit_) - now());
  }
  return energy <= room(now(), std::max(now(), limit_));
}

void scheduler::place_next() {
  if (placed_.size() == set_.size()) {
    finish();
    return;
  }
  if (!can_still_finish() || (mode_ == mode::smallest && larger_than_known())) {
    return;
  }
  auto& choices = choices_[placed_.size()];
  find_choices(choices);
  if (mode_ == mode::smallest) {
    std::ranges::stable_sort(choices, {}, [](placed const& c) { return c.use->session; });
  } else {
    keep_active(choices);
  }
  for (auto const& c : choices) {
    if (labels_->exhausted() || (mode_ == mode::possible && best_ < kNever)) {
      return;
    }
    place(c);
    if (waits(item_at(c.at))) {
      place_later(c);
    }
  }
}

/// The first feasible start from now on of each session that is not placed.
void scheduler::find_choices(std::vector<placed>& out) const {
  out.clear();
  for (auto at = std::size_t{0}; at < set_.size(); ++at) {
    if (used_[at]) {
      continue;
    }
    auto const& w = wagon_at(at);
    for (auto const& o : options(item_at(at))) {
      if (!o.rolling) {
        if (o.start >= now() && needs_from(w, o, o.start) == o.start && within_hours(o, o.start)) {
          out.push_back({at, &o, o.start});
        }
        continue;
      }
      auto start = first_feasible(w, o, o.earliest);
      if (start < now()) {
        // Moved there it would harm nobody, so another order finds a better schedule; only a raise may want to wait.
        start = waits(item_at(at)) ? first_feasible(w, o, now()) : kNever;
      }
      if (start < kNever) {
        out.push_back({at, &o, start});
      }
    }
  }
}

/// A session that would be over before the next one starts can as well come first, whichever it is.
void scheduler::keep_active(std::vector<placed>& choices) const {
  std::ranges::stable_sort(choices, {}, &placed::start);
  if (choices.empty()) {
    return;
  }
  if (no_conflicts_) {
    auto const first = choices.front().at;
    std::erase_if(choices, [&](placed const& c) { return c.at != first; });
    return;
  }
  auto first_end = kNever;
  for (auto const& c : choices) {
    first_end = waits(item_at(c.at)) ? first_end : std::min(first_end, c.start + c.use->length);
  }
  std::erase_if(choices, [&](placed const& c) { return c.start >= first_end; });
}

/// The same session on later dates, when it can raise more then.
void scheduler::place_later(placed const& first) {
  if (!first.use->rolling) {
    return;
  }
  auto const& w = wagon_at(first.at);
  auto later = std::vector<day_number>{};
  for (auto const& g : gains_) {
    auto const seen_from = std::max(g.from, g.given_in + 1);
    if (seen_from > first.start &&
        std::ranges::any_of(w.raises, [&](raise_effect const& r) { return r.what == g.what; })) {
      later.push_back(first_feasible(w, *first.use, seen_from));
    }
  }
  std::ranges::sort(later);
  auto const repeated = std::ranges::unique(later);
  later.erase(repeated.begin(), repeated.end());
  for (auto const start : later) {
    place({first.at, first.use, start});
  }
}

/// Two sessions that start on one day are tried in one order only, unless the earlier one may support the other.
bool scheduler::mirrored(placed const& p) const {
  if (placed_.empty() || placed_.back().start != p.start || p.at > placed_.back().at || no_conflicts_) {
    return false;
  }
  auto const& before = wagon_at(placed_.back().at);
  return std::ranges::none_of(before.gifts, [](gift_effect const& g) { return g.after == 0; });
}

void scheduler::place(placed const& p) {
  auto const& w = wagon_at(p.at);
  if (p.start >= kNever || p.start + first_contribution(w, *p.use) > limit_ || mirrored(p)) {
    return;
  }
  ++labels_->used;
  auto const gains_before = gains_.size();
  add_gains(w, *p.use, p.start);
  placed_.push_back(p);
  used_[p.at] = true;
  place_next();
  used_[p.at] = false;
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
    if (mode_ == mode::possible || (at_start >= r.from && r.to > at_start)) {
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
    auto load = o.hours + p_.taken_on(day);
    for (auto const& p : placed_) {
      load += p.start <= day && day < p.start + p.use->length ? p.use->hours : 0;
    }
    return load <= p_.limit_on(day);
  };
  auto const fits_if_inside = [&](day_number day) { return day <= start || day >= end || fits(day); };
  return fits(start) && fits_if_inside(p_.hours_change) &&
         std::ranges::all_of(placed_, fits_if_inside, &placed::start) &&
         std::ranges::all_of(p_.busy, fits_if_inside, &busy_hours::start);
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
  auto first = p_.more_hours_after(day);
  for (auto const& p : placed_) {
    auto const end = p.start + p.use->length;
    first = end > day ? std::min(first, end) : first;
  }
  return first;
}

day_number scheduler::first_feasible(local_wagon const& w, session_option const& o, day_number from) const {
  auto start = monday_from(std::max(from, o.earliest));
  while (start <= std::min(limit_, o.last_start)) {
    if (auto const met = needs_from(w, o, start); met > start) {
      start = monday_from(met);
    } else if (within_hours(o, start)) {
      return start;
    } else {
      start = monday_from(first_freed_after(start));
    }
  }
  return kNever;
}

bool scheduler::goal_holds(day_number day) {
  for (auto const& d : p_.hard) {
    auto const given = [&](dated_gain const& g) { return g.what == d.what && g.to >= d.at && g.at_work_from <= day; };
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
  if (mode_ == mode::possible) {
    best_ = limit_;
    return;
  }
  if (auto const at_work = first_day(); at_work < kNever) {
    best_ = at_work;
    if (mode_ == mode::fastest) {
      limit_ = at_work - 1;
      best_plan_ = plan_so_far();
    } else {
      finish_smallest();
    }
  }
}

std::vector<planned_session> scheduler::plan_so_far() const {
  auto plan = std::vector<planned_session>{};
  for (auto const& p : placed_) {
    plan.push_back({p.use->session, to_date(p.start)});
  }
  std::ranges::sort(plan);
  return plan;
}

bool scheduler::larger_than_known() {
  least_sessions_.clear();
  for (auto const& p : placed_) {
    least_sessions_.push_back(p.use->session);
  }
  for (auto at = std::size_t{0}; at < set_.size(); ++at) {
    if (!used_[at]) {
      // The options are sorted by session.
      auto const& all = item_at(at).options;
      auto const first =
          std::ranges::find_if(all, [&](session_option const& o) { return o.rolling || o.start >= now(); });
      if (first == all.end()) {
        return true;
      }
      least_sessions_.push_back(first->session);
    }
  }
  std::ranges::sort(least_sessions_);
  return std::ranges::lexicographical_compare(
      best_plan_, least_sessions_, {}, [](planned_session const& s) { return s.session; });
}

void scheduler::finish_smallest() {
  auto plan = plan_so_far();
  if (smaller(plan, best_plan_)) {
    best_plan_ = std::move(plan);
  }
}

}  // namespace overstap::planning
