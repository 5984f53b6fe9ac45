// SPDX-License-Identifier: EUPL-1.2
#include "desk/desk.h"

namespace overstap::desk {

result<transitions_answer> find_transitions(world const& w, transitions_request const& r, civil_date today) {
  auto person = resolve(w, r.person, today, "/person");
  if (!person) {
    return std::unexpected{std::move(person.error())};
  }
  auto const& s = *w.data;
  auto const found = matching::find_transitions(s,
                                                {.from = person->occupations,
                                                 .skills = person->facts.skills,
                                                 .home = person->facts.home,
                                                 .max_km = person->facts.max_km,
                                                 .open_on = today,
                                                 .with_vacancies_only = r.with_vacancies_only,
                                                 .needs_support = person->facts.needs_support,
                                                 .limit = r.limit});
  auto answer = transitions_answer{};
  for (auto const& t : found) {
    answer.items.push_back({t, matching::explain_fit(*s.tax, s.tax->skills_of(t.to), person->facts.skills)});
  }
  answer.person = std::move(*person);
  return answer;
}

}  // namespace overstap::desk
