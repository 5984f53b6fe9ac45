// SPDX-License-Identifier: EUPL-1.2
#include <gmock/gmock.h>

#include "api/endpoints/all.h"
#include "desk/testing_world.h"

using namespace overstap;
using namespace overstap::api;
using namespace overstap::desk::testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

boundary::none const kNone{};

class endpoints_of_a_small_world : public ::testing::Test {
protected:
  template <typename Endpoint, typename Path, typename Query, typename Body>
  auto ask(Path const& path, Query const& query, Body const& body) const {
    return Endpoint{from_}(path, query, body);
  }

  still_clock time_;
  desk::desk desk_{published<desk::world>{small_world()}, time_};
  service from_{desk_};
};

boundary::visitor steward() {
  auto v = boundary::visitor{};
  v.occupations.emplace();
  v.occupations->items.push_back(kSteward.value());
  v.municipality = boundary::code_text{"GM0394"};
  v.maxKm = {30};
  return v;
}

TEST_F(endpoints_of_a_small_world, occupations_are_found_and_shown_in_the_language_asked_for) {
  auto const nl =
      ask<get_occupations>(kNone, boundary::suggest_query{.query = {"steward"}, .language = {}, .limit = {}}, kNone);
  ASSERT_GE(nl->items.size(), 1U);
  EXPECT_EQ(nl->items[0].id, kSteward.value());
  EXPECT_EQ(nl->items[0].label, "steward");
  auto const en = ask<get_occupations>(
      kNone, boundary::suggest_query{.query = {"steward"}, .language = boundary::language::en, .limit = {}}, kNone);
  EXPECT_EQ(en->items.at(0).label, "cabin crew");
}

TEST_F(endpoints_of_a_small_world, one_occupation_has_its_skills) {
  auto const o = ask<get_occupation>(boundary::id_path{kAgent.value()}, boundary::language_query{}, kNone);
  ASSERT_TRUE(o.has_value());
  EXPECT_EQ(o->label, "klantadviseur");
  EXPECT_EQ(o->iscoGroup, "4222");
  ASSERT_EQ(o->skills.size(), 2U);
  EXPECT_EQ(o->skills[1].skill.label, "type");
  EXPECT_TRUE(o->skills[1].skill.borrowed);
  auto const missing = ask<get_occupation>(boundary::id_path{kListening.value()}, boundary::language_query{}, kNone);
  EXPECT_EQ(missing.error().code, errc::not_found);
}

TEST_F(endpoints_of_a_small_world, one_skill_has_its_occupations) {
  auto const s = ask<get_skill>(boundary::id_path{kListening.value()}, boundary::language_query{}, kNone);
  ASSERT_TRUE(s.has_value());
  EXPECT_EQ(s->description, "Beschrijving \"luisteren\"");
  EXPECT_EQ(s->occupations.size(), 2U);
  EXPECT_EQ(ask<get_skill>(boundary::id_path{kAgent.value()}, boundary::language_query{}, kNone).error().code,
            errc::not_found);
}

TEST_F(endpoints_of_a_small_world, regions_have_municipalities_and_a_desk) {
  auto const all = ask<get_regions>(kNone, boundary::language_query{}, kNone);
  ASSERT_EQ(all->items.size(), 1U);
  EXPECT_FALSE(all->attribution.empty());
  auto const r =
      ask<get_region>(boundary::code_path{{"AM18"}}, boundary::language_query{boundary::language::en}, kNone);
  ASSERT_TRUE(r.has_value());
  ASSERT_EQ(r->municipalities.size(), 2U);
  EXPECT_EQ(r->municipalities[1].name, "Haarlemmermeer");
  EXPECT_EQ(r->contact->hours, "Mon-Fri 9-17");
  EXPECT_EQ(r->contact->municipality, "Amsterdam");
  EXPECT_EQ(ask<get_region>(boundary::code_path{{"AM99"}}, boundary::language_query{}, kNone).error().code,
            errc::not_found);
}

TEST_F(endpoints_of_a_small_world, small_lists_have_names) {
  EXPECT_EQ(ask<get_credentials>(kNone, boundary::language_query{}, kNone)->items.at(0).name, "Rijbewijs B");
  EXPECT_EQ(ask<get_barriers>(kNone, boundary::language_query{boundary::language::en}, kNone)->items.at(0).name,
            "Debts");
  EXPECT_EQ(ask<get_wagon_kinds>(kNone, boundary::language_query{}, kNone)->items.at(0).code, "course");
}

TEST_F(endpoints_of_a_small_world, payers_come_in_the_order_in_which_they_pay) {
  auto records = small_records();
  auto fund = payer{};
  fund.id = numbered<payer_id>(51);
  fund.tier = payer_tier::sector_fund;
  fund.name = {"Fonds", "Fund"};
  fund.scheme = "sector-fund";
  fund.pays_for = {wagon_kind_code{"course"}};
  fund.percent = 80;
  fund.per_year = money::euros(1'000);
  fund.until = parse_date("2027-12-31");
  fund.as_of = parse_date("2026-11-02").value();
  auto elsewhere = fund;
  elsewhere.id = numbered<payer_id>(50);
  elsewhere.tier = payer_tier::region;
  elsewhere.scheme.clear();
  elsewhere.region = region_code{"AM09"};
  elsewhere.not_with = {fund.id};
  records.payers = {elsewhere, fund};
  desk_.current.set(small_world(std::move(records)));

  auto const all = ask<get_payers>(kNone, boundary::payers_query{}, kNone);
  ASSERT_EQ(all->items.size(), 2U);
  auto const& first = all->items[0];
  EXPECT_EQ(first.name, "Fonds");
  EXPECT_EQ(first.tier, boundary::payer_tier::sectorFund);
  EXPECT_EQ(first.scheme, "sector-fund");
  ASSERT_EQ(first.paysFor.size(), 1U);
  EXPECT_EQ(first.paysFor[0].name, "Cursus");
  EXPECT_EQ(first.perYearCents->value, 100'000);
  EXPECT_FALSE(first.perStepCents.has_value());
  EXPECT_EQ(first.until, fund.until);
  EXPECT_EQ(first.asOf, fund.as_of);
  EXPECT_THAT(first.notWith, ElementsAre(elsewhere.id.value())) << "said by the other";
  EXPECT_FALSE(first.region.has_value());
  EXPECT_EQ(all->items[1].region, "AM09");
  EXPECT_FALSE(all->items[1].scheme.has_value());

  auto here = boundary::payers_query{boundary::code_text{"AM18"}, boundary::language::en};
  auto const of_region = ask<get_payers>(kNone, here, kNone);
  ASSERT_EQ(of_region->items.size(), 1U);
  EXPECT_EQ(of_region->items[0].name, "Fund");
  here.region = boundary::code_text{"AM99"};
  EXPECT_EQ(ask<get_payers>(kNone, here, kNone).error().fields.at(0).pointer, "/region");
}

TEST_F(endpoints_of_a_small_world, wagons_come_in_pages_with_their_sessions) {
  auto const all = ask<get_wagons>(kNone, boundary::wagons_query{}, kNone);
  ASSERT_EQ(all->items.size(), 1U);
  EXPECT_FALSE(all->nextCursor.has_value());
  auto const& w = all->items[0];
  EXPECT_EQ(w.title, "Typen");
  EXPECT_EQ(w.kindName, "Cursus");
  EXPECT_EQ(w.completionPercent, 88);
  EXPECT_THAT(w.gives, ElementsAre("type"));
  ASSERT_EQ(w.sessions.size(), 1U);
  EXPECT_FALSE(w.sessions[0].start.has_value());
  EXPECT_FALSE(w.sessions[0].municipality.has_value());
  EXPECT_EQ(w.sessions[0].ownPriceCents.value, 5'000);
  auto wrong = boundary::wagons_query{};
  wrong.region = boundary::code_text{"AM99"};
  wrong.kind = boundary::code_text{"nothing"};
  EXPECT_EQ(ask<get_wagons>(kNone, wrong, kNone).error().fields.size(), 2U);
  EXPECT_EQ(ask<get_wagon>(boundary::id_path{kWagon.value()}, boundary::language_query{}, kNone)->title, "Typen");
  EXPECT_EQ(ask<get_wagon>(boundary::id_path{kAgent.value()}, boundary::language_query{}, kNone).error().code,
            errc::not_found);
}

TEST(wagons_of_a_small_world, a_barrier_that_must_be_gone_is_not_named_as_if_it_were_wanted) {
  auto records = small_records();
  auto& w = records.wagons.at(0);
  auto const debt = freedom_atom{barrier_code{"debt"}};
  w.needs = {debt};
  w.gives = {{debt, 2}};
  auto const time = still_clock{};
  auto const over = desk::desk{published<desk::world>{small_world(std::move(records))}, time};
  auto const ask = get_wagon{service{over}};
  auto const nl = ask(boundary::id_path{kWagon.value()}, boundary::language_query{}, kNone);
  EXPECT_THAT(nl->needs, ElementsAre("niet: Schulden"));
  EXPECT_THAT(nl->gives, ElementsAre("niet meer: Schulden"));
  auto const en = ask(boundary::id_path{kWagon.value()}, boundary::language_query{boundary::language::en}, kNone);
  EXPECT_THAT(en->needs, ElementsAre("not: Debts"));
  EXPECT_THAT(en->gives, ElementsAre("no longer: Debts"));
}

TEST_F(endpoints_of_a_small_world, the_service_tells_about_itself) {
  auto const v = ask<get_version>(kNone, kNone, kNone);
  EXPECT_TRUE(v->synthetic);
  EXPECT_EQ(v->api, "1.0.0");
  EXPECT_EQ(ask<get_live>(kNone, kNone, kNone)->status, "pass");
  EXPECT_EQ(ask<get_ready>(kNone, kNone, kNone)->status, "pass");
}

TEST_F(endpoints_of_a_small_world, transitions_leave_out_the_own_occupation_and_give_reasons) {
  auto const t = ask<post_transitions>(kNone, kNone, boundary::transition_request{steward(), {}, {}, {}});
  ASSERT_TRUE(t.has_value());
  ASSERT_EQ(t->items.size(), 1U);
  EXPECT_EQ(t->items[0].occupation.id, kAgent.value());
  EXPECT_EQ(t->items[0].openVacancies, 1);
  EXPECT_THAT(t->items[0].matched, ::testing::SizeIs(::testing::Ge(1U)));
  EXPECT_EQ(t->items[0].gaps.at(0).skill.label, "type");
  EXPECT_GT(t->items[0].fit.value, 0);
}

TEST_F(endpoints_of_a_small_world, vacancies_carry_every_fact_and_verdict) {
  auto const v =
      ask<post_vacancies_search>(kNone, kNone, boundary::vacancy_search{steward(), kAgent.value(), {}, {}, {}});
  ASSERT_TRUE(v.has_value());
  ASSERT_EQ(v->items.size(), 1U);
  auto const& hit = v->items[0];
  EXPECT_EQ(hit.id, kVacancy.value());
  EXPECT_EQ(hit.employer, "Werkgever");
  EXPECT_EQ(hit.municipality, "Amsterdam");
  EXPECT_EQ(hit.distanceKm, 16);
  EXPECT_EQ(hit.hoursMin, 24);
  EXPECT_EQ(hit.hourlyPayMinCents->value, 1'600);
  EXPECT_FALSE(hit.hourlyPayMaxCents.has_value());
  EXPECT_EQ(hit.contractKind, boundary::contract::temporary);
  EXPECT_THAT(hit.credentials, ElementsAre("Verklaring omtrent gedrag"));
  EXPECT_EQ(hit.filters.travel, boundary::verdict::pass);
  EXPECT_EQ(hit.filters.credentials, boundary::verdict::unknown);
  EXPECT_EQ(v->total, 1);
}

TEST_F(endpoints_of_a_small_world, unknown_ids_and_codes_are_refused_together) {
  auto v = steward();
  v.occupations->items.push_back(kTyping.value());
  v.barriers.emplace();
  v.barriers->items.push_back({"nothing"});
  v.municipality = boundary::code_text{"GM9999"};
  auto const refused = ask<post_transitions>(kNone, kNone, boundary::transition_request{v, {}, {}, {}});
  ASSERT_FALSE(refused.has_value());
  auto pointers = std::vector<std::string>{};
  for (auto const& f : refused.error().fields) {
    pointers.push_back(f.pointer);
  }
  EXPECT_THAT(pointers,
              ::testing::UnorderedElementsAre("/person/occupations/1", "/person/barriers/0", "/person/municipality"));
}

TEST_F(endpoints_of_a_small_world, a_journey_has_dated_steps_with_reasons) {
  auto request = boundary::journey_request{};
  request.person = steward();
  request.goals.emplace();
  request.goals->items.push_back(kAgent.value());
  auto const j = ask<post_journeys>(kNone, kNone, request);
  ASSERT_TRUE(j.has_value());
  EXPECT_EQ(to_string(j->today), "2026-09-01");
  EXPECT_TRUE(j->synthetic);
  EXPECT_EQ(j->region->code, "AM18");
  EXPECT_EQ(j->contact->name, "Werkcentrum");
  ASSERT_EQ(j->goals.size(), 1U);
  auto const& goal = j->goals[0];
  EXPECT_EQ(goal.occupation.label, "klantadviseur");
  ASSERT_THAT(goal.journeys, ::testing::Not(IsEmpty()));
  ASSERT_TRUE(goal.fastest.has_value());
  auto const& journey = goal.journeys.at(static_cast<std::size_t>(*goal.fastest));
  ASSERT_EQ(journey.steps.size(), 1U);
  auto const& step = journey.steps[0];
  EXPECT_EQ(step.wagon, kWagon.value());
  EXPECT_EQ(to_string(step.start), "2026-09-07") << "the first Monday";
  EXPECT_EQ(to_string(step.end), "2026-10-05");
  EXPECT_EQ(journey.atWork, step.end);
  EXPECT_EQ(journey.weeks, 5);
  EXPECT_EQ(journey.ownCostCents.value, 5'000);
  EXPECT_EQ(journey.chancePercent, 88);
  EXPECT_TRUE(step.rolling);
  EXPECT_EQ(step.fundRule, "Het loket betaalt.");
  EXPECT_EQ(step.decidedBy, "het loket");
  EXPECT_GT(step.fitAfter.value, step.fitBefore.value);
  ASSERT_EQ(step.skills.size(), 1U);
  EXPECT_EQ(step.skills[0].id, kTyping.value());
  EXPECT_THAT(step.reasons, ::testing::Not(IsEmpty()));
}

boundary::journey_request agent_question() {
  auto question = boundary::journey_request{};
  question.person = steward();
  question.goals.emplace();
  question.goals->items.push_back(kAgent.value());
  return question;
}

TEST_F(endpoints_of_a_small_world, planning_again_keeps_what_was_booked_or_counts_the_change) {
  auto request = boundary::journey_replan_request{};
  request.question = agent_question();
  request.booked.emplace();
  request.booked->items = {{kSession.value(), *parse_date("2026-09-21")},
                           {numbered<session_id>(999).value(), *parse_date("2026-09-21")}};
  auto const j = ask<post_replan>(kNone, kNone, request);
  ASSERT_TRUE(j.has_value()) << j.error().detail;
  ASSERT_EQ(j->booked.size(), 2U);
  EXPECT_EQ(j->booked[0].title, "Typen");
  EXPECT_EQ(j->booked[0].provider, "School");
  EXPECT_TRUE(j->booked[0].canBeKept);
  EXPECT_EQ(j->booked[1].title, std::nullopt) << "not there any more";
  EXPECT_FALSE(j->booked[1].canBeKept);
  EXPECT_THAT(j->takenAsHeld, ElementsAre("vog")) << "she told nothing of credentials";
  auto const& journeys = j->goal.journeys;
  ASSERT_EQ(journeys.size(), 2U);
  EXPECT_EQ(j->goal.fastest, 0);
  EXPECT_EQ(journeys[0].changes, 2);
  EXPECT_FALSE(journeys[0].steps.at(0).booked);
  EXPECT_EQ(j->fewestChanges, 1);
  EXPECT_EQ(journeys[1].changes, 1);
  EXPECT_TRUE(journeys[1].steps.at(0).booked);
  EXPECT_EQ(to_string(journeys[1].steps.at(0).start), "2026-09-21");
}

TEST_F(endpoints_of_a_small_world, planning_again_goes_on_with_what_is_under_way_or_done) {
  auto request = boundary::journey_replan_request{};
  request.question = agent_question();
  request.underWay.emplace();
  request.underWay->items = {{kWagon.value(), *parse_date("2026-08-24"), *parse_date("2026-09-21"), {8}}};
  auto const runs = ask<post_replan>(kNone, kNone, request);
  ASSERT_TRUE(runs.has_value()) << runs.error().detail;
  ASSERT_EQ(runs->goal.journeys.size(), 1U);
  EXPECT_EQ(to_string(runs->goal.journeys[0].atWork), "2026-09-21");
  EXPECT_THAT(runs->goal.journeys[0].steps, IsEmpty());
  request.underWay = {};
  request.done.emplace();
  request.done->items = {kWagon.value()};
  auto const done = ask<post_replan>(kNone, kNone, request);
  EXPECT_EQ(to_string(done->goal.journeys.at(0).atWork), "2026-09-01");
}

TEST_F(endpoints_of_a_small_world, planning_again_says_which_field_is_wrong) {
  auto request = boundary::journey_replan_request{};
  request.question = agent_question();
  request.question.goals = {};
  request.underWay.emplace();
  request.underWay->items = {{std::nullopt, *parse_date("2026-09-21"), *parse_date("2026-09-20"), {8}}};
  auto const end = ask<post_replan>(kNone, kNone, request);
  ASSERT_FALSE(end.has_value());
  EXPECT_EQ(end.error().fields.at(0).pointer, "/underWay/0/end");
  request.underWay = {};
  auto const goals = ask<post_replan>(kNone, kNone, request);
  ASSERT_FALSE(goals.has_value());
  EXPECT_EQ(goals.error().fields.at(0).pointer, "/question/goals");
}

TEST_F(endpoints_of_a_small_world, a_service_is_in_a_journey_or_there_is_a_reason) {
  auto request = boundary::why_not_request{};
  request.question = agent_question();
  request.wagon = kWagon.value();
  auto const in = ask<post_why_not>(kNone, kNone, request);
  ASSERT_TRUE(in.has_value()) << in.error().detail;
  EXPECT_EQ(in->wagon.title, "Typen");
  EXPECT_EQ(in->wagon.kindName, "Cursus");
  EXPECT_EQ(in->outcome, boundary::wagon_outcome::inRoute);
  EXPECT_THAT(in->routes, ElementsAre(0));
  request.question.ownBudgetCents = boundary::bounded<0, 100'000'00>{10'00};
  auto const dear = ask<post_why_not>(kNone, kNone, request);
  ASSERT_TRUE(dear.has_value());
  EXPECT_EQ(dear->outcome, boundary::wagon_outcome::noSession);
  ASSERT_EQ(dear->sessions.size(), 1U);
  EXPECT_EQ(dear->sessions[0].session, kSession.value());
  EXPECT_EQ(dear->sessions[0].obstacle, boundary::session_obstacle::tooExpensive);
  request.wagon = kAgent.value();
  auto const unknown = ask<post_why_not>(kNone, kNone, request);
  ASSERT_FALSE(unknown.has_value());
  EXPECT_EQ(unknown.error().fields.at(0).pointer, "/wagon");
  request.question.goals->items.push_back(kSteward.value());
  EXPECT_EQ(ask<post_why_not>(kNone, kNone, request).error().fields.at(0).pointer, "/question/goals");
}

TEST(why_not_a_service, shows_it_beside_what_is_no_worse) {
  auto records = small_records();
  auto dear = records.wagons[0];
  dear.id = numbered<wagon_id>(32);
  records.wagons.push_back(dear);
  records.sessions.push_back(records.sessions[0]);
  records.sessions[1].id = numbered<session_id>(42);
  records.sessions[1].wagon = dear.id;
  records.sessions[1].own_price = money::euros(500);
  auto const time = still_clock{};
  auto const over = desk::desk{published<desk::world>{small_world(std::move(records))}, time};
  auto request = boundary::why_not_request{.question = agent_question(), .wagon = dear.id.value()};
  auto const found = post_why_not{service{over}}(kNone, kNone, request);
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(found->outcome, boundary::wagon_outcome::noBetter);
  ASSERT_EQ(found->withIt.size(), 1U);
  EXPECT_EQ(found->withIt[0].journey.ownCostCents.value, 500'00);
  EXPECT_EQ(found->withIt[0].instead.ownCostCents.value, 50'00);
  EXPECT_EQ(found->withIt[0].beatenBy, 0);
  EXPECT_FALSE(found->withIt[0].equal);
}

/// Journeys to customer agent over changed records.
auto journeys_to_agent(snapshot_records records, boundary::visitor const& person, char const* last_day = nullptr) {
  auto const time = still_clock{};
  auto const over = desk::desk{published<desk::world>{small_world(std::move(records))}, time};
  auto const from = service{over};
  auto request = boundary::journey_request{};
  request.person = person;
  request.goals.emplace();
  request.goals->items.push_back(kAgent.value());
  request.lastWorkingDay = last_day == nullptr ? std::nullopt : parse_date(last_day);
  return post_journeys{from}(kNone, kNone, request).value().goals.at(0);
}

TEST(journeys_of_a_small_world, what_many_people_hold_is_assumed_and_named) {
  auto const goal = journeys_to_agent(small_records(), steward());
  EXPECT_THAT(goal.requiredCredentials, ElementsAre("Verklaring omtrent gedrag"));
  EXPECT_THAT(goal.assumedCredentials, ElementsAre("Verklaring omtrent gedrag"));
  EXPECT_THAT(goal.journeys, ::testing::Not(IsEmpty()));
}

TEST(journeys_of_a_small_world, a_diploma_of_another_trade_is_not_assumed_and_that_of_the_own_one_is) {
  auto records = small_records();
  records.vacancies.at(0).credentials = {credential_code{"wft"}};
  auto const stranger = journeys_to_agent(records, steward());
  EXPECT_THAT(stranger.requiredCredentials, ElementsAre("Diploma Wft"));
  EXPECT_THAT(stranger.assumedCredentials, IsEmpty());
  EXPECT_THAT(stranger.journeys, IsEmpty());

  auto agent = steward();
  agent.occupations->items.push_back(kAgent.value());
  auto const insider = journeys_to_agent(records, agent);
  EXPECT_THAT(insider.requiredCredentials, ElementsAre("Diploma Wft"));
  EXPECT_THAT(insider.assumedCredentials, ElementsAre("Diploma Wft"));
  EXPECT_THAT(insider.journeys, ::testing::Not(IsEmpty()));
}

TEST(journeys_of_a_small_world, what_the_job_asks_for_is_named_also_when_the_visitor_told_what_she_holds) {
  auto holder = steward();
  holder.credentials.emplace();
  holder.credentials->items.push_back(boundary::code_text{"vog"});
  auto const goal = journeys_to_agent(small_records(), holder);
  EXPECT_THAT(goal.requiredCredentials, ElementsAre("Verklaring omtrent gedrag"));
  EXPECT_THAT(goal.assumedCredentials, IsEmpty());
}

TEST(journeys_of_a_small_world, vacancies_start_when_somebody_is_free_if_there_are_such) {
  auto records = small_records();
  records.vacancies.at(0).start = parse_date("2026-09-15");
  records.vacancies.push_back(small_vacancy(23, kAgent));
  records.vacancies.back().start = parse_date("2026-11-01");
  auto const ids = [](auto const& goal) {
    auto found = std::vector<uuid>{};
    for (auto const& v : goal.vacancies) {
      found.push_back(v.id);
    }
    return found;
  };
  auto const late = numbered<vacancy_id>(23).value();
  EXPECT_THAT(ids(journeys_to_agent(records, steward(), "2026-10-31")), ElementsAre(late));
  EXPECT_THAT(ids(journeys_to_agent(records, steward(), "2026-11-30")), ::testing::SizeIs(2))
      << "none starts then: all";
  EXPECT_THAT(ids(journeys_to_agent(records, steward())), ElementsAre(late)) << "ready on 5 October";
}

}  // namespace
