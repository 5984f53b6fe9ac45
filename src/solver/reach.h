// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "solver/delete_free.h"

namespace overstap::solver {

/// What can be reached with the actions that are allowed, which grow one by one.
class reach {
public:
  explicit reach(delete_free const& p);

  /// Nothing but the start, no action allowed.
  void clear();
  /// Allows the action, unless `never` would be reached: then nothing changes and the answer is false.
  bool allow(action_idx a, fact_idx never);
  void allow(action_idx a) { allow(a, fact_idx{}); }
  bool has(fact_idx f) const { return reached_[f] != 0; }

private:
  void hold(fact_idx f);

  delete_free const& p_;
  vec_vec<fact_idx, action_idx> needed_by_;
  vec_map<fact_idx, std::uint8_t> reached_;
  vec_map<action_idx, std::uint8_t> allowed_;
  vec_map<action_idx, std::uint32_t> missing_;  ///< needs that are not reached
  std::vector<fact_idx> new_;  ///< reached by the latest call
};

/// A set of actions of which every plan that reaches `of` has one.
struct landmark {
  fact_idx of;
  std::vector<action_idx> actions;
};

/// A smallest landmark (no action can be left out) without the first actions of the order as far as possible; no
/// actions when `of` needs none. `order` has every action.
landmark find_landmark(reach& state, fact_idx of, std::span<action_idx const> order);

}  // namespace overstap::solver
