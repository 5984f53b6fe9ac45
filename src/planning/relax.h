// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "planning/plan.h"

namespace overstap::planning {

/// One step on a fixed ladder (DESIGN 6.3): a change of the question that a person can think about.
struct relaxation {
  enum class kind : std::uint8_t {
    later,  ///< latest + amount weeks: 4, 8, 13, 26, 52
    more_hours,  ///< both hour limits + amount: 4, 8
    farther,  ///< max_km + amount: 10, 25
    more_budget,  ///< own budget + amount euros: 250, 500, 1000, 2500
    longer_train,  ///< max_wagons + amount: 1, 2
    missing_offer,  ///< `what`: an atom that no wagon in reach gives; as if it were held
  };
  kind change;
  std::int32_t amount{};
  compiled_atom what{};  ///< missing_offer only
  friend constexpr auto operator<=>(relaxation const&, relaxation const&) = default;
};

/// A set of one or two relaxations and the fastest train that it opens (ties as in `plan`).
struct opening {
  std::vector<relaxation> changes;
  train opens;
};

/// For a query without a train: per kind the smallest single step that opens one; only when no single step
/// does, the minimal pairs (no smaller step of either opens one). Sorted. Empty: nothing on the ladders helps.
std::vector<opening> find_openings(snapshot const& world, query const& q, limits const& l, work_state& state);

}  // namespace overstap::planning
