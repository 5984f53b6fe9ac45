// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "base/columns.h"
#include "base/ids.h"
#include "solver/mip.h"

/// Planning without dates, hours and lasting losses, as it is written about: which actions lead from what is held to
/// the goal at the least cost. To measure on instances of others; trains are planned by `planning`.
namespace overstap::solver {

struct fact_idx : idx<fact_idx> {
  using idx::idx;
};
struct action_idx : idx<action_idx> {
  using idx::idx;
};

struct delete_free {
  struct action {
    std::vector<fact_idx> needs;  ///< all of them, sorted
    std::vector<fact_idx> gives;  ///< sorted
    std::int64_t cost{};  ///< not negative
  };
  std::size_t facts{};
  std::vector<fact_idx> start;
  std::vector<fact_idx> goal;
  vec_map<action_idx, action> actions;
};

/// An order in which each of these actions has what it needs; nullopt when there is none or it misses the goal.
std::optional<std::vector<action_idx>> usable_order(delete_free const& p, std::vector<action_idx> set);
std::int64_t cost_of(delete_free const& p, std::span<action_idx const> set);

struct least_plan {
  std::optional<std::vector<action_idx>> plan;  ///< the best that was found, in a usable order
  std::int64_t bound{};  ///< no plan costs less; when nothing leads to the goal the largest number
  bool proven{};  ///< no plan costs less than `plan`, or there is none
  std::size_t landmarks{};  ///< rows that were added to the program
};
/// Landmarks tighten the linear program until they stop to help, then CBC solves it as an integer one, again for as
/// long as its solution misses a landmark (an implicit hitting set).
least_plan least_cost_plan(delete_free const& p, seconds most);

}  // namespace overstap::solver
