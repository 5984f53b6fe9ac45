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

/// Something that is given on a day at the earliest, by whom does not matter.
struct outside_gain {
  thing_idx what;
  level to;
  day_number from;
};

/// Of two trains with one value: the smallest list of sessions, then of starts. Both sorted.
bool smaller(std::vector<planned_session> const& a, std::vector<planned_session> const& b);

/// Chooses a session and a start for each item of a set, exactly (docs/adr/0003, last part of the decision).
class scheduler {
public:
  explicit scheduler(problem const& p) : p_{p}, best_cover_(p.base) {}

  /// The earliest `at_work` of a train of exactly these items in which each contributes by then; kNever when
  /// that is after `limit`. When the labels run out the answer may be later than the earliest.
  day_number fastest(std::span<item_idx const> set, day_number limit, label_count& labels);
  /// A train that is at work on the day that `fastest` found, sorted by session.
  std::vector<planned_session> const& found() const noexcept { return best_plan_; }
  /// A train of these items and others can be at work by `limit`, as far as needs and hours of these items go, when
  /// the others give `outside` at the earliest, every raise succeeds and the goal asks for nothing. True when the
  /// labels run out.
  bool possible(std::span<item_idx const> set,
                std::span<outside_gain const> outside,
                day_number limit,
                label_count& labels);
  /// The smallest sorted list of sessions that is at work on `at_work` = `fastest`, with its smallest list of starts;
  /// `known` is one such train. When the labels run out the answer may not be the smallest.
  std::vector<planned_session> smallest(std::span<item_idx const> set,
                                        day_number at_work,
                                        std::vector<planned_session> known,
                                        label_count& labels);

private:
  enum class mode : std::uint8_t { fastest, possible, smallest };
  struct placed {
    std::size_t at;  ///< position in the set
    session_option const* use;
    day_number start;
  };

  void run(std::span<item_idx const> set, mode m, day_number limit, label_count& labels);
  void place_next();
  void find_choices(std::vector<placed>& out) const;
  void keep_active(std::vector<placed>& choices) const;
  void place_later(placed const& first);
  void place(placed const& p);
  void finish();
  void finish_smallest();
  std::vector<planned_session> plan_so_far() const;
  /// What is placed, with the smallest sessions for the rest, comes after the smallest that is known.
  bool larger_than_known();
  void add_gains(local_wagon const& w, session_option const& o, day_number start);
  bool can_still_finish() const;
  std::int64_t room(day_number from, day_number to) const;
  bool mirrored(placed const& p) const;
  bool within_hours(session_option const& o, day_number start) const;
  /// First day on or after `from` on which the needs can hold; kNever if none of what is placed gives them.
  day_number needs_from(local_wagon const& w, session_option const& o, day_number from) const;
  day_number first_feasible(local_wagon const& w, session_option const& o, day_number from) const;
  day_number first_freed_after(day_number day) const;
  bool goal_holds(day_number day);
  day_number first_day();
  day_number now() const { return placed_.empty() ? p_.earliest : placed_.back().start; }
  bool waits(item const& i) const { return mode_ != mode::possible && i.waits; }
  std::vector<session_option> const& options(item const& i) const {
    return mode_ == mode::smallest ? i.options : i.quick;
  }
  item const& item_at(std::size_t at) const { return p_.items[set_[at]]; }
  local_wagon const& wagon_at(std::size_t at) const { return p_.wagon_of(item_at(at)); }

  problem const& p_;
  std::vector<item_idx> set_;  ///< in order of first gain
  mode mode_{};
  bool no_conflicts_{};  ///< all together fit the hours, each has one session, and nothing waits
  day_number limit_{};
  label_count* labels_{};
  std::vector<placed> placed_;
  std::vector<std::vector<placed>> choices_;  ///< by depth
  std::vector<dated_gain> gains_;
  std::vector<bool> used_;
  std::vector<std::uint32_t> best_cover_;
  day_number best_{kNever};
  std::vector<planned_session> best_plan_;
  std::vector<session_idx> least_sessions_;  ///< scratch of larger_than_known
};

}  // namespace overstap::planning
