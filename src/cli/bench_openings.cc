// SPDX-License-Identifier: EUPL-1.2
#include <fmt/format.h>

#include "cli/bench.h"
#include "cli/latency.h"
#include "desk/journey_question.h"
#include "planning/relax.h"

namespace overstap::cli {
namespace {

/// Little room, so that many goals have no route.
desk::journeys_request little_room(desk::world const& w, person_idx p, civil_date today) {
  auto r = desk::journeys_request{};
  r.person = visitor_of(*w.data, p);
  r.targets = 6;
  r.latest = today + weeks{26};
  r.learning_hours = 8;
  r.learning_hours_after = 8;
  r.own_budget = money::euros(500);
  return r;
}

struct figures {
  latency times;
  std::size_t goals{};
  std::size_t opened{};
  std::size_t openings{};
  std::size_t pairs{};
  std::size_t incomplete{};
  std::uint64_t searches{};

  std::size_t per_goal(std::uint64_t n) const { return goals == 0 ? 0 : n / goals; }
};

void measure(desk::world const& w, planning::query const& q, planning::work_state& state, figures& f) {
  auto const found = planning::plan(*w.data, q, {}, state);
  if (!found.trains.empty() || !found.complete) {
    return;
  }
  f.times.measure([&] {
    auto const a = planning::find_openings(*w.data, q, {}, state);
    ++f.goals;
    f.opened += a.openings.empty() ? 0U : 1U;
    f.openings += a.openings.size();
    for (auto const& o : a.openings) {
      f.pairs += o.changes.size() == 2 ? 1U : 0U;
    }
    f.incomplete += a.complete ? 0U : 1U;
    f.searches += a.searches;
  });
}

}  // namespace

void bench_openings(desk::desk const& d, openings_bench const& b) {
  auto const world = d.current.get();
  auto const state = planning::make_work_state(*world->data);
  auto f = figures{};
  for (auto const p : some_people(*world->data, b.people, b.seed)) {
    auto request = little_room(*world, p, d.time.today());
    request.max_steps = b.max_steps;
    auto question = desk::prepare(*world, request, d.time.today());
    auto const goals = desk::choose_goals(*world, request, question.value());
    for (auto const& g : goals.value()) {
      desk::aim_at(*world->data, *question, g);
      measure(*world, question->q, *state, f);
    }
  }
  auto const format =
      b.json ? "{{\"bench\":\"openings\",{},\"opened\":{},\"openings\":{},\"pairs\":{},\"incomplete\":{},"
               "\"searchesPerGoal\":{}}}\n"
             : "openings: {} ({} opened by {} changes, {} of them two at once; {} incomplete; {} searches per goal)\n";
  fmt::print(fmt::runtime(format),
             b.json ? f.times.members() : f.times.line(),
             f.opened,
             f.openings,
             f.pairs,
             f.incomplete,
             f.per_goal(f.searches));
}

}  // namespace overstap::cli
