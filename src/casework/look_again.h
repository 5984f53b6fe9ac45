// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "casework/office.h"

namespace overstap::casework {

/// How a goal stands, and how it would stand when it was planned again.
struct goal_outlook {
  goal_id goal;
  occupation_id occupation;
  std::optional<civil_date> at_work_before;
  std::int64_t steps_before{};  ///< that are still to be done
  std::optional<civil_date> at_work_after;  ///< by the fastest route; absent: none
  std::int64_t steps_after{};
  bool changed{};  ///< the plan is none of the best routes any more
};
struct goals_outlook {
  std::vector<goal_outlook> goals;  ///< active ones
  std::int64_t version{};  ///< of the dossier
};

/// After the profile changed: plans every active goal again, by the service itself and with all that is known, and
/// tells on the time line where another route is possible. The plan stays as it is until somebody takes the new route.
/// nullopt when there is no active goal.
std::optional<goals_outlook> look_again(office const& o, dossier_id id, std::string const& trace_id);

}  // namespace overstap::casework
