// SPDX-License-Identifier: EUPL-1.2
#include "desk/search_vacancies.h"

namespace overstap::desk {

std::vector<explained_vacancy> explain_hits(snapshot const& s,
                                            person_facts const& person,
                                            std::vector<matching::vacancy_hit> const& hits) {
  auto explained = std::vector<explained_vacancy>{};
  explained.reserve(hits.size());
  for (auto const& hit : hits) {
    auto row = explained_vacancy{
        hit, matching::explain_fit(*s.tax, s.vacancies.skills[hit.vacancy], person.skills), std::nullopt};
    if (person.home) {
      row.distance_km = distance_km(*person.home, s.vacancies.at[hit.vacancy]);
    }
    explained.push_back(std::move(row));
  }
  return explained;
}

result<vacancies_answer> search_vacancies(world const& w, vacancies_request const& r, civil_date today) {
  auto person = resolve(w, r.person, today, "/person");
  if (!person) {
    return std::unexpected{std::move(person.error())};
  }
  auto const& s = *w.data;
  auto query = matching::vacancy_query{.person = person->facts,
                                       .occupation = std::nullopt,
                                       .open_on = today,
                                       .demand_known = r.demand_known,
                                       .limit = r.limit};
  if (r.occupation) {
    query.occupation = s.tax->find(*r.occupation);
    if (!query.occupation->has_value()) {
      return std::unexpected{error{errc::bad_request,
                                   "Some fields are not valid.",
                                   {{"/occupation", "the id of an occupation from /v1/occupations"}}}};
    }
  }
  auto const found = matching::match_vacancies(s, query);
  auto answer = vacancies_answer{};
  answer.items = explain_hits(s, person->facts, found.hits);
  answer.total = found.total;
  answer.missing_facts = matching::findability(s, query);
  answer.person = std::move(*person);
  return answer;
}

}  // namespace overstap::desk
