// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <limits>
#include <vector>

#include "planning/problem.h"

namespace overstap::planning {

/// The items of a problem as seen from what is asked: by the goal, as a need, or to be raised. Every pair of a thing
/// and a level that anybody asks for has a number, so that who meets it is a matter of looking, not of searching.
struct links {
  using number = std::uint32_t;
  static constexpr auto kNone = std::numeric_limits<number>::max();

  explicit links(problem const& p);

  /// Of an item, on something that is asked.
  struct effect {
    number meets;
    day_number after;  ///< days from the start; kNever: at the end
    number lifts;  ///< what must be held at the start for it; kNone when that is nothing, or held already
  };
  /// What an item lifts that is not held enough yet.
  struct lift {
    number lifts;
    bool covers;  ///< what it is lifted to counts for the coverage
  };
  struct role {
    std::vector<number> needs;
    std::vector<lift> lifts;
    std::vector<effect> effects;
  };
  struct giver {
    item_idx item;
    day_number from;
  };

  std::vector<demand> asked;  ///< by number
  std::vector<number> hard;
  vec_map<item_idx, role> roles;
  std::vector<std::vector<giver>> givers;  ///< by number, in order of date and then of item; an item may be in it twice
  std::vector<std::vector<item_idx>> askers;  ///< by number: items that need or lift it

private:
  number number_of(demand const& d);
  void note_asked(problem const& p, item_idx i);
  void note_effects(problem const& p, item_idx i);

  std::vector<number> numbers_;  ///< by thing and level
};

}  // namespace overstap::planning
