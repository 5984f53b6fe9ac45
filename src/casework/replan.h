// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <vector>

#include "casework/route_question.h"

/// Planning again from today. Steps that run, that were agreed and are still to come, and those of the dossier's own
/// making stay (`is_kept`); what was only proposed, or agreed for a day that passed, makes room. Exact beside the kept
/// steps, and after them (`questions_beside`).
namespace overstap::casework {

enum class route_preference : std::uint8_t { fastest, cheapest, most_certain };

struct planned_route {
  civil_date at_work_on;
  std::vector<plan_step> steps;  ///< kept and new ones, by start
  std::vector<desk::chosen_session> chosen;  ///< the new ones, as `change_route` takes them
  money own_price, public_price;
};
struct route_change {
  enum class kind : std::uint8_t {
    kept,
    moved,  ///< the same wagon at another time or place
    added,
    gone,
  };
  kind what{};
  plan_step step;  ///< as it would be; of what is gone, as it was
  std::optional<civil_date> started_on;  ///< moved: before
};
struct replanning {
  plan_goal before;
  std::optional<planned_route> after;  ///< absent: no route was found
  std::vector<route_change> changes;  ///< by start; empty without a route
  bool complete{true};  ///< the search was
};

struct replan_request {
  route_preference prefer{};
  route_wishes wishes;
};
/// Looks, changes nothing. Takes no lock while it plans.
result<replanning> replan(
    office const& o, desk::caller const& asks, dossier_id id, goal_id goal, replan_request const& r);

/// Replaces what makes room by these steps, when they lead to the goal as things stand now.
result<plan_page> change_route(office const& o,
                               desk::caller const& asks,
                               dossier_id id,
                               goal_id goal,
                               std::vector<desk::chosen_session> const& steps,
                               route_wishes const& wishes);

/// The pure part of `replan`: `question` is of the goal already.
result<replanning> replan_goal(desk::world const& world,
                               plan_goal before,
                               desk::journeys_request const& question,
                               route_preference prefer,
                               civil_date today,
                               planning::limits const& l);

/// Asks for the goal.
void aim_at(desk::journeys_request& question, store::goal_record const& goal);

}  // namespace overstap::casework
