// SPDX-License-Identifier: EUPL-1.2
#include "casework/plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "casework/assessments.h"
#include "casework/calendar.h"
#include "casework/change_dossier.h"
#include "casework/change_plan.h"
#include "casework/choose_route.h"
#include "casework/replan.h"
#include "casework/testing_office.h"
#include "domain/date_words.h"

using namespace overstap;
using namespace overstap::casework;
using namespace overstap::casework::testing;
using access::data_group;
using desk::testing::kAgent;
using desk::testing::kListening;
using desk::testing::kServing;
using desk::testing::kSession;
using desk::testing::kSteward;
using desk::testing::kVacancy;
using desk::testing::kWagon;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

namespace {

civil_date day(char const* iso) {
  return parse_date(iso).value();
}

/// A steward; the course in typing opens customer work. The clock stands on Tuesday 2026-09-01.
class a_plan : public ::testing::Test {
protected:
  a_plan() {
    EXPECT_TRUE(tell_occupations(office_.at, now(kPerson), kDossier, {{kSteward, {}}}));
    EXPECT_TRUE(answer_cards(office_.at, now(kPerson), kDossier, {{kListening, skill_answer::have}}));
  }

  test_office office_;

  /// Read by that account just now, then to be changed.
  desk::caller now(account_id who) {
    auto c = office_.as(who);
    c.if_match = office_.count("select version from dossier");
    return c;
  }
  static chosen_route typing(char const* start = "2026-09-07") {
    return {.to = {.occupation = kAgent, .vacancy = {}}, .steps = {{kSession, day(start)}}, .wishes = {}};
  }
  plan_page choose(chosen_route const& r = typing(), account_id who = kGuide) {
    auto p = choose_route(office_.at, office_.as(who), kDossier, r);
    EXPECT_TRUE(p) << p.error().detail;
    return *std::move(p);
  }
  plan_page page(account_id who = kGuide) {
    auto p = read_plan(office_.at, office_.as(who), kDossier);
    EXPECT_TRUE(p) << p.error().detail;
    return *std::move(p);
  }
  void become(uuid const& step, std::vector<step_state> const& states) {
    for (auto const s : states) {
      auto const p = change_step(office_.at,
                                 now(kGuide),
                                 kDossier,
                                 step,
                                 {.state = s, .note = s == step_state::stopped ? std::optional{"Ziek"} : std::nullopt});
      EXPECT_TRUE(p) << p.error().detail;
    }
  }
  static own_step talk(bool sensitive = false) {
    return {.title = "Wekelijks gesprek",
            .provider = "Buurthuis",
            .start_on = day("2026-09-10"),
            .end_on = day("2026-12-10"),
            .hours_per_week = 1,
            .sensitive = sensitive};
  }
  void allow_sensitive() { office_.consent(kDossier, kDeskPartner, access::purpose::guidance, data_group::sensitive); }
  std::string newest_event(account_id who = kPerson) {
    auto const d = read_dossier(office_.at, office_.as(who), kDossier);
    return d->events.front().kind + ": " + d->events.front().text;
  }
  replanning again(goal_id goal, route_wishes const& wishes = {}) {
    auto r = replan(office_.at, office_.as(kGuide), kDossier, goal, wishes);
    EXPECT_TRUE(r) << r.error().detail;
    return *std::move(r);
  }
  /// The only route.
  replanned_route again_one(goal_id goal, route_wishes const& wishes = {}) {
    auto r = again(goal, wishes);
    EXPECT_THAT(r.routes, SizeIs(1));
    return r.routes.at(0);
  }
};

std::vector<std::string> pointers(error const& e) {
  auto all = std::vector<std::string>{};
  for (auto const& f : e.fields) {
    all.push_back(f.pointer);
  }
  return all;
}

TEST_F(a_plan, is_chosen_from_what_the_planner_finds_for_this_person) {
  auto const found = find_routes(office_.at,
                                 office_.as(kGuide),
                                 kDossier,
                                 {.to = {.occupation = kAgent, .vacancy = {}}, .targets = 6, .wishes = {}});
  ASSERT_TRUE(found) << found.error().detail;
  ASSERT_THAT(found->goals, SizeIs(1));
  ASSERT_FALSE(found->goals[0].trains.empty());
  auto const& train = found->goals[0].trains.front();
  ASSERT_THAT(train.steps, SizeIs(1));
  EXPECT_EQ(office_.count("select count(*) from goal"), 0) << "looking stores nothing";
  EXPECT_EQ(office_.count("select count(*) from processing_log where action = 'find-routes'"), 1);
  auto const before = office_.count("select version from dossier");
  EXPECT_EQ(before, 3);

  auto const p = choose(typing(to_string(train.steps[0].step.start).c_str()));
  EXPECT_EQ(p.version, before + 1);
  ASSERT_THAT(p.goals, SizeIs(1));
  auto const& goal = p.goals[0];
  EXPECT_EQ(goal.about.at_work_on, train.value.value.at_work);
  EXPECT_EQ(goal.about.plan_number, 1);
  EXPECT_FALSE(goal.agreed());
  EXPECT_EQ(goal.prices.own, money::euros(50));
  EXPECT_EQ(goal.prices.others, money::euros(150));
  ASSERT_THAT(goal.steps, SizeIs(1));
  auto const& step = goal.steps[0];
  EXPECT_EQ(step.wagon, kWagon);
  EXPECT_EQ(step.session, kSession);
  EXPECT_EQ(step.title, "Typen");
  EXPECT_EQ(step.provider, "School");
  EXPECT_EQ(step.organisation, kSchool);
  EXPECT_EQ(step.start_on, train.steps[0].step.start);
  EXPECT_EQ(step.end_on, train.steps[0].ends);
  EXPECT_EQ(step.fund, "Regiofonds");
  EXPECT_EQ(step.state, step_state::proposed);
  ASSERT_THAT(step.reasons, SizeIs(train.steps[0].reasons.size()));
  EXPECT_EQ(step.reasons[0].why, train.steps[0].reasons[0].why);
  EXPECT_EQ(newest_event(),
            "goal-chosen: klantadviseur, aan het werk op " + in_words(*goal.about.at_work_on, language::nl));
}

TEST_F(a_plan, what_a_step_is_stands_nowhere_in_the_open) {
  choose();
  auto const stored = office_.one<std::string>(
      "select source_sealed || kind_sealed || title_sealed || provider_sealed || fund_sealed || reasons_sealed from "
      "goal_step");
  for (auto const& told : {std::string{"Typen"}, std::string{"School"}, std::string{"Regiofonds"}, to_string(kWagon)}) {
    EXPECT_THAT(stored, Not(HasSubstr(told)));
  }
}

TEST_F(a_plan, leads_there_or_is_not_stored) {
  auto const refused = [&](chosen_route const& r) {
    auto const p = choose_route(office_.at, office_.as(kGuide), kDossier, r);
    EXPECT_FALSE(p);
    return p.error();
  };
  EXPECT_EQ(refused(typing("2026-09-08")).code, errc::conflict) << "not a Monday";
  EXPECT_EQ(refused(typing("2026-08-31")).code, errc::conflict) << "before today";
  auto nothing = typing();
  nothing.steps.clear();
  EXPECT_EQ(refused(nothing).code, errc::conflict) << "without the course she cannot type";
  auto twice = typing();
  twice.steps.push_back(twice.steps[0]);
  EXPECT_EQ(refused(twice).code, errc::conflict);
  auto unknown = typing();
  unknown.steps[0].session = desk::testing::numbered<session_id>(999);
  EXPECT_THAT(pointers(refused(unknown)), ElementsAre("/steps/0/session"));
  auto nowhere = typing();
  nowhere.to.occupation = desk::testing::numbered<occupation_id>(999);
  EXPECT_THAT(pointers(refused(nowhere)), ElementsAre("/occupation"));
  nowhere.to = {.occupation = {}, .vacancy = desk::testing::numbered<vacancy_id>(999)};
  EXPECT_THAT(pointers(refused(nowhere)), ElementsAre("/vacancy"));
  nowhere.to = {};
  EXPECT_THAT(pointers(refused(nowhere)), ElementsAre("/occupation"));
  auto poor = typing();
  poor.wishes.own_budget = money::euros(49);
  EXPECT_EQ(refused(poor).code, errc::conflict);
  EXPECT_EQ(office_.count("select count(*) from goal"), 0);
  EXPECT_EQ(office_.count("select count(*) from goal_step"), 0);
  EXPECT_EQ(office_.count("select version from dossier"), 3);
}

TEST_F(a_plan, uses_what_the_profile_and_the_situation_say) {
  auto poor = preferences{};
  poor.own_budget = money::euros(49);
  ASSERT_TRUE(tell_preferences(office_.at, now(kPerson), kDossier, poor));
  EXPECT_FALSE(choose_route(office_.at, office_.as(kGuide), kDossier, typing())) << "she cannot pay 50";
  auto busy = preferences{};
  busy.learning_hours = 7;
  ASSERT_TRUE(tell_preferences(office_.at, now(kPerson), kDossier, busy));
  EXPECT_FALSE(choose_route(office_.at, office_.as(kGuide), kDossier, typing())) << "the course takes 8 hours";
  ASSERT_TRUE(change_dossier(
      office_.at,
      now(kGuide),
      kDossier,
      {.situation =
           situation_part{.kind = situation_kind::employed_at_risk, .job_ends_on = day("2026-09-30"), .cause = {}}}));
  ASSERT_TRUE(tell_preferences(office_.at, now(kPerson), kDossier, busy));
  EXPECT_FALSE(choose_route(office_.at, office_.as(kGuide), kDossier, typing()));
  EXPECT_EQ(choose(typing("2026-10-05")).goals.size(), 1U) << "she has more hours when the job has ended";
}

TEST_F(a_plan, a_goal_is_there_once_and_the_same_request_gives_it_again) {
  auto c = office_.as(kGuide);
  c.idempotency_key = "key-one";
  c.fingerprint = "a";
  auto const first = choose_route(office_.at, c, kDossier, typing());
  ASSERT_TRUE(first);
  auto const again = choose_route(office_.at, c, kDossier, typing());
  ASSERT_TRUE(again);
  EXPECT_EQ(again->goals.size(), 1U);
  EXPECT_EQ(again->version, first->version) << "nothing changed";
  auto const twice = choose_route(office_.at, office_.as(kGuide), kDossier, typing());
  ASSERT_FALSE(twice);
  EXPECT_EQ(twice.error().code, errc::conflict);
  auto vacancy = typing();
  vacancy.to = {.occupation = {}, .vacancy = kVacancy};
  auto const two = choose(vacancy);
  ASSERT_EQ(two.goals.size(), 2U) << "a vacancy is a goal of its own";
  EXPECT_EQ(two.goals[1].about.occupation, kAgent);
}

TEST_F(a_plan, is_for_the_person_and_who_looks_after_her) {
  choose(typing(), kPerson);
  EXPECT_EQ(page(kPerson).standing, access::relation::self);
  EXPECT_EQ(page(kPerson).person, "Petra Jansen");
  EXPECT_EQ(page(kColleague).goals.size(), 1U);
  auto const stranger = read_plan(office_.at, office_.as(kStranger), kDossier);
  ASSERT_FALSE(stranger);
  EXPECT_EQ(stranger.error().code, errc::not_found);
  EXPECT_FALSE(read_plan(office_.at, office_.as(kProvider), kDossier)) << "not asked for anything";
  EXPECT_EQ(office_.count("select count(*) from processing_log where action = 'read-plan'"), 3);
}

TEST_F(a_plan, a_provider_sees_its_own_step_and_that_she_is_taken) {
  auto const p = choose();
  ASSERT_TRUE(add_own_step(office_.at, office_.as(kGuide), kDossier, p.goals[0].about.id, talk()));
  office_.engage(kDossier, kSchool, access::purpose::training);
  auto const seen = page(kProvider);
  EXPECT_THAT(seen.goals, IsEmpty());
  EXPECT_THAT(seen.tasks, IsEmpty());
  EXPECT_EQ(seen.person, std::nullopt);
  ASSERT_THAT(seen.own_steps, SizeIs(1));
  EXPECT_EQ(seen.own_steps[0].title, "Typen");
  EXPECT_THAT(seen.own_steps[0].reasons, IsEmpty());
  ASSERT_THAT(seen.busy, SizeIs(1));
  EXPECT_EQ(seen.busy[0].start_on, day("2026-09-10"));
  EXPECT_EQ(seen.busy[0].end_on, day("2026-12-10"));
  EXPECT_EQ(seen.busy[0].hours_per_week, 1);
  auto const change = change_step(office_.at, now(kProvider), kDossier, seen.own_steps[0].id, {.result = "Goed"});
  ASSERT_FALSE(change);
  EXPECT_EQ(change.error().code, errc::forbidden);
}

TEST_F(a_plan, a_sensitive_step_is_hidden_without_consent) {
  auto const goal = choose().goals[0].about.id;
  auto const closed = add_own_step(office_.at, office_.as(kGuide), kDossier, goal, talk(true));
  ASSERT_FALSE(closed) << "who may not see it does not write it";
  EXPECT_EQ(closed.error().code, errc::forbidden);
  ASSERT_TRUE(add_own_step(office_.at, office_.as(kPerson), kDossier, goal, talk(true)));
  EXPECT_EQ(newest_event(), "step-added: Wekelijks gesprek");
  EXPECT_EQ(newest_event(kGuide).substr(0, 11), "goal-chosen") << "the event is sensitive too";

  auto const hidden = page().goals[0].steps[1];
  EXPECT_TRUE(hidden.hidden);
  EXPECT_EQ(hidden.title, "");
  EXPECT_EQ(hidden.provider, "");
  EXPECT_EQ(hidden.start_on, day("2026-09-10"));
  auto const change = change_step(office_.at, now(kGuide), kDossier, hidden.id, {.state = step_state::agreed});
  ASSERT_FALSE(change);
  EXPECT_EQ(change.error().code, errc::forbidden);

  allow_sensitive();
  EXPECT_EQ(page().goals[0].steps[1].title, "Wekelijks gesprek");
  EXPECT_FALSE(page().goals[0].steps[1].hidden);
}

TEST_F(a_plan, steps_go_forward_and_back_one_state_at_a_time) {
  auto const step = choose().goals[0].steps[0].id;
  using enum step_state;
  auto const states = std::vector{proposed, agreed, started, completed, stopped};
  auto const way_to =
      std::vector<std::vector<step_state>>{{}, {agreed}, {agreed, started}, {agreed, started, completed}, {stopped}};
  for (auto from = std::size_t{0}; from < states.size(); ++from) {
    for (auto const to : states) {
      office_.run("update goal_step set state = 'proposed'");
      become(step, way_to[from]);
      auto const p = change_step(office_.at, now(kGuide), kDossier, step, {.state = to, .note = "Omdat"});
      if (to == states[from] || may_follow(states[from], to)) {
        ASSERT_TRUE(p) << p.error().detail;
        EXPECT_EQ(p->goals[0].steps[0].state, to);
      } else {
        ASSERT_FALSE(p);
        EXPECT_THAT(pointers(p.error()), ElementsAre("/state"));
      }
    }
  }
}

TEST(step_states, follow_each_other) {
  using enum step_state;
  auto allowed = std::vector<std::pair<step_state, step_state>>{};
  for (auto const from : {proposed, agreed, started, completed, stopped, replaced}) {
    for (auto const to : {proposed, agreed, started, completed, stopped, replaced}) {
      if (may_follow(from, to)) {
        allowed.emplace_back(from, to);
      }
    }
  }
  EXPECT_THAT(allowed,
              ElementsAre(std::pair{proposed, agreed},
                          std::pair{proposed, stopped},
                          std::pair{agreed, proposed},
                          std::pair{agreed, started},
                          std::pair{agreed, stopped},
                          std::pair{started, agreed},
                          std::pair{started, completed},
                          std::pair{started, stopped},
                          std::pair{completed, started},
                          std::pair{stopped, proposed}));
}

TEST_F(a_plan, a_step_stops_with_a_reason_and_ends_with_a_result) {
  auto const step = choose().goals[0].steps[0].id;
  auto const silent = change_step(office_.at, now(kGuide), kDossier, step, {.state = step_state::stopped, .note = " "});
  ASSERT_FALSE(silent);
  EXPECT_THAT(pointers(silent.error()), ElementsAre("/note"));
  auto const number =
      change_step(office_.at, now(kGuide), kDossier, step, {.note = "BSN 123456782", .result = "123456782"});
  ASSERT_FALSE(number);
  EXPECT_THAT(pointers(number.error()), ElementsAre("/note", "/result"));
  become(step, {step_state::agreed, step_state::started});
  auto const p = change_step(
      office_.at, now(kGuide), kDossier, step, {.state = step_state::completed, .result = "Certificaat gehaald"});
  ASSERT_TRUE(p);
  EXPECT_EQ(p->goals[0].steps[0].result, "Certificaat gehaald");
  EXPECT_EQ(newest_event(), "step-completed: Typen: Certificaat gehaald");
  auto const stale = office_.as(kGuide);
  auto old = stale;
  old.if_match = 1;
  auto const late = change_step(office_.at, old, kDossier, step, {.result = "Anders"});
  ASSERT_FALSE(late);
  EXPECT_EQ(late.error().code, errc::stale);
}

TEST_F(a_plan, dates_of_an_own_step_move_and_those_of_a_session_do_not) {
  auto const p = choose();
  auto const goal = p.goals[0].about.id;
  auto const q = add_own_step(office_.at, office_.as(kGuide), kDossier, goal, talk());
  ASSERT_TRUE(q) << q.error().detail;
  auto const& own = q->goals[0].steps[1];
  EXPECT_EQ(own.wagon, std::nullopt);
  EXPECT_EQ(q->goals[0].about.plan_number, 2);
  auto const moved = change_step(office_.at, now(kGuide), kDossier, own.id, {.start_on = day("2026-09-17")});
  ASSERT_TRUE(moved) << moved.error().detail;
  EXPECT_EQ(moved->goals[0].about.plan_number, 3);
  EXPECT_EQ(newest_event(), "step-moved: Wekelijks gesprek: 2026-09-17");
  auto const wrong = change_step(office_.at, now(kGuide), kDossier, own.id, {.end_on = day("2026-09-17")});
  ASSERT_FALSE(wrong);
  EXPECT_THAT(pointers(wrong.error()), ElementsAre("/endOn"));
  auto const session =
      change_step(office_.at, now(kGuide), kDossier, p.goals[0].steps[0].id, {.start_on = day("2026-09-14")});
  ASSERT_FALSE(session);
  EXPECT_THAT(pointers(session.error()), ElementsAre("/startOn"));
}

TEST_F(a_plan, an_own_step_is_checked) {
  auto const goal = choose().goals[0].about.id;
  auto s = talk();
  s.title = "123456782";
  s.kind = wagon_kind_code{"nothing"};
  s.organisation = desk::testing::numbered<partner_id>(999);
  s.end_on = s.start_on;
  auto const p = add_own_step(office_.at, office_.as(kGuide), kDossier, goal, s);
  ASSERT_FALSE(p);
  EXPECT_THAT(pointers(p.error()), ElementsAre("/title", "/endOn", "/kind", "/organisation"));
  s = talk();
  s.organisation = kUwv;
  auto const q = add_own_step(office_.at, office_.as(kGuide), kDossier, goal, s);
  ASSERT_TRUE(q);
  EXPECT_EQ(q->goals[0].steps[1].provider, "UWV Amsterdam");
  auto const other =
      add_own_step(office_.at, office_.as(kGuide), kDossier, desk::testing::numbered<goal_id>(9), talk());
  ASSERT_FALSE(other);
  EXPECT_EQ(other.error().code, errc::not_found);
}

TEST_F(a_plan, an_own_step_that_is_asked_for_again_is_there_once) {
  auto const goal = choose().goals[0].about.id;
  auto c = office_.as(kGuide);
  c.idempotency_key = "key-one";
  c.fingerprint = "a";
  auto const first = add_own_step(office_.at, c, kDossier, goal, talk());
  auto const again = add_own_step(office_.at, c, kDossier, goal, talk());
  ASSERT_TRUE(first && again);
  EXPECT_EQ(again->goals[0].steps.size(), 2U);
  EXPECT_EQ(again->version, first->version);
  c.fingerprint = "b";
  auto const other = add_own_step(office_.at, c, kDossier, goal, talk());
  ASSERT_FALSE(other);
  EXPECT_EQ(other.error().code, errc::conflict);
}

TEST_F(a_plan, the_person_agrees_to_the_plan_that_she_saw) {
  auto const goal = choose().goals[0].about.id;
  auto const by_guide = agree_to_plan(office_.at, now(kGuide), kDossier, goal, 1);
  ASSERT_FALSE(by_guide);
  EXPECT_EQ(by_guide.error().code, errc::forbidden);
  auto const p = agree_to_plan(office_.at, now(kPerson), kDossier, goal, 1);
  ASSERT_TRUE(p) << p.error().detail;
  EXPECT_TRUE(p->goals[0].agreed());
  EXPECT_EQ(newest_event().substr(0, 12), "plan-agreed:");
  become(p->goals[0].steps[0].id, {step_state::agreed});
  EXPECT_TRUE(page().goals[0].agreed()) << "the plan is still the same one";
  ASSERT_TRUE(add_own_step(office_.at, office_.as(kGuide), kDossier, goal, talk()));
  EXPECT_FALSE(page().goals[0].agreed());
  auto const old = agree_to_plan(office_.at, now(kPerson), kDossier, goal, 1);
  ASSERT_FALSE(old);
  EXPECT_EQ(old.error().code, errc::conflict);
  ASSERT_TRUE(agree_to_plan(office_.at, now(kPerson), kDossier, goal, 2));
  EXPECT_TRUE(page().goals[0].agreed());
}

TEST_F(a_plan, a_goal_is_dropped_and_taken_up_again) {
  auto const goal = choose().goals[0].about.id;
  ASSERT_TRUE(change_goal(office_.at, now(kGuide), kDossier, goal, goal_state::dropped));
  EXPECT_EQ(newest_event(), "goal-dropped: klantadviseur");
  auto const look = replan(office_.at, office_.as(kGuide), kDossier, goal, {});
  ASSERT_FALSE(look);
  EXPECT_EQ(look.error().code, errc::conflict);
  choose(typing("2026-09-14"));
  EXPECT_EQ(page().goals.size(), 2U);
  EXPECT_EQ(page().goals[0].about.state, goal_state::active) << "active ones first";
  auto const twice = change_goal(office_.at, now(kGuide), kDossier, goal, goal_state::active);
  ASSERT_FALSE(twice) << "the same goal is active";
  EXPECT_EQ(twice.error().code, errc::conflict);
  ASSERT_TRUE(change_goal(office_.at, now(kGuide), kDossier, page().goals[0].about.id, goal_state::reached));
  ASSERT_TRUE(change_goal(office_.at, now(kGuide), kDossier, goal, goal_state::active));
}

TEST_F(a_plan, nothing_changes_in_a_closed_dossier) {
  auto const p = choose();
  ASSERT_TRUE(close_dossier(office_.at, now(kGuide), kDossier, outcome::placed, ""));
  EXPECT_FALSE(page().open);
  auto const change =
      change_step(office_.at, now(kGuide), kDossier, p.goals[0].steps[0].id, {.state = step_state::agreed});
  ASSERT_FALSE(change);
  EXPECT_EQ(change.error().code, errc::conflict);
}

TEST_F(a_plan, made_again_replaces_what_was_only_proposed) {
  auto const p = choose(typing("2026-10-05"));
  auto const goal = p.goals[0].about.id;
  auto const r = again(goal);
  ASSERT_THAT(r.routes, SizeIs(1));
  EXPECT_EQ(r.found.goals.front().fastest, 0U);
  EXPECT_EQ(r.found.goals.front().fewest_changes, 0U);
  auto const& [route, changes, bookings_changed] = r.routes[0];
  EXPECT_LT(route.at_work_on, *r.before.about.at_work_on);
  EXPECT_EQ(bookings_changed, 0) << "nothing was booked";
  ASSERT_THAT(changes, SizeIs(1));
  EXPECT_EQ(changes[0].what, route_change::kind::moved);
  EXPECT_EQ(changes[0].started_on, day("2026-10-05"));
  EXPECT_EQ(changes[0].step.start_on, day("2026-09-07"));
  EXPECT_EQ(page().goals[0].steps[0].start_on, day("2026-10-05")) << "looking changes nothing";

  auto const q = change_route(office_.at, now(kGuide), kDossier, goal, route.chosen, {});
  ASSERT_TRUE(q) << q.error().detail;
  EXPECT_EQ(q->goals[0].about.plan_number, 2);
  EXPECT_EQ(q->goals[0].about.at_work_on, route.at_work_on);
  ASSERT_THAT(q->goals[0].steps, SizeIs(1));
  EXPECT_EQ(q->goals[0].steps[0].start_on, day("2026-09-07"));
  EXPECT_EQ(office_.count("select count(*) from goal_step where state = 'replaced'"), 1) << "kept as history";
  EXPECT_TRUE(again_one(goal).changes_nothing());
}

TEST_F(a_plan, made_again_keeps_what_runs_and_what_was_agreed_for_later) {
  auto const p = choose();
  auto const goal = p.goals[0].about.id;
  auto const step = p.goals[0].steps[0];
  ASSERT_TRUE(add_own_step(office_.at, office_.as(kGuide), kDossier, goal, talk()));
  for (auto const state : {step_state::agreed, step_state::started}) {
    become(step.id, {state});
    auto const r = again_one(goal);
    EXPECT_EQ(r.route.at_work_on, step.end_on);
    EXPECT_THAT(r.route.chosen, SizeIs(state == step_state::agreed ? 1 : 0)) << "what is still to come";
    ASSERT_THAT(r.route.steps, SizeIs(2));
    EXPECT_EQ(r.route.steps[0].id, step.id);
    EXPECT_EQ(r.route.steps[0].state, state);
    EXPECT_TRUE(r.changes_nothing());
  }
  auto const same = change_route(office_.at, now(kGuide), kDossier, goal, {{kSession, day("2026-10-12")}}, {});
  ASSERT_FALSE(same) << "the course runs already";
  EXPECT_EQ(same.error().code, errc::conflict);
}

TEST_F(a_plan, a_step_agreed_for_a_day_that_passed_is_planned_again) {
  auto const p = choose();
  become(p.goals[0].steps[0].id, {step_state::agreed});
  office_.time.forward(std::chrono::hours{24 * 14});
  auto const r = again_one(p.goals[0].about.id);
  ASSERT_THAT(r.changes, SizeIs(1));
  EXPECT_EQ(r.changes[0].what, route_change::kind::moved);
  EXPECT_EQ(r.changes[0].step.start_on, day("2026-09-21"));
}

TEST_F(a_plan, what_a_completed_step_gave_is_held) {
  auto const p = choose();
  become(p.goals[0].steps[0].id, {step_state::agreed, step_state::started, step_state::completed});
  auto const r = again_one(p.goals[0].about.id);
  EXPECT_EQ(r.route.at_work_on, day("2026-09-01")) << "she is ready today";
  EXPECT_THAT(r.changes, IsEmpty()) << "what is done is no part of what can change";
  become(p.goals[0].steps[0].id, {step_state::started, step_state::stopped});
  EXPECT_EQ(again_one(p.goals[0].about.id).changes[0].what, route_change::kind::added) << "it gave nothing after all";
}

TEST_F(a_plan, without_a_way_says_so) {
  auto const p = choose();
  auto none = desk::testing::small_records();
  none.sessions.clear();
  office_.planner.current.set(desk::testing::small_world(std::move(none)));
  auto const r = again(p.goals[0].about.id);
  EXPECT_THAT(r.routes, IsEmpty());
  EXPECT_EQ(r.found.goals.front().fastest, std::nullopt);
  EXPECT_EQ(r.found.goals.front().fewest_changes, std::nullopt);
  EXPECT_EQ(page().goals[0].steps[0].title, "Typen") << "the plan stays what it was";
}

TEST_F(a_plan, is_looked_at_again_when_somebody_is_assessed) {
  auto const p = choose();
  auto assessment = assessment_request{.step = {},
                                       .on = day("2026-09-01"),
                                       .results = {{desk::testing::kTyping, assessment_verdict::yes, {}}},
                                       .remark = {}};
  office_.run("update dossier set owner = :a, owner_organisation = :o", kSpecialist, kUwv);
  auto const seen = assess(office_.at, now(kSpecialist), kDossier, assessment);
  ASSERT_TRUE(seen) << seen.error().detail;
  ASSERT_THAT(seen->goals, SizeIs(1));
  EXPECT_EQ(seen->goals[0].at_work_before, p.goals[0].about.at_work_on);
  EXPECT_EQ(seen->goals[0].steps_before, 1);
  EXPECT_EQ(seen->goals[0].at_work_after, day("2026-09-01"));
  EXPECT_EQ(seen->goals[0].steps_after, 0);
  EXPECT_TRUE(seen->goals[0].changed);
  EXPECT_EQ(newest_event(), "route-can-change: klantadviseur, aan het werk op 1 september 2026, in 0 stappen (nu 1)");
  EXPECT_EQ(seen->page.version, office_.count("select version from dossier")) << "for the next change";
  EXPECT_EQ(page(kPerson).goals[0].steps[0].state, step_state::proposed) << "nobody took the new route yet";

  office_.engage(kDossier, kSchool, access::purpose::training);
  auto const by_provider = assess(office_.at, now(kProvider), kDossier, assessment);
  ASSERT_TRUE(by_provider) << by_provider.error().detail;
  EXPECT_THAT(by_provider->goals, IsEmpty()) << "who is engaged does not see the plan";
}

TEST_F(a_plan, marks_who_sells_a_step) {
  choose();
  EXPECT_THAT(page().interests, IsEmpty());
  office_.run("update dossier set owner = :a, owner_organisation = :o", kProvider, kSchool);
  auto const p = read_plan(office_.at, office_.as(kPerson), kDossier);
  ASSERT_THAT(p->interests, SizeIs(1));
  EXPECT_TRUE(p->interests[0].owner);
  EXPECT_EQ(p->interests[0].organisation.name, "School");
  office_.run("update dossier set owner = :a, owner_organisation = :o", kGuide, kDeskPartner);
  office_.run("update goal_step set sensitive = 1, organisation = :o", kDeskPartner);
  EXPECT_THAT(page(kPerson).interests, SizeIs(1));
  EXPECT_THAT(page(kGuide).interests, IsEmpty()) << "a hidden step does not say whose it is";
  allow_sensitive();
  EXPECT_THAT(page(kGuide).interests, SizeIs(1));
}

TEST_F(a_plan, is_in_a_calendar_with_a_secret_address) {
  auto const goal = choose().goals[0].about.id;
  ASSERT_TRUE(add_own_step(office_.at, office_.as(kPerson), kDossier, goal, talk(true)));
  auto const by_guide = make_calendar(office_.at, office_.as(kGuide), kDossier);
  ASSERT_FALSE(by_guide);
  EXPECT_EQ(by_guide.error().code, errc::forbidden);
  EXPECT_FALSE(page(kPerson).has_calendar);
  auto const made = make_calendar(office_.at, office_.as(kPerson), kDossier);
  ASSERT_TRUE(made);
  EXPECT_TRUE(page(kPerson).has_calendar);
  EXPECT_EQ(office_.count("select count(*) from calendar_feed where token_hash = '" + made->secret + "'"), 0);

  auto const text = read_calendar(office_.at, made->secret, "trace");
  ASSERT_TRUE(text);
  EXPECT_THAT(*text, HasSubstr("SUMMARY:Typen\r\n"));
  EXPECT_THAT(*text, HasSubstr("DTSTART;VALUE=DATE:20260907\r\n"));
  EXPECT_THAT(*text, HasSubstr("DTEND;VALUE=DATE:20261005\r\n"));
  EXPECT_THAT(*text, HasSubstr("SUMMARY:Afspraak\r\n"));
  EXPECT_THAT(*text, Not(HasSubstr("gesprek")));
  EXPECT_EQ(office_.count("select count(*) from processing_log where action = 'calendar'"), 1);

  auto const newer = make_calendar(office_.at, office_.as(kPerson), kDossier);
  ASSERT_TRUE(newer);
  auto const old = read_calendar(office_.at, made->secret, "trace");
  ASSERT_FALSE(old);
  EXPECT_EQ(old.error().code, errc::not_found);
  ASSERT_TRUE(read_calendar(office_.at, newer->secret, "trace"));
  ASSERT_TRUE(revoke_calendar(office_.at, office_.as(kPerson), kDossier));
  EXPECT_FALSE(read_calendar(office_.at, newer->secret, "trace"));
  auto const none = revoke_calendar(office_.at, office_.as(kPerson), kDossier);
  ASSERT_FALSE(none);
  EXPECT_EQ(none.error().code, errc::not_found);
}

}  // namespace
