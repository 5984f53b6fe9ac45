// SPDX-License-Identifier: EUPL-1.2
#include "casework/money_facts.h"

#include <map>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "casework/change_dossier.h"
#include "casework/choose_route.h"
#include "casework/profile.h"
#include "casework/replan.h"
#include "casework/testing_office.h"
#include "schemes/read_rules.h"

using namespace overstap;
using namespace overstap::casework;
using namespace overstap::casework::testing;
using access::data_group;
using desk::testing::kAgent;
using desk::testing::kSession;
using desk::testing::kSteward;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;
using ::testing::UnorderedElementsAre;

namespace {

using known = std::map<std::string, std::string>;

/// All that is known, in words.
known words_of(schemes::known_facts const& facts) {
  auto const& book = schemes::built_in_rules();
  auto all = known{};
  for (auto const f : idx_range<schemes::fact_idx>{book.facts.size()}) {
    if (facts[f]) {
      all[book.facts[f].name] = schemes::to_text(book.facts[f], *facts[f]);
    }
  }
  return all;
}
known facts_of(told_of_person const& told) {
  return words_of(money_facts_of(schemes::built_in_rules(), told));
}

TEST(money_facts, of_nothing_told_nothing_is_known) {
  EXPECT_THAT(facts_of({}), IsEmpty());
}

TEST(money_facts, why_the_job_ends_is_the_same_question) {
  auto const end = [](job_end_cause c) { return facts_of({.cause = c}); };
  EXPECT_THAT(end(job_end_cause::contract_ends), ElementsAre(Pair("job-end-cause", "contract-ends")));
  EXPECT_THAT(end(job_end_cause::redundancy), ElementsAre(Pair("job-end-cause", "redundancy")));
  EXPECT_THAT(end(job_end_cause::collective_redundancy), ElementsAre(Pair("job-end-cause", "collective-redundancy")));
  EXPECT_THAT(end(job_end_cause::bankruptcy), ElementsAre(Pair("job-end-cause", "bankruptcy")));
  EXPECT_THAT(end(job_end_cause::self_employment_stops), ElementsAre(Pair("job-end-cause", "self-employed-stops")));
  EXPECT_THAT(end(job_end_cause::health), ElementsAre(Pair("job-end-cause", "health")));
  EXPECT_THAT(end(job_end_cause::own_wish), ElementsAre(Pair("job-end-cause", "own-wish")));
}

TEST(money_facts, where_she_stands_says_only_what_she_said) {
  auto const stands = [](situation_kind k, std::optional<job_end_cause> c = {}) {
    return facts_of({.situation = k, .cause = c});
  };
  EXPECT_THAT(stands(situation_kind::employed_at_risk),
              UnorderedElementsAre(Pair("work-gone-or-at-risk", "true"), Pair("seeks-or-may-lose-work", "true")));
  EXPECT_THAT(stands(situation_kind::employed_at_risk, job_end_cause::own_wish),
              ElementsAre(Pair("job-end-cause", "own-wish")))
      << "who leaves does not lose it";
  EXPECT_THAT(stands(situation_kind::job_seeker), ElementsAre(Pair("seeks-or-may-lose-work", "true")))
      << "she may never have had work";
  EXPECT_THAT(stands(situation_kind::self_employed), ElementsAre(Pair("self-employed", "true")));
  EXPECT_THAT(stands(situation_kind::exploring), IsEmpty());
}

TEST(money_facts, a_benefit_is_that_of_the_schemes_when_they_have_it) {
  auto const gets = [](std::vector<std::string> codes) { return facts_of({.benefits = std::move(codes)}); };
  for (auto const* const same : {"ww", "bijstand", "wia", "wao", "wajong", "ioaw", "none"}) {
    EXPECT_THAT(gets({same}), ElementsAre(Pair("person-benefit", same)));
  }
  EXPECT_THAT(gets({"ziektewet"}), ElementsAre(Pair("person-benefit", "zw")));
  EXPECT_THAT(gets({"anw"}), IsEmpty());
  EXPECT_THAT(gets({"bbz"}), IsEmpty()) << "not the bijstand that schemes ask about";
  EXPECT_THAT(gets({"bijstand", "ww"}), IsEmpty()) << "schemes ask for one";
}

TEST(money_facts, a_target_group_is_a_fact_when_it_says_the_same) {
  auto const in = [](char const* code) { return facts_of({.target_groups = {code}}); };
  EXPECT_THAT(in("banenafspraak"), ElementsAre(Pair("in-banenafspraak-register", "true")));
  EXPECT_THAT(in("self-employed"), ElementsAre(Pair("self-employed", "true")));
  for (auto const* const other : {"carer", "long-term", "newcomer", "no-basic-qualification", "older", "young"}) {
    EXPECT_THAT(in(other), IsEmpty()) << other;
  }
}

auto const kUwvPays = numbered<payer_id>(72);

/// A course of € 500, of which UWV pays € 200 for who can have WW.
class a_plan_with_a_scheme : public ::testing::Test {
protected:
  a_plan_with_a_scheme() {
    auto r = desk::testing::small_records();
    r.sessions[0].own_price = money::euros(500);
    auto uwv = payer{};
    uwv.id = kUwvPays;
    uwv.tier = payer_tier::benefit_body;
    uwv.name = {"UWV", "UWV"};
    uwv.scheme = "ww";
    uwv.pays_for = {wagon_kind_code{"course"}};
    uwv.per_person = money::euros(200);
    r.payers = {uwv};
    office_.planner.current.set(desk::testing::small_world(std::move(r)));
    EXPECT_TRUE(tell_occupations(office_.at, now(kPerson), kDossier, {{kSteward, {}}}));
  }

  desk::caller now(account_id who) {
    auto c = office_.as(who);
    c.if_match = office_.count("select version from dossier");
    return c;
  }
  void ends_by(std::optional<job_end_cause> cause) {
    auto const p = change_dossier(
        office_.at,
        now(kPerson),
        kDossier,
        {.situation = situation_part{.kind = situation_kind::employed_at_risk, .job_ends_on = {}, .cause = cause}});
    ASSERT_TRUE(p) << p.error().detail;
  }
  /// What is left to pay of the fastest route.
  money own_cost(account_id who) {
    auto const found = find_routes(office_.at,
                                   office_.as(who),
                                   kDossier,
                                   {.to = {.occupation = kAgent, .vacancy = {}}, .targets = 1, .wishes = {}});
    EXPECT_TRUE(found) << found.error().detail;
    return found->goals.at(0).trains.at(0).value.value.own;
  }
  money chosen_cost() {
    auto const chosen = choose_route(office_.at,
                                     office_.as(kPerson),
                                     kDossier,
                                     {.to = {.occupation = kAgent, .vacancy = {}},
                                      .steps = {{kSession, parse_date("2026-09-07").value()}},
                                      .wishes = {}});
    EXPECT_TRUE(chosen) << chosen.error().detail;
    return chosen->goals.at(0).prices.own;
  }

  test_office office_;
};

TEST_F(a_plan_with_a_scheme, counts_on_it_until_the_dossier_says_otherwise) {
  EXPECT_EQ(own_cost(kPerson), money::euros(300)) << "not known is not no";
  ends_by(job_end_cause::redundancy);
  EXPECT_EQ(own_cost(kPerson), money::euros(300)) << "how long she worked is not known";
  ends_by(job_end_cause::own_wish);
  EXPECT_EQ(own_cost(kPerson), money::euros(500));
  EXPECT_EQ(own_cost(kGuide), money::euros(500));
  EXPECT_EQ(chosen_cost(), money::euros(500)) << "a plan gets what the routes showed";
}

TEST_F(a_plan_with_a_scheme, is_planned_again_with_what_is_known_by_then) {
  EXPECT_EQ(chosen_cost(), money::euros(300));
  ends_by(job_end_cause::own_wish);
  auto const goal = read_plan(office_.at, office_.as(kPerson), kDossier)->goals.at(0).about.id;
  auto const r = replan(office_.at, office_.as(kPerson), kDossier, goal, {});
  ASSERT_TRUE(r) << r.error().detail;
  EXPECT_EQ(r->before.prices.own, money::euros(300)) << "a plan stays what it was until it is worked out again";
  EXPECT_EQ(r->routes.at(0).route.prices.own, money::euros(500));
}

TEST_F(a_plan_with_a_scheme, health_counts_for_who_may_know_of_it) {
  ends_by(job_end_cause::health);
  EXPECT_EQ(own_cost(kPerson), money::euros(500)) << "the Ziektewet instead";
  EXPECT_EQ(own_cost(kGuide), money::euros(300));
  office_.consent(kDossier, kDeskPartner, access::purpose::guidance, data_group::sensitive);
  EXPECT_EQ(own_cost(kGuide), money::euros(500));
}

TEST_F(a_plan_with_a_scheme, what_is_sensitive_is_told_under_its_ground_only) {
  for (auto const& f : {new_fact{.kind = fact_kind::benefit, .code = "ww"},
                        new_fact{.kind = fact_kind::runs_elsewhere, .code = "uwv"}}) {
    ASSERT_TRUE(add_fact(office_.at, office_.as(kPerson), kDossier, f));
  }
  ends_by(job_end_cause::health);
  auto const told = [&](bool sensitive, bool situation) {
    auto const db = office_.pool.take();
    auto const of = store::load_dossier(*db, kDossier).situation;
    auto const t = told_in({office_.at, *db, kDossier, sensitive}, of, situation);
    return std::tuple{t.situation.has_value(), t.cause.has_value(), t.benefits.size() + t.target_groups.size()};
  };
  EXPECT_EQ(told(false, false), (std::tuple{false, false, 0U}));
  EXPECT_EQ(told(false, true), (std::tuple{true, false, 0U}));
  EXPECT_EQ(told(true, false), (std::tuple{false, false, 1U}));
  EXPECT_EQ(told(true, true), (std::tuple{true, true, 1U}));
}

}  // namespace
