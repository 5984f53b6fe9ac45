// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>

#include "casework/plan.h"

/// Who pays for the steps of a plan (docs/adr/0013).
namespace overstap::casework {

/// Adds to a question what payers answered for steps of the plan, and what they pay for steps that are no part of it:
/// those for which `in_question` is false. Who granted something pays; who refused something and granted nothing does
/// not.
void tell_payers(desk::journeys_request& question,
                 std::vector<plan_goal> const& goals,
                 std::function<bool(plan_step const&)> const& in_question);

/// Works out again who pays for the steps of a goal, and stores it. What was granted stays, and what was refused is
/// kept to be seen; what was applied for stays so, as far as the payer still has a part. Of a payer that left the
/// catalogue what was applied for stays as it was, and what was only expected goes.
result<void> fund_again(work const& w, entered const& e, goal_id goal);

}  // namespace overstap::casework
