// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <deque>
#include <span>
#include <tuple>
#include <vector>

#include "planning/costs.h"
#include "planning/problem.h"
#include "planning/why_not.h"

namespace overstap::planning {

/// One way to use a session: for a rolling one in a part of the time in which its bill is the same.
struct priced_option {
  session_option use;
  funding::bill bill;
  std::int64_t settled{};  ///< what is paid for everybody
  std::int64_t paid_alone{};  ///< of the bill, when there is no other
  bool booked{};
  auto same_item() const { return std::tuple{booked, settled, bill}; }
};

/// What a person could take part in, as far as that depends neither on the goal nor on what she can and has time for:
/// seats, distance, time to decide, and who pays. Most questions about her share it.
class offer {
public:
  /// With the starts up to `until`.
  offer(snapshot const& world, query const& q, civil_date until);

  /// In order of session and start; also for a job that is not the goal's, and dearer than the budget.
  std::span<priced_option const> of(wagon_idx w) const;
  bool is_for(query const& q) const;
  bool reaches(civil_date d) const noexcept { return d <= until_; }

private:
  query asked_;
  civil_date until_;
  std::vector<priced_option> options_;
  vec_map<wagon_idx, std::uint32_t> ends_;  ///< in `options_`
};

/// The ways to use a session that starts by `until`, or the first obstacle that is no matter of the goal, of budget or
/// of what the session needs.
std::optional<session_obstacle> add_usable(
    snapshot const& world, query const& q, costs& c, session_idx at, civil_date until, std::vector<priced_option>& to);

/// The offers of the last few people, or of one of whom more is asked.
class offers {
public:
  explicit offers(snapshot const& world) : world_{world} {}
  /// Good until the next call.
  offer const& to(query const& q);

private:
  snapshot const& world_;
  std::deque<offer> known_;  ///< the last one that was made first
};

}  // namespace overstap::planning
