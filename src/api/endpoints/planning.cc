// SPDX-License-Identifier: EUPL-1.2
#include "api/endpoints/planning.h"

#include "api/map_journey.h"
#include "api/map_person.h"

namespace overstap::api {
namespace {

desk::journeys_request request_of(boundary::journey_request const& body) {
  auto request = desk::journeys_request{};
  request.person = to_desk(body.person);
  if (body.goals) {
    for (auto const& o : body.goals->items) {
      request.goals.emplace_back(o);
    }
  }
  if (body.vacancy) {
    request.vacancy = vacancy_id{*body.vacancy};
  }
  request.targets = narrow<std::size_t>(body.targets).value_or(request.targets);
  request.last_working_day = body.lastWorkingDay;
  request.earliest = body.earliest;
  request.latest = body.latest;
  request.learning_hours = narrow<std::int32_t>(body.learningHours);
  request.learning_hours_after = narrow<std::int32_t>(body.learningHoursAfter);
  if (body.ownBudgetCents) {
    request.own_budget = money::cents(body.ownBudgetCents->value);
  }
  request.max_steps = narrow<std::int32_t>(body.maxSteps).value_or(request.max_steps);
  return request;
}

}  // namespace

result<boundary::journeys> post_journeys::operator()(boundary::none const& /*path*/,
                                                     boundary::none const& /*query*/,
                                                     boundary::journey_request const& body) const {
  auto const world = from.desk.current.get();
  auto const& s = *world->data;
  auto const l = to_domain(body.answerIn);
  auto const found = desk::plan_journeys(*world, request_of(body), from.desk.time.today(), from.planning);
  if (!found) {
    return std::unexpected{found.error()};
  }
  return to_boundary(s, *found, l);
}

}  // namespace overstap::api
