// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "casework/funding.h"

/// Planning again from today (docs/adr/0012). What is under way goes on, what is booked stays while it helps, and what
/// was only proposed, or agreed for a day that passed, makes room (`part_of`).
namespace overstap::casework {

struct planned_route {
  civil_date at_work_on;
  std::vector<plan_step> steps;  ///< of the goal, as they are when this is taken; new ones have no id; by start
  std::vector<desk::chosen_session> chosen;  ///< all that is still to come, as `change_route` takes it
  plan_prices prices;
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
struct replanned_route {
  planned_route route;
  std::vector<route_change> changes;  ///< by start
  std::int32_t bookings_changed{};
  bool changes_nothing() const noexcept;
};
struct replanning {
  plan_goal before;
  std::vector<replanned_route> routes;  ///< none of them is worse than another in everything; the fastest first
  desk::journeys_answer found;  ///< one goal: positions of the best routes, and what would open one when there is none
  std::shared_ptr<desk::world const> world{};  ///< in which that was found
};

/// Looks, changes nothing. Takes no lock while it plans. What it shows of a route is what `change_route` stores, with
/// the payers of all steps worked out together.
result<replanning> replan(
    office const& o, desk::caller const& asks, dossier_id id, goal_id goal, route_wishes const& wishes);

/// From today exactly these sessions, when they lead to the goal as things stand now. Booked ones among them stay as
/// they are; the other steps that were booked or made room are replaced.
result<plan_page> change_route(office const& o,
                               desk::caller const& asks,
                               dossier_id id,
                               goal_id goal,
                               std::vector<desk::chosen_session> const& steps,
                               route_wishes const& wishes);

/// Who pays in a route of `replan_goal`, worked out as it is when the route is taken.
result<void> fund_route(desk::world const& world,
                        funding_question const& ask,
                        plan_goal const& before,
                        replanned_route& r,
                        civil_date today);

/// The pure part of `replan`, with the payers that the search found: `question` is of the goal already (`aim_at`).
result<replanning> replan_goal(desk::world const& world,
                               plan_goal before,
                               desk::journeys_request const& question,
                               civil_date today,
                               planning::limits const& l);

}  // namespace overstap::casework
