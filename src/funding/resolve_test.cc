// SPDX-License-Identifier: EUPL-1.2
#include "funding/resolve.h"

#include <gtest/gtest.h>

namespace overstap::funding {
namespace {

constexpr auto kEmployer = std::size_t{0};
constexpr auto kFund = std::size_t{1};
constexpr auto kRegion = std::size_t{2};
constexpr auto kAll = payer_set{7};

std::vector<terms> three_payers() {
  auto employer = terms{};
  employer.per_person = 500'00;
  auto fund = terms{};
  fund.tier = 1;
  fund.percent = 80;
  fund.per_year = 1'000'00;
  auto region = terms{};
  region.tier = 3;
  region.per_person = 2'500'00;
  return {employer, fund, region};
}

TEST(Resolve, PaysInTheOrderOfThePayers) {
  auto const payers = three_payers();
  auto const bills = std::vector<bill>{{1'200'00, 2027, kAll}};
  auto const r = resolver{payers, {}}.resolve(bills);
  EXPECT_EQ(r.payments, (std::vector<payment>{{0, kEmployer, 500'00}, {0, kFund, 700'00}}));
  EXPECT_EQ(r.paid, 1'200'00);
}

TEST(Resolve, AnEarlierPayerMovesToWhereALaterOneCanNotPay) {
  auto const payers = three_payers();
  // Only the employer can pay the second one.
  auto const bills = std::vector<bill>{{500'00, 2027, kAll}, {500'00, 2027, only(kEmployer)}};
  auto const r = resolver{payers, {}}.resolve(bills);
  EXPECT_EQ(r.payments, (std::vector<payment>{{0, kFund, 400'00}, {0, kRegion, 100'00}, {1, kEmployer, 500'00}}));
}

TEST(Resolve, ACapOfAYearStartsAgainInTheNext) {
  auto const payers = three_payers();
  auto const bills = std::vector<bill>{{1'000'00, 2026, only(kFund)}, {1'000'00, 2026, only(kFund)}};
  EXPECT_EQ((resolver{payers, {}}.most_paid(bills)), 1'000'00);
  auto const over_years = std::vector<bill>{bills[0], {1'000'00, 2027, only(kFund)}};
  EXPECT_EQ((resolver{payers, {}}.most_paid(over_years)), 1'600'00);
  auto const before = std::vector<spent>{{kFund, 2027, 900'00}};
  EXPECT_EQ((resolver{payers, before}.most_paid(over_years)), 900'00);
}

TEST(Resolve, WhereTwoCanNotPayTogetherTheOneWithWhomThePersonPaysLeast) {
  auto payers = three_payers();
  payers[kEmployer].not_with = only(kRegion);
  payers[kRegion].not_with = only(kEmployer);
  auto const bills = std::vector<bill>{{2'000'00, 2027, only(kEmployer) | only(kRegion)}};
  EXPECT_EQ((resolver{payers, {}}.resolve(bills).payments), (std::vector<payment>{{0, kRegion, 2'000'00}}));
  // As much either way: then the first in the order.
  auto const small = std::vector<bill>{{400'00, 2027, only(kEmployer) | only(kRegion)}};
  EXPECT_EQ((resolver{payers, {}}.resolve(small).payments), (std::vector<payment>{{0, kEmployer, 400'00}}));
}

TEST(Resolve, APercentageIsOfTheWholePrice) {
  auto const payers = three_payers();
  auto const left = std::vector<bill>{{500'00, 2027, only(kFund), 500'00}};
  EXPECT_EQ((resolver{payers, {}}.most_paid(left)), 500'00);
  auto const all = std::vector<bill>{{500'00, 2027, only(kFund)}};
  EXPECT_EQ((resolver{payers, {}}.most_paid(all)), 400'00);
}

TEST(Resolve, NobodyPaysWhatNobodyMayPay) {
  auto const payers = three_payers();
  auto const bills = std::vector<bill>{{100'00, 2027, 0}, {0, 2027, kAll}};
  auto const r = resolver{payers, {}}.resolve(bills);
  EXPECT_EQ(r.paid, 0);
  EXPECT_TRUE(r.payments.empty());
  EXPECT_EQ((resolver{payers, {}}.resolve({}).paid), 0);
}

}  // namespace
}  // namespace overstap::funding
