// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "api/boundary/journeys.h"
#include "desk/desk.h"

namespace overstap::api {

boundary::journeys to_boundary(snapshot const& s, desk::journeys_answer const& found, language l);
/// The answer to a question with one goal.
boundary::replanned_journeys to_replanned(snapshot const& s, desk::journeys_answer const& found, language l);

/// Who goes on a journey, and what she had booked.
struct traveller {
  desk::resolved_visitor const& person;
  civil_date earliest;
  std::vector<desk::booking> const& booked;
};
std::vector<boundary::opening> openings_of(snapshot const& s,
                                           desk::journeys_answer const& all,
                                           desk::goal_answer const& goal,
                                           language l);
std::vector<std::string> codes_of(snapshot const& s, std::vector<credential_idx> const& credentials);
boundary::journey journey_of(snapshot const& s, traveller const& who, desk::explained_train const& t, language l);

}  // namespace overstap::api
