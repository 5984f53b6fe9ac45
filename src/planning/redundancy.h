// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "planning/problem.h"

namespace overstap::planning {

/// Sees that a set has an item too many: one without which every train of it stays a train on the same day.
///
/// An item of an undominated train is there for the coverage, or it is the first to give something that the goal
/// demands, that another item needs, or that another item raises. One first giver is enough for each of these, so
/// all items that the coverage can do without must be matched with different demands.
class redundancy {
public:
  explicit redundancy(problem const& p);

  /// Whatever is added to the set, at most `left` items that `may_follow`, no train of it is undominated.
  bool hopeless(std::span<item_idx const> set, std::size_t left, std::function<bool(item_idx)> const& may_follow);

private:
  enum class by : std::uint8_t { goal, need, raise };
  struct wanted {
    by who;
    demand what;
  };
  struct consumer {
    item_idx who;
    level at;
  };
  void collect(std::span<item_idx const> set);
  void ask(by who, demand const& d);
  bool covered_without(std::span<item_idx const> set, item_idx left_out);
  bool gives(item_idx i, demand const& d) const;
  bool may_be_asked(item_idx i, std::size_t left, std::function<bool(item_idx)> const& may_follow) const;
  bool match(std::size_t item);

  problem const& p_;
  std::vector<std::vector<consumer>> consumers_;  ///< by thing: who needs it, or raises it further
  std::vector<std::uint32_t> best_;
  std::vector<wanted> wanted_;
  std::vector<item_idx> spare_;  ///< items that the coverage can do without
  std::vector<std::size_t> giver_;  ///< by wanted: position in spare_
  std::vector<bool> visited_;
};

}  // namespace overstap::planning
