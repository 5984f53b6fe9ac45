// SPDX-License-Identifier: EUPL-1.2
#include "selfcheck/check_planning.h"

#include <algorithm>
#include <array>

#include "planning/plan.h"
#include "selfcheck/exhaustive_planner.h"
#include "selfcheck/invent.h"
#include "selfcheck/to_text.h"

namespace overstap::selfcheck {
namespace {

/// Sets of planned sessions that the exhaustive planner judges for one instance: milliseconds.
constexpr auto kMostCases = std::uint64_t{60'000};

struct shape {
  sizes world;
  bool under_way{};
};
constexpr auto kShapes = std::array{
    shape{{.wagons = 6, .sessions_each = 2, .horizon_weeks = 8, .skills = 4}},
    shape{{.wagons = 5, .sessions_each = 3, .horizon_weeks = 11, .skills = 3}},
    shape{{.wagons = 8, .sessions_each = 1, .horizon_weeks = 7, .skills = 4}},
    shape{{.wagons = 6, .sessions_each = 1, .horizon_weeks = 9, .skills = 7, .about_fit = true}},
    shape{{.wagons = 4, .sessions_each = 4, .horizon_weeks = 14, .skills = 4, .one_price = true}},
    shape{{.wagons = 11, .sessions_each = 1, .horizon_weeks = 12, .skills = 5, .chained = true}},
    shape{{.wagons = 6, .sessions_each = 2, .horizon_weeks = 8, .skills = 4}, true},
    shape{{.wagons = 7, .sessions_each = 1, .horizon_weeks = 8, .skills = 6, .about_fit = true}, true},
    shape{{.wagons = 6, .sessions_each = 2, .horizon_weeks = 8, .skills = 4, .paid = true}},
    shape{{.wagons = 7, .sessions_each = 1, .horizon_weeks = 9, .skills = 6, .about_fit = true, .paid = true}},
    shape{{.wagons = 10, .sessions_each = 1, .horizon_weeks = 11, .skills = 5, .paid = true, .chained = true}},
    shape{{.wagons = 6, .sessions_each = 2, .horizon_weeks = 8, .skills = 4, .paid = true}, true},
};

void count(std::vector<planning::train> const& trains, planning_tally& t) {
  ++t.instances;
  t.with_trains += trains.empty() ? 0U : 1U;
  t.widest_front = std::max<std::uint64_t>(t.widest_front, trains.size());
  for (auto const& x : trains) {
    ++t.trains_by_wagons[x.value.wagons];
  }
}

}  // namespace

planning_check check_planning(std::uint64_t first_seed,
                              std::uint64_t wanted,
                              std::function<void(std::uint64_t)> const& progress) {
  auto out = planning_check{};
  for (auto seed = first_seed; out.tally.instances < wanted; ++seed) {
    auto random = random_source{seed};
    auto const& shape = kShapes[seed % kShapes.size()];
    auto i = invent(random, shape.world);
    auto const world = i.world();
    if (shape.under_way) {
      put_under_way(random, *world, i.ask);
    }
    auto exhaustive = exhaustive_planner{*world, i.ask};
    // Where the goal holds already there is little to compare: one in twenty of those.
    if (exhaustive.cases() > kMostCases || (planning::check(*world, i.ask, {}) && !random.chance(5))) {
      continue;
    }
    auto const expected = exhaustive.all();
    auto const actual = planning::plan(*world, i.ask, planning::limits{}, *planning::make_work_state(*world));
    count(expected, out.tally);
    auto const given = (actual.complete ? "" : "not complete\n") + to_text(actual.trains);
    if (auto const due = to_text(expected); given != due) {
      out.difference = planning_difference{seed, to_text(*world, i.ask), due, given};
      return out;
    }
    progress(out.tally.instances);
  }
  return out;
}

}  // namespace overstap::selfcheck
