// SPDX-License-Identifier: EUPL-1.2
#include "matching/asked_for.h"
#include "matching/judge_fact.h"
#include "matching/match.h"
#include "matching/top_k.h"
#include "taxonomy/coverage.h"

namespace overstap::matching {

vacancy_answer match_vacancies(snapshot const& world, vacancy_query const& query) {
  auto cover = taxonomy::skill_cover{*world.tax};
  cover.assign(query.person.skills);
  auto best = top_k<vacancy_hit, better_fit<vacancy_hit, &vacancy_hit::vacancy>>{query.limit};
  auto total = std::size_t{0};
  for (auto const v : idx_range<vacancy_idx>{world.vacancies.size()}) {
    if (!asked_for(world.vacancies, query, v)) {
      continue;
    }
    auto const verdicts = judge_unless_refused(world, query.person, v);
    if (!verdicts || (query.demand_known && verdicts->any_unknown())) {
      continue;
    }
    ++total;
    best.offer({v, taxonomy::coverage(cover, world.vacancies.skills[v]), *verdicts});
  }
  return {best.take(), total};
}

}  // namespace overstap::matching
