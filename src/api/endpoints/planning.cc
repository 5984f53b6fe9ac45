// SPDX-License-Identifier: EUPL-1.2
#include "api/endpoints/planning.h"

#include "api/map_journey.h"
#include "api/map_person.h"
#include "api/map_step.h"
#include "api/map_why_not.h"
#include "api/read_facts.h"
#include "schemes/read_rules.h"

namespace overstap::api {
namespace {

constexpr auto kQuestion = std::string_view{"/question"};

/// Journeys are for the person herself: she may tell every fact.
std::string_view refuse_nothing(schemes::fact const& /*f*/) {
  return {};
}

/// `pointer`: where the question stands in the request.
result<desk::journeys_request> request_of(boundary::journey_request const& body, std::string_view pointer) {
  auto request = desk::journeys_request{};
  request.pointer = pointer;
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
  if (body.moneyFacts) {
    auto reader = fact_reader{schemes::built_in_rules()};
    request.money_facts = reader.facts(body.moneyFacts, std::string{pointer} + "/moneyFacts", refuse_nothing);
    if (auto const refused = reader.refused()) {
      return std::unexpected{*refused};
    }
  }
  request.told_payers = to_desk(body.toldPayers);
  return request;
}

}  // namespace

result<boundary::journeys> post_journeys::operator()(boundary::none const& /*path*/,
                                                     boundary::none const& /*query*/,
                                                     boundary::journey_request const& body) const {
  auto const world = from.desk.current.get();
  auto const& s = *world->data;
  auto const l = to_domain(body.answerIn);
  auto const request = request_of(body, "");
  if (!request) {
    return std::unexpected{request.error()};
  }
  auto const found = desk::plan_journeys(*world, *request, from.desk.time.today(), from.planning);
  if (!found) {
    return std::unexpected{found.error()};
  }
  return to_boundary(s, *found, l);
}

result<boundary::replanned_journeys> post_replan::operator()(boundary::none const& /*path*/,
                                                             boundary::none const& /*query*/,
                                                             boundary::journey_replan_request const& body) const {
  auto const world = from.desk.current.get();
  auto request = request_of(body.question, kQuestion);
  if (!request) {
    return std::unexpected{std::move(request.error())};
  }
  auto& question = *request;
  if (body.done) {
    for (auto const& wagon : body.done->items) {
      question.done.emplace_back(wagon);
    }
  }
  if (body.underWay) {
    for (auto const& u : body.underWay->items) {
      question.commitments.push_back({.wagon = u.wagon ? std::optional{wagon_id{*u.wagon}} : std::nullopt,
                                      .start = u.start,
                                      .end = u.end,
                                      .hours_per_week = narrow<std::int32_t>(u.hoursPerWeek)});
    }
  }
  if (body.booked) {
    for (auto const& b : body.booked->items) {
      question.booked.push_back({session_id{b.session}, b.start});
    }
  }
  auto const found = desk::replan_journeys(*world, question, from.desk.time.today(), from.planning);
  if (!found) {
    return std::unexpected{found.error()};
  }
  return to_replanned(*world->data, *found, to_domain(body.question.answerIn));
}

result<boundary::why_not> post_why_not::operator()(boundary::none const& /*path*/,
                                                   boundary::none const& /*query*/,
                                                   boundary::why_not_request const& body) const {
  auto const world = from.desk.current.get();
  auto const question = request_of(body.question, kQuestion);
  if (!question) {
    return std::unexpected{question.error()};
  }
  auto const found = desk::why_not(*world, *question, wagon_id{body.wagon}, from.desk.time.today(), from.planning);
  if (!found) {
    return std::unexpected{found.error()};
  }
  return to_boundary(*world->data, *found, to_domain(body.question.answerIn));
}

}  // namespace overstap::api
