// SPDX-License-Identifier: EUPL-1.2
#include "api/endpoints/post_vacancies_search.h"

#include "api/map_person.h"
#include "api/map_vacancy.h"

namespace overstap::api {

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
