// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <set>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "matching/match.h"
#include "matching/testing.h"

namespace overstap::matching {
namespace {

using testing::random_world;

random_source any_random() {
  return random_source{*rc::gen::arbitrary<std::uint64_t>()};
}

random_world any_world(random_source& random) {
  return testing::make_random_world(random, {.use_percent = 40}, {.people = 4});
}

vacancy_query any_query(random_source& random, random_world const& w, snapshot const& s) {
  auto query = vacancy_query{};
  auto alone = w;
  alone.records.people = {testing::random_person(random, w)};
  query.person = alone.build()->people.facts[person_idx{0U}];
  query.demand_known = random.chance(30);
  query.limit = s.vacancies.size();
  return query;
}

std::vector<std::pair<vacancy_id, std::optional<score>>> ids(snapshot const& s, vacancy_answer const& answer) {
  auto rows = std::vector<std::pair<vacancy_id, std::optional<score>>>{};
  for (auto const& hit : answer.hits) {
    rows.emplace_back(s.vacancies.id[hit.vacancy], hit.fit);
  }
  return rows;
}

/// Makes one fact of the person less demanding.
void relax(random_source& random, person_facts& p) {
  switch (random.below(6)) {
    case 0:
      p.max_km = p.max_km ? std::optional{*p.max_km + static_cast<std::int32_t>(random.below(20))} : p.max_km;
      return;
    case 1:
      p.hours_max =
          p.hours_max ? std::optional{*p.hours_max + static_cast<std::int32_t>(random.below(20))} : p.hours_max;
      return;
    case 2:
      p.available_from = p.available_from ? std::optional{*p.available_from - days{10}} : p.available_from;
      return;
    case 3:
      if (p.credentials) {
        p.credentials->insert(credential_idx{random.below(4)});
      }
      return;
    case 4:
      p.shifts = p.shifts ? std::optional{true} : p.shifts;
      return;
    default:
      p.needs_support = false;
  }
}

RC_GTEST_PROP(match_property, a_relaxed_filter_never_removes_a_hit, ()) {
  auto random = any_random();
  auto const w = any_world(random);
  auto const s = w.build();
  auto query = any_query(random, w, *s);
  auto const before = ids(*s, match_vacancies(*s, query));
  relax(random, query.person);
  auto const after = ids(*s, match_vacancies(*s, query));
  for (auto const& hit : before) {
    RC_ASSERT((std::ranges::find(after, hit) != after.end()));
  }
}

RC_GTEST_PROP(match_property, the_order_of_records_changes_nothing, ()) {
  auto random = any_random();
  auto w = any_world(random);
  auto const s = w.build();
  auto const query = any_query(random, w, *s);
  auto const before = ids(*s, match_vacancies(*s, query));
  taxonomy::invented::shuffle(w.records.vacancies, random);
  taxonomy::invented::shuffle(w.records.wagons, random);
  taxonomy::invented::shuffle(w.records.sessions, random);
  auto const again = w.build();
  RC_ASSERT((ids(*again, match_vacancies(*again, query)) == before));
}

RC_GTEST_PROP(match_property, employer_and_provider_change_nothing, ()) {
  auto random = any_random();
  auto w = any_world(random);
  auto const s = w.build();
  auto const query = any_query(random, w, *s);
  auto const before = ids(*s, match_vacancies(*s, query));
  for (auto& v : w.records.vacancies) {
    v.employer = w.records.employers[random.below(w.records.employers.size())].id;
  }
  w.records.partners.push_back(
      {partner_id{taxonomy::invented::random_uuid(random)}, partner_kind::abu, "other", region_code{"AM01"}, {}});
  for (auto& course : w.records.wagons) {
    course.provider = w.records.partners.back().id;
  }
  auto const again = w.build();
  RC_ASSERT((ids(*again, match_vacancies(*again, query)) == before));
}

RC_GTEST_PROP(match_property, more_evidence_never_lowers_a_fit, ()) {
  auto random = any_random();
  auto const w = any_world(random);
  auto const s = w.build();
  auto query = any_query(random, w, *s);
  auto const before = ids(*s, match_vacancies(*s, query));
  for (auto& held : query.person.skills) {
    held.level = std::max(held.level, static_cast<evidence>(random.below(4)));
  }
  auto const after = ids(*s, match_vacancies(*s, query));
  RC_ASSERT((before.size() == after.size()));
  for (auto const& [id, fit] : before) {
    auto const same = std::ranges::find(after, id, [](auto const& row) { return row.first; });
    RC_ASSERT((same != after.end()));
    RC_ASSERT((same->second >= fit));
    RC_ASSERT((!fit || same->second->ppm() <= score::kOne));
  }
}

RC_GTEST_PROP(match_property, a_shorter_answer_is_the_beginning_of_a_longer_one, ()) {
  auto random = any_random();
  auto const w = any_world(random);
  auto const s = w.build();
  auto query = any_query(random, w, *s);
  auto const all = match_vacancies(*s, query);
  query.limit = random.below(10);
  auto const some = match_vacancies(*s, query);
  auto rows = ids(*s, all);
  rows.resize(std::min(rows.size(), query.limit));
  RC_ASSERT((ids(*s, some) == rows));
  RC_ASSERT((some.total == all.total));
}

RC_GTEST_PROP(match_property, findability_names_only_untold_facts_and_counts_no_more_than_there_is, ()) {
  auto random = any_random();
  auto const w = any_world(random);
  auto const s = w.build();
  auto const query = any_query(random, w, *s);
  auto named = std::set<fact>{};
  for (auto const& m : findability(*s, query)) {
    RC_ASSERT((named.insert(m.what).second));
    RC_ASSERT((m.turns_yes <= m.hidden_from));
    RC_ASSERT((m.hidden_from <= s->vacancies.size()));
  }
  RC_ASSERT((named.contains(fact::credentials) == !query.person.credentials.has_value()));
  RC_ASSERT((!named.contains(fact::support)));
}

}  // namespace
}  // namespace overstap::matching
