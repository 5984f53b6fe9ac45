// SPDX-License-Identifier: EUPL-1.2
#include "planning/plan.h"

#include <gtest/gtest.h>

#include "selfcheck/hand_made.h"
#include "selfcheck/to_text.h"

using namespace overstap;
using namespace overstap::planning;
using selfcheck::hand_made;
using selfcheck::to_text;

namespace {

TEST(plan, nothing_asked_needs_no_train) {
  auto made = hand_made{};
  auto const a = made.plan();
  ASSERT_EQ(a.trains.size(), 1U);
  EXPECT_TRUE(a.complete);
  EXPECT_TRUE(a.trains[0].sessions.empty());
  EXPECT_EQ(a.trains[0].value, (objectives{made.ask.earliest, {}, {}, 0, {}}));
}

TEST(plan, waits_with_the_raise_until_there_is_something_to_raise) {
  auto made = hand_made{};
  made.ask.goal.hard = {made.compiled(made.skill(0))};
  made.offer().raises = {{made.skill(0).skill, evidence::worked, evidence::proven}};
  made.run().weeks = 10;
  made.offer().gives = {{made.skill(0, evidence::worked), std::nullopt}};
  made.run().weeks = 3;
  auto const a = made.plan();
  ASSERT_EQ(a.trains.size(), 1U);
  EXPECT_EQ(a.trains[0].sessions, hand_made::sessions({{0, made.week(3)}, {1, made.week(0)}}));
  EXPECT_EQ(a.trains[0].value.at_work, made.week(13));
}

TEST(plan, equal_vectors_go_to_the_smallest_sessions_with_their_first_dates) {
  auto made = hand_made{};
  made.ask.goal.hard = {made.compiled(made.skill(0)), made.compiled(made.skill(1))};
  made.offer().gives = {{made.skill(0), std::nullopt}};
  made.run().weeks = 4;
  made.offer().gives = {{made.skill(1), std::nullopt}};
  made.run().start = made.week(2);
  made.run();  // as dear and in time: rolling, but a larger id
  auto const a = made.plan();
  ASSERT_EQ(a.trains.size(), 1U);
  EXPECT_EQ(a.trains[0].sessions, hand_made::sessions({{0, made.week(0)}, {1, made.week(2)}}));
}

TEST(plan, two_short_courses_that_together_cover_enough_beat_one_long_course_in_time) {
  auto made = hand_made{};
  made.ask.goal.required = {{taxonomy::skill_idx{0U}, importance::essential, 1},
                            {taxonomy::skill_idx{1U}, importance::essential, 1}};
  made.ask.goal.threshold = score{score::kOne};
  made.offer().gives = {{made.skill(0), std::nullopt}, {made.skill(1), std::nullopt}};
  made.run().weeks = 20;
  for (auto const n : {0U, 1U}) {
    made.offer().gives = {{made.skill(n), std::nullopt}};
    made.run().weeks = 2;
  }
  auto const a = made.plan();
  ASSERT_EQ(a.trains.size(), 2U);
  EXPECT_EQ(a.trains[0].sessions, hand_made::sessions({{1, made.week(0)}, {2, made.week(0)}}));
  EXPECT_EQ(a.trains[1].sessions, hand_made::sessions({{0, made.week(0)}}));
}

TEST(plan, a_second_giver_lets_the_raise_start_sooner) {
  auto made = hand_made{};
  made.ask.goal.hard = {made.compiled(made.skill(0)), made.compiled(made.skill(1))};
  made.offer().raises = {{made.skill(0).skill, evidence::worked, evidence::proven}};
  made.run().weeks = 10;
  // Gives what is raised too, but late.
  made.offer().gives = {{made.skill(0, evidence::worked), std::nullopt}, {made.skill(1), std::nullopt}};
  made.run().weeks = 9;
  made.offer().gives = {{made.skill(0, evidence::worked), std::nullopt}};
  made.run().weeks = 1;
  auto const a = made.plan();
  ASSERT_EQ(a.trains.size(), 2U);
  EXPECT_EQ(a.trains[0].value.at_work, made.week(11));
  EXPECT_EQ(a.trains[0].sessions, hand_made::sessions({{0, made.week(1)}, {1, made.week(0)}, {2, made.week(0)}}));
  EXPECT_EQ(a.trains[1].value.at_work, made.week(19));
}

TEST(plan, what_another_offer_can_stand_in_for_costs_no_work) {
  auto made = hand_made{};
  made.ask.goal.hard = {made.compiled(made.skill(0)), made.compiled(made.skill(1))};
  for (auto const n : {0U, 1U}) {
    made.offer().gives = {{made.skill(n), std::nullopt}};
    made.run().own_price = money::euros(100);
  }
  auto const few = made.plan();
  for (auto n = 0U; n < 20; ++n) {
    made.offer().gives = {{made.skill(n % 2), std::nullopt}};
    made.run().own_price = money::euros(100 + n / 2);
  }
  auto const many = made.plan();
  EXPECT_EQ(many.labels, few.labels);
  ASSERT_EQ(many.trains.size(), 1U);
  EXPECT_EQ(many.trains[0].sessions, hand_made::sessions({{0, made.week(0)}, {1, made.week(0)}}));
}

TEST(plan, what_only_the_running_course_can_cover_is_not_looked_for_before_its_end) {
  auto made = hand_made{};
  made.ask.goal.required = {{taxonomy::skill_idx{0U}, importance::essential, 30},
                            {taxonomy::skill_idx{1U}, importance::essential, 1},
                            {taxonomy::skill_idx{2U}, importance::essential, 1}};
  made.ask.goal.threshold = score{score::kOne};
  made.offer().gives = {{made.skill(0), std::nullopt}};
  made.ask.commitments = {{wagon_idx{0U}, made.ask.earliest - weeks{1}, made.week(30), 8}};
  for (auto n = 0; n < 16; ++n) {
    made.offer().gives = {{made.skill(1 + static_cast<std::uint64_t>(n) % 2), std::nullopt}};
    auto& s = made.run();
    s.weeks = 20 - n;
    s.own_price = money::euros(100 + n);
  }
  auto const a = made.plan();
  ASSERT_EQ(a.trains.size(), 1U);
  EXPECT_EQ(a.trains[0].value.at_work, made.week(30));
  EXPECT_EQ(a.trains[0].value.own, money::euros(201));
  EXPECT_LT(a.labels, 1000U) << "thousands when each set is tried for a day before";
}

TEST(plan, past_the_label_limit_it_says_so_and_bounds_what_it_missed) {
  auto made = hand_made{};
  made.ask.goal.hard = {made.compiled(made.skill(0)), made.compiled(made.skill(1)), made.compiled(made.skill(2))};
  for (auto n = 0; n < 18; ++n) {
    made.offer().gives = {{made.skill(static_cast<std::uint64_t>(n) % 3), std::nullopt}};
    auto& s = made.run();
    s.weeks = 2 + n % 5;
    s.own_price = money::euros(100 - 3 * n);
  }
  auto const full = made.plan();
  ASSERT_TRUE(full.complete);
  ASSERT_FALSE(full.trains.empty());
  for (auto labels = std::uint64_t{1}; labels < full.labels; labels += 1 + full.labels / 40) {
    auto const part = made.plan({labels});
    EXPECT_FALSE(part.complete);
    for (auto const& t : full.trains) {
      EXPECT_LE(part.bound.at_work, t.value.at_work);
      EXPECT_LE(part.bound.own, t.value.own);
      EXPECT_LE(part.bound.public_, t.value.public_);
      EXPECT_LE(part.bound.wagons, t.value.wagons);
      EXPECT_LE(part.bound.certainty, t.value.certainty);
    }
    for (auto const& t : part.trains) {
      EXPECT_EQ(check(*made.world(), made.ask, t.sessions), t.value.at_work) << to_text(t);
    }
  }
  EXPECT_TRUE(made.plan({full.labels + 1}).complete);
}

TEST(plan, says_nothing_fits_when_an_atom_is_nowhere_to_be_had) {
  auto made = hand_made{};
  made.ask.goal.hard = {made.compiled(made.skill(0))};
  made.offer().gives = {{made.skill(1), std::nullopt}};
  made.run();
  auto const a = made.plan();
  EXPECT_TRUE(a.complete);
  EXPECT_TRUE(a.trains.empty());
}

}  // namespace
