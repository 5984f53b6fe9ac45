// SPDX-License-Identifier: EUPL-1.2
#include "matching/match.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "matching/testing.h"

namespace overstap::matching {
namespace {

using taxonomy::invented::make_concept;
using ::testing::IsEmpty;

uuid key(std::uint8_t n) {
  auto u = uuid{};
  u.bytes.back() = n;
  return u;
}

/// One occupation with one skill, one without; one employer; the credentials first-aid and forklift, of which
/// a course gives the second.
class match_test : public ::testing::Test {
protected:
  match_test() {
    auto records = taxonomy_records{};
    records.concepts = {make_concept(key(1), concept_kind::occupation, "guard"),
                        make_concept(key(2), concept_kind::occupation, "nobody knows"),
                        make_concept(key(11), concept_kind::skill, "watch"),
                        make_concept(key(12), concept_kind::skill, "write")};
    records.relations = {{occupation_id{key(1)}, {skill_id{key(11)}, importance::essential}}};
    w_.tax = taxonomy::build(std::move(records));
    auto reference = std::make_shared<reference_data>();
    reference->credentials = {{credential_code{"first-aid"}, {}, {}}, {credential_code{"forklift"}, {}, {}}};
    w_.reference = std::move(reference);
    w_.records.employers.push_back({employer_id{key(1)}, "employer", {}});
    w_.records.partners.push_back({partner_id{key(1)}, partner_kind::nrto, "school", region_code{"AM01"}, {}});
    auto course = wagon{};
    course.id = wagon_id{key(1)};
    course.provider = partner_id{key(1)};
    course.gives = {{credential_atom{credential_code{"forklift"}}, std::nullopt}};
    w_.records.wagons.push_back(course);
    auto run = session{};
    run.id = session_id{key(1)};
    run.wagon = course.id;
    w_.records.sessions.push_back(run);
  }

  vacancy& add_vacancy(std::uint8_t n, std::uint8_t occupation = 1) {
    auto v = vacancy{};
    v.id = vacancy_id{key(n)};
    v.employer = employer_id{key(1)};
    v.occupation = occupation_id{key(occupation)};
    v.at = {0, 0};
    w_.records.vacancies.push_back(v);
    return w_.records.vacancies.back();
  }
  verdict judged(fact f) const { return judge(*w_.build(), person_, vacancy_idx{0U})[f]; }

  testing::random_world w_;
  person_facts person_;
};

TEST_F(match_test, travel_includes_the_border_and_not_one_metre_more) {
  add_vacancy(1);
  EXPECT_EQ(judged(fact::travel), verdict::unknown);
  person_.home = place{6000, 8000};
  EXPECT_EQ(judged(fact::travel), verdict::unknown);
  person_.max_km = 10;
  EXPECT_EQ(judged(fact::travel), verdict::pass);
  person_.home = place{6000, 8001};
  EXPECT_EQ(judged(fact::travel), verdict::fail);
}

TEST_F(match_test, hours_overlap_with_open_sides) {
  auto& v = add_vacancy(1);
  EXPECT_EQ(judged(fact::hours), verdict::unknown);
  person_.hours_max = 24;
  EXPECT_EQ(judged(fact::hours), verdict::unknown) << "the vacancy tells nothing";
  v.hours_min = 24;
  EXPECT_EQ(judged(fact::hours), verdict::pass);
  v.hours_min = 25;
  EXPECT_EQ(judged(fact::hours), verdict::fail);
  v.hours_min.reset();
  v.hours_max = 8;
  EXPECT_EQ(judged(fact::hours), verdict::pass);
  person_.hours_min = 9;
  EXPECT_EQ(judged(fact::hours), verdict::fail);
}

TEST_F(match_test, a_missing_credential_is_obtainable_only_when_each_missing_one_is_given_somewhere) {
  auto& v = add_vacancy(1);
  EXPECT_EQ(judged(fact::credentials), verdict::pass) << "none required";
  v.credentials = {credential_code{"forklift"}};
  EXPECT_EQ(judged(fact::credentials), verdict::unknown);
  person_.credentials = credential_set{};
  EXPECT_EQ(judged(fact::credentials), verdict::obtainable);
  v.credentials.push_back(credential_code{"first-aid"});
  EXPECT_EQ(judged(fact::credentials), verdict::fail) << "nobody gives first aid";
  person_.credentials->insert(credential_idx{0U});
  EXPECT_EQ(judged(fact::credentials), verdict::obtainable);
  person_.credentials->insert(credential_idx{1U});
  EXPECT_EQ(judged(fact::credentials), verdict::pass);
  person_.credentials = credential_set{};
  v.credentials = {credential_code{"forklift"}};
  w_.records.sessions.clear();
  EXPECT_EQ(judged(fact::credentials), verdict::fail) << "a course that never runs gives nothing";
}

TEST_F(match_test, start_contract_shifts_and_support) {
  auto& v = add_vacancy(1);
  EXPECT_EQ(judged(fact::start), verdict::unknown);
  v.start = testing::day(3);
  EXPECT_EQ(judged(fact::start), verdict::unknown);
  person_.available_from = testing::day(3);
  EXPECT_EQ(judged(fact::start), verdict::pass);
  person_.available_from = testing::day(4);
  EXPECT_EQ(judged(fact::start), verdict::fail);

  v.contract = contract_kind::agency;
  EXPECT_EQ(judged(fact::contract), verdict::unknown);
  person_.contracts = {contract_kind::permanent};
  EXPECT_EQ(judged(fact::contract), verdict::fail);
  person_.contracts->push_back(contract_kind::agency);
  EXPECT_EQ(judged(fact::contract), verdict::pass);

  EXPECT_EQ(judged(fact::shifts), verdict::pass);
  v.shifts = true;
  EXPECT_EQ(judged(fact::shifts), verdict::unknown);
  person_.shifts = false;
  EXPECT_EQ(judged(fact::shifts), verdict::fail);
  person_.shifts = true;
  EXPECT_EQ(judged(fact::shifts), verdict::pass);

  EXPECT_EQ(judged(fact::support), verdict::pass);
  person_.needs_support = true;
  EXPECT_EQ(judged(fact::support), verdict::fail);
  v.supported = true;
  EXPECT_EQ(judged(fact::support), verdict::pass);
}

TEST_F(match_test, unknown_skills_come_last_and_are_never_zero) {
  add_vacancy(1, 2);
  add_vacancy(2).skills = {{skill_id{key(12)}, importance::essential}};
  add_vacancy(3);
  add_vacancy(4);
  auto query = vacancy_query{};
  query.person.skills = {{w_.tax->find(skill_id{key(11)}), evidence::proven}};
  auto const answer = match_vacancies(*w_.build(), query);
  ASSERT_EQ(answer.hits.size(), 4U);
  EXPECT_EQ(answer.total, 4U);
  EXPECT_EQ(answer.hits[0].vacancy, vacancy_idx{2U});
  EXPECT_EQ(answer.hits[0].fit, score{score::kOne});
  EXPECT_EQ(answer.hits[1].vacancy, vacancy_idx{3U}) << "a tie goes to the smaller id";
  EXPECT_EQ(answer.hits[2].fit, score{0});
  EXPECT_EQ(answer.hits[3].vacancy, vacancy_idx{0U});
  EXPECT_EQ(answer.hits[3].fit, std::nullopt);
}

TEST_F(match_test, a_closed_vacancy_is_left_out_from_the_day_after) {
  add_vacancy(1).closes = testing::day(5);
  auto query = vacancy_query{};
  query.open_on = testing::day(5);
  EXPECT_EQ(match_vacancies(*w_.build(), query).total, 1U);
  query.open_on = testing::day(6);
  EXPECT_EQ(match_vacancies(*w_.build(), query).total, 0U);
}

TEST_F(match_test, an_empty_world_answers_nothing) {
  EXPECT_THAT(match_vacancies(*w_.build(), {}).hits, IsEmpty());
  add_vacancy(1);
  EXPECT_THAT(match_people(*w_.build(), {.vacancy = vacancy_idx{0U}}).hits, IsEmpty());
}

TEST_F(match_test, findability_says_what_one_answer_would_open) {
  auto& v = add_vacancy(1);
  v.credentials = {credential_code{"forklift"}};
  v.hours_min = 24;
  add_vacancy(2).credentials = {credential_code{"forklift"}};
  person_.home = place{0, 0};
  person_.max_km = 5;
  person_.hours_max = 32;
  person_.available_from = testing::day(0);
  person_.contracts = {contract_kind::permanent};
  person_.shifts = true;
  for (auto& each : w_.records.vacancies) {
    each.start = testing::day(1);
    each.contract = contract_kind::permanent;
  }
  // The first vacancy waits for the credentials only; the second also tells no hours.
  auto query = vacancy_query{};
  query.person = person_;
  auto const missing = findability(*w_.build(), query);
  ASSERT_EQ(missing.size(), 1U);
  EXPECT_EQ(missing[0].what, fact::credentials);
  EXPECT_EQ(missing[0].turns_yes, 1U);
  EXPECT_EQ(missing[0].hidden_from, 2U);
}

TEST_F(match_test, findability_counts_over_the_vacancies_that_the_search_asks_for) {
  add_vacancy(1).closes = testing::day(5);
  add_vacancy(2);
  add_vacancy(3, 2);
  auto const hidden_from = [&](std::uint8_t occupation, int day) {
    auto const query = vacancy_query{.person = {},
                                     .occupation = w_.tax->find(occupation_id{key(occupation)}),
                                     .open_on = testing::day(day),
                                     .demand_known = true,
                                     .limit = 0};
    auto const missing = findability(*w_.build(), query);
    return std::ranges::find(missing, fact::travel, &missing_fact::what)->hidden_from;
  };
  EXPECT_EQ(hidden_from(1, 5), 2U);
  EXPECT_EQ(hidden_from(1, 6), 1U);
  EXPECT_EQ(hidden_from(2, 6), 1U);
}

}  // namespace
}  // namespace overstap::matching
