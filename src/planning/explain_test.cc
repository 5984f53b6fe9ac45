// SPDX-License-Identifier: EUPL-1.2
#include "planning/explain.h"

#include <gtest/gtest.h>

#include "selfcheck/hand_made.h"

using namespace overstap;
using namespace overstap::planning;
using selfcheck::hand_made;
using purpose = wagon_reason::purpose;

namespace {

TEST(explain, says_what_each_step_is_for) {
  auto made = hand_made{};
  auto const wanted = [](std::uint32_t n) {
    return taxonomy::weighted_skill{taxonomy::skill_idx{n}, importance::essential, 10};
  };
  made.ask.goal = {{made.compiled(made.skill(0))}, {wanted(1), wanted(2)}, score{850'000}, {}};
  made.ask.skills = {{taxonomy::skill_idx{1U}, evidence::declared}};
  auto& course = made.offer();
  course.needs = {hand_made::card("vog")};
  course.gives = {{made.skill(0), std::nullopt}, {made.skill(2), std::nullopt}};
  made.run();
  made.offer().gives = {{hand_made::card("vog"), std::nullopt}};
  made.run();
  made.offer().raises = {{made.skill(1).skill, evidence::declared, evidence::proven}};
  made.run();
  made.ask.hours.before = 8;
  auto const a = made.plan();
  // Without the proof coverage is (700 + 1000) / 2 = 850 000: enough, so the proof is not in the train.
  ASSERT_EQ(a.trains.size(), 1U);
  auto const steps = explain(*made.world(), made.ask, a.trains[0]);
  ASSERT_EQ(steps.size(), 2U);
  EXPECT_EQ(steps[0].step, (planned_session{session_idx{1U}, made.week(0)}));
  EXPECT_EQ(steps[0].reasons,
            (std::vector<wagon_reason>{{purpose::later_step_needs, hand_made::compiled_card(2), session_idx{0U}, {}}}));
  EXPECT_EQ(steps[0].fit_before, score{350'000});
  EXPECT_EQ(steps[0].fit_after, score{350'000});
  EXPECT_EQ(steps[0].ends, made.week(1));
  EXPECT_EQ(
      steps[1].reasons,
      (std::vector<wagon_reason>{{purpose::goal_demands, made.compiled(made.skill(0)), {}, {}},
                                 {purpose::raises_fit, made.compiled(made.skill(2)), {}, taxonomy::skill_idx{2U}}}));
  EXPECT_EQ(steps[1].fit_after, score{850'000});

  made.ask.goal.threshold = score{850'001};
  auto const longer = made.plan();
  ASSERT_EQ(longer.trains.size(), 1U);
  auto const three = explain(*made.world(), made.ask, longer.trains[0]);
  ASSERT_EQ(three.size(), 3U);
  auto const proof = std::ranges::find(three, session_idx{2U}, [](auto const& s) { return s.step.session; });
  EXPECT_EQ(
      proof->reasons,
      (std::vector<wagon_reason>{{purpose::proves_skill, made.compiled(made.skill(1)), {}, taxonomy::skill_idx{1U}}}));
}

TEST(explain, a_step_that_gives_what_is_raised_later_is_needed) {
  auto made = hand_made{};
  made.ask.goal.hard = {made.compiled(made.skill(0))};
  made.offer().raises = {{made.skill(0).skill, evidence::worked, evidence::proven}};
  made.run();
  made.offer().gives = {{made.skill(0, evidence::worked), std::nullopt}};
  made.run();
  auto const a = made.plan();
  ASSERT_EQ(a.trains.size(), 1U);
  auto const steps = explain(*made.world(), made.ask, a.trains[0]);
  ASSERT_EQ(steps.size(), 2U);
  EXPECT_EQ(steps[0].reasons,
            (std::vector<wagon_reason>{
                {purpose::later_step_needs, made.compiled(made.skill(0, evidence::worked)), session_idx{0U}, {}}}));
  EXPECT_EQ(steps[1].reasons,
            (std::vector<wagon_reason>{{purpose::goal_demands, made.compiled(made.skill(0)), {}, {}}}));
  EXPECT_EQ(steps[1].fit_after, score{score::kOne});
}

TEST(explain, a_step_that_gives_what_it_needs_itself_still_needs_the_other) {
  auto made = hand_made{};
  made.ask.goal.hard = {made.compiled(made.skill(1))};
  auto& second = made.offer();
  second.needs = {made.skill(0)};
  second.gives = {{made.skill(0), 0}, {made.skill(1), std::nullopt}};
  made.run();
  made.offer().gives = {{made.skill(0), std::nullopt}};
  made.run();
  auto const a = made.plan();
  ASSERT_EQ(a.trains.size(), 1U);
  auto const steps = explain(*made.world(), made.ask, a.trains[0]);
  ASSERT_EQ(steps.size(), 2U);
  EXPECT_EQ(
      steps[0].reasons,
      (std::vector<wagon_reason>{{purpose::later_step_needs, made.compiled(made.skill(0)), session_idx{0U}, {}}}));
}

}  // namespace
