// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/boundary/journeys.h"
#include "desk/desk.h"

namespace overstap::api {

boundary::goal_journeys to_boundary(snapshot const& s,
                                    desk::journeys_answer const& all,
                                    desk::goal_answer const& goal,
                                    language l);

}  // namespace overstap::api
