// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "planning/plan.h"
#include "planning/problem_builder.h"
#include "planning/search.h"

namespace overstap::planning {

struct work_state {
  work_state(snapshot const& world, std::size_t most_threads) : problem{world}, threads{most_threads} {}
  problem_scratch problem;
  std::size_t threads;
};

/// `plan`, or only its first train, or any one; of all trains, or of those that have a wagon.
answer plan(
    snapshot const& world, query const& q, limits const& l, answers wanted, work_state& state, wagon_idx through = {});

}  // namespace overstap::planning
