// SPDX-License-Identifier: EUPL-1.2
#include "planning/front.h"

#include <algorithm>

namespace overstap::planning {
namespace {

std::vector<session_idx> sessions_of(std::vector<planned_session> const& plan) {
  auto ids = std::vector<session_idx>{};
  for (auto const& s : plan) {
    ids.push_back(s.session);
  }
  return ids;
}

}  // namespace

day_number front::latest_wanted(set_cost const& cost) const noexcept {
  if (wanted_ == answers::first_only) {
    if (members_.empty()) {
      return p_.latest;
    }
    auto const& best = members_.front();
    return best.cost < cost ? best.at_work - 1 : best.at_work;
  }
  for (auto const& m : members_) {
    if (no_worse(m.cost, cost)) {
      return m.cost == cost ? m.at_work : m.at_work - 1;
    }
  }
  return p_.latest;
}

void front::insert(day_number at_work, set_cost const& cost, std::span<item_idx const> set) {
  auto const same =
      std::ranges::find_if(members_, [&](member const& m) { return m.at_work == at_work && m.cost == cost; });
  if (same != members_.end()) {
    settle_tie(*same, set);
    return;
  }
  if (wanted_ == answers::first_only) {
    members_.clear();
  } else {
    std::erase_if(members_, [&](member const& m) { return at_work <= m.at_work && no_worse(cost, m.cost); });
  }
  auto const after = std::ranges::upper_bound(members_, at_work, {}, &member::at_work);
  members_.insert(after, member{at_work, cost, {set.begin(), set.end()}, {}});
}

std::vector<planned_session> const& front::plan_of(member& m) {
  if (m.plan.empty() && !m.set.empty()) {
    m.plan = scheduler_.smallest(m.set, m.at_work);
  }
  return m.plan;
}

void front::settle_tie(member& incumbent, std::span<item_idx const> set) {
  auto smallest_possible = std::vector<session_idx>{};
  for (auto const i : set) {
    smallest_possible.push_back(p_.items[i].options.front().session);
  }
  std::ranges::sort(smallest_possible);
  auto const held = sessions_of(plan_of(incumbent));
  if (smallest_possible > held) {
    return;
  }
  auto plan = scheduler_.smallest(set, incumbent.at_work);
  if (sessions_of(plan) < held) {
    incumbent.set.assign(set.begin(), set.end());
    incumbent.plan = std::move(plan);
  }
}

}  // namespace overstap::planning
