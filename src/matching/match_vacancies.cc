// SPDX-License-Identifier: EUPL-1.2
#include "matching/judge_fact.h"
#include "matching/match.h"
#include "matching/top_k.h"
#include "taxonomy/coverage.h"

namespace overstap::matching {
namespace {

/// What the query itself leaves out, before any fact of the person is looked at.
bool asked_for(snapshot const& world, vacancy_query const& query, vacancy_idx v) noexcept {
  if (query.occupation && world.vacancies.occupation[v] != *query.occupation) {
    return false;
  }
  auto const& closes = world.vacancies.closes[v];
  return !query.open_on || !closes || *closes >= *query.open_on;
}

}  // namespace

vacancy_answer match_vacancies(snapshot const& world, vacancy_query const& query) {
  auto cover = taxonomy::skill_cover{*world.tax};
  cover.assign(query.person.skills);
  auto best = top_k<vacancy_hit, better_fit<vacancy_hit, &vacancy_hit::vacancy>>{query.limit};
  auto total = std::size_t{0};
  for (auto const v : idx_range<vacancy_idx>{world.vacancies.size()}) {
    if (!asked_for(world, query, v)) {
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
