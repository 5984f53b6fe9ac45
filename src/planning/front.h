// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "planning/problem.h"
#include "planning/scheduler.h"

namespace overstap::planning {

/// The objectives of a set that do not depend on dates.
struct set_cost {
  std::int64_t own{};
  std::int64_t public_{};
  std::int32_t wagons{};
  risk certainty{};
  friend constexpr auto operator<=>(set_cost const&, set_cost const&) = default;  ///< lexicographic
};
constexpr bool no_worse(set_cost const& a, set_cost const& b) noexcept {
  return a.own <= b.own && a.public_ <= b.public_ && a.wagons <= b.wagons && a.certainty <= b.certainty;
}
constexpr set_cost operator+(set_cost const& a, set_cost const& b) noexcept {
  return {a.own + b.own,
          a.public_ + b.public_,
          a.wagons + b.wagons,
          {a.certainty.unknown + b.certainty.unknown, a.certainty.known + b.certainty.known}};
}

/// What is wanted of an answer.
enum class answers : std::uint8_t {
  all_undominated,
  first_only,  ///< the one that comes first in the order of `objectives`: much less work
};

/// The undominated trains found so far, as sets of items; of equal vectors the one with the smallest sessions.
class front {
public:
  front(problem const& p, scheduler& s, answers wanted) : p_{p}, scheduler_{s}, wanted_{wanted} {}

  struct member {
    day_number at_work;
    set_cost cost;
    std::vector<item_idx> set;
    std::vector<planned_session> plan;  ///< empty until it is asked for
  };

  /// The latest day on which a train of this cost, or a dearer one, is still wanted; before `earliest` when never.
  day_number latest_wanted(set_cost const& cost) const noexcept;
  /// `at_work` is at most `latest_wanted(cost)`.
  void insert(day_number at_work, set_cost const& cost, std::span<item_idx const> set);
  std::vector<planned_session> const& plan_of(member& m);
  std::vector<member>& members() noexcept { return members_; }
  std::vector<member> const& members() const noexcept { return members_; }

private:
  void settle_tie(member& incumbent, std::span<item_idx const> set);

  problem const& p_;
  scheduler& scheduler_;
  answers wanted_;
  std::vector<member> members_;  ///< sorted by at_work
};

}  // namespace overstap::planning
