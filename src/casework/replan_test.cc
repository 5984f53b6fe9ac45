// SPDX-License-Identifier: EUPL-1.2
#include "casework/replan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "casework/change_plan.h"
#include "casework/choose_route.h"
#include "casework/profile.h"
#include "casework/testing_office.h"

using namespace overstap;
using namespace overstap::casework;
using namespace overstap::casework::testing;
using change = route_change::kind;
using desk::testing::kAgent;
using desk::testing::kListening;
using desk::testing::kServing;
using desk::testing::kSession;
using desk::testing::kTyping;
using desk::testing::kVacancy;
using desk::testing::kWagon;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

civil_date day(char const* iso) {
  return parse_date(iso).value();
}

auto const kLater = numbered<session_id>(42);  ///< of the same course, a week after
auto const kBasics = numbered<wagon_id>(32);
auto const kBasicsSession = numbered<session_id>(43);

/// Somebody who listens well; a course in typing, of four weeks from 5 or from 12 October, opens customer work. The
/// clock stands on Tuesday 2026-09-01.
class a_plan_again : public ::testing::Test {
protected:
  a_plan_again() {
    records_.sessions[0].start = day("2026-10-05");
    records_.sessions.push_back(records_.sessions[0]);
    records_.sessions[1].id = kLater;
    records_.sessions[1].start = day("2026-10-12");
    publish();
    EXPECT_TRUE(answer_cards(office_.at, now(), kDossier, {{kListening, skill_answer::have}}));
  }

  void publish() { office_.planner.current.set(desk::testing::small_world(records_)); }
  /// Typing asks for basics, which take four weeks from any Monday.
  void put_basics_before_typing() {
    records_.wagons[0].needs = {skill_atom{kServing, evidence::declared}};
    records_.wagons.push_back(records_.wagons[0]);
    records_.wagons[1].id = kBasics;
    records_.wagons[1].needs = {};
    records_.wagons[1].gives = {{skill_atom{kServing, evidence::declared}, std::nullopt}};
    records_.sessions.push_back(records_.sessions[0]);
    records_.sessions[2].id = kBasicsSession;
    records_.sessions[2].wagon = kBasics;
    records_.sessions[2].start = {};
    publish();
  }

  desk::caller now() {
    auto c = office_.as(kGuide);
    c.if_match = office_.count("select version from dossier");
    return c;
  }
  result<plan_page> try_to_choose(std::vector<desk::chosen_session> steps,
                                  route_wishes wishes = {},
                                  route_goal to = {.occupation = kAgent, .vacancy = {}}) {
    return choose_route(
        office_.at, office_.as(kGuide), kDossier, {.to = to, .steps = std::move(steps), .wishes = wishes});
  }
  plan_goal choose(std::vector<desk::chosen_session> steps) {
    auto p = try_to_choose(std::move(steps));
    EXPECT_TRUE(p) << p.error().detail;
    return p->goals.at(0);
  }
  void become(uuid const& step, std::vector<step_state> const& states) {
    for (auto const s : states) {
      auto const p = change_step(office_.at, now(), kDossier, step, {.state = s});
      EXPECT_TRUE(p) << p.error().detail;
    }
  }
  void add_talk(goal_id goal, std::int32_t hours, money price = {}) {
    ASSERT_TRUE(add_own_step(office_.at,
                             office_.as(kGuide),
                             kDossier,
                             goal,
                             {.title = "Gesprek",
                              .start_on = day("2026-09-01"),
                              .end_on = day("2026-12-10"),
                              .hours_per_week = hours,
                              .own_price = price}));
  }
  replanning again(goal_id goal, route_wishes const& wishes = {}) {
    auto r = replan(office_.at, office_.as(kGuide), kDossier, goal, wishes);
    EXPECT_TRUE(r) << r.error().detail;
    return *std::move(r);
  }
  std::vector<step_state> states() {
    auto const now = read_plan(office_.at, office_.as(kGuide), kDossier);
    EXPECT_TRUE(now) << now.error().detail;
    auto all = std::vector<step_state>{};
    for (auto const& s : now->goals.at(0).steps) {
      all.push_back(s.state);
    }
    return all;
  }

  snapshot_records records_ = desk::testing::small_records();
  test_office office_;
};

TEST_F(a_plan_again, a_session_that_slips_gives_way_to_another_one) {
  auto const goal = choose({{kSession, day("2026-10-05")}});
  become(goal.steps[0].id, {step_state::agreed});
  records_.sessions[0].start = day("2026-12-07");
  publish();
  auto const r = again(goal.about.id);
  ASSERT_THAT(r.routes, SizeIs(1));
  ASSERT_EQ(r.found.goals.front().fewest_changes, 0U);
  auto const& found = r.routes[0];
  EXPECT_EQ(found.bookings_changed, 1);
  ASSERT_THAT(found.changes, SizeIs(1));
  EXPECT_EQ(found.changes[0].what, change::moved);
  EXPECT_EQ(found.changes[0].step.session, kLater);
  EXPECT_EQ(found.changes[0].started_on, day("2026-10-05"));

  auto const taken = change_route(office_.at, now(), kDossier, goal.about.id, found.route.chosen, {});
  ASSERT_TRUE(taken) << taken.error().detail;
  EXPECT_THAT(states(), ElementsAre(step_state::proposed));
  EXPECT_EQ(taken->goals[0].steps[0].start_on, day("2026-10-12"));
  EXPECT_EQ(office_.count("select count(*) from goal_step where state = 'replaced'"), 1);
}

TEST_F(a_plan_again, a_booking_may_be_kept_or_given_up_for_an_earlier_day) {
  auto const goal = choose({{kLater, day("2026-10-12")}});
  become(goal.steps[0].id, {step_state::agreed});
  auto const r = again(goal.about.id);
  ASSERT_THAT(r.routes, SizeIs(2));
  EXPECT_EQ(r.found.goals.front().fastest, 0U);
  EXPECT_EQ(r.found.goals.front().fewest_changes, 1U);
  EXPECT_EQ(r.routes[0].bookings_changed, 1);
  EXPECT_EQ(r.routes[1].bookings_changed, 0);
  EXPECT_TRUE(r.routes[1].changes_nothing());
  EXPECT_EQ(r.routes[1].route.steps.at(0).id, goal.steps[0].id);

  auto const kept = change_route(office_.at, now(), kDossier, goal.about.id, r.routes[1].route.chosen, {});
  ASSERT_TRUE(kept) << kept.error().detail;
  EXPECT_EQ(kept->goals[0].steps.at(0).id, goal.steps[0].id);
  EXPECT_THAT(states(), ElementsAre(step_state::agreed));
}

TEST_F(a_plan_again, keeps_a_booking_that_has_no_other_seat) {
  auto const goal = choose({{kSession, day("2026-10-05")}});
  become(goal.steps[0].id, {step_state::agreed});
  records_.sessions[0].seats = 0;
  publish();
  EXPECT_TRUE(again(goal.about.id).routes.at(0).changes_nothing());
}

TEST_F(a_plan_again, a_booking_that_no_longer_helps_goes) {
  auto const goal = choose({{kSession, day("2026-10-05")}});
  become(goal.steps[0].id, {step_state::agreed});
  ASSERT_TRUE(answer_cards(office_.at, now(), kDossier, {{kTyping, skill_answer::have}}));
  office_.run("update profile_skill set level = 'proven'");
  auto const r = again(goal.about.id);
  ASSERT_THAT(r.routes, SizeIs(1));
  EXPECT_THAT(r.routes[0].route.steps, IsEmpty());
  EXPECT_EQ(r.routes[0].bookings_changed, 1);
  ASSERT_THAT(r.routes[0].changes, SizeIs(1));
  EXPECT_EQ(r.routes[0].changes[0].what, change::gone);
  EXPECT_EQ(r.routes[0].changes[0].step.id, goal.steps[0].id);
  ASSERT_TRUE(change_route(office_.at, now(), kDossier, goal.about.id, {}, {}));
  EXPECT_THAT(states(), IsEmpty());
}

TEST_F(a_plan_again, a_step_that_runs_stays_and_what_it_gives_is_used_half_way) {
  put_basics_before_typing();
  auto const goal = choose({{kBasicsSession, day("2026-09-07")}, {kSession, day("2026-10-05")}});
  become(goal.steps.at(0).id, {step_state::agreed, step_state::started});
  add_talk(goal.about.id, 1);
  office_.time.forward(std::chrono::hours{24 * 14});
  auto const r = again(goal.about.id);
  ASSERT_THAT(r.routes, SizeIs(1));
  EXPECT_THAT(r.routes[0].route.chosen, SizeIs(1)) << "what runs is not chosen again";
  EXPECT_EQ(r.routes[0].route.chosen.at(0).start, day("2026-10-05")) << "when the basics end, while the talks go on";
  EXPECT_EQ(r.routes[0].route.steps.at(1).id, goal.steps.at(0).id);
  ASSERT_TRUE(change_route(office_.at, now(), kDossier, goal.about.id, r.routes[0].route.chosen, {}));
  EXPECT_THAT(states(), ElementsAre(step_state::proposed, step_state::started, step_state::proposed));
  auto const again_basics = change_route(office_.at,
                                         now(),
                                         kDossier,
                                         goal.about.id,
                                         {{kBasicsSession, day("2026-10-05")}, {kLater, day("2026-10-12")}},
                                         {});
  ASSERT_FALSE(again_basics);
  EXPECT_EQ(again_basics.error().code, errc::conflict);
}

TEST_F(a_plan_again, hours_of_two_goals_add_up) {
  auto const first = choose({{kSession, day("2026-10-05")}});
  auto const vacancy = route_goal{.occupation = {}, .vacancy = kVacancy};
  auto const narrow = route_wishes{.learning_hours = 15};
  auto const to_vacancy = [&] {
    auto const found =
        find_routes(office_.at, office_.as(kGuide), kDossier, {.to = vacancy, .targets = 6, .wishes = narrow});
    EXPECT_TRUE(found);
    return found->goals.at(0).trains.size();
  };
  EXPECT_EQ(to_vacancy(), 1U) << "what is only proposed takes no hours";
  become(first.steps[0].id, {step_state::agreed});
  EXPECT_EQ(to_vacancy(), 0U) << "8 and 8 are more than 15";
  auto const refused = try_to_choose({{kSession, day("2026-10-05")}}, narrow, vacancy);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, errc::conflict);
  ASSERT_TRUE(try_to_choose({{kSession, day("2026-10-05")}}, {}, vacancy)) << "16 are enough";
  EXPECT_THAT(again(first.about.id, narrow).routes, SizeIs(1)) << "to her own goal its hours count once";
  ASSERT_TRUE(change_goal(office_.at, now(), kDossier, first.about.id, goal_state::dropped));
  EXPECT_EQ(to_vacancy(), 1U) << "a goal that was dropped takes no hours";
}

TEST_F(a_plan_again, what_is_under_way_takes_from_the_budget_and_bookings_fit_in_it) {
  auto const goal = choose({{kSession, day("2026-10-05")}});
  add_talk(goal.about.id, 1, money::euros(30));
  auto const routes = [&](std::int64_t euros) {
    return again(goal.about.id, {.own_budget = money::euros(euros)}).routes.size();
  };
  EXPECT_EQ(routes(79), 0U);
  EXPECT_EQ(routes(80), 1U);
  become(goal.steps[0].id, {step_state::agreed});
  EXPECT_EQ(routes(79), 0U);
  EXPECT_EQ(routes(80), 1U);
}

TEST_F(a_plan_again, without_a_route_says_what_would_open_one) {
  auto const goal = choose({{kSession, day("2026-10-05")}});
  auto const none = again(goal.about.id, {.own_budget = money::euros(10)});
  EXPECT_THAT(none.routes, IsEmpty());
  EXPECT_TRUE(none.found.goals.front().openings_sought);
  auto const& openings = none.found.goals.front().openings;
  ASSERT_THAT(openings, SizeIs(1));
  ASSERT_THAT(openings[0].changes, SizeIs(1));
  EXPECT_EQ(openings[0].changes[0].change, planning::relaxation::kind::more_budget);
  EXPECT_THAT(again(goal.about.id, {.own_budget = money::euros(10 + openings[0].changes[0].amount)}).routes, SizeIs(1));
}

TEST_F(a_plan_again, a_payer_that_refused_can_be_what_opens_a_route) {
  office_.consent(kDossier, kDeskPartner, access::purpose::guidance, access::data_group::sensitive);
  auto fund = payer{};
  fund.id = numbered<payer_id>(71);
  fund.tier = payer_tier::region;
  fund.name = {"Fonds", "Fund"};
  fund.pays_for = {wagon_kind_code{"course"}};
  records_.payers = {fund};
  publish();
  auto const goal = choose({{kSession, day("2026-10-05")}});
  ASSERT_TRUE(change_step(
      office_.at, now(), kDossier, goal.steps[0].id, {.payer = payer_answer{fund.id, funding_state::refused}}));
  auto const broke = route_wishes{.own_budget = money{}};
  auto const none = again(goal.about.id, broke);
  EXPECT_THAT(none.routes, IsEmpty());
  auto const& openings = none.found.goals.front().openings;
  auto const at = std::ranges::find_if(openings, [](desk::explained_opening const& o) {
    return o.changes.size() == 1 && o.changes[0].change == planning::relaxation::kind::one_more_payer;
  });
  ASSERT_NE(at, openings.end());
  auto counting = broke;
  counting.counted_on = {office_.planner.current.get()->data->payers[at->changes[0].payer].id};
  auto const open = again(goal.about.id, counting);
  ASSERT_THAT(open.routes, SizeIs(1));
  auto const& route = open.routes[0].route;
  EXPECT_EQ(route.at_work_on, at->opens.value.value.at_work);
  EXPECT_EQ(route.prices.own, at->opens.value.value.own);
  EXPECT_EQ(route.prices.own_at_most, at->opens.paid.own_at_most);
  ASSERT_THAT(route.steps.at(0).funding, SizeIs(1));
  EXPECT_EQ(route.steps[0].funding[0].part.despite, desk::known_not::answer);
}

TEST_F(a_plan_again, to_a_vacancy_that_is_gone_asks_for_another_goal) {
  auto const p = try_to_choose({{kSession, day("2026-10-05")}}, {}, {.occupation = {}, .vacancy = kVacancy});
  ASSERT_TRUE(p) << p.error().detail;
  records_.vacancies.clear();
  publish();
  auto const r = replan(office_.at, office_.as(kGuide), kDossier, p->goals[0].about.id, {});
  ASSERT_FALSE(r);
  EXPECT_EQ(r.error().code, errc::conflict);
}

TEST_F(a_plan_again, says_why_a_service_is_in_none_of_the_routes) {
  put_basics_before_typing();
  auto const ask = [&](account_id who, wagon_id wagon, route_goal to = {.occupation = kAgent, .vacancy = {}}) {
    return why_not(office_.at, office_.as(who), kDossier, {.to = to, .wagon = wagon, .wishes = {}});
  };
  using verdict = planning::wagon_verdict::outcome;
  EXPECT_EQ(ask(kGuide, kBasics)->verdict.what, verdict::in_answer);
  EXPECT_EQ(office_.count("select count(*) from processing_log where action = 'find-routes'"), 1);
  auto const goal = choose({{kBasicsSession, day("2026-09-07")}, {kSession, day("2026-10-05")}});
  become(goal.steps.at(0).id, {step_state::agreed, step_state::started});
  auto const runs = ask(kPerson, kBasics);
  ASSERT_TRUE(runs) << runs.error().detail;
  EXPECT_NE(runs->verdict.what, verdict::in_answer) << "it is under way";
  EXPECT_THAT(runs->trains, SizeIs(1));
  EXPECT_EQ(ask(kStranger, kBasics).error().code, errc::not_found);
  EXPECT_EQ(ask(kGuide, numbered<wagon_id>(999)).error().fields.at(0).pointer, "/wagon");
  EXPECT_EQ(ask(kGuide, kBasics, {}).error().fields.at(0).pointer, "/occupation");
  EXPECT_EQ(ask(kGuide, kBasics, {.occupation = {}, .vacancy = numbered<vacancy_id>(999)}).error().fields.at(0).pointer,
            "/vacancy");
}

}  // namespace
