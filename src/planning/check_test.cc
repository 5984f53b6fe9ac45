// SPDX-License-Identifier: EUPL-1.2
// The rules of docs/adr/0003 one by one, with dates that were counted by hand.
#include <gtest/gtest.h>

#include "domain/known_completion.h"
#include "selfcheck/hand_made.h"

using namespace overstap;
using namespace overstap::planning;
using selfcheck::day;
using selfcheck::hand_made;

namespace {

auto const kMonday = day(2026, 9, 7);

struct check_rules : ::testing::Test {
  hand_made made;
  void demand(skill_atom const& a) { made.ask.goal.hard.push_back(made.compiled(a)); }
};

TEST_F(check_rules, the_empty_train_holds_when_the_goal_holds) {
  EXPECT_EQ(made.at_work({}), kMonday);
  made.ask.latest = kMonday;
  EXPECT_EQ(made.at_work({}), kMonday);
  made.ask.latest = kMonday - days{1};
  EXPECT_EQ(made.at_work({}), std::nullopt);
  made.ask.latest = kMonday;
  demand(made.skill(0));
  EXPECT_EQ(made.at_work({}), std::nullopt);
}

TEST_F(check_rules, a_gift_holds_at_the_end_or_after_its_weeks) {
  demand(made.skill(0));
  auto& w = made.offer();
  w.gives = {{made.skill(0), std::nullopt}};
  made.run().weeks = 6;
  EXPECT_EQ(made.at_work({{0, kMonday}}), day(2026, 10, 19));
  w.gives = {{made.skill(0), 2}};
  EXPECT_EQ(made.at_work({{0, kMonday}}), day(2026, 9, 21));
  w.gives = {{made.skill(0, evidence::worked), 2}};
  EXPECT_EQ(made.at_work({{0, kMonday}}), std::nullopt);
}

TEST_F(check_rules, starts_follow_dates_mondays_decisions_and_the_present_job) {
  demand(made.skill(0));
  auto& w = made.offer();
  w.gives = {{made.skill(0), std::nullopt}};
  auto& s = made.run();
  EXPECT_EQ(made.at_work({{0, kMonday + days{1}}}), std::nullopt);
  EXPECT_EQ(made.at_work({{0, kMonday - weeks{1}}}), std::nullopt);
  s.decision_weeks = 3;
  EXPECT_EQ(made.at_work({{0, made.week(2)}}), std::nullopt);
  EXPECT_EQ(made.at_work({{0, made.week(3)}}), made.week(4));
  s.start = made.week(4) + days{2};
  EXPECT_EQ(made.at_work({{0, made.week(4)}}), std::nullopt);
  EXPECT_EQ(made.at_work({{0, *s.start}}), *s.start + weeks{1});
  made.ask.job_ends_on = made.week(5);
  EXPECT_EQ(made.at_work({{0, *s.start}}), *s.start + weeks{1});
  w.in_job = true;
  EXPECT_EQ(made.at_work({{0, *s.start}}), std::nullopt);
  made.ask.job_ends_on = *s.start;
  EXPECT_EQ(made.at_work({{0, *s.start}}), *s.start);
}

TEST_F(check_rules, reach_seats_and_budget) {
  demand(made.skill(0));
  made.offer().gives = {{made.skill(0), std::nullopt}};
  auto& s = made.run();
  s.at = place{30'000, 40'000};
  s.own_price = money::euros(100);
  EXPECT_TRUE(made.at_work({{0, kMonday}}));
  made.ask.home = place{0, 0};
  made.ask.max_km = 49;
  EXPECT_FALSE(made.at_work({{0, kMonday}}));
  made.ask.max_km = 50;
  EXPECT_TRUE(made.at_work({{0, kMonday}}));
  s.at.reset();
  made.ask.max_km = 0;
  EXPECT_TRUE(made.at_work({{0, kMonday}}));
  made.ask.own_budget = money::cents(9'999);
  EXPECT_FALSE(made.at_work({{0, kMonday}}));
  made.ask.own_budget = money::euros(100);
  EXPECT_TRUE(made.at_work({{0, kMonday}}));
  s.seats = 0;
  EXPECT_FALSE(made.at_work({{0, kMonday}}));
}

TEST_F(check_rules, each_wagon_once_one_job_and_not_too_many) {
  demand(made.skill(0));
  made.offer().gives = {{made.skill(0), std::nullopt}};
  made.run();
  made.run();
  EXPECT_FALSE(made.at_work({{0, kMonday}, {1, made.week(2)}}));
  EXPECT_FALSE(made.at_work({{0, kMonday}, {0, made.week(2)}}));
  made.offer().in_job = true;
  made.run();
  EXPECT_TRUE(made.at_work({{0, kMonday}, {2, kMonday}}));
  made.ask.max_wagons = 1;
  EXPECT_FALSE(made.at_work({{0, kMonday}, {2, kMonday}}));
  made.ask.max_wagons = 3;
  made.offer().in_job = true;
  made.run();
  EXPECT_FALSE(made.at_work({{0, kMonday}, {2, kMonday}, {3, made.week(5)}}));
}

TEST_F(check_rules, hours_hold_on_every_day_of_half_open_intervals) {
  demand(made.skill(0));
  made.offer().gives = {{made.skill(0), std::nullopt}};
  made.run().weeks = 2;
  made.offer();
  made.run();
  made.ask.hours.before = 15;
  EXPECT_FALSE(made.at_work({{0, kMonday}, {1, made.week(1)}}));
  EXPECT_TRUE(made.at_work({{0, kMonday}, {1, made.week(2)}}));
  made.ask.hours.before = 16;
  EXPECT_TRUE(made.at_work({{0, kMonday}, {1, made.week(1)}}));
  made.ask.hours = {16, 8, made.week(2)};
  EXPECT_TRUE(made.at_work({{0, kMonday}, {1, made.week(1)}}));
  made.ask.hours = {16, 8, made.week(2) - days{1}};
  EXPECT_FALSE(made.at_work({{0, kMonday}, {1, made.week(1)}}));
  made.ask.hours = {7, 16, kMonday};
  EXPECT_TRUE(made.at_work({{0, kMonday}, {1, made.week(1)}}));
  made.ask.hours = {7, 16, kMonday + days{1}};
  EXPECT_FALSE(made.at_work({{0, kMonday}}));
}

TEST_F(check_rules, needs_hold_at_the_start_and_credentials_until_the_end) {
  demand(made.skill(0));
  auto& w = made.offer();
  w.gives = {{made.skill(0), std::nullopt}};
  w.needs = {hand_made::card("vog"), hand_made::free_of_debt(), made.skill(1, evidence::worked)};
  made.run().weeks = 3;
  made.ask.skills = {{taxonomy::skill_idx{1U}, evidence::declared}, {taxonomy::skill_idx{1U}, evidence::worked}};
  EXPECT_FALSE(made.at_work({{0, kMonday}}));
  made.ask.credentials = {{credential_idx{2U}, made.week(3) - days{2}}, {credential_idx{2U}, made.week(3) - days{1}}};
  EXPECT_TRUE(made.at_work({{0, kMonday}}));
  EXPECT_FALSE(made.at_work({{0, made.week(1)}}));
  made.ask.credentials = {{credential_idx{2U}, std::nullopt}};
  EXPECT_TRUE(made.at_work({{0, made.week(1)}}));
  made.ask.barriers = {barrier_idx{1U}};
  EXPECT_FALSE(made.at_work({{0, kMonday}}));
  made.ask.barriers = {barrier_idx{0U}};
  EXPECT_TRUE(made.at_work({{0, kMonday}}));
  made.ask.skills = {{taxonomy::skill_idx{1U}, evidence::declared}};
  EXPECT_FALSE(made.at_work({{0, kMonday}}));
}

TEST_F(check_rules, a_gain_counts_for_needs_from_its_date) {
  demand(made.skill(0));
  auto& course = made.offer();
  course.gives = {{made.skill(0), std::nullopt}};
  course.needs = {hand_made::card("vog")};
  made.run();
  made.offer().gives = {{hand_made::card("vog"), 1}};
  made.run().weeks = 4;
  EXPECT_FALSE(made.at_work({{0, kMonday}, {1, kMonday}}));
  EXPECT_EQ(made.at_work({{0, made.week(1)}, {1, kMonday}}), made.week(2));
}

TEST_F(check_rules, support_on_one_day_goes_one_way_only) {
  demand(made.skill(0));
  auto& course = made.offer();
  course.gives = {{made.skill(0), std::nullopt}, {hand_made::free_of_debt(), 0}};
  course.needs = {hand_made::card("vog")};
  made.run();
  auto& papers = made.offer();
  papers.gives = {{hand_made::card("vog"), 0}};
  made.run();
  made.ask.barriers = {barrier_idx{1U}};
  EXPECT_EQ(made.at_work({{0, kMonday}, {1, kMonday}}), made.week(1));
  papers.needs = {hand_made::free_of_debt()};
  EXPECT_FALSE(made.at_work({{0, kMonday}, {1, kMonday}}));
  EXPECT_FALSE(made.at_work({{1, kMonday}}));
}

TEST_F(check_rules, a_session_does_not_give_what_it_needs_itself) {
  demand(made.skill(0));
  auto& w = made.offer();
  w.needs = {made.skill(0)};
  w.gives = {{made.skill(0), 0}};
  made.run();
  EXPECT_FALSE(made.at_work({{0, kMonday}}));
}

TEST_F(check_rules, a_raise_sees_what_is_held_when_it_starts) {
  demand(made.skill(0));
  auto& evc = made.offer();
  evc.raises = {{made.skill(0).skill, evidence::worked, evidence::proven}};
  made.run().weeks = 10;
  EXPECT_FALSE(made.at_work({{0, kMonday}}));
  made.ask.skills = {{taxonomy::skill_idx{0U}, evidence::declared}};
  EXPECT_FALSE(made.at_work({{0, kMonday}}));
  made.ask.skills = {{taxonomy::skill_idx{0U}, evidence::worked}};
  EXPECT_EQ(made.at_work({{0, kMonday}}), made.week(10));
  made.ask.skills.clear();
  made.offer().gives = {{made.skill(0, evidence::worked), std::nullopt}};
  made.run().weeks = 2;
  EXPECT_FALSE(made.at_work({{0, made.week(1)}, {1, kMonday}}));
  EXPECT_EQ(made.at_work({{0, made.week(2)}, {1, kMonday}}), made.week(12));
}

TEST_F(check_rules, a_raise_does_not_see_a_session_of_the_same_day) {
  demand(made.skill(0));
  made.offer().raises = {{made.skill(0).skill, evidence::none, evidence::proven}};
  made.run();
  made.offer().gives = {{made.skill(0, evidence::declared), 0}};
  made.run();
  EXPECT_FALSE(made.at_work({{0, kMonday}, {1, kMonday}}));
  EXPECT_TRUE(made.at_work({{0, made.week(1)}, {1, kMonday}}));
  EXPECT_FALSE(made.at_work({{0, kMonday}})) << "what is not held at all can not be raised";
}

TEST_F(check_rules, the_job_counts_for_the_goal_from_its_start_but_for_needs_from_its_end) {
  demand(made.skill(0));
  auto& job = made.offer();
  job.in_job = true;
  job.gives = {{made.skill(0), std::nullopt}};
  job.raises = {{made.skill(1).skill, evidence::declared, evidence::proven}};
  made.run().weeks = 9;
  EXPECT_EQ(made.at_work({{0, made.week(1)}}), made.week(1));
  demand(made.skill(1));
  made.ask.skills = {{taxonomy::skill_idx{1U}, evidence::declared}};
  EXPECT_EQ(made.at_work({{0, made.week(1)}}), made.week(1));
  auto& next = made.offer();
  next.needs = {made.skill(0)};
  next.gives = {{made.skill(2), std::nullopt}};
  made.run();
  demand(made.skill(2));
  EXPECT_FALSE(made.at_work({{0, made.week(1)}, {1, made.week(9)}}));
  EXPECT_EQ(made.at_work({{0, made.week(1)}, {1, made.week(10)}}), made.week(11));
}

TEST_F(check_rules, a_credential_of_the_goal_holds_on_the_day_itself) {
  demand(made.skill(0));
  made.ask.goal.hard.push_back(hand_made::compiled_card(2));
  made.offer().gives = {{made.skill(0), std::nullopt}};
  made.run();
  made.ask.credentials = {{credential_idx{2U}, made.week(1)}};
  EXPECT_EQ(made.at_work({{0, kMonday}}), made.week(1));
  made.ask.credentials = {{credential_idx{2U}, made.week(1) - days{1}}};
  EXPECT_FALSE(made.at_work({{0, kMonday}}));
  made.offer().gives = {{hand_made::card("vog"), std::nullopt}};
  made.run().weeks = 3;
  EXPECT_EQ(made.at_work({{0, kMonday}, {1, kMonday}}), made.week(3)) << "renewed";
}

TEST_F(check_rules, coverage_reaches_the_threshold_or_not) {
  // Two of the three required skills weigh 4 each, one 1: (4 + 1) of 9 is 555 555.
  made.ask.goal.required = {{taxonomy::skill_idx{0U}, importance::essential, 4},
                            {taxonomy::skill_idx{1U}, importance::essential, 4},
                            {taxonomy::skill_idx{2U}, importance::optional, 1}};
  made.ask.skills = {{taxonomy::skill_idx{2U}, evidence::proven}};
  made.ask.goal.threshold = score{555'555};
  made.offer().gives = {{made.skill(0), std::nullopt}};
  made.run();
  EXPECT_FALSE(made.at_work({}));
  EXPECT_EQ(made.at_work({{0, kMonday}}), made.week(1));
  made.ask.goal.threshold = score{555'556};
  EXPECT_FALSE(made.at_work({{0, kMonday}}));
}

TEST_F(check_rules, the_deadline_is_inclusive) {
  demand(made.skill(0));
  made.offer().gives = {{made.skill(0), std::nullopt}};
  made.run();
  made.ask.latest = made.week(1);
  EXPECT_TRUE(made.at_work({{0, kMonday}}));
  made.ask.latest = made.week(1) - days{1};
  EXPECT_FALSE(made.at_work({{0, kMonday}}));
}

TEST_F(check_rules, value_adds_prices_and_keeps_unknown_outcomes_apart) {
  auto const offer = [&](std::optional<completion_record> outcome) {
    made.offer().completion = outcome;
    auto& s = made.run();
    s.own_price = money::cents(150);
    s.public_price = money::cents(1000);
  };
  offer(completion_record{100, 50});
  offer(completion_record{32, 0});
  offer(std::nullopt);
  offer(completion_record{kEnoughStarted - 1, 1});
  auto const v = value_of(
      *made.world(), made.ask, hand_made::sessions({{0, kMonday}, {1, kMonday}, {2, kMonday}, {3, kMonday}}), kMonday);
  // log2(2) + log2(64), in 1/1024; no counts twice.
  EXPECT_EQ(v, (objectives{kMonday, money::cents(600), money::cents(4000), 4, {2, 1024 + 6144}}));
}

}  // namespace
