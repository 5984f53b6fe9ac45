// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <vector>

#include "planning/links.h"

namespace overstap::planning {

/// How early a set of items can lead to work when sessions do not compete for hours: each starts as soon as what it
/// needs, and what it raises, can be there. Any schedule keeps to these dates, so they bound it from below.
class earliest_dates {
public:
  earliest_dates(problem const& p, links const& l);

  /// Who may give something besides the set.
  enum class others : std::uint8_t {
    none,
    unmet,  ///< whoever can be added gives what nobody in the set gives, and that only
    all,
  };
  /// No train of these items, and of others that `may_follow`, is at work before this day; kNever when an item, or the
  /// goal, can not have what it asks for. Of the others only their own first dates are known.
  template <typename MayFollow>
  day_number bound(std::span<item_idx const> set, others who, MayFollow const& may_follow) {
    begin(set);
    for (auto const n : waits_) {
      if (who == others::all || (who == others::unmet && !met_[n])) {
        for (auto const& g : links_.givers[n]) {
          if (may_follow(g.item)) {
            from_[n] = std::min(from_[n], g.from);
            break;
          }
        }
      }
    }
    return finish(who);
  }

  /// After `bound` with others::unmet told a day after `limit`: a train that is at work by then has one of these, or an
  /// item more of those in the set. An item may be in `out` more than once.
  void find_hurriers(day_number limit, std::vector<item_idx>& out);

private:
  struct placed {
    item const* it;
    links::role const* plays;
    std::size_t starts;  ///< first of its options in `starts_`
    bool in_job;
    bool blamed;
    day_number first;  ///< contribution
  };
  void begin(std::span<item_idx const> set);
  day_number finish(others who);
  void wait_for(links::number n);
  bool move(placed& x);
  bool tell(placed const& x);
  day_number start_of(placed const& x, session_option const& o) const;
  day_number given_by(placed const& x, links::effect const& e) const;
  day_number goal_has(links::number n, others who) const;
  void blame(placed& x);
  void blame(links::number n);

  problem const& p_;
  links const& links_;
  std::vector<day_number> from_;  ///< by number: as far as is known now, only gets earlier
  std::vector<bool> awaited_;  ///< by number
  std::vector<bool> met_;  ///< by number: an item of the set gives it
  std::vector<bool> blamed_;  ///< by number
  std::vector<links::number> waits_;  ///< those that are awaited
  std::vector<links::number> given_;  ///< those that are met
  std::vector<links::number> blames_;  ///< those that are blamed
  std::vector<placed> placed_;
  std::vector<day_number> starts_;
};

}  // namespace overstap::planning
