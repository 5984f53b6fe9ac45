// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "planning/plan.h"

namespace overstap::planning {

/// Why a wagon is in a train: what it gives that the goal or a later session needs.
struct wagon_reason {
  enum class purpose : std::uint8_t {
    goal_demands,  ///< `what` is a hard atom of the goal
    later_step_needs,  ///< `what` is needed by the session `for_session`
    raises_fit,  ///< `what` is a skill that raises the coverage of `required`
    proves_skill,  ///< EVC: `what` is held already and is now proven
  };
  purpose why;
  compiled_atom what;
  session_idx for_session;  ///< later_step_needs only
  taxonomy::skill_idx required;  ///< raises_fit and proves_skill: the required skill that gains most
};

struct step_explanation {
  planned_session step;
  civil_date ends;
  std::vector<wagon_reason> reasons;  ///< never empty for a session of an undominated train
  score fit_before, fit_after;  ///< coverage of the goal without and with what this step gives, in date order
};

/// In order of (start, session).
std::vector<step_explanation> explain(snapshot const& world, query const& q, train const& t);

}  // namespace overstap::planning
