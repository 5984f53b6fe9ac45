// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/boundary/plans.h"
#include "casework/change_plan.h"
#include "casework/choose_route.h"
#include "casework/replan.h"

/// Casework <-> boundary, for plans.
namespace overstap::api {

boundary::plan to_boundary(casework::plan_page const& p, desk::world const& w, language l);
boundary::replanning to_boundary(casework::replanning const& r, language l);

casework::route_wishes to_casework(std::optional<boundary::route_wishes> const& w);
casework::own_step to_casework(boundary::new_step const& s);
casework::step_change to_casework(boundary::step_change const& c);
std::vector<desk::chosen_session> to_desk(std::vector<boundary::chosen_session> const& steps);
goal_state to_domain(boundary::goal_state s) noexcept;

}  // namespace overstap::api
