// SPDX-License-Identifier: EUPL-1.2
#include "api/boundary/plans.h"

#include "api/codec/instantiate.h"

namespace overstap::api {

OVS_TAKES(boundary::routes_request);
OVS_TAKES(boundary::new_goal);
OVS_TAKES(boundary::goal_change);
OVS_TAKES(boundary::new_step);
OVS_TAKES(boundary::step_change);
OVS_TAKES(boundary::plan_why_not_request);
OVS_TAKES(boundary::replan_request);
OVS_TAKES(boundary::new_route);
OVS_TAKES(boundary::agreed_plan);
OVS_TAKES(boundary::secret_path);
OVS_GIVES(boundary::plan);
OVS_GIVES(boundary::replanning);
OVS_GIVES(boundary::calendar_address);

}  // namespace overstap::api
