// SPDX-License-Identifier: EUPL-1.2
#include "planning/plan.h"

#include <algorithm>

#include "base/invariant.h"
#include "planning/plan_internal.h"

namespace overstap::planning {

work_state_ptr make_work_state(snapshot const& world, std::size_t threads) {
  return work_state_ptr{new work_state{world, threads}};
}
void work_state_deleter::operator()(work_state* s) const noexcept {
  delete s;
}

namespace {

/// When labels ran out a set may have been found with a schedule that is not its fastest: read the date from the
/// schedule.
void settle_unfinished(snapshot const& world, query const& q, std::vector<train>& trains) {
  for (auto& t : trains) {
    auto const at_work = check(world, q, t.sessions);
    invariant(at_work.has_value(), "a planned train breaks a rule");
    t.value.at_work = *at_work;
  }
  std::erase_if(trains, [&](train const& t) {
    return std::ranges::any_of(
        trains, [&](train const& o) { return o.value != t.value && weakly_dominates(o.value, t.value); });
  });
}

std::vector<item_idx> items_of(problem const& p, wagon_idx wagon) {
  auto items = std::vector<item_idx>{};
  for (auto const i : idx_range<item_idx>{p.items.size()}) {
    if (wagon.has_value() && p.wagon_of(p.items[i]).wagon == wagon) {
      items.push_back(i);
    }
  }
  return items;
}

}  // namespace

answer plan(
    snapshot const& world, query const& q, limits const& l, answers wanted, work_state& state, wagon_idx through) {
  auto const p = make_problem(world, q, state.problem, through);
  auto search = set_search{p, wanted, l.labels, state.threads};
  auto const begin_with = items_of(p, through);
  if (!through.has_value() || !begin_with.empty()) {
    search.run(begin_with);
  }
  auto a = answer{};
  for (auto& m : search.found().members()) {
    auto const& sessions = wanted == answers::any ? m.plan : search.found().plan_of(m);
    a.trains.push_back({value_of(world, q, sessions, to_date(m.at_work)), sessions});
  }
  a.complete = search.complete();
  a.labels = search.labels();
  if (!a.complete) {
    settle_unfinished(world, q, a.trains);
    auto const& least = search.least_cost();
    a.bound = {
        to_date(search.earliest_at_work()), money::cents(least.own), money::cents(least.public_), least.wagons, {}};
    for (auto const& t : a.trains) {
      a.bound.wagons = std::min(a.bound.wagons, t.value.wagons);
    }
  }
  std::ranges::sort(a.trains, {}, &train::value);
  return a;
}

answer plan(snapshot const& world, query const& q, limits const& l, work_state& state) {
  return plan(world, q, l, answers::all_undominated, state);
}

}  // namespace overstap::planning
