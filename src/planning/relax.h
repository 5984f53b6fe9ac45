// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "planning/plan.h"

namespace overstap::planning {

/// One step on a fixed ladder (DESIGN 6.3): a change of the question that a person can think about.
struct relaxation {
  enum class kind : std::uint8_t {
    later,  ///< latest + amount weeks: 4, 8, 13, 26, 52, 104
    more_hours,  ///< both hour limits + amount: 4, 8, 16
    farther,  ///< max_km + amount: 10, 25; only when home is told
    more_budget,  ///< own budget + amount euros: 250, 500, 1000, 2500; only when there is a limit
    longer_train,  ///< max_wagons + amount: 1, 2, up to 8
    missing_offer,  ///< `what`: an atom that no wagon in reach gives; as if it were held for good
  };
  kind change;
  std::int32_t amount{};
  compiled_atom what{};  ///< missing_offer only
  friend constexpr auto operator<=>(relaxation const&, relaxation const&) = default;
};

/// The question after one change.
query relaxed(query q, relaxation const& r);

/// All ladders of a question, steps from small to large. Missing offers: atoms that the goal, or a wagon on the
/// way to it, asks for, that are not held for good and that no wagon of use to the goal's job with a free seat in reach
/// gives or raises to; one ladder per skill, credential or barrier, a skill's by level.
std::vector<std::vector<relaxation>> ladders(snapshot const& world, query const& q);

/// A set of one or two relaxations and the fastest train that it opens (ties as in `plan`).
struct opening {
  std::vector<relaxation> changes;  ///< sorted
  train opens;
};

struct openings_answer {
  std::vector<opening> openings;  ///< sorted by `changes`
  bool complete{true};  ///< false: the label limit was reached, there may be more or smaller ones
  std::uint64_t labels{};  ///< search nodes used
};

/// For a query without a train: per ladder the smallest single step that opens one; only when no single step
/// does, the minimal pairs of steps of two ladders (no smaller step of either opens one).
/// Empty and complete: nothing on the ladders helps, or there is a train already. The limit holds for all searches
/// together; a question whose search passes it without a train counts as not opened.
openings_answer find_openings(snapshot const& world, query const& q, limits const& l, work_state& state);

}  // namespace overstap::planning
