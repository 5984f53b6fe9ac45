// SPDX-License-Identifier: EUPL-1.2
#include <optional>
#include <utility>

#include "cli/bench.h"
#include "cli/latency.h"

namespace overstap::cli {
namespace {

constexpr auto kOnTheWay = weeks{2};

struct slip {
  civil_date today;
  desk::journeys_request request;
};

/// nullopt when nothing of the route is still to come by then. A route of one step slips before it starts.
std::optional<slip> slip_of(snapshot const& s,
                            desk::journeys_request request,
                            desk::explained_train const& route,
                            civil_date latest) {
  if (route.steps.empty()) {
    return std::nullopt;
  }
  auto const first = route.steps.front().step.start;
  auto const today = first + (route.steps.size() > 1 ? kOnTheWay : -days{1});
  request.latest = latest;
  for (auto const& x : route.steps) {
    auto const& session = s.sessions[x.step.session];
    auto const& wagon = s.wagons[s.session_wagon[x.step.session]].record.id;
    if (x.ends <= today) {
      request.done.push_back(wagon);
    } else if (x.step.start <= today) {
      request.commitments.push_back({wagon, x.step.start, x.ends, session.hours_per_week});
    } else {
      // Booked for a day on which it does not start any more.
      auto const start = request.booked.empty() ? today - days{1} : x.step.start;
      request.booked.push_back({session.id, start});
    }
  }
  return request.booked.empty() ? std::nullopt : std::optional{slip{today, std::move(request)}};
}

}  // namespace

replan_figures measure_replanning(desk::desk const& d,
                                  std::vector<person_idx> const& people,
                                  std::int32_t max_steps,
                                  latency& times) {
  auto const world = d.current.get();
  auto const& s = *world->data;
  auto all = replan_figures{};
  for (auto const p : people) {
    auto request = desk::journeys_request{};
    request.person = visitor_of(s, p);
    request.targets = 1;
    request.max_steps = max_steps;
    auto const before = desk::plan_journeys(*world, request, d.time.today(), {}).value();
    if (before.goals.empty() || !before.goals[0].fastest) {
      continue;
    }
    auto const& goal = before.goals[0];
    request.goals = {s.tax->id_of(goal.occupation)};
    auto const slipped = slip_of(s, std::move(request), goal.trains[*goal.fastest], before.latest);
    if (!slipped) {
      continue;
    }
    all.under_way += slipped->request.commitments.empty() ? 0U : 1U;
    times.measure([&] {
      auto const answer = desk::replan_journeys(*world, slipped->request, slipped->today, {}).value();
      auto const& now = answer.goals[0];
      all.incomplete += now.complete ? 0U : 1U;
      if (now.fewest_changes) {
        ++all.with_route;
        all.bookings += slipped->request.booked.size();
        all.changes += static_cast<std::size_t>(now.trains[*now.fewest_changes].value.value.changes);
      }
    });
  }
  return all;
}

}  // namespace overstap::cli
