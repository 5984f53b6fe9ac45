// SPDX-License-Identifier: EUPL-1.2
#include "desk/payers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "desk/testing_world.h"
#include "schemes/read_rules.h"

using namespace overstap;
using namespace overstap::desk;
using namespace overstap::desk::testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

auto const kToday = parse_date("2026-11-26").value();

payer payer_of(std::uint64_t n, payer_tier tier, std::string scheme = "") {
  auto p = payer{};
  p.id = numbered<payer_id>(n);
  p.tier = tier;
  p.name = {"Betaler", "Payer"};
  p.scheme = std::move(scheme);
  p.pays_for = {wagon_kind_code{"course"}};
  return p;
}

/// Payers 1 to n, in this order.
struct some_payers {
  explicit some_payers(std::vector<payer> payers) {
    auto r = small_records();
    r.payers = std::move(payers);
    w = small_world(std::move(r));
    ask.person.municipality = municipality_code{"GM0394"};
  }
  payers_of_person found() const {
    auto const person = resolve(*w, ask.person, kToday, "/person");
    EXPECT_TRUE(person);
    auto f = find_payers(*w->data, *person, ask, kToday);
    EXPECT_TRUE(f) << f.error().detail;
    return *std::move(f);
  }
  std::shared_ptr<world const> w;
  journeys_request ask;
};

planning::possible_payer expected(std::size_t n) {
  return {payer_idx{n}, false};
}
planning::possible_payer certain(std::size_t n) {
  return {payer_idx{n}, true};
}

TEST(find_payers, counts_on_who_may_pay_until_it_is_known_that_it_does_not) {
  auto p = some_payers{{payer_of(1, payer_tier::sector_fund), payer_of(2, payer_tier::region)}};
  EXPECT_THAT(p.found().payers, ElementsAre(expected(0), expected(1)));
  p.ask.told_payers = {{numbered<payer_id>(1), false}, {numbered<payer_id>(2), true}};
  EXPECT_THAT(p.found().payers, ElementsAre(certain(1)));
  EXPECT_THAT(p.found().not_paying, ElementsAre(payer_idx{0U}));
}

TEST(find_payers, an_employer_pays_for_who_tells_of_it) {
  auto p = some_payers{{payer_of(1, payer_tier::employer)}};
  EXPECT_THAT(p.found().payers, IsEmpty());
  EXPECT_THAT(p.found().not_paying, IsEmpty());
  p.ask.told_payers = {{numbered<payer_id>(1), std::nullopt}};
  EXPECT_THAT(p.found().payers, ElementsAre(expected(0)));
}

TEST(find_payers, a_payer_of_a_region_or_municipality_is_for_who_lives_there) {
  auto here = payer_of(1, payer_tier::region);
  here.region = region_code{"AM18"};
  auto elsewhere = payer_of(2, payer_tier::region);
  elsewhere.region = region_code{"AM09"};
  auto neighbours = payer_of(3, payer_tier::region);
  neighbours.municipality = municipality_code{"GM0363"};
  auto p = some_payers{{here, elsewhere, neighbours, payer_of(4, payer_tier::region)}};
  EXPECT_THAT(p.found().payers, ElementsAre(expected(0), expected(3)));
  EXPECT_THAT(p.found().not_paying, IsEmpty());
  p.ask.person.municipality.reset();
  EXPECT_THAT(p.found().payers, ElementsAre(expected(3)));
}

TEST(find_payers, a_scheme_says_who_can_have_it) {
  auto p = some_payers{{payer_of(1, payer_tier::sector_fund, "sector-fund"), payer_of(2, payer_tier::region, "stap")}};
  EXPECT_THAT(p.found().payers, ElementsAre(expected(0))) << "STAP has ended";
  EXPECT_THAT(p.found().not_paying, IsEmpty()) << "and nothing makes it pay";
  auto const& book = schemes::built_in_rules();
  auto const has_fund = *book.find_fact("sector-has-fund");
  p.ask.money_facts = book.nothing_known();
  (*p.ask.money_facts)[has_fund] = 1;
  EXPECT_THAT(p.found().payers, ElementsAre(certain(0)));
  (*p.ask.money_facts)[has_fund] = 0;
  EXPECT_THAT(p.found().payers, IsEmpty());
}

TEST(find_payers, what_a_plan_only_expects_yields_to_a_scheme_that_knows) {
  auto p = some_payers{{payer_of(1, payer_tier::sector_fund, "sector-fund")}};
  auto const& book = schemes::built_in_rules();
  auto const has_fund = book.find_fact("sector-has-fund").value();
  p.ask.money_facts = book.nothing_known();
  p.ask.told_payers = {{.payer = numbered<payer_id>(1), .pays = true, .only_expected = true}};
  EXPECT_THAT(p.found().payers, ElementsAre(certain(0))) << "unknown: what was said before counts";
  (*p.ask.money_facts)[has_fund] = 0;
  EXPECT_THAT(p.found().payers, IsEmpty());
  p.ask.told_payers = {{.payer = numbered<payer_id>(1), .only_expected = true}};
  (*p.ask.money_facts)[has_fund] = 1;
  EXPECT_THAT(p.found().payers, ElementsAre(certain(0)));
  p.ask.told_payers = {{.payer = numbered<payer_id>(1)}};
  EXPECT_THAT(p.found().payers, ElementsAre(expected(0))) << "what somebody says counts before the scheme";
}

TEST(find_payers, who_is_known_not_to_pay_can_be_counted_on_but_is_never_certain) {
  auto p = some_payers{{payer_of(1, payer_tier::sector_fund, "sector-fund"),
                        payer_of(2, payer_tier::benefit_body),
                        payer_of(3, payer_tier::region, "stap"),
                        payer_of(4, payer_tier::region)}};
  auto const& book = schemes::built_in_rules();
  p.ask.money_facts = book.nothing_known();
  (*p.ask.money_facts)[book.find_fact("sector-has-fund").value()] = 0;
  p.ask.told_payers = {{numbered<payer_id>(2), false}, {numbered<payer_id>(4), true}};
  EXPECT_THAT(p.found().payers, ElementsAre(certain(3)));
  for (auto n = std::uint64_t{1}; n <= 4; ++n) {
    p.ask.counted_on.push_back(numbered<payer_id>(n));
  }
  auto const found = p.found();
  EXPECT_THAT(found.payers, ElementsAre(expected(0), expected(1), certain(3))) << "of STAP nothing is left to ask";
  EXPECT_THAT(found.not_paying, IsEmpty());
  ASSERT_EQ(found.counted_on.size(), 2U) << "who pays for certain needs no counting on";
  EXPECT_EQ(found.counted_on[0].payer, payer_idx{0U});
  EXPECT_EQ(found.counted_on[0].despite, known_not::scheme);
  EXPECT_EQ(found.counted_on[1].payer, payer_idx{1U});
  EXPECT_EQ(found.counted_on[1].despite, known_not::answer);
}

TEST(find_payers, an_unknown_payer_is_named_by_its_place) {
  auto p = some_payers{{}};
  p.ask.told_payers = {{numbered<payer_id>(9), true}};
  p.ask.counted_on = {numbered<payer_id>(8)};
  auto const person = resolve(*p.w, p.ask.person, kToday, "/person");
  auto const f = find_payers(*p.w->data, *person, p.ask, kToday);
  ASSERT_FALSE(f);
  EXPECT_EQ(f.error().fields.at(0).pointer, "/toldPayers/0/payer");
  EXPECT_EQ(f.error().fields.at(1).pointer, "/countedOn/0");
}

TEST(find_payers, a_payer_of_a_plan_that_is_not_there_any_more_is_no_payer) {
  auto p = some_payers{{payer_of(1, payer_tier::region)}};
  p.ask.told_payers = {{numbered<payer_id>(9), true, true}, {numbered<payer_id>(1), false, true}};
  EXPECT_THAT(p.found().payers, IsEmpty());
  EXPECT_THAT(p.found().not_paying, ElementsAre(payer_idx{0U}));
}

}  // namespace
