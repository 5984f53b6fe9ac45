// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "planning/plan.h"
#include "planning/problem_builder.h"
#include "planning/search.h"

namespace overstap::planning {

struct work_state {
  explicit work_state(snapshot const& world) : problem{world} {}
  problem_scratch problem;
};

/// `plan`, or only its first train, or any one; of all trains, or of those that have a wagon.
answer plan(
    snapshot const& world, query const& q, limits const& l, answers wanted, work_state& state, wagon_idx through = {});

}  // namespace overstap::planning
