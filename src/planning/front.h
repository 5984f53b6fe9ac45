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
  std::int64_t risk{};  ///< as `packed`
  std::int32_t changes{};
  friend constexpr auto operator<=>(set_cost const&, set_cost const&) = default;  ///< lexicographic
};
constexpr bool no_worse(set_cost const& a, set_cost const& b) noexcept {
  return a.own <= b.own && a.public_ <= b.public_ && a.wagons <= b.wagons && a.risk <= b.risk && a.changes <= b.changes;
}
constexpr set_cost operator+(set_cost const& a, set_cost const& b) noexcept {
  return {a.own + b.own, a.public_ + b.public_, a.wagons + b.wagons, a.risk + b.risk, a.changes + b.changes};
}

/// What is wanted of an answer.
enum class answers : std::uint8_t {
  all_undominated,
  first_only,  ///< the one that comes first in the order of `objectives`: much less work
  any,  ///< the first that is found: whether there is one
};

/// The undominated trains found so far, as sets of items; of equal vectors the one with the smallest sessions.
class front {
public:
  front(problem const& p, scheduler& s, label_count& labels, answers wanted)
      : p_{p}, scheduler_{s}, labels_{labels}, wanted_{wanted} {}

  struct member {
    day_number at_work;
    set_cost cost;
    std::vector<item_idx> set;
    std::vector<planned_session> plan;
    bool smallest{};  ///< `plan` is the smallest; until that is asked for it is just one
  };
  struct finding {
    std::uint64_t labels;  ///< used when it was found
    day_number at_work;
    set_cost cost;
    std::vector<item_idx> set;
    std::vector<planned_session> plan;
  };

  /// The latest day on which a train of this cost, or a dearer one, is still wanted; before `earliest` when never.
  day_number latest_wanted(set_cost const& cost) const noexcept;
  /// `plan` is a train of the set. Nothing happens when `at_work` is after `latest_wanted(cost)`.
  void insert(day_number at_work,
              set_cost const& cost,
              std::span<item_idx const> set,
              std::vector<planned_session> plan);
  /// As if only these had been found.
  void restart(std::vector<member> const& found);
  /// The smallest, unless the labels run out.
  std::vector<planned_session> const& plan_of(member& m);
  std::vector<member>& members() noexcept { return members_; }
  std::vector<member> const& members() const noexcept { return members_; }
  /// Every train that was inserted since the last restart, in that order.
  std::vector<finding> const& log() const noexcept { return log_; }
  bool keeps_all() const noexcept { return wanted_ == answers::all_undominated; }

private:
  void settle_tie(member& incumbent, std::span<item_idx const> set, std::vector<planned_session> known);

  problem const& p_;
  scheduler& scheduler_;
  label_count& labels_;
  answers wanted_;
  std::vector<member> members_;  ///< sorted by at_work
  std::vector<finding> log_;
};

/// The part of a front that can rule out trains which are at work on `day` or later and cost `cost` or more in every
/// respect, with as many changes: few, because what lies below that corner is as good as on it.
class rivals {
public:
  /// All of the front; sees later insertions too.
  void restart(front const& f, day_number day, set_cost const& corner);
  /// From a corner that is below this one.
  void narrow(front const& f, rivals& wider, day_number day, set_cost const& corner);
  /// Sees what was inserted since.
  void catch_up(front const& f);
  /// No found train rules out a train at work on `day` or later for `cost` or more; neither is below the corner.
  bool allow(front const& f, day_number day, set_cost const& cost) const;

private:
  struct rival {
    day_number at_work;
    std::int64_t own;
    std::int64_t public_;
    std::int64_t risk;
    bool below;  ///< better somewhere than any train here can be: never equal to one
    friend bool operator==(rival const&, rival const&) = default;
  };
  void add(day_number at_work, set_cost const& cost);
  void add(rival const& r);
  void promote(std::vector<rival>::iterator at) const;

  day_number day_{};
  set_cost corner_;
  std::size_t seen_{};  ///< entries of the front's log
  mutable std::vector<rival> rivals_;  ///< in any order: reading it moves the strongest forward
};

}  // namespace overstap::planning
