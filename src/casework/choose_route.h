// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <vector>

#include "casework/plan.h"
#include "casework/route_question.h"

/// From a profile to a goal with a plan.
namespace overstap::casework {

struct routes_request {
  route_goal to;
  std::size_t targets{6};
  route_wishes wishes;
};
/// What the planner says for this person. Takes no lock while it plans.
result<desk::journeys_answer> find_routes(office const& o,
                                          desk::caller const& asks,
                                          dossier_id id,
                                          routes_request const& r);

struct why_not_request {
  route_goal to;  ///< an occupation or a vacancy
  wagon_id wagon;
  route_wishes wishes;
};
/// Why a service is in none of the routes that `find_routes` has for the same goal and wishes. Takes no lock while it
/// plans.
result<desk::why_not_answer> why_not(office const& o,
                                     desk::caller const& asks,
                                     dossier_id id,
                                     why_not_request const& r);

struct chosen_route {
  route_goal to;
  std::vector<desk::chosen_session> steps;
  route_wishes wishes;
};
/// Stores it as a goal with a plan, when it leads there as things stand now: dates, costs and reasons are worked out
/// here, not taken over. conflict when it does not, or when there is no room for the goal (`check_room`).
result<plan_page> choose_route(office const& o, desk::caller const& asks, dossier_id id, chosen_route const& r);

}  // namespace overstap::casework
