// SPDX-License-Identifier: EUPL-1.2
#include "planning/search.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace overstap::planning {

set_search::set_search(problem const& p, answers wanted, std::uint64_t most_labels)
    : p_{p},
      scheduler_{p},
      front_{p, scheduler_, wanted},
      labels_{0, most_labels},
      frames_(static_cast<std::size_t>(p.max_wagons) + 1),
      excluded_(p.items.size()),
      branched_(p.items.size()),
      wagon_used_(p.wagons.size()) {
  for (auto const& t : p.things) {
    provided_.push_back(t.initial);
  }
}

void set_search::run() {
  if (!p_.possible || p_.earliest > p_.latest) {
    return;
  }
  auto const most = frames_.size() - 1;
  auto& root = frames_.front();
  root.best = p_.base;
  root.sum = p_.base_sum;
  root.day = p_.earliest;
  rate_covering(0, most);
  if (!bound(root, most, root_day_, root_cost_)) {
    return;
  }
  for (auto k = std::size_t{0}; k <= most && complete(); ++k) {
    root.day = p_.earliest;
    root.cost.wagons = static_cast<std::int32_t>(k);
    root_cost_.wagons = root.cost.wagons;
    extend(0, k);
  }
}

set_cost set_search::with(frame const& f, item const& i) const {
  return f.cost + set_cost{i.own, i.public_, 0, p_.wagon_of(i).certainty};
}

bool set_search::may_follow(frame const& f, item_idx i) const {
  auto const& it = p_.items[i];
  return excluded_[i] == 0 && !wagon_used_[it.wagon] && !(f.in_job && p_.wagon_of(it).in_job) &&
         f.cost.own + it.own <= p_.own_budget;
}

std::uint64_t set_search::adds(frame const& f, item const& i) const {
  auto sum = std::uint64_t{0};
  for (auto const& e : i.gives_cover) {
    if (auto const best = f.best[e.required]; e.value > best) {
      sum += p_.weight[e.required] * (e.value - best);
    }
  }
  for (auto const& e : i.raises_cover) {
    if (auto const best = f.best[e.required]; e.value > best) {
      sum += p_.weight[e.required] * std::min(e.cap, e.value - best);
    }
  }
  return sum;
}

void set_search::rate_covering(std::size_t depth, std::size_t left) {
  auto& f = frames_[depth];
  f.covering.clear();
  auto const need = left == 1 ? missing(f) : 1;
  auto const rate = [&](item_idx i) {
    auto const& it = p_.items[i];
    if (!may_follow(f, i)) {
      return;
    }
    auto const added = adds(f, it);
    if (added >= need && std::max(f.day, it.first_gain) <= front_.latest_wanted(with(f, it))) {
      f.covering.push_back({i, added});
    }
  };
  if (missing(f) == 0) {
    return;
  }
  if (depth == 0) {
    for (auto const i : idx_range<item_idx>{p_.items.size()}) {
      rate(i);
    }
  } else {
    std::ranges::for_each(frames_[depth - 1].covering, rate, &candidate::what);
  }
}

bool set_search::satisfied(demand const& d) const {
  return provided_[d.what.pos()] >= d.at || p_.at(d.what).held_until >= p_.earliest;
}

template <typename Visit>
void set_search::for_unmet(Visit visit) const {
  auto const one = [&](demand const& d) {
    if (!satisfied(d)) {
      visit(d);
    }
  };
  std::ranges::for_each(p_.hard, one);
  for (auto const i : chosen_) {
    std::ranges::for_each(p_.wagon_of(p_.items[i]).needs, one);
  }
}

demand const* set_search::hardest_unmet() const {
  auto const* hardest = static_cast<demand const*>(nullptr);
  for_unmet([&](demand const& d) {
    if (hardest == nullptr || p_.providers[d.what.pos()].size() < p_.providers[hardest->what.pos()].size()) {
      hardest = &d;
    }
  });
  return hardest;
}

/// By itself, or by lifting what a chosen item then raises.
bool set_search::can_serve(item const& i, demand const& d) const {
  auto const raises = [&](local_wagon const& w) {
    return std::ranges::any_of(w.raises, [&](raise_effect const& r) { return r.what == d.what && r.to >= d.at; });
  };
  auto const& w = p_.wagon_of(i);
  return raises(w) ||
         std::ranges::any_of(w.gifts, [&](gift_effect const& g) { return g.what == d.what && g.to >= d.at; }) ||
         std::ranges::any_of(chosen_, [&](item_idx c) { return raises(p_.wagon_of(p_.items[c])); });
}

day_number set_search::day_of_energy(std::int64_t energy) const {
  auto day = p_.earliest;
  if (p_.hours_change > day) {
    auto const room = std::int64_t{std::max(p_.hours.before, 0)} * (p_.hours_change - day);
    if (energy > room) {
      energy -= room;
      day = p_.hours_change;
    }
  }
  auto const rate = std::int64_t{p_.limit_on(day)};
  if (energy <= 0) {
    return day;
  }
  return rate <= 0 ? kNever : static_cast<day_number>(std::min<std::int64_t>(day + (energy + rate - 1) / rate, kNever));
}

/// The first day by which the best `left` items together can add what is missing.
bool set_search::day_of_cover(frame const& f, std::size_t left, day_number& day) const {
  auto const need = missing(f);
  if (need == 0) {
    return true;
  }
  auto top = std::array<std::uint64_t, 9>{};  // descending, `left` of them in use
  auto sum = std::uint64_t{0};
  for (auto const& c : f.covering) {
    if (c.adds <= top[left - 1]) {
      continue;
    }
    sum += c.adds - top[left - 1];
    auto at = left - 1;
    for (; at > 0 && top[at - 1] < c.adds; --at) {
      top[at] = top[at - 1];
    }
    top[at] = c.adds;
    if (sum >= need) {
      day = std::max(day, p_.items[c.what].first_gain);
      return true;
    }
  }
  return false;
}

bool set_search::least_to_add(frame const& f, set_cost& least) const {
  auto possible = true;
  for_unmet([&](demand const& d) {
    auto cheapest = set_cost{std::numeric_limits<std::int64_t>::max(),
                             std::numeric_limits<std::int64_t>::max(),
                             0,
                             {std::numeric_limits<std::int32_t>::max(), 0}};
    auto any = false;
    for (auto const i : p_.providers[d.what.pos()]) {
      auto const& it = p_.items[i];
      if (may_follow(f, i) && can_serve(it, d)) {
        any = true;
        cheapest.own = std::min(cheapest.own, it.own);
        cheapest.public_ = std::min(cheapest.public_, it.public_);
        cheapest.certainty = std::min(cheapest.certainty, p_.wagon_of(it).certainty);
      }
    }
    possible &= any;
    if (any) {
      least.own = std::max(least.own, cheapest.own);
      least.public_ = std::max(least.public_, cheapest.public_);
      least.certainty = std::max(least.certainty, cheapest.certainty);
    }
  });
  return possible;
}

bool set_search::bound(frame const& f, std::size_t left, day_number& day, set_cost& cost) const {
  day = std::max(f.day, day_of_energy(f.energy));
  if (left == 0) {
    return true;
  }
  for (auto const& d : p_.hard) {
    if (!satisfied(d)) {
      day = std::max(day, p_.at(d.what).at_work_from[d.at]);
    }
  }
  auto least = set_cost{};
  if (!day_of_cover(f, left, day) || !least_to_add(f, least)) {
    return false;
  }
  cost = f.cost + least;
  return cost.own <= p_.own_budget;
}

bool set_search::covered_exactly() const {
  auto sum = p_.base_sum;
  auto best = p_.base;
  auto const add = [&](thing_idx t) {
    for (auto const& row : p_.at(t).cover) {
      auto const value = static_cast<std::uint32_t>(factor(provided_[t.pos()]) * row.rel);
      if (auto& b = best[row.required]; value > b) {
        sum += p_.weight[row.required] * (value - b);
        b = value;
      }
    }
  };
  for (auto const i : chosen_) {
    auto const& w = p_.wagon_of(p_.items[i]);
    std::ranges::for_each(w.gifts, add, &gift_effect::what);
    std::ranges::for_each(w.raises, add, &raise_effect::what);
  }
  return sum >= p_.target;
}

void set_search::extend(std::size_t depth, std::size_t left) {
  if (labels_.exhausted()) {
    return;
  }
  ++labels_.used;
  auto& f = frames_[depth];
  if (left == 0) {
    leaf(f);
    return;
  }
  rate_covering(depth, left);
  auto day = day_number{};
  auto cost = set_cost{};
  if (!bound(f, left, day, cost) || day > front_.latest_wanted(cost)) {
    return;
  }
  f.day = day;
  f.branches.clear();
  auto by_cover = false;
  if (auto const* unmet = hardest_unmet()) {
    branch_on_providers(f, *unmet);
  } else if (missing(f) > 0) {
    by_cover = true;
    branch_on_cover(f);
  } else {
    auto const limit = front_.latest_wanted(cost);
    if (scheduler_.bound(chosen_, limit, labels_) > limit) {
      return;
    }
    branch_on_help(f);
  }
  try_branches(depth, left, by_cover);
}

void set_search::leaf(frame const& f) {
  auto const limit = front_.latest_wanted(f.cost);
  if (std::max(f.day, day_of_energy(f.energy)) > limit || hardest_unmet() != nullptr || !covered_exactly()) {
    return;
  }
  if (auto const at_work = scheduler_.fastest(chosen_, limit, labels_); at_work <= limit) {
    front_.insert(at_work, f.cost, chosen_);
  }
}

void set_search::branch_on_providers(frame& f, demand const& d) {
  for (auto const i : p_.providers[d.what.pos()]) {
    if (may_follow(f, i) && can_serve(p_.items[i], d)) {
      f.branches.push_back({i, 0});
    }
  }
}

void set_search::branch_on_cover(frame& f) {
  f.branches = f.covering;
  std::ranges::stable_sort(f.branches, std::ranges::greater{}, &candidate::adds);
}

void set_search::add_branch(frame& f, item_idx i) {
  if (branched_[i] == 0 && may_follow(f, i)) {
    branched_[i] = 1;
    f.branches.push_back({i, 0});
  }
}

/// The set gives all that is asked, if it can be had in time. More items are of use only when they give sooner
/// what an item needs or raises, or renew a credential that ends, or fill in for a gain that may come too late.
void set_search::branch_on_help(frame& f) {
  auto const add_providers = [&](thing_idx t) {
    for (auto const i : p_.providers[t.pos()]) {
      add_branch(f, i);
    }
  };
  auto may_come_late = !covered_exactly();
  for (auto const c : chosen_) {
    auto const& w = p_.wagon_of(p_.items[c]);
    may_come_late |= p_.items[c].many_dates;
    for (auto const& d : w.needs) {
      add_providers(d.what);
    }
    for (auto const& r : w.raises) {
      if (p_.at(r.what).initial < r.from) {
        add_providers(r.what);
      }
    }
  }
  for (auto const& d : p_.hard) {
    if (may_come_late || provided_[d.what.pos()] < d.at) {
      add_providers(d.what);
    }
  }
  if (may_come_late) {
    for (auto const i : idx_range<item_idx>{p_.items.size()}) {
      if (!p_.items[i].gives_cover.empty() || !p_.items[i].raises_cover.empty()) {
        add_branch(f, i);
      }
    }
  }
  for (auto const& b : f.branches) {
    branched_[b.what] = 0;
  }
}

void set_search::try_branches(std::size_t depth, std::size_t left, bool by_cover) {
  auto& f = frames_[depth];
  auto tried = std::size_t{0};
  for (; tried < f.branches.size() && !labels_.exhausted(); ++tried) {
    auto const [i, added] = f.branches[tried];
    if (by_cover) {
      auto reach = std::uint64_t{0};
      for (auto const& b : f.branches | std::views::drop(tried) | std::views::take(left)) {
        reach += b.adds;
      }
      if (reach < missing(f)) {
        break;
      }
    }
    if (auto const& it = p_.items[i]; std::max(f.day, it.first_gain) <= front_.latest_wanted(with(f, it))) {
      include(depth, i);
      extend(depth + 1, left - 1);
      take_back();
    }
    ++excluded_[i];
  }
  for (auto const& b : f.branches | std::views::take(tried)) {
    --excluded_[b.what];
  }
}

void set_search::note_provided(thing_idx t, level to) {
  if (auto& now = provided_[t.pos()]; to > now) {
    undo_.push_back({t, now});
    now = to;
  }
}

void set_search::include(std::size_t depth, item_idx i) {
  auto const& from = frames_[depth];
  auto& f = frames_[depth + 1];
  auto const& it = p_.items[i];
  auto const& w = p_.wagon_of(it);
  f.cost = with(from, it);
  f.day = std::max(from.day, it.first_gain);
  f.energy = from.energy + it.energy;
  f.in_job = from.in_job || w.in_job;
  f.sum = from.sum + adds(from, it);
  f.best = from.best;
  for (auto const& e : it.gives_cover) {
    f.best[e.required] = std::max(f.best[e.required], e.value);
  }
  chosen_.push_back(i);
  wagon_used_[it.wagon] = true;
  undo_marks_.push_back(undo_.size());
  for (auto const& g : w.gifts) {
    note_provided(g.what, g.to);
  }
  for (auto before = std::size_t{0}; before != undo_.size() + 1;) {
    before = undo_.size() + 1;
    for (auto const c : chosen_) {
      for (auto const& r : p_.wagon_of(p_.items[c]).raises) {
        if (provided_[r.what.pos()] >= r.from) {
          note_provided(r.what, r.to);
        }
      }
    }
  }
}

void set_search::take_back() {
  for (; undo_.size() > undo_marks_.back(); undo_.pop_back()) {
    provided_[undo_.back().first.pos()] = undo_.back().second;
  }
  undo_marks_.pop_back();
  wagon_used_[p_.items[chosen_.back()].wagon] = false;
  chosen_.pop_back();
}

}  // namespace overstap::planning
