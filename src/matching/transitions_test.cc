// SPDX-License-Identifier: EUPL-1.2
#include "matching/transitions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "matching/testing.h"

namespace overstap::matching {
namespace {

using taxonomy::invented::make_concept;
using ::testing::ElementsAre;

uuid key(std::uint8_t n) {
  auto u = uuid{};
  u.bytes.back() = n;
  return u;
}

TEST(reach_of, borders_belong_to_the_better_side) {
  EXPECT_EQ(reach_of(score{1'000'000}), reach::viable);
  EXPECT_EQ(reach_of(score{300'000}), reach::viable);
  EXPECT_EQ(reach_of(score{299'999}), reach::stretch);
  EXPECT_EQ(reach_of(score{150'000}), reach::stretch);
  EXPECT_EQ(reach_of(score{149'999}), reach::far);
  EXPECT_EQ(reach_of(score{0}), reach::far);
}

TEST(skill_level, follows_the_table_of_isco) {
  auto records = taxonomy_records{};
  auto const codes = std::vector<std::string>{
      "", "0110", "1120", "1412", "2221", "3115", "4222", "5111", "6111", "7212", "8332", "9321"};
  for (auto i = std::size_t{0}; i < codes.size(); ++i) {
    records.concepts.push_back(make_concept(key(static_cast<std::uint8_t>(i + 1)), concept_kind::occupation, "job"));
    records.concepts.back().code = codes[i];
  }
  auto const tax = taxonomy::build(std::move(records));
  auto levels = std::vector<std::optional<std::int32_t>>{};
  for (auto const o : idx_range<occupation_idx>{tax->occupation_count()}) {
    levels.push_back(skill_level(*tax, o));
  }
  EXPECT_THAT(levels, ElementsAre(std::nullopt, std::nullopt, 4, 3, 4, 3, 2, 2, 2, 2, 2, 1));
}

/// Occupations 1 and 2 share skill 11; 1 also has 12, and 2 has 13 as an extra; 3 has nothing in common.
class transitions_test : public ::testing::Test {
protected:
  transitions_test() {
    auto records = taxonomy_records{};
    auto const codes = std::vector<std::string>{"5111", "4222", "9321"};
    for (auto n = std::uint8_t{1}; n <= 3; ++n) {
      records.concepts.push_back(make_concept(key(n), concept_kind::occupation, "job"));
      records.concepts.back().code = codes[n - 1U];
    }
    for (auto n = std::uint8_t{11}; n <= 14; ++n) {
      records.concepts.push_back(make_concept(key(n), concept_kind::skill, "skill"));
    }
    auto const uses = [&](std::uint8_t o, std::uint8_t s, importance i) {
      records.relations.push_back({occupation_id{key(o)}, {skill_id{key(s)}, i}});
    };
    uses(1, 11, importance::essential);
    uses(1, 12, importance::optional);
    uses(2, 11, importance::essential);
    uses(2, 13, importance::optional);
    uses(3, 14, importance::essential);
    w_.tax = taxonomy::build(std::move(records));
    w_.reference = std::make_shared<reference_data>();
    w_.records.employers.push_back({employer_id{key(1)}, "employer", {}});
    query_.from = {at(1)};
    query_.skills = profile_of(*w_.tax, query_.from);
  }
  occupation_idx at(std::uint8_t n) const { return w_.tax->find(occupation_id{key(n)}); }
  skill_idx skill(std::uint8_t n) const { return w_.tax->find(skill_id{key(n)}); }

  void add_vacancy(std::uint8_t n, place where, std::optional<money> least, std::optional<money> most) {
    auto v = vacancy{};
    v.id = vacancy_id{key(n)};
    v.employer = employer_id{key(1)};
    v.occupation = occupation_id{key(2)};
    v.at = where;
    v.hourly_pay_min = least;
    v.hourly_pay_max = most;
    w_.records.vacancies.push_back(v);
  }

  testing::random_world w_;
  transition_query query_;
};

TEST_F(transitions_test, profile_takes_essential_as_worked_and_optional_as_declared) {
  EXPECT_THAT(query_.skills,
              ElementsAre(held_skill{skill(11), evidence::worked}, held_skill{skill(12), evidence::declared}));
  EXPECT_THAT(profile_of(*w_.tax, {at(2), at(1), at(2)}),
              ElementsAre(held_skill{skill(11), evidence::worked},
                          held_skill{skill(12), evidence::declared},
                          held_skill{skill(13), evidence::declared}));
}

TEST_F(transitions_test, ranks_by_fit_and_leaves_out_where_the_person_comes_from) {
  auto const found = find_transitions(*w_.build(), query_);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].to, at(2));
  // idf: lg(4/3) = 424 for the shared skill, lg(4/2) = 1024 for the other; weights 1696 and 1024.
  EXPECT_EQ(found[0].fit, score{static_cast<std::uint32_t>(1696 * 900'000ULL / (1696 + 1024))});
  EXPECT_EQ(found[0].how_far, reach::viable);
  EXPECT_EQ(found[0].level_change, 0);
  EXPECT_EQ(found[0].open_vacancies, 0U);
  EXPECT_EQ(found[0].median_hourly_pay, std::nullopt);
  EXPECT_EQ(found[1].to, at(3));
  EXPECT_EQ(found[1].fit, score{0});
  EXPECT_EQ(found[1].level_change, -1);
}

TEST_F(transitions_test, counts_vacancies_in_the_area_and_takes_the_lower_middle_pay) {
  add_vacancy(1, {0, 0}, money::cents(1600), money::cents(9000));
  add_vacancy(2, {0, 5000}, std::nullopt, money::cents(1700));
  add_vacancy(3, {0, 0}, std::nullopt, std::nullopt);
  add_vacancy(4, {0, 5001}, money::cents(1500), std::nullopt);
  query_.limit = 1;
  auto found = find_transitions(*w_.build(), query_);
  EXPECT_EQ(found.at(0).open_vacancies, 4U);
  EXPECT_EQ(found.at(0).median_hourly_pay, money::cents(1600));
  query_.home = place{0, 0};
  query_.max_km = 5;
  found = find_transitions(*w_.build(), query_);
  EXPECT_EQ(found.at(0).open_vacancies, 3U);
  EXPECT_EQ(found.at(0).median_hourly_pay, money::cents(1600)) << "of 16.00 and 17.00 the lower";
}

TEST_F(transitions_test, can_leave_out_work_without_vacancies) {
  add_vacancy(1, {0, 0}, std::nullopt, std::nullopt);
  query_.with_vacancies_only = true;
  EXPECT_EQ(find_transitions(*w_.build(), query_).size(), 1U);
  query_.needs_support = true;
  EXPECT_EQ(find_transitions(*w_.build(), query_).size(), 0U) << "none of them is open to supported work";
}

TEST_F(transitions_test, a_closed_vacancy_counts_for_nothing_from_the_day_after) {
  add_vacancy(1, {0, 0}, money::cents(1600), std::nullopt);
  w_.records.vacancies.back().closes = testing::day(5);
  query_.open_on = testing::day(5);
  EXPECT_EQ(transition_to(*w_.build(), query_, at(2)).open_vacancies, 1U);
  query_.open_on = testing::day(6);
  auto const after = transition_to(*w_.build(), query_, at(2));
  EXPECT_EQ(after.open_vacancies, 0U);
  EXPECT_EQ(after.median_hourly_pay, std::nullopt);
  query_.with_vacancies_only = true;
  EXPECT_THAT(find_transitions(*w_.build(), query_), ::testing::IsEmpty());
}

TEST_F(transitions_test, reasons_name_what_matched_and_what_is_missing) {
  auto const why = explain_fit(*w_.tax, w_.tax->skills_of(at(2)), query_.skills);
  ASSERT_EQ(why.matched.size(), 1U);
  EXPECT_EQ(why.matched[0].required, skill(11));
  EXPECT_EQ(why.matched[0].covered_by, skill(11));
  EXPECT_EQ(why.matched[0].contribution, 900'000U);
  ASSERT_EQ(why.gaps.size(), 1U) << "a skill that is held is no gap";
  EXPECT_EQ(why.gaps[0].required, skill(13));
  EXPECT_EQ(why.gaps[0].kind, importance::optional);
  EXPECT_EQ(why.gaps[0].lost, 1024 * 1'000'000ULL / (1696 + 1024));
}

}  // namespace
}  // namespace overstap::matching
