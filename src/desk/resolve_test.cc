// SPDX-License-Identifier: EUPL-1.2
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "desk/desk.h"
#include "desk/testing_world.h"

using namespace overstap;
using namespace overstap::desk::testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

auto const kDay = *parse_date("2026-09-01");

TEST(resolve, occupations_bring_skills_unless_the_profile_is_whole) {
  auto const world = small_world();
  auto v = desk::visitor{};
  v.occupations = {kSteward};
  v.skills = {{kTyping, evidence::declared}};
  EXPECT_THAT(desk::resolve(*world, v, kDay, "")->facts.skills, SizeIs(3));
  v.whole_profile = true;
  auto const whole = desk::resolve(*world, v, kDay, "");
  ASSERT_THAT(whole->facts.skills, SizeIs(1));
  EXPECT_EQ(whole->facts.skills[0].skill, world->data->tax->find(kTyping));
  EXPECT_THAT(whole->occupations, SizeIs(1)) << "known all the same, so that it is not offered as other work";
}

TEST(resolve, credentials_count_until_their_last_day) {
  auto const world = small_world();
  auto v = desk::visitor{};
  v.credentials = {{credential_code{"vog"}, kDay}, {credential_code{"wft"}, kDay - days{1}}};
  auto const on = [&](civil_date day) { return desk::resolve(*world, v, day, "")->credentials; };
  auto const today = on(kDay);
  ASSERT_THAT(today, SizeIs(1));
  EXPECT_EQ(today[0].credential, world->data->find_credential(credential_code{"vog"}));
  EXPECT_EQ(today[0].valid_until, kDay);
  EXPECT_THAT(on(kDay + days{1}), IsEmpty());
  EXPECT_TRUE(desk::resolve(*world, v, kDay + days{1}, "")->facts.credentials.has_value()) << "told, and none is left";
}

/// Work in which a credential is needed at the end of a route of four weeks.
TEST(resolve, a_route_knows_that_a_credential_ends_on_the_way) {
  auto const world = small_world();
  auto r = desk::journeys_request{};
  r.person.occupations = {kSteward};
  r.person.municipality = municipality_code{"GM0363"};
  r.goals = {kAgent};
  auto const trains = [&](std::optional<civil_date> vog_until) {
    r.person.credentials = {{credential_code{"vog"}, vog_until}};
    auto const answer = desk::plan_journeys(*world, r, kDay, {100'000});
    return answer->goals.at(0).trains.size();
  };
  EXPECT_GT(trains(std::nullopt), 0U);
  EXPECT_GT(trains(kDay + days{365}), 0U);
  EXPECT_EQ(trains(kDay + days{14}), 0U) << "it ends before she is at work";
}

}  // namespace
