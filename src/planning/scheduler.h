// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include "planning/problem.h"

namespace overstap::planning {

/// Counts search nodes and says when they are used up.
struct label_count {
  std::uint64_t used{};
  std::uint64_t most{};
  bool exhausted() const noexcept { return used >= most; }
};

/// Chooses a session and a start for each item of a set, exactly (docs/adr/0003, last part of the decision).
class scheduler {
public:
  explicit scheduler(problem const& p) : p_{p}, best_cover_(p.base) {}

  /// The earliest `at_work` of a train of exactly these items in which each contributes by then; kNever when
  /// that is after `limit`. When the labels run out the answer may be later than the earliest.
  day_number fastest(std::span<item_idx const> set, day_number limit, label_count& labels);
  /// No train that contains these items is at work before this day: hours are exact, needs are as early as
  /// anything can give them. kNever when after `limit`.
  day_number bound(std::span<item_idx const> set, day_number limit, label_count& labels);
  /// The smallest sorted list of sessions that is at work on `at_work` = `fastest`, with its smallest list of starts.
  std::vector<planned_session> smallest(std::span<item_idx const> set, day_number at_work);

private:
  enum class mode : std::uint8_t { fastest, bound, smallest };
  struct placed {
    std::size_t at;  ///< position in the set
    session_option const* use;
    day_number start;
  };
  struct gained {
    thing_idx what;
    level to;
    day_number from;
    day_number at_work_from;
    day_number given_in;
  };

  void run(std::span<item_idx const> set, mode m, day_number limit, label_count& labels);
  void place_next();
  void try_option(std::size_t at, session_option const& o);
  void place(std::size_t at, session_option const& o, day_number start);
  void finish();
  void add_gains(local_wagon const& w, session_option const& o, day_number start);
  day_number first_contribution(local_wagon const& w, session_option const& o) const;
  bool can_still_finish() const;
  bool mirrored(std::size_t at, day_number start) const;
  bool within_hours(session_option const& o, day_number start) const;
  /// First day on or after `from` on which the needs can hold; kNever if none of what is placed gives them.
  day_number needs_from(local_wagon const& w, session_option const& o, day_number from) const;
  day_number first_feasible(local_wagon const& w, session_option const& o, day_number from) const;
  day_number first_freed_after(day_number day) const;
  bool goal_holds(day_number day);
  day_number first_day();
  local_wagon const& wagon_at(std::size_t at) const { return p_.wagon_of(p_.items[set_[at]]); }

  problem const& p_;
  std::span<item_idx const> set_;
  mode mode_{};
  day_number limit_{};
  label_count* labels_{};
  std::vector<placed> placed_;
  std::vector<gained> gains_;
  std::vector<bool> used_;
  std::vector<std::uint32_t> best_cover_;
  day_number best_{kNever};
  std::vector<planned_session> best_plan_;
};

}  // namespace overstap::planning
