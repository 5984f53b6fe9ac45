// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>

#include "casework/route_question.h"

/// Who pays for the steps of a plan (docs/adr/0013).
namespace overstap::casework {

/// Adds to a question what payers answered for steps of the plan, and what they pay for steps that are no part of it:
/// those for which `in_question` is false. Who granted something pays; who refused something and granted nothing does
/// not.
void tell_payers(desk::journeys_request& question,
                 std::vector<plan_goal> const& goals,
                 std::function<bool(plan_step const&)> const& in_question);

/// The plan counts on this payer for its part of a step, though it is known not to pay.
bool counts_on(plan_step const& s, funding_line const& line) noexcept;
/// Has a question count on whom the plan to a goal counts on as it stands.
void keep_counting(desk::journeys_request& question, plan_goal const& g);

/// A goal of a dossier with the payers that its steps have when they are worked out now. What was granted stays, and
/// what was refused is kept to be seen; what was applied for stays so, as far as the payer still has a part.
/// Of a payer that left the catalogue what was applied for stays as it was, and what was only expected goes.
/// `question`: of the person; `goals`: of the dossier, as they are or as they would be, with steps that were replaced.
result<plan_goal> with_payers(desk::world const& world,
                              desk::journeys_request question,
                              std::vector<plan_goal> const& goals,
                              goal_id goal,
                              civil_date today);

/// What who pays is worked out with: all that the dossier knows, also what the reader may not see, so what is stored
/// does not depend on who plans.
struct funding_question {
  std::vector<plan_goal> goals;  ///< of the dossier now
  desk::journeys_request person;
};
/// For the plan to `goal`, made again with these wishes: whom it counts on as it stands is counted on then too.
/// not_found when the dossier has no such goal.
result<funding_question> funding_question_of(
    office const& o, store::database& db, dossier_id id, goal_id goal, route_wishes const& wishes);

/// Stores who pays for the steps of a goal as it stands. `person`: of `funding_question_of`, before the plan changed.
result<void> fund_again(work const& w, dossier_id id, goal_id goal, desk::journeys_request person);

}  // namespace overstap::casework
