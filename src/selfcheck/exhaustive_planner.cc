// SPDX-License-Identifier: EUPL-1.2
#include "selfcheck/exhaustive_planner.h"

#include <algorithm>
#include <utility>

namespace overstap::selfcheck {

using namespace planning;

namespace {

std::vector<session_idx> ids_of(train const& t) {
  auto ids = std::vector<session_idx>{};
  for (auto const& p : t.sessions) {
    ids.push_back(p.session);
  }
  return ids;
}

}  // namespace

exhaustive_planner::exhaustive_planner(snapshot const& world, query const& q) : world_{world}, q_{q}, costs_{world, q} {
  for (auto const& w : world.wagons) {
    auto row = std::vector<planned_session>{};
    for (auto const s : w.sessions) {
      if (auto const& start = world.sessions[s].start) {
        row.push_back({s, *start});
        continue;
      }
      for (auto d = monday_on_or_after(q.earliest); d <= q.latest; d += days{7}) {
        row.push_back({s, d});
      }
      for (auto const& b : q.booked) {
        if (b.session == s && std::ranges::find(row, b) == row.end()) {
          row.push_back(b);
        }
      }
    }
    choices_.push_back(std::move(row));
  }
}

std::uint64_t exhaustive_planner::cases() const {
  auto n = std::uint64_t{1};
  for (auto const& row : choices_) {
    n *= row.size() + 1;
  }
  return n;
}

std::vector<train> exhaustive_planner::all() {
  trains_.clear();
  found_.clear();
  choose(0);
  for (auto const& t : trains_) {
    // Without bookings a train that is not minimal is dominated by a part of it.
    if (q_.booked.empty() || minimal(t)) {
      keep_if_undominated(t);
    }
  }
  std::ranges::sort(found_, {}, &train::value);
  return found_;
}

std::vector<train> exhaustive_planner::all_with(wagon_idx wagon) {
  trains_.clear();
  found_.clear();
  choose(0);
  auto const is_it = [&](planned_session const& p) { return world_.session_wagon[p.session] == wagon; };
  for (auto const& t : trains_) {
    if (std::ranges::any_of(t.sessions, is_it) && minimal(t)) {
      keep_if_undominated(t);
    }
  }
  std::ranges::sort(found_, {}, &train::value);
  return found_;
}

void exhaustive_planner::choose(std::size_t wagon) {
  if (wagon == choices_.size()) {
    judge();
    return;
  }
  choose(wagon + 1);
  for (auto const& p : choices_[wagon]) {
    chosen_.push_back(p);
    choose(wagon + 1);
    chosen_.pop_back();
  }
}

void exhaustive_planner::judge() {
  if (static_cast<std::int64_t>(chosen_.size()) > q_.max_wagons) {
    return;
  }
  auto const at_work = check(world_, q_, chosen_);
  if (!at_work) {
    return;
  }
  auto& t = trains_.emplace_back(value_of(world_, q_, chosen_, *at_work), chosen_);
  std::ranges::sort(t.sessions);
  auto const [same, added] = soonest_.try_emplace(items_of(t.sessions), *at_work);
  same->second = std::min(same->second, *at_work);
}

std::vector<exhaustive_planner::item> exhaustive_planner::items_of(std::vector<planned_session> const& sessions) {
  auto items = std::vector<item>{};
  for (auto const& p : sessions) {
    auto const& s = world_.sessions[p.session];
    auto const booked = std::ranges::find(q_.booked, p) != q_.booked.end();
    items.emplace_back(world_.session_wagon[p.session], costs_.bill_of(p.session, p.start), s.public_price, booked);
  }
  std::ranges::sort(items);
  return items;
}

bool exhaustive_planner::minimal(train const& t) {
  auto const items = items_of(t.sessions);
  for (auto members = (1U << items.size()) - 1; members-- > 0;) {
    auto part = std::vector<item>{};
    for (auto i = std::size_t{0}; i < items.size(); ++i) {
      if ((members >> i & 1U) != 0) {
        part.push_back(items[i]);
      }
    }
    if (auto const same = soonest_.find(part); same != soonest_.end() && same->second <= t.value.at_work) {
      return false;
    }
  }
  return true;
}

void exhaustive_planner::keep_if_undominated(train const& t) {
  for (auto const& f : found_) {
    auto const tie = f.value == t.value && std::pair{ids_of(f), f.sessions} <= std::pair{ids_of(t), t.sessions};
    if (tie || (f.value != t.value && weakly_dominates(f.value, t.value))) {
      return;
    }
  }
  std::erase_if(found_, [&](train const& f) { return weakly_dominates(t.value, f.value); });
  found_.push_back(t);
}

}  // namespace overstap::selfcheck
