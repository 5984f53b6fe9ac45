// SPDX-License-Identifier: EUPL-1.2
// What a set of items can still become, at best.
#include <algorithm>

#include "planning/search.h"

namespace overstap::planning {

std::uint64_t set_search::adds(frame const& f, item_idx i) const {
  auto sum = std::uint64_t{0};
  for (auto const& e : p_.items[i].gives_cover) {
    if (auto const best = f.best[e.required]; e.value > best) {
      sum += p_.weight[e.required] * (e.value - best);
    }
  }
  return sum + may_be_raised(f, i);
}

/// What its raises add at most when others give what it raises.
std::uint64_t set_search::may_be_raised(frame const& f, item_idx i) const {
  auto sum = std::uint64_t{0};
  for (auto const& e : p_.items[i].raises_cover) {
    if (auto const best = f.best[e.required]; e.value > best) {
      sum += p_.weight[e.required] * std::min(e.cap, e.value - best);
    }
  }
  return sum;
}

cover_candidate set_search::rated(frame const& f, item_idx i) const {
  auto const& it = p_.items[i];
  return {i, covered(f) ? 0 : adds(f, i), it.first_gain, it.own, it.public_, it.risk, it.energy};
}

/// What an item adds never grows, so those with which the others reach too little are left out unrated.
void set_search::rate_covering(std::size_t depth, std::size_t left) {
  auto& f = frames_[depth];
  f.covering.clear();
  if (covered(f)) {
    return;
  }
  if (depth == start_) {
    for (auto const i : idx_range<item_idx>{p_.items.size()}) {
      if (auto const c = rated(f, i); c.adds > 0 && may_follow(f, i)) {
        f.covering.push_back(c);
      }
    }
  } else {
    auto const& before = frames_[depth - 1].covering;
    count_looks(before.size());
    auto others = largest<std::uint64_t>{left - 1};
    for (auto const& c : before) {
      others.add(c.adds);
    }
    for (auto const& c : before) {
      if (c.adds + others.sum() >= missing(f) && may_follow(f, c.what)) {
        if (auto const left_to_add = adds(f, c.what); left_to_add > 0) {
          f.covering.push_back(c);
          f.covering.back().adds = left_to_add;
        }
      }
    }
  }
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

/// The most that fits before that day.
std::int64_t set_search::energy_by(day_number day) const {
  auto const change = std::clamp(p_.hours_change, p_.earliest, day);
  return std::int64_t{std::max(p_.hours.before, 0)} * (change - p_.earliest) +
         std::int64_t{std::max(p_.hours.after, 0)} * (day - change);
}

/// What is chosen waits for what it needs; of an item that may still be added only its own first dates are known.
bool set_search::in_time(frame& f, std::size_t left) {
  auto const may = [&](item_idx i) { return may_follow(f, i); };
  f.late = false;
  f.hurriers.clear();
  auto day = dates_.bound(chosen_, left == 0 ? earliest_dates::others::none : earliest_dates::others::unmet, may);
  if (left > 0) {
    auto const limit = front_.latest_wanted(f.cost);
    if (limit < p_.earliest) {
      return false;
    }
    if (day > limit) {
      f.late = true;
      dates_.find_hurriers(limit, f.hurriers);
      std::erase_if(f.hurriers, [&](item_idx i) { return !may_follow(f, i); });
      std::ranges::sort(f.hurriers);
      auto const repeated = std::ranges::unique(f.hurriers);
      f.hurriers.erase(repeated.begin(), repeated.end());
      if (f.hurriers.empty()) {
        return false;
      }
    }
    if (day > f.day) {
      day = dates_.bound(chosen_, earliest_dates::others::all, may);
    }
  }
  f.day = std::max(f.day, day);
  if (f.day < last_given_ && covers_before(left) < p_.target) {
    f.day = last_given_;
  }
  return f.day <= p_.latest && f.against->allow(front_, f.day, f.cost);
}

/// Of the bills of the set and of this item.
std::int64_t set_search::paid_with(frame const& f, item const& it) {
  if ((it.bill.may_pay & f.capped) == 0) {
    return f.paid + it.paid_alone;
  }
  auto kinds = bill_kinds{};
  kinds.fill(std::numeric_limits<std::uint16_t>::max());
  auto last = std::ranges::transform(chosen_, kinds.begin(), [&](item_idx c) { return p_.items[c].bill_kind; }).out;
  *last++ = it.bill_kind;
  std::sort(kinds.begin(), last);
  auto const [known, added] = paid_.try_emplace(kinds);
  if (added) {
    bills_.push_back(it.bill);
    known->second = payers_.most_paid(bills_);
    bills_.pop_back();
  }
  return known->second;
}

set_cost set_search::more_with(item const& it, std::int64_t more_paid) const {
  return {it.bill.amount - more_paid, it.settled + more_paid, 0, it.risk};
}

bool set_search::promising_when_paid(frame const& f, cover_candidate& c, std::size_t left) {
  if (!promising(f, c, left)) {
    return false;
  }
  auto const& it = p_.items[c.what];
  c.paid = paid_with(f, it);
  return (it.bill.may_pay & f.capped) == 0 || promising(f, c, left, more_with(it, c.paid - f.paid));
}

bool set_search::promising(frame const& f, cover_candidate const& c, std::size_t left, set_cost const& more) const {
  auto const need = missing(f) > c.adds ? missing(f) - c.adds : 0;
  auto rest = cover_bound::least{};
  if (left == 1 ? need > 0 : !f.rest.least_for(need, rest)) {
    return false;
  }
  auto possible = true;
  for_unmet_after(f, c.what, [&](demand const& d) {
    auto const& h = best_help_[d.what.pos()];
    possible &= left > 1 && (need == 0 || need <= h.adds + f.rest.reach_of_one_less());
    rest.cost = {std::max(rest.cost.own, h.cost.own),
                 std::max(rest.cost.public_, h.cost.public_),
                 0,
                 std::max(rest.cost.risk, h.cost.risk)};
  });
  auto const cost = f.cost + rest.cost + more;
  auto day = std::max({f.day, c.first_gain, rest.day});
  if (auto const energy = f.energy + c.energy + rest.energy; energy > energy_by(day)) {
    day = day_of_energy(energy);
  }
  return possible && day <= p_.latest && cost.own <= p_.own_budget && f.against->allow(front_, day, cost);
}

/// The coverage when this is there too; `best` follows.
std::uint64_t set_search::with_given(dated_gain const& g, std::vector<std::uint32_t>& best) const {
  auto more = std::uint64_t{0};
  for (auto const& row : p_.at(g.what).cover) {
    if (auto& b = best[row.required]; factor(g.to) * row.rel > b) {
      more += p_.weight[row.required] * (factor(g.to) * row.rel - b);
      b = static_cast<std::uint32_t>(factor(g.to) * row.rel);
    }
  }
  return more;
}

/// What can be there for the goal before the last day on which a commitment gives something.
void set_search::note_cover_before() {
  auto& root = frames_.front();
  root.best = p_.base;
  root.has = p_.base_sum;
  for (auto const& g : p_.given) {
    last_given_ = std::max(last_given_, g.at_work_from);
  }
  for (auto const& g : p_.given) {
    if (g.at_work_from < last_given_) {
      root.has += with_given(g, root.best);
    }
  }
  base_before_ = root.best;
  base_before_sum_ = root.has;
  auto each = std::vector<std::uint64_t>{};
  for (auto const i : idx_range<item_idx>{p_.items.size()}) {
    each.push_back(adds(root, i));
  }
  std::ranges::sort(each, std::ranges::greater{});
  each.resize(frames_.size());
  most_before_.assign(1, 0);
  for (auto const n : each) {
    most_before_.push_back(most_before_.back() + n);
  }
}

/// The most that what is chosen and `left` items more can cover before that day.
std::uint64_t set_search::covers_before(std::size_t left) {
  best_before_ = base_before_;
  auto sum = base_before_sum_ + most_before_[left];
  for (auto const c : chosen_) {
    for (auto const& e : p_.items[c].gives_cover) {
      if (auto& best = best_before_[e.required]; e.value > best) {
        sum += p_.weight[e.required] * (e.value - best);
        best = e.value;
      }
    }
  }
  for (auto const c : chosen_) {
    for (auto const& e : p_.items[c].raises_cover) {
      if (auto const best = best_before_[e.required]; e.value > best) {
        sum += p_.weight[e.required] * std::min(e.cap, e.value - best);
      }
    }
  }
  return sum;
}

void set_search::note_best_help() {
  auto& root = frames_.front();
  if (!p_.given.empty()) {
    note_cover_before();
  }
  root.best = p_.base;
  root.has = p_.base_sum;
  for (auto const& g : p_.given) {
    root.has += with_given(g, root.best);
  }
  root.sum = root.has;
  for (auto const i : idx_range<item_idx>{p_.items.size()}) {
    root_adds_[i] = adds(root, i);
  }
  for (auto t = std::size_t{0}; t < p_.things.size(); ++t) {
    auto& h = best_help_[t];
    auto any = false;
    for (auto const& x : p_.providers[t]) {
      auto const& it = p_.items[x.item];
      h.adds = std::max(h.adds, root_adds_[x.item]);
      h.cost = any ? set_cost{std::min(h.cost.own, it.own),
                              std::min(h.cost.public_, it.public_),
                              0,
                              std::min(h.cost.risk, it.risk)}
                   : set_cost{it.own, it.public_, 0, it.risk};
      any = true;
    }
  }
}

/// Leaves out of `covering`, and of this part of the search, what no wanted train can have.
void set_search::rule_out(std::size_t depth, std::size_t left) {
  auto& f = frames_[depth];
  f.ruled_out.clear();
  for (auto changed = true; changed && missing(f) > 0;) {
    f.rest.prepare(f.covering, left - 1, missing(f));
    if (left == 2) {
      return;  // each is asked before it is put in, and only one more will be
    }
    auto const before = f.covering.size();
    count_looks(before);
    std::erase_if(f.covering, [&](cover_candidate const& c) {
      if (promising(f, c, left)) {
        return false;
      }
      ++excluded_[c.what];
      f.ruled_out.push_back(c.what);
      return true;
    });
    changed = f.covering.size() * 5 < before * 4;
  }
}

void set_search::allow_again(frame& f) {
  for (auto const i : f.ruled_out) {
    --excluded_[i];
  }
  f.ruled_out.clear();
}

/// At least one item must be added for each of them, and the dearest of these alone bounds what they cost.
set_cost set_search::least_for_unmet(frame const& f, bool& possible) {
  // More than any train costs, and safe to add to.
  constexpr auto kMost = std::numeric_limits<std::int64_t>::max() / 4;
  auto least = set_cost{};
  for (auto const& u : f.unmet) {
    auto const& givers = p_.providers[u.what.what.pos()];
    count_looks(givers.size());
    auto cheapest = set_cost{kMost, kMost, 0, kMost};
    for (auto const& [i, to, from] : givers) {
      auto const& it = p_.items[i];
      if (may_follow(f, i) && can_serve(it, u)) {
        cheapest = {std::min(cheapest.own, it.own),
                    std::min(cheapest.public_, it.public_),
                    0,
                    std::min(cheapest.risk, it.risk)};
      }
    }
    possible &= cheapest.own != kMost;
    least = {std::max(least.own, cheapest.own),
             std::max(least.public_, cheapest.public_),
             0,
             std::max(least.risk, cheapest.risk)};
  }
  return least;
}

bool set_search::bound_at_root(std::size_t most) {
  note_best_help();
  auto& root = frames_.front();
  root.cost = {};
  root.day = p_.earliest;
  root_day_ = p_.earliest;
  for (auto const& d : p_.hard) {
    if (!satisfied(d)) {
      root_day_ = std::max(root_day_, p_.at(d.what).at_work_from[d.at]);
    }
  }
  if (missing(root) > 0) {
    rate_covering(0, most);
    auto least = cover_bound::least{};
    root.rest.prepare(root.covering, most, missing(root));
    if (!root.rest.least_for(missing(root), least)) {
      return false;
    }
    root_day_ = std::max({root_day_, least.day, day_of_energy(least.energy)});
    root_cost_ = least.cost;
  }
  return root_day_ <= p_.latest;
}

}  // namespace overstap::planning
