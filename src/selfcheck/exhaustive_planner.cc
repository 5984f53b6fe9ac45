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

exhaustive_planner::exhaustive_planner(snapshot const& world, query const& q) : world_{world}, q_{q} {
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
  choose(0);
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
  auto t = train{value_of(world_, q_, chosen_, *at_work), chosen_};
  std::ranges::sort(t.sessions);
  for (auto const& f : found_) {
    auto const tie = f.value == t.value && std::pair{ids_of(f), f.sessions} <= std::pair{ids_of(t), t.sessions};
    if (tie || (f.value != t.value && weakly_dominates(f.value, t.value))) {
      return;
    }
  }
  std::erase_if(found_, [&](train const& f) { return weakly_dominates(t.value, f.value); });
  found_.push_back(std::move(t));
}

}  // namespace overstap::selfcheck
