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

auto const kDay = *parse_date("2026-09-01");  // a Tuesday
auto const kMonday = *parse_date("2026-09-07");
constexpr auto kLimits = planning::limits{100'000};

/// A steward who goes for customer work, four weeks of typing away.
desk::journeys_request to_agent() {
  auto r = desk::journeys_request{};
  r.person.occupations = {kSteward};
  r.person.municipality = municipality_code{"GM0363"};
  r.goals = {kAgent};
  return r;
}

desk::goal_answer answer_to(desk::journeys_request const& r,
                            std::shared_ptr<desk::world const> const& world = small_world()) {
  auto found = desk::replan_journeys(*world, r, kDay, kLimits);
  EXPECT_TRUE(found) << found.error().detail;
  return found->goals.at(0);
}

std::vector<std::string> pointers(error const& e) {
  auto all = std::vector<std::string>{};
  for (auto const& f : e.fields) {
    all.push_back(f.pointer);
  }
  return all;
}

TEST(journeys, several_goals_are_answered_as_each_alone) {
  auto const world = small_world();
  auto alone = to_agent();
  auto const one = desk::plan_journeys(*world, alone, kDay, kLimits);
  ASSERT_TRUE(one);
  auto together = to_agent();
  together.goals = {kAgent, kSteward, kAgent, kSteward, kAgent};
  auto const all = desk::plan_journeys(*world, together, kDay, kLimits);
  ASSERT_TRUE(all);
  ASSERT_THAT(all->goals, SizeIs(5));
  for (auto const at : {0U, 2U, 4U}) {
    auto const& a = all->goals[at];
    EXPECT_EQ(a.occupation, one->goals[0].occupation);
    EXPECT_EQ(a.labels, one->goals[0].labels);
    ASSERT_THAT(a.trains, SizeIs(one->goals[0].trains.size()));
    EXPECT_EQ(a.trains[0].value.value, one->goals[0].trains[0].value.value);
  }
  EXPECT_NE(all->goals[1].occupation, all->goals[0].occupation);
}

TEST(journeys, goals_without_work_to_spend_are_named_and_not_complete) {
  auto r = to_agent();
  r.goals = {kAgent, kSteward};
  auto const none = desk::plan_journeys(*small_world(), r, kDay, {0});
  ASSERT_TRUE(none);
  ASSERT_THAT(none->goals, SizeIs(2));
  for (auto const& g : none->goals) {
    EXPECT_FALSE(g.complete);
    EXPECT_TRUE(g.occupation.has_value());
  }
}

TEST(journeys, what_would_open_a_route_is_sought_for_named_goals_and_for_an_only_one) {
  auto r = to_agent();
  r.person.occupations = {};
  r.person.skills = {{kListening, evidence::proven}};
  r.latest = kDay;
  auto const goals = [&] {
    auto const found = desk::plan_journeys(*small_world(), r, kDay, kLimits);
    EXPECT_TRUE(found);
    return found->goals;
  };
  r.goals = {kAgent, kSteward};
  for (auto const& g : goals()) {
    EXPECT_THAT(g.trains, IsEmpty());
    EXPECT_TRUE(g.openings_sought);
    EXPECT_EQ(g.openings.empty(), g.occupation != small_world()->data->tax->find(kAgent)) << "nobody offers serving";
  }
  r.goals = {};
  EXPECT_THAT(goals(), SizeIs(2));
  for (auto const& g : goals()) {
    EXPECT_FALSE(g.openings_sought);
    EXPECT_THAT(g.openings, IsEmpty());
  }
  r.targets = 1;
  EXPECT_THAT(goals(), ElementsAre(::testing::Field(&desk::goal_answer::openings_sought, true)));
  r.latest = {};
  r.goals = {kAgent};
  EXPECT_THAT(goals(), ElementsAre(::testing::Field(&desk::goal_answer::openings_sought, false))) << "there is a route";
}

/// An equal share is too little for the one goal that needs work; what the others left over is enough.
TEST(journeys, a_goal_that_needs_more_gets_what_the_others_left_over) {
  auto const world = small_world();
  auto r = to_agent();
  auto const needed = desk::plan_journeys(*world, r, kDay, kLimits)->goals.at(0).labels;
  r.goals.insert(r.goals.end(), 9, kSteward);
  auto const found = desk::plan_journeys(*world, r, kDay, {(needed - 1) * r.goals.size()});
  ASSERT_TRUE(found);
  ASSERT_LT(found->goals.at(1).labels, needed - 1);
  EXPECT_TRUE(found->goals.at(0).complete);
  EXPECT_THAT(found->goals.at(0).trains, SizeIs(1));
}

TEST(journeys_again, what_runs_gives_at_its_end_and_takes_its_hours) {
  auto r = to_agent();
  r.commitments = {{kWagon, kDay - days{8}, kDay + days{20}, 8}};
  auto const a = answer_to(r);
  ASSERT_THAT(a.trains, SizeIs(1));
  EXPECT_THAT(a.trains[0].steps, IsEmpty());
  EXPECT_EQ(a.trains[0].value.value.at_work, kDay + days{20});
  r.commitments[0].wagon = numbered<wagon_id>(999);
  r.commitments[0].hours_per_week = 9;
  auto const beside = answer_to(r);
  ASSERT_THAT(beside.trains, SizeIs(1));
  EXPECT_EQ(beside.trains[0].steps.at(0).step.start, *parse_date("2026-09-21")) << "9 and 8 are more than 16";
}

TEST(journeys_again, a_booking_is_kept_or_counts_as_a_change) {
  auto r = to_agent();
  r.booked = {{kSession, kMonday + days{14}}};
  auto const a = answer_to(r);
  ASSERT_THAT(a.trains, SizeIs(2)) << "at once with a change, or as booked";
  EXPECT_EQ(a.trains[0].value.value.changes, 1);
  EXPECT_EQ(a.trains[0].steps.at(0).step.start, kMonday);
  EXPECT_EQ(a.trains[1].value.value.changes, 0);
  EXPECT_EQ(a.trains[1].steps.at(0).step.start, kMonday + days{14});
  EXPECT_EQ(a.fastest, 0U);
  EXPECT_EQ(a.fewest_changes, 1U);
}

TEST(journeys_again, a_booking_that_can_not_be_named_is_a_change) {
  auto const world = small_world();
  auto r = to_agent();
  r.booked = {
      {numbered<session_id>(999), kMonday}, {kSession, kMonday}, {kSession, kMonday + days{7}}, {kSession, kDay}};
  auto const found = desk::replan_journeys(*world, r, kDay, kLimits);
  ASSERT_TRUE(found);
  auto const& a = found->goals.at(0);
  ASSERT_THAT(a.trains, SizeIs(1));
  EXPECT_EQ(a.trains[0].value.value.changes, 3);
  ASSERT_THAT(found->booked, SizeIs(4));
  EXPECT_FALSE(found->booked[0].session.has_value());
  EXPECT_FALSE(found->booked[0].can_be_kept);
  EXPECT_TRUE(found->booked[1].can_be_kept);
  EXPECT_FALSE(found->booked[2].can_be_kept) << "the course is booked already";
  r.booked = {{kSession, kDay - days{1}}};
  EXPECT_FALSE(desk::replan_journeys(*world, r, kDay, kLimits)->booked.at(0).can_be_kept) << "yesterday";
  r.booked = {{kSession, kMonday}};
  r.commitments = {{kWagon, kDay, kDay + days{28}, 8}};
  EXPECT_FALSE(desk::replan_journeys(*world, r, kDay, kLimits)->booked.at(0).can_be_kept) << "it runs";
}

TEST(journeys_again, a_session_that_moved_is_not_kept) {
  auto records = small_records();
  records.sessions[0].start = kMonday + days{7};
  auto r = to_agent();
  r.booked = {{kSession, kMonday}};
  auto const a = answer_to(r, small_world(records));
  ASSERT_THAT(a.trains, SizeIs(1));
  EXPECT_EQ(a.trains[0].value.value.changes, 1);
  EXPECT_EQ(a.trains[0].steps.at(0).step.start, kMonday + days{7});
}

TEST(journeys_again, is_asked_for_one_goal_with_dates_in_order) {
  auto const refused = [](desk::journeys_request r) {
    r.pointer = "/question";
    return pointers(desk::replan_journeys(*small_world(), r, kDay, kLimits).error());
  };
  auto r = to_agent();
  r.goals = {};
  EXPECT_THAT(refused(r), ElementsAre("/question/goals"));
  r.goals = {kAgent, kSteward};
  EXPECT_THAT(refused(r), ElementsAre("/question/goals"));
  r.goals = {numbered<occupation_id>(999)};
  EXPECT_THAT(refused(r), ElementsAre("/question/goals/0"));
  r = to_agent();
  r.latest = kDay - days{1};
  r.commitments = {{std::nullopt, kDay, kDay, 1}, {std::nullopt, kDay, kDay - days{1}, 1}};
  EXPECT_THAT(refused(r), ElementsAre("/question/latest", "/underWay/1/end"));
  r.person.municipality = municipality_code{"GM9999"};
  EXPECT_THAT(refused(r), ElementsAre("/question/person/municipality"));
}

TEST(journeys_again, a_chosen_route_is_judged_beside_what_is_under_way_and_booked) {
  auto records = small_records();
  records.sessions[0].seats = 0;
  auto const world = small_world(records);
  auto r = to_agent();
  EXPECT_FALSE(desk::examine_route(*world, r, {{kSession, kMonday}}, kDay)) << "no seat";
  r.booked = {{kSession, kMonday}};
  auto const kept = desk::examine_route(*world, r, {{kSession, kMonday}}, kDay);
  ASSERT_TRUE(kept) << kept.error().detail;
  EXPECT_EQ(kept->route.value.value.changes, 0);
  r.commitments = {{std::nullopt, kMonday, kMonday + days{7}, 9}};
  EXPECT_FALSE(desk::examine_route(*world, r, {{kSession, kMonday}}, kDay)) << "the hours are taken";
}

}  // namespace
