// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <vector>

#include "casework/plan.h"
#include "desk/desk.h"

/// What a dossier asks the planner.
namespace overstap::casework {

/// What is wanted of one search. Absent: as profile and situation say, else as for any visitor.
struct route_wishes {
  std::optional<civil_date> last_working_day{};
  std::optional<civil_date> earliest{}, latest{};
  std::optional<std::int32_t> learning_hours{}, learning_hours_after{};
  std::optional<money> own_budget{};
  std::optional<std::int32_t> max_steps{};
};

/// The person as the dossier knows her, what she completed counted, without a goal. `knows_situation`: the last working
/// day of the dossier counts.
desk::journeys_request question_of(plan_reader const& from, bool knows_situation, route_wishes const& wishes);

/// Steps of a plan that stay when it is made again: what runs, what was agreed and is still to come, and what the
/// dossier made itself.
bool is_kept(plan_step const& s, snapshot const& world, civil_date today);

/// Ways to plan on beside the steps that stay. In the first, new steps do not count on what the kept ones give and may
/// run beside them; in the second they start when the last of them has ended, and count on it. The first alone when
/// nothing stays.
std::vector<desk::journeys_request> questions_beside(desk::journeys_request const& question,
                                                     std::vector<plan_step> const& kept,
                                                     civil_date today);

}  // namespace overstap::casework
