// SPDX-License-Identifier: EUPL-1.2
#include "api/endpoints/matching.h"

#include "api/map_concepts.h"
#include "api/map_person.h"
#include "api/map_vacancy.h"

namespace overstap::api {
namespace {

constexpr std::size_t kReasons = 10;

boundary::transition transition_of(taxonomy::taxonomy const& tax, desk::explained_transition const& t, language l) {
  return {.occupation = to_boundary(tax, t.value.to, l),
          .fit = to_share(t.value.fit),
          .howFar = to_boundary(t.value.how_far),
          .openVacancies = t.value.open_vacancies,
          .medianHourlyPayCents = to_cents(t.value.median_hourly_pay),
          .levelChange = t.value.level_change,
          .matched = to_boundary(tax, t.reasons.matched, kReasons, l),
          .gaps = to_boundary(tax, t.reasons.gaps, kReasons, l)};
}

}  // namespace

result<boundary::transitions> post_transitions::operator()(boundary::none const& /*path*/,
                                                           boundary::none const& /*query*/,
                                                           boundary::transition_request const& body) const {
  auto const world = from.desk.current.get();
  auto request = desk::transitions_request{};
  request.person = to_desk(body.person);
  request.with_vacancies_only = body.withVacanciesOnly.value_or(false);
  request.limit = narrow<std::size_t>(body.limit).value_or(request.limit);
  auto const found = desk::find_transitions(*world, request, from.desk.time.today());
  if (!found) {
    return std::unexpected{found.error()};
  }
  auto out = boundary::transitions{};
  for (auto const& t : found->items) {
    out.items.push_back(transition_of(*world->data->tax, t, to_domain(body.answerIn)));
  }
  return out;
}

result<boundary::vacancy_hits> post_vacancies_search::operator()(boundary::none const& /*path*/,
                                                                 boundary::none const& /*query*/,
                                                                 boundary::vacancy_search const& body) const {
  auto const world = from.desk.current.get();
  auto request = desk::vacancies_request{};
  request.person = to_desk(body.person);
  request.demand_known = body.demandKnown.value_or(false);
  request.limit = narrow<std::size_t>(body.limit).value_or(request.limit);
  if (body.occupation) {
    request.occupation = occupation_id{*body.occupation};
  }
  auto const found = desk::search_vacancies(*world, request, from.desk.time.today());
  if (!found) {
    return std::unexpected{found.error()};
  }
  auto out = boundary::vacancy_hits{.items = {}, .total = static_cast<std::int64_t>(found->total), .missingFacts = {}};
  out.items.reserve(found->items.size());
  for (auto const& v : found->items) {
    out.items.push_back(to_boundary(*world->data, v, to_domain(body.answerIn)));
  }
  for (auto const& m : found->missing_facts) {
    out.missingFacts.push_back(
        {to_boundary(m.what), static_cast<std::int64_t>(m.turns_yes), static_cast<std::int64_t>(m.hidden_from)});
  }
  return out;
}

}  // namespace overstap::api
