// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "solver/delete_free.h"

namespace overstap::solver {

/// The same facts with fewer actions, each of them needing and giving less.
struct simplified {
  delete_free problem;  ///< nothing is held at the start, and `goal` is what is missing
  std::vector<action_idx> original;  ///< by action of `problem`
};

/// Leaves out what can not be reached, what does not lead to the goal, and every action that another one makes needless
/// (needs no more, gives no less, costs no more). Some plan of least cost is left. nullopt: the goal can not be
/// reached.
std::optional<simplified> simplify(delete_free const& p);

}  // namespace overstap::solver
