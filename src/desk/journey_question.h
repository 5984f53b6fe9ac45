// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <vector>

#include "desk/desk.h"

/// What a request for journeys asks the planner.
namespace overstap::desk {

/// One goal before planning.
struct journey_goal {
  matching::transition transition;
  vacancy_idx vacancy;
};

/// A request with everything resolved.
struct journey_question {
  resolved_visitor person;
  civil_date today, earliest, latest;
  std::vector<booking> booked;  ///< as they were told
  std::int32_t lost{};  ///< of those, that `q` can not name
  planning::query q;  ///< without a goal until `aim_at`
};
/// All wrong fields at once.
result<journey_question> prepare(world const& w, journeys_request const& r, civil_date today);

/// Those that were asked for, or else the best ones.
result<std::vector<journey_goal>> choose_goals(world const& w, journeys_request const& r, journey_question const& all);
/// The goal of a question that allows only one: bad_request for any other number.
result<journey_goal> choose_goal(world const& w, journeys_request const& r, journey_question const& all);

/// Asks for this goal; the credentials that it demands.
credential_set aim_at(snapshot const& s, journey_question& all, journey_goal const& g);

/// `q` is the question of `all`, or one with other limits; of its changes those count too that it can not name.
explained_train with_reasons(snapshot const& s,
                             journey_question const& all,
                             planning::query const& q,
                             planning::train t);

/// Positions of the best trains, each by its own order; the first of equal ones.
void choose_best(goal_answer& a);

}  // namespace overstap::desk
