// SPDX-License-Identifier: EUPL-1.2
#include "desk/desk.h"

namespace overstap::desk {

result<people_answer> match_people(world const& w, people_request const& r) {
  auto const& s = *w.data;
  auto answer = people_answer{};
  answer.vacancy = s.find(r.vacancy);
  if (!answer.vacancy.has_value()) {
    return std::unexpected{error{errc::not_found, "There is no vacancy with this id.", {}}};
  }
  auto const found =
      matching::match_people(s, {.vacancy = answer.vacancy, .demand_known = r.demand_known, .limit = r.limit});
  for (auto const& hit : found.hits) {
    answer.items.push_back(
        {hit, matching::explain_fit(*s.tax, s.vacancies.skills[answer.vacancy], s.people.facts[hit.person].skills)});
  }
  answer.total = found.total;
  return answer;
}

}  // namespace overstap::desk
