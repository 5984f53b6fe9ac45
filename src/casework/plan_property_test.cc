// SPDX-License-Identifier: EUPL-1.2
// Every plan of two steps, whatever their states and days, beside a step of another goal: what the planner is asked,
// and what becomes of the steps. That the planner answers exactly is tested where it is (planning, desk).
#include <algorithm>
#include <array>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "casework/replan.h"
#include "desk/testing_world.h"

using namespace overstap;
using namespace overstap::casework;
using namespace overstap::desk::testing;

namespace {

auto const kToday = *parse_date("2026-09-01");  // a Tuesday
auto const kDays = std::array{kToday - days{1}, kToday, kToday + days{6}};
constexpr auto kStates = std::array{step_state::proposed,
                                    step_state::agreed,
                                    step_state::started,
                                    step_state::completed,
                                    step_state::stopped,
                                    step_state::replaced};
auto const kGoal = numbered<goal_id>(1);
auto const kOtherGoal = numbered<goal_id>(2);
auto const kSecondWagon = numbered<wagon_id>(32);
auto const kSecondSession = numbered<session_id>(42);

struct choice {
  step_state state;
  civil_date start;
  bool own;
};
std::vector<choice> every_choice() {
  auto all = std::vector<choice>{};
  for (auto const state : kStates) {
    for (auto const start : kDays) {
      all.push_back({state, start, false});
      all.push_back({state, start, true});
    }
  }
  return all;
}

plan_step step_of(std::uint64_t n, choice const& c, wagon_id wagon, session_id session) {
  auto s = plan_step{.id = make_uuid7(9, 0, n),
                     .title = "Stap",
                     .start_on = c.start,
                     .end_on = c.start + days{28},
                     .hours_per_week = static_cast<std::int32_t>(n),
                     .own_price = money::euros(10),
                     .state = c.state};
  if (!c.own) {
    s.wagon = wagon;
    s.session = session;
  }
  return s;
}

plan_goal goal_with(goal_id id, occupation_id to, std::vector<plan_step> steps) {
  auto g = plan_goal{};
  g.about.id = id;
  g.about.occupation = to;
  g.about.state = goal_state::active;
  g.steps = std::move(steps);
  return g;
}

/// Of docs/adr/0012, once more and in other words.
bool goes_on(choice const& c) {
  return c.state == step_state::started ||
         (c.own && (c.state == step_state::proposed || c.state == step_state::agreed));
}
bool is_booked(choice const& c) {
  return !c.own && c.state == step_state::agreed && c.start >= kToday;
}
bool is_over(choice const& c) {
  return c.state == step_state::completed || c.state == step_state::stopped;
}
bool gives_way(choice const& c) {
  return !c.own && (c.state == step_state::proposed || (c.state == step_state::agreed && c.start < kToday));
}

/// Two courses that each open customer work, from any Monday.
std::shared_ptr<desk::world const> two_courses() {
  auto r = small_records();
  r.wagons.push_back(r.wagons[0]);
  r.wagons[1].id = kSecondWagon;
  r.sessions.push_back(r.sessions[0]);
  r.sessions[1].id = kSecondSession;
  r.sessions[1].wagon = kSecondWagon;
  return small_world(std::move(r));
}

class every_small_plan {
public:
  void run() {
    for (auto const& a : every_choice()) {
      for (auto const& b : every_choice()) {
        ask(a, b);
        if (::testing::Test::HasFailure()) {
          return;
        }
      }
    }
    EXPECT_GT(routes_, 1000U);
    EXPECT_GT(kept_, 100U);
  }

private:
  void ask(choice const& a, choice const& b) {
    SCOPED_TRACE(::testing::Message() << static_cast<int>(a.state) << " " << to_string(a.start) << " " << a.own << ", "
                                      << static_cast<int>(b.state) << " " << to_string(b.start) << " " << b.own);
    auto const choices = std::array{a, b};
    auto const goal =
        goal_with(kGoal, kAgent, {step_of(1, a, kWagon, kSession), step_of(2, b, kSecondWagon, kSecondSession)});
    // The other goal has the step `b`, with other hours.
    auto const goals = std::vector{goal, goal_with(kOtherGoal, kSteward, {step_of(3, b, kWagon, kSession)})};
    auto q = desk::journeys_request{};
    q.person.occupations = {kSteward};
    q.person.municipality = municipality_code{"GM0363"};
    q.own_budget = money::euros(100);
    ASSERT_TRUE(aim_at(q, {.occupation = kAgent, .vacancy = {}}, goals, kGoal, kToday));
    check_question(q, choices, goals);
    check_routes(q, choices, goal);
  }

  static void check_question(desk::journeys_request const& q,
                             std::array<choice, 2> const& choices,
                             std::vector<plan_goal> const& goals) {
    auto commitments = std::size_t{0};
    auto booked = std::size_t{0};
    auto spent = std::int64_t{0};
    for (auto i = std::size_t{0}; i < choices.size(); ++i) {
      auto const& step = goals[0].steps[i];
      if (goes_on(choices[i])) {
        spent += 10;
        ASSERT_LT(commitments, q.commitments.size());
        auto const& c = q.commitments[commitments++];
        EXPECT_EQ(c.wagon, step.wagon);
        EXPECT_EQ(c.start, step.start_on);
        EXPECT_EQ(c.end, step.end_on);
        EXPECT_EQ(c.hours_per_week, step.hours_per_week);
      }
      if (is_booked(choices[i])) {
        ASSERT_LT(booked, q.booked.size());
        EXPECT_EQ(q.booked[booked].session, step.session);
        EXPECT_EQ(q.booked[booked++].start, step.start_on);
      }
    }
    if (goes_on(choices[1]) || is_booked(choices[1])) {
      ASSERT_LT(commitments, q.commitments.size());
      auto const& c = q.commitments[commitments++];
      EXPECT_EQ(c.wagon, std::nullopt) << "of another goal only the hours count";
      EXPECT_EQ(c.hours_per_week, 3);
      EXPECT_EQ(c.start, choices[1].start);
    }
    EXPECT_EQ(q.commitments.size(), commitments);
    EXPECT_EQ(q.booked.size(), booked);
    EXPECT_EQ(q.own_budget, money::euros(100 - spent));
    EXPECT_EQ(q.goals, std::vector{kAgent});
  }

  void check_routes(desk::journeys_request const& q, std::array<choice, 2> const& choices, plan_goal const& before) {
    auto const r = replan_goal(*world_, before, q, kToday, {100'000});
    ASSERT_TRUE(r) << r.error().detail;
    ASSERT_TRUE(r->found.goals.front().complete);
    ASSERT_FALSE(r->routes.empty());
    for (auto const& one : r->routes) {
      ++routes_;
      auto lost = 0;
      auto staying = std::size_t{0};
      for (auto i = std::size_t{0}; i < choices.size(); ++i) {
        auto const& step = before.steps[i];
        auto const there = std::ranges::find(one.route.steps, step.id, &plan_step::id);
        auto const stays = there != one.route.steps.end();
        EXPECT_TRUE(!stays || (there->state == step.state && there->start_on == step.start_on));
        auto const whatever = goes_on(choices[i]) || is_over(choices[i]);
        auto const chosen_again = std::ranges::any_of(one.route.chosen, [&](desk::chosen_session const& c) {
          return step.session == c.session && step.start_on == c.start;
        });
        auto const may_go = is_booked(choices[i]) || gives_way(choices[i]);
        EXPECT_EQ(stays, whatever || (may_go && chosen_again));
        lost += is_booked(choices[i]) && !stays ? 1 : 0;
        staying += whatever ? 1U : 0U;
        kept_ += is_booked(choices[i]) && stays ? 1U : 0U;
        check_change(one, step, stays && !is_over(choices[i]), may_go);
      }
      EXPECT_EQ(one.bookings_changed, lost);
      EXPECT_EQ(one.route.steps.size(), staying + one.route.chosen.size());
      for (auto const& c : one.route.chosen) {
        EXPECT_TRUE(std::ranges::any_of(
            one.route.steps, [&](plan_step const& s) { return s.session == c.session && s.start_on == c.start; }));
      }
    }
  }

  /// Each step of before is told of once: as it stays, as it moves, or as it goes; what is over is not.
  static void check_change(replanned_route const& r, plan_step const& step, bool stays, bool may_go) {
    using kind = route_change::kind;
    auto const same = std::ranges::count_if(
        r.changes, [&](route_change const& c) { return c.step.id == step.id && c.what == kind::kept; });
    auto const gone = std::ranges::count_if(
        r.changes, [&](route_change const& c) { return c.step.id == step.id && c.what == kind::gone; });
    auto const again = std::ranges::count_if(r.changes, [&](route_change const& c) {
      return c.step.id == uuid{} && c.step.wagon == step.wagon && c.what == kind::moved;
    });
    EXPECT_EQ(same, stays ? 1 : 0);
    EXPECT_EQ(gone + (step.wagon ? again : 0), may_go && !stays ? 1 : 0);
  }

  std::shared_ptr<desk::world const> world_ = two_courses();
  std::size_t routes_{}, kept_{};
};

TEST(planning_again, asks_and_answers_for_every_small_plan) {
  every_small_plan{}.run();
}

TEST(planning_again, refuses_more_bookings_than_a_route_can_have) {
  auto steps = std::vector<plan_step>{};
  auto const ask = [&] {
    auto q = desk::journeys_request{};
    auto const fine =
        aim_at(q, {.occupation = kAgent, .vacancy = {}}, {goal_with(kGoal, kAgent, steps)}, kGoal, kToday);
    return fine ? std::optional{q.max_steps} : std::nullopt;
  };
  for (auto n = 1U; n <= 9; ++n) {
    steps.push_back(step_of(n, {step_state::agreed, kToday, false}, numbered<wagon_id>(n), numbered<session_id>(n)));
    EXPECT_EQ(ask(), n > 8 ? std::nullopt : std::optional{std::max(4, static_cast<int>(n))}) << n;
  }
}

}  // namespace
