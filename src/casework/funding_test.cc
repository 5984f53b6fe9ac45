// SPDX-License-Identifier: EUPL-1.2
#include "casework/funding.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "casework/change_dossier.h"
#include "casework/change_plan.h"
#include "casework/choose_route.h"
#include "casework/profile.h"
#include "casework/replan.h"
#include "casework/testing_office.h"

using namespace overstap;
using namespace overstap::casework;
using namespace overstap::casework::testing;
using access::data_group;
using desk::testing::kAgent;
using desk::testing::kSession;
using desk::testing::kSteward;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

namespace {

auto const kEmployerPays = numbered<payer_id>(71);
auto const kUwvPays = numbered<payer_id>(72);
auto const kRegionPays = numbered<payer_id>(73);

auto const kLookedAt = parse_date("2026-08-17").value();

payer pays(payer_id id, payer_tier tier, char const* name, std::int64_t most) {
  auto p = payer{};
  p.id = id;
  p.tier = tier;
  p.name = {name, name};
  p.pays_for = {wagon_kind_code{"course"}};
  p.per_person = money::euros(most);
  p.as_of = kLookedAt;
  return p;
}

/// With a course of € 500 and these payers.
std::shared_ptr<desk::world const> world_with(std::vector<payer> payers) {
  auto r = desk::testing::small_records();
  r.sessions[0].own_price = money::euros(500);
  r.payers = std::move(payers);
  return desk::testing::small_world(std::move(r));
}

/// A course of € 500 in the plan of a steward; € 200 of the employer, € 200 of UWV, € 300 of the region.
class funding_of_a_plan : public ::testing::Test {
protected:
  funding_of_a_plan() {
    office_.planner.current.set(world_with({pays(kEmployerPays, payer_tier::employer, "Werkgever", 200),
                                            pays(kUwvPays, payer_tier::benefit_body, "UWV", 200),
                                            pays(kRegionPays, payer_tier::region, "Regio", 300)}));
    EXPECT_TRUE(tell_occupations(office_.at, now(kPerson), kDossier, {{kSteward, {}}}));
    auto const chosen = choose_route(office_.at,
                                     office_.as(kGuide),
                                     kDossier,
                                     {.to = {.occupation = kAgent, .vacancy = {}},
                                      .steps = {{kSession, parse_date("2026-09-07").value()}},
                                      .wishes = {.told_payers = {{kEmployerPays, {}}}}});
    EXPECT_TRUE(chosen) << chosen.error().detail;
  }

  void allow_sensitive() { office_.consent(kDossier, kDeskPartner, access::purpose::guidance, data_group::sensitive); }
  desk::caller now(account_id who) {
    auto c = office_.as(who);
    c.if_match = office_.count("select version from dossier");
    return c;
  }
  plan_goal goal(account_id who = kGuide) {
    auto const p = read_plan(office_.at, office_.as(who), kDossier);
    EXPECT_TRUE(p) << p.error().detail;
    return p->goals.at(0);
  }
  plan_step step() { return goal().steps.at(0); }
  result<plan_page> answers(payer_id payer, funding_state state) {
    return change_step(office_.at, now(kGuide), kDossier, step().id, {.payer = payer_answer{payer, state}});
  }
  static std::vector<std::string> lines(plan_step const& s) {
    auto all = std::vector<std::string>{};
    for (auto const& [part, state] : s.funding) {
      auto const word = state == funding_state::expected  ? "expected"
                        : state == funding_state::applied ? "applied"
                        : state == funding_state::granted ? "granted"
                                                          : "refused";
      all.push_back(part.name + " " + std::to_string(part.amount.in_cents() / 100) + " " + word);
      if (part.despite) {
        all.back() += *part.despite == desk::known_not::scheme ? ", against its scheme" : ", against its answer";
      }
    }
    return all;
  }

  test_office office_;
};

TEST_F(funding_of_a_plan, stands_in_it_line_by_line) {
  allow_sensitive();
  EXPECT_THAT(lines(step()), ElementsAre("Werkgever 200 expected", "UWV 200 expected", "Regio 100 expected"));
  EXPECT_EQ(step().own_price, money{});
  EXPECT_EQ(goal().prices.own, money{});
  EXPECT_EQ(goal().prices.others, money::euros(650)) << "with what is paid for everybody";
}

TEST_F(funding_of_a_plan, a_refusal_leaves_it_to_the_others) {
  allow_sensitive();
  ASSERT_TRUE(answers(kEmployerPays, funding_state::refused));
  EXPECT_THAT(lines(step()), ElementsAre("Werkgever 200 refused", "UWV 200 expected", "Regio 300 expected"));
  EXPECT_EQ(step().own_price, money{});
  ASSERT_TRUE(answers(kRegionPays, funding_state::refused));
  EXPECT_THAT(lines(step()), ElementsAre("Werkgever 200 refused", "UWV 200 expected", "Regio 300 refused"));
  EXPECT_EQ(step().own_price, money::euros(300));
  EXPECT_EQ(goal().prices.own, money::euros(300));
}

TEST_F(funding_of_a_plan, what_was_granted_stays_and_what_was_applied_for_stays_so) {
  allow_sensitive();
  ASSERT_TRUE(answers(kRegionPays, funding_state::granted));
  ASSERT_TRUE(answers(kUwvPays, funding_state::applied));
  EXPECT_THAT(lines(step()), ElementsAre("Werkgever 200 expected", "UWV 200 applied", "Regio 100 granted"));
  ASSERT_TRUE(answers(kEmployerPays, funding_state::refused));
  EXPECT_THAT(lines(step()), ElementsAre("Werkgever 200 refused", "UWV 200 applied", "Regio 100 granted"))
      << "the region granted what it was asked for";
  EXPECT_EQ(step().own_price, money::euros(200));
}

TEST_F(funding_of_a_plan, who_refused_is_not_counted_on_in_another_route) {
  allow_sensitive();
  ASSERT_TRUE(answers(kEmployerPays, funding_state::refused));
  auto const found = find_routes(office_.at,
                                 office_.as(kGuide),
                                 kDossier,
                                 {.to = {.occupation = kAgent, .vacancy = {}}, .targets = 1, .wishes = {}});
  ASSERT_TRUE(found) << found.error().detail;
  auto payers = std::vector<money>{};
  for (auto const& of_step : found->goals.at(0).trains.at(0).paid.of) {
    for (auto const& p : of_step) {
      payers.push_back(p.amount);
    }
  }
  EXPECT_THAT(payers, ElementsAre(money::euros(200), money::euros(300)));
}

TEST_F(funding_of_a_plan, what_a_dropped_goal_would_have_cost_is_there_again) {
  allow_sensitive();
  ASSERT_TRUE(change_goal(office_.at, now(kGuide), kDossier, goal().about.id, goal_state::dropped));
  auto const found = find_routes(office_.at,
                                 office_.as(kGuide),
                                 kDossier,
                                 {.to = {.occupation = kAgent, .vacancy = {}}, .targets = 1, .wishes = {}});
  ASSERT_TRUE(found) << found.error().detail;
  auto const& paid = found->goals.at(0).trains.at(0).paid.of.at(0);
  ASSERT_EQ(paid.size(), 3U);
  EXPECT_EQ(paid[0].amount, money::euros(200));
  EXPECT_EQ(paid[1].amount, money::euros(200));
  EXPECT_EQ(paid[2].amount, money::euros(100));
}

/// Planning again counts on this payer, whatever is known of it.
class counting_on_a_payer : public funding_of_a_plan {
protected:
  counting_on_a_payer() { allow_sensitive(); }
  static route_wishes on(payer_id p) { return {.counted_on = {p}}; }
  /// Takes what planning again shows first; what it shows of the step is what is stored.
  void plan_again(route_wishes const& wishes) {
    auto const shown = replan(office_.at, office_.as(kGuide), kDossier, goal().about.id, wishes);
    ASSERT_TRUE(shown) << shown.error().detail;
    auto const& route = shown->routes.at(0).route;
    auto const taken = change_route(office_.at, now(kGuide), kDossier, goal().about.id, route.chosen, wishes);
    ASSERT_TRUE(taken) << taken.error().detail;
    EXPECT_EQ(lines(step()), lines(route.steps.at(0)));
    EXPECT_EQ(goal().prices.own, route.prices.own);
    EXPECT_EQ(goal().prices.own_at_most, route.prices.own_at_most);
  }
};

TEST_F(counting_on_a_payer, that_refused_says_so_in_the_plan_and_is_never_certain) {
  ASSERT_TRUE(answers(kRegionPays, funding_state::refused));
  ASSERT_TRUE(answers(kUwvPays, funding_state::granted));
  plan_again({});
  EXPECT_THAT(lines(step()), ElementsAre("Werkgever 200 expected", "UWV 200 granted", "Regio 100 refused"));
  plan_again(on(kRegionPays));
  EXPECT_THAT(lines(step()),
              ElementsAre("Werkgever 200 expected", "UWV 200 granted", "Regio 100 expected, against its answer"));
  EXPECT_EQ(goal().prices.own, money{});
  EXPECT_EQ(goal().prices.own_at_most, money::euros(300)) << "what UWV granted is all that is certain";
  ASSERT_TRUE(answers(kEmployerPays, funding_state::refused));
  EXPECT_THAT(lines(step()),
              ElementsAre("Werkgever 200 refused", "UWV 200 granted", "Regio 300 expected, against its answer"))
      << "the plan goes on counting on it";
  ASSERT_TRUE(answers(kRegionPays, funding_state::applied));
  EXPECT_THAT(lines(step()),
              ElementsAre("Werkgever 200 refused", "UWV 200 granted", "Regio 300 applied, against its answer"));
}

TEST_F(counting_on_a_payer, goes_on_when_the_step_moves_and_ends_when_it_refuses_again) {
  ASSERT_TRUE(answers(kUwvPays, funding_state::refused));
  plan_again(on(kUwvPays));
  auto const later = parse_date("2026-09-14").value();
  ASSERT_TRUE(change_route(office_.at, now(kGuide), kDossier, goal().about.id, {{kSession, later}}, {}));
  EXPECT_THAT(lines(step()),
              ElementsAre("Werkgever 200 expected", "UWV 200 expected, against its answer", "Regio 100 expected"));
  ASSERT_TRUE(answers(kUwvPays, funding_state::refused));
  EXPECT_EQ(step().own_price, money{});
  auto const earlier = parse_date("2026-09-07").value();
  ASSERT_TRUE(change_route(office_.at, now(kGuide), kDossier, goal().about.id, {{kSession, earlier}}, {}));
  EXPECT_THAT(lines(step()), ElementsAre("Werkgever 200 expected", "Regio 300 expected"));
}

TEST_F(counting_on_a_payer, counts_for_one_plan_and_its_refusal_for_all) {
  auto uwv = pays(kUwvPays, payer_tier::benefit_body, "UWV", 1000);
  uwv.per_step = money::euros(200);
  office_.planner.current.set(world_with({uwv, pays(kRegionPays, payer_tier::region, "Regio", 1000)}));
  ASSERT_TRUE(answers(kUwvPays, funding_state::refused));
  plan_again(on(kUwvPays));
  auto const payers = [&](route_goal const& to) {
    auto const found = find_routes(office_.at, office_.as(kGuide), kDossier, {.to = to, .targets = 1, .wishes = {}});
    EXPECT_TRUE(found) << found.error().detail;
    auto all = std::vector<std::string>{};
    for (auto const& p : found->goals.at(0).trains.at(0).paid.of.at(0)) {
      all.push_back(office_.planner.current.get()->data->payers[p.payer].name.nl);
    }
    return all;
  };
  EXPECT_THAT(payers({.occupation = kAgent, .vacancy = {}}), ElementsAre("UWV", "Regio"));
  EXPECT_THAT(payers({.occupation = {}, .vacancy = desk::testing::kVacancy}), ElementsAre("Regio"));
}

TEST_F(counting_on_a_payer, whose_scheme_says_no_says_so_in_the_plan) {
  ASSERT_TRUE(change_dossier(
      office_.at,
      now(kPerson),
      kDossier,
      {.situation = situation_part{
           .kind = situation_kind::employed_at_risk, .job_ends_on = {}, .cause = job_end_cause::own_wish}}));
  auto uwv = pays(kUwvPays, payer_tier::benefit_body, "UWV", 500);
  uwv.scheme = "ww";
  office_.planner.current.set(world_with({uwv}));
  plan_again({});
  EXPECT_THAT(lines(step()), IsEmpty());
  plan_again(on(kUwvPays));
  EXPECT_THAT(lines(step()), ElementsAre("UWV 500 expected, against its scheme"));
  EXPECT_EQ(goal().prices.own_at_most, money::euros(500));
  ASSERT_TRUE(answers(kUwvPays, funding_state::applied));
  EXPECT_THAT(lines(step()), ElementsAre("UWV 500 applied")) << "it decides itself: what was applied for stays";
  ASSERT_TRUE(answers(kUwvPays, funding_state::refused));
  EXPECT_THAT(lines(step()), ElementsAre("UWV 500 refused"));
  EXPECT_EQ(goal().prices.own, money::euros(500));
}

TEST_F(counting_on_a_payer, that_nobody_knows_is_refused) {
  auto const again = replan(office_.at, office_.as(kGuide), kDossier, goal().about.id, on(numbered<payer_id>(99)));
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().fields.at(0).pointer, "/wishes/countedOn/0");
}

TEST_F(funding_of_a_plan, who_granted_another_step_does_not_pay_for_the_one_that_it_refused) {
  allow_sensitive();
  auto region = pays(kRegionPays, payer_tier::region, "Regio", 1000);
  region.per_step = money::euros(300);
  office_.planner.current.set(world_with({region}));
  auto const second = choose_route(office_.at,
                                   office_.as(kGuide),
                                   kDossier,
                                   {.to = {.occupation = {}, .vacancy = desk::testing::kVacancy},
                                    .steps = {{kSession, parse_date("2026-09-21").value()}},
                                    .wishes = {}});
  ASSERT_TRUE(second) << second.error().detail;
  auto const with_vacancy = [](plan_page const& p) {
    return std::ranges::find_if(p.goals, [](plan_goal const& g) { return g.about.vacancy.has_value(); });
  };
  auto const other = with_vacancy(*second)->steps.at(0);
  EXPECT_THAT(lines(other), ElementsAre("Regio 300 expected"));
  ASSERT_TRUE(change_step(
      office_.at, now(kGuide), kDossier, other.id, {.payer = payer_answer{kRegionPays, funding_state::refused}}));
  auto const& first = with_vacancy(*second) == second->goals.begin() ? second->goals[1] : second->goals[0];
  ASSERT_TRUE(change_step(office_.at,
                          now(kGuide),
                          kDossier,
                          first.steps.at(0).id,
                          {.payer = payer_answer{kRegionPays, funding_state::granted}}));
  auto const again =
      change_route(office_.at, now(kGuide), kDossier, other.goal, {{kSession, parse_date("2026-09-21").value()}}, {});
  ASSERT_TRUE(again) << again.error().detail;
  EXPECT_THAT(lines(with_vacancy(*again)->steps.at(0)), ElementsAre("Regio 300 refused"));
}

TEST_F(funding_of_a_plan, is_a_range_until_everybody_answered) {
  allow_sensitive();
  auto const range = [&] { return std::pair{goal().prices.own, goal().prices.own_at_most}; };
  EXPECT_EQ(range(), (std::pair{money{}, money::euros(500)})) << "nobody is certain to pay";
  ASSERT_TRUE(answers(kUwvPays, funding_state::applied));
  EXPECT_EQ(range(), (std::pair{money{}, money::euros(500)})) << "to ask is not to get";
  ASSERT_TRUE(answers(kUwvPays, funding_state::granted));
  EXPECT_EQ(range(), (std::pair{money{}, money::euros(300)}));
  ASSERT_TRUE(answers(kEmployerPays, funding_state::refused));
  EXPECT_EQ(range(), (std::pair{money{}, money::euros(300)})) << "the region may pay all of that";
  ASSERT_TRUE(answers(kRegionPays, funding_state::granted));
  EXPECT_EQ(range(), (std::pair{money{}, money{}}));
  ASSERT_TRUE(answers(kRegionPays, funding_state::refused));
  EXPECT_EQ(range(), (std::pair{money::euros(300), money::euros(300)}));
}

TEST_F(funding_of_a_plan, who_pays_for_certain_takes_over_what_others_leave) {
  allow_sensitive();
  auto const again = change_route(office_.at,
                                  now(kGuide),
                                  kDossier,
                                  goal().about.id,
                                  {{kSession, parse_date("2026-09-07").value()}},
                                  {.told_payers = {{kRegionPays, true}}});
  ASSERT_TRUE(again) << again.error().detail;
  EXPECT_THAT(lines(step()), ElementsAre("Werkgever 200 expected", "UWV 200 expected", "Regio 100 expected"));
  EXPECT_EQ(goal().prices.own, money{});
  EXPECT_EQ(goal().prices.own_at_most, money::euros(200)) << "the region pays 300 of 500 when nobody else does";
}

TEST_F(funding_of_a_plan, a_refusal_counts_when_its_step_was_replaced) {
  allow_sensitive();
  ASSERT_TRUE(answers(kUwvPays, funding_state::refused));
  auto const later = parse_date("2026-09-14").value();
  auto const again = change_route(office_.at, now(kGuide), kDossier, goal().about.id, {{kSession, later}}, {});
  ASSERT_TRUE(again) << again.error().detail;
  EXPECT_EQ(step().start_on, later);
  EXPECT_THAT(lines(step()), ElementsAre("Werkgever 200 expected", "Regio 300 expected"));
}

TEST_F(funding_of_a_plan, a_step_that_comes_back_the_same_keeps_its_answers) {
  allow_sensitive();
  ASSERT_TRUE(answers(kUwvPays, funding_state::applied));
  auto const before = step();
  auto const again =
      change_route(office_.at, now(kGuide), kDossier, goal().about.id, {{kSession, before.start_on}}, {});
  ASSERT_TRUE(again) << again.error().detail;
  EXPECT_EQ(step().id, before.id);
  EXPECT_THAT(lines(step()), ElementsAre("Werkgever 200 expected", "UWV 200 applied", "Regio 100 expected"));
}

TEST_F(funding_of_a_plan, somebody_who_pays_nothing_of_it_has_not_answered) {
  allow_sensitive();
  auto const answered = answers(numbered<payer_id>(99), funding_state::granted);
  ASSERT_FALSE(answered);
  EXPECT_EQ(answered.error().fields.at(0).pointer, "/payment/payer");
}

TEST_F(funding_of_a_plan, is_worked_out_again_without_a_payer_that_left_the_catalogue) {
  allow_sensitive();
  ASSERT_TRUE(answers(kEmployerPays, funding_state::applied));
  office_.planner.current.set(world_with({pays(kRegionPays, payer_tier::region, "Regio", 400)}));
  auto const found = find_routes(office_.at,
                                 office_.as(kGuide),
                                 kDossier,
                                 {.to = {.occupation = kAgent, .vacancy = {}}, .targets = 1, .wishes = {}});
  EXPECT_TRUE(found) << found.error().detail;
  ASSERT_TRUE(answers(kRegionPays, funding_state::applied));
  EXPECT_THAT(lines(step()), UnorderedElementsAre("Regio 300 applied", "Werkgever 200 applied"))
      << "what was asked of the employer can still be answered; what UWV was only expected to pay is gone";
  EXPECT_EQ(step().own_price, money{});
  ASSERT_TRUE(answers(kEmployerPays, funding_state::refused));
  EXPECT_THAT(lines(step()), UnorderedElementsAre("Regio 400 applied", "Werkgever 200 refused"));
  EXPECT_EQ(step().own_price, money::euros(100));
}

TEST_F(funding_of_a_plan, keeps_what_a_payer_granted_that_left_the_catalogue) {
  allow_sensitive();
  ASSERT_TRUE(answers(kUwvPays, funding_state::granted));
  office_.planner.current.set(world_with({pays(kRegionPays, payer_tier::region, "Regio", 100)}));
  ASSERT_TRUE(answers(kRegionPays, funding_state::applied));
  EXPECT_THAT(lines(step()), UnorderedElementsAre("Regio 100 applied", "UWV 200 granted"));
  EXPECT_EQ(step().own_price, money::euros(200));
}

TEST_F(funding_of_a_plan, does_not_take_an_unknown_payer_from_who_asks_now) {
  auto const found = find_routes(office_.at,
                                 office_.as(kGuide),
                                 kDossier,
                                 {.to = {.occupation = kAgent, .vacancy = {}},
                                  .targets = 1,
                                  .wishes = {.told_payers = {{numbered<payer_id>(99), true}}}});
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().fields.at(0).pointer, "/wishes/toldPayers/0/payer");
}

TEST_F(funding_of_a_plan, tells_as_of_which_day_each_line_is) {
  allow_sensitive();
  EXPECT_EQ(step().funding.at(0).part.as_of, kLookedAt);
  auto later = pays(kEmployerPays, payer_tier::employer, "Werkgever", 200);
  later.as_of = kLookedAt + days{7};
  office_.planner.current.set(world_with({later, pays(kRegionPays, payer_tier::region, "Regio", 300)}));
  EXPECT_EQ(step().funding.at(0).part.as_of, kLookedAt) << "it is not worked out again yet";
  ASSERT_TRUE(answers(kRegionPays, funding_state::applied));
  EXPECT_EQ(step().funding.at(0).part.as_of, kLookedAt + days{7});
}

TEST_F(funding_of_a_plan, is_read_when_it_was_written_before_payers_had_a_day) {
  allow_sensitive();
  auto const id = to_string(step().id);
  auto const sealed = office_.keys.seal("goal_step.funding:" + id,
                                        to_string(kUwvPays) + " 20000 granted expected UWV, scholing bij WW\n" +
                                            to_string(kRegionPays) + " 30000 expected certain Regio\n");
  office_.run("update goal_step set funding_sealed = :s where id = :id", sealed, id);
  EXPECT_THAT(lines(step()), ElementsAre("UWV, scholing bij WW 200 granted", "Regio 300 expected"));
  EXPECT_EQ(step().funding.at(0).part.as_of, std::nullopt);
}

TEST_F(funding_of_a_plan, tells_of_a_benefit_and_is_closed_to_who_may_not_see_that) {
  EXPECT_THAT(step().funding, IsEmpty());
  EXPECT_EQ(goal().prices.others, money::euros(650));
  EXPECT_FALSE(answers(kUwvPays, funding_state::refused));
  EXPECT_THAT(lines(goal(kPerson).steps.at(0)),
              ElementsAre("Werkgever 200 expected", "UWV 200 expected", "Regio 100 expected"));
}

}  // namespace
