// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

#include "casework/plan.h"

/// Changes of a plan that need no planner; each gives the page as it is then. What changes something that is there
/// demands the version that was read; what adds does not.
namespace overstap::casework {

/// A step that no provider offers in the catalogue.
struct own_step {
  std::string title;
  std::optional<wagon_kind_code> kind{};
  std::optional<partner_id> organisation{};  ///< that carries it out: it sees this step
  std::string provider{};  ///< its name, when it does not work at the desk
  civil_date start_on{};
  civil_date end_on{};  ///< first day after it, at most four years after the start
  std::int32_t hours_per_week{};
  money own_price{}, public_price{};
  std::string fund{};
  bool sensitive{};
};
/// Raises the plan number: the person agrees again.
result<plan_page> add_own_step(
    office const& o, desk::caller const& asks, dossier_id id, goal_id goal, own_step const& s);

/// What a payer answered, or that it was asked.
struct payer_answer {
  payer_id payer;
  funding_state state{};
};

/// Absent: stays as it is.
struct step_change {
  std::optional<step_state> state{};  ///< `may_follow`; stopped needs a note
  std::optional<std::string> note{}, result{};
  std::optional<civil_date> start_on{}, end_on{};  ///< of an own step only: others have the dates of their session
  std::optional<payer_answer> payer{};  ///< after it who pays for the steps of the goal is worked out again
};
result<plan_page> change_step(
    office const& o, desk::caller const& asks, dossier_id id, uuid const& step, step_change const& c);

result<plan_page> change_goal(office const& o, desk::caller const& asks, dossier_id id, goal_id goal, goal_state state);

/// The akkoord of the person, to the plan as it stands: conflict when `plan_number` is another one.
result<plan_page> agree_to_plan(
    office const& o, desk::caller const& asks, dossier_id id, goal_id goal, std::int64_t plan_number);

}  // namespace overstap::casework
