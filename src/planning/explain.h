// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "planning/plan.h"

namespace overstap::planning {

/// Why a wagon is in a train: what it gives that the goal or a later session needs, and that no session of the
/// train gives sooner.
struct wagon_reason {
  enum class purpose : std::uint8_t {
    goal_demands,  ///< `what` is a hard atom of the goal
    later_step_needs,  ///< `what` is needed, or raised further, by the session `for_session`
    raises_fit,  ///< `what` is a skill that raises the coverage of `required`
    proves_skill,  ///< EVC: `what` is held already, is now better proven and raises the coverage of `required`
  };
  purpose why;
  compiled_atom what;
  session_idx for_session;  ///< later_step_needs only
  taxonomy::skill_idx required;  ///< raises_fit and proves_skill: the required skill that gains most
  friend constexpr auto operator<=>(wagon_reason const&, wagon_reason const&) = default;
};

struct step_explanation {
  planned_session step;
  civil_date ends;
  std::vector<wagon_reason> reasons;  ///< sorted, no duplicates; never empty for a session of an undominated train
  /// Coverage of the goal by what is held and all that commitments and the steps before this one give, and with all
  /// that this one gives too, whenever that is; both 1 when the goal asks for no skills.
  score fit_before, fit_after;
};

/// In order of (start, session). `t` is a train of `q`; anything else is a logic_bug.
std::vector<step_explanation> explain(snapshot const& world, query const& q, train const& t);

}  // namespace overstap::planning
