// SPDX-License-Identifier: EUPL-1.2
#include "planning/costs.h"

#include <gtest/gtest.h>

#include "selfcheck/hand_made.h"

namespace overstap::planning {
namespace {

using namespace selfcheck;

/// One session of € 500, and payers that the test adds.
struct one_course : hand_made {
  one_course() {
    offer().kind = wagon_kind_code{"course"};
    run().own_price = money::euros(500);
  }
  payer& pays(payer_tier tier, char const* kind = "course") {
    auto& p = payers().emplace_back();
    p.id = numbered<payer_id>(payers().size());
    p.tier = tier;
    p.pays_for = {wagon_kind_code{kind}};
    ask.payers.push_back({payer_idx{payers().size() - 1}});
    return p;
  }
};

TEST(costs, a_payer_pays_for_its_kinds_within_its_days) {
  auto c = one_course{};
  c.pays(payer_tier::sector_fund).until = day(2026, 12, 31);
  c.pays(payer_tier::benefit_body, "coaching");
  c.pays(payer_tier::region).from = day(2026, 10, 5);
  auto const world = c.world();
  auto pay = costs{*world, c.ask};
  auto const s = session_idx{0U};
  EXPECT_EQ(pay.bill_of(s, day(2026, 9, 7)), (funding::bill{500'00, 0, 0b001}));
  EXPECT_EQ(pay.bill_of(s, day(2026, 10, 5)), (funding::bill{500'00, 0, 0b101}));
  EXPECT_EQ(pay.bill_of(s, day(2026, 12, 31)), (funding::bill{500'00, 0, 0b101}));
  EXPECT_EQ(pay.bill_of(s, day(2027, 1, 1)), (funding::bill{500'00, 0, 0b100}));
  EXPECT_EQ(pay.changes_of(s, day(2026, 9, 7), day(2027, 6, 1)), (std::vector{day(2026, 10, 5), day(2027, 1, 1)}));
  EXPECT_EQ(pay.changes_of(s, day(2026, 10, 5), day(2026, 12, 31)), std::vector<civil_date>{});
}

TEST(costs, the_year_is_told_where_a_cap_depends_on_it) {
  auto c = one_course{};
  c.pays(payer_tier::sector_fund).per_year = money::euros(200);
  auto const world = c.world();
  auto pay = costs{*world, c.ask};
  EXPECT_EQ(pay.bill_of(session_idx{0U}, day(2026, 12, 31)).year, 2026);
  EXPECT_EQ(pay.bill_of(session_idx{0U}, day(2027, 1, 1)).year, 2027);
  EXPECT_EQ(pay.changes_of(session_idx{0U}, day(2026, 9, 7), day(2028, 1, 2)),
            (std::vector{day(2027, 1, 1), day(2028, 1, 1)}));
}

TEST(costs, only_payers_without_shared_caps_pay_for_certain) {
  auto c = one_course{};
  c.pays(payer_tier::employer).per_person = money::euros(400);
  c.pays(payer_tier::benefit_body).per_step = money::euros(150);
  auto const world = c.world();
  auto pay = costs{*world, c.ask};
  auto const b = pay.bill_of(session_idx{0U}, day(2026, 9, 7));
  EXPECT_EQ(pay.certainly_paid(b), 150'00);
  EXPECT_EQ(pay.capped(), 0b01U);
  EXPECT_EQ(pay.payers().most_paid({&b, 1}), 500'00);
}

TEST(costs, a_train_costs_what_nobody_pays) {
  auto c = one_course{};
  c.pays(payer_tier::employer).per_person = money::euros(600);
  c.offer().kind = wagon_kind_code{"course"};
  c.run().own_price = money::euros(300);
  auto const both = hand_made::sessions({{0, c.week(0)}, {1, c.week(1)}});
  auto const value = value_of(*c.world(), c.ask, both, c.week(2));
  EXPECT_EQ(value.own, money::euros(200));
  EXPECT_EQ(value.public_, money::euros(600));
}

TEST(costs, of_payers_that_are_expected_it_is_not_certain_that_they_pay) {
  auto c = one_course{};
  c.pays(payer_tier::employer).per_step = money::euros(100);
  c.pays(payer_tier::region).per_step = money::euros(300);
  c.ask.payers[1].certain = true;
  c.ask.spent = {{1, 2026, 50'00}};
  auto const paid = who_pays(*c.world(), c.ask, hand_made::sessions({{0, c.week(0)}}));
  ASSERT_EQ(paid.of.size(), 1U);
  ASSERT_EQ(paid.of[0].size(), 2U);
  EXPECT_EQ(paid.of[0][0].payer, payer_idx{0U});
  EXPECT_EQ(paid.of[0][0].amount, money::euros(100));
  EXPECT_FALSE(paid.of[0][0].certain);
  EXPECT_EQ(paid.of[0][1].amount, money::euros(300));
  EXPECT_TRUE(paid.of[0][1].certain);
  EXPECT_EQ(paid.own_at_most, money::euros(200));
}

}  // namespace
}  // namespace overstap::planning
