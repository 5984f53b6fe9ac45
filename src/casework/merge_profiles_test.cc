// SPDX-License-Identifier: EUPL-1.2
#include "casework/merge_profiles.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "desk/testing_world.h"

using namespace overstap;
using namespace overstap::casework;
using desk::testing::numbered;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

civil_date day(char const* iso) {
  return parse_date(iso).value();
}
auto const kA = numbered<skill_id>(1);
auto const kB = numbered<skill_id>(2);

store::profile_skill skill(skill_id s,
                           skill_answer answer,
                           evidence level,
                           char const* on = "2026-01-01",
                           skill_source source = skill_source::card) {
  return {.skill = s,
          .answer = answer,
          .level = level,
          .source = source,
          .author = {},
          .organisation = {},
          .on = day(on),
          .document = {},
          .remark_sealed = {}};
}
store::profile_credential credential(char const* code, std::optional<civil_date> until = {}, bool seen = false) {
  return {.id = numbered<skill_id>(9).value(),
          .credential = credential_code{code},
          .valid_until = until,
          .seen_by = {},
          .organisation = {},
          .seen_on = seen ? std::optional{day("2026-01-01")} : std::nullopt,
          .document = {}};
}

merged_profile merged_skills(store::profile_skill const& mine, store::profile_skill const& others) {
  auto a = store::profile{};
  a.skills = {mine};
  auto b = store::profile{};
  b.skills = {others};
  return merge_profiles(a, b);
}

TEST(merging_profiles, keeps_the_better_evidenced_answer_then_the_newer_and_lists_the_other) {
  using enum skill_answer;
  auto m = merged_skills(skill(kA, have, evidence::declared, "2026-05-01"), skill(kA, no, evidence::proven));
  EXPECT_EQ(m.profile.skills[0].answer, no);
  EXPECT_EQ(m.skills_given_up[0].answer, have);
  m = merged_skills(skill(kA, have, evidence::worked), skill(kA, bit, evidence::worked, "2026-02-01"));
  EXPECT_EQ(m.profile.skills[0].answer, bit);
  m = merged_skills(skill(kA, have, evidence::worked), skill(kA, bit, evidence::worked));
  EXPECT_EQ(m.profile.skills[0].answer, have) << "ties go to the one that goes on";
  EXPECT_EQ(m.skills_given_up[0].answer, bit);
}

TEST(merging_profiles, an_answer_is_worth_more_than_what_was_filled_in_or_not_known) {
  using enum skill_answer;
  auto m = merged_skills(skill(kA, have, evidence::worked, "2026-05-01", skill_source::occupation),
                         skill(kA, no, evidence::declared));
  EXPECT_EQ(m.profile.skills[0].answer, no);
  m = merged_skills(skill(kA, unknown, evidence::declared, "2026-05-01"),
                    skill(kA, have, evidence::worked, "2026-01-01", skill_source::occupation));
  EXPECT_EQ(m.profile.skills[0].answer, have);
  EXPECT_THAT(merged_skills(skill(kA, have, evidence::worked), skill(kA, have, evidence::worked)).skills_given_up,
              IsEmpty());
}

TEST(merging_profiles, takes_over_what_only_one_knows) {
  auto a = store::profile{};
  a.skills = {skill(kB, skill_answer::have, evidence::worked)};
  a.occupations = {{numbered<occupation_id>(1), 3}};
  a.wishes.max_km = 10;
  auto b = store::profile{};
  b.skills = {skill(kA, skill_answer::have, evidence::worked)};
  b.occupations = {{numbered<occupation_id>(2), {}}, {numbered<occupation_id>(1), 5}};
  b.wishes.max_km = 20;
  b.wishes.hours_min = 24;
  auto const m = merge_profiles(a, b);
  ASSERT_EQ(m.profile.skills.size(), 2U);
  EXPECT_EQ(m.profile.skills[0].skill, kA) << "sorted";
  EXPECT_THAT(m.skills_from_other, ElementsAre(kA));
  EXPECT_EQ(m.profile.occupations.size(), 2U);
  EXPECT_EQ(m.profile.occupations[0].years, 5);
  EXPECT_EQ(m.profile.wishes.max_km, 10);
  EXPECT_EQ(m.profile.wishes.hours_min, 24);
  EXPECT_THAT(m.wishes_given_up, ElementsAre("reisafstand"));
}

TEST(merging_profiles, a_credential_that_was_seen_or_lasts_longer_stays) {
  auto a = store::profile{};
  a.credentials = {credential("rijbewijs-b", day("2027-01-01"))};
  auto b = store::profile{};
  b.credentials = {credential("rijbewijs-b", day("2026-06-01"), true), credential("vog")};
  auto const m = merge_profiles(a, b);
  ASSERT_EQ(m.profile.credentials.size(), 2U);
  EXPECT_TRUE(m.profile.credentials[0].seen_on);
  EXPECT_EQ(m.credentials_given_up.size(), 1U);
}

TEST(merging_profiles, no_others_is_kept_only_when_the_other_list_has_nothing_more) {
  auto a = store::profile{};
  a.credentials = {credential("vog")};
  a.credentials_told = true;
  auto b = store::profile{};
  EXPECT_TRUE(merge_profiles(a, b).profile.credentials_told);
  b.credentials = {credential("rijbewijs-b")};
  EXPECT_FALSE(merge_profiles(a, b).profile.credentials_told);
}

}  // namespace
