// SPDX-License-Identifier: EUPL-1.2
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "desk/desk.h"
#include "desk/testing_world.h"

using namespace overstap;
using namespace overstap::desk::testing;
using verdict = planning::wagon_verdict::outcome;
using ::testing::ElementsAre;
using ::testing::SizeIs;

namespace {

auto const kDay = *parse_date("2026-09-01");  // a Tuesday
constexpr auto kLimits = planning::limits{100'000};

/// A steward who goes for customer work, four weeks of typing away.
desk::journeys_request to_agent() {
  auto r = desk::journeys_request{};
  r.person.occupations = {kSteward};
  r.person.municipality = municipality_code{"GM0363"};
  r.goals = {kAgent};
  return r;
}

std::vector<std::string> pointers(error const& e) {
  auto all = std::vector<std::string>{};
  for (auto const& f : e.fields) {
    all.push_back(f.pointer);
  }
  return all;
}

class why_not_this : public ::testing::Test {
protected:
  why_not_this() {
    auto other = records_.wagons[0];
    other.id = kOther;
    other.title = {"Blind típen voor kantoor", "Touch typing"};
    records_.wagons.push_back(other);
    auto session = records_.sessions[0];
    session.id = numbered<session_id>(42);
    session.wagon = kOther;
    session.own_price = money::euros(500);
    records_.sessions.push_back(session);
  }
  desk::why_not_answer ask(wagon_id wagon) {
    auto a = desk::why_not(*small_world(records_), to_agent(), wagon, kDay, kLimits);
    EXPECT_TRUE(a) << a.error().detail;
    return *std::move(a);
  }

  static inline auto const kOther = numbered<wagon_id>(32);
  snapshot_records records_ = small_records();
};

TEST_F(why_not_this, says_where_it_is_or_what_is_no_worse) {
  auto const in = ask(kWagon);
  EXPECT_EQ(in.verdict.what, verdict::in_answer);
  EXPECT_THAT(in.verdict.routes, ElementsAre(0U));
  ASSERT_THAT(in.trains, SizeIs(1));

  auto const dear = ask(kOther);
  EXPECT_EQ(dear.verdict.what, verdict::no_better);
  ASSERT_THAT(dear.with_it, SizeIs(1));
  EXPECT_EQ(dear.with_it[0].value.value.own, money::euros(500));
  EXPECT_EQ(dear.with_it[0].steps.size(), 1U) << "explained";
  EXPECT_EQ(dear.verdict.with_it.at(0).beaten_by, 0U);
  EXPECT_TRUE(dear.verdict.complete);
}

TEST_F(why_not_this, says_what_is_wrong_with_every_session) {
  records_.sessions[1].seats = 0;
  auto const full = ask(kOther);
  EXPECT_EQ(full.verdict.what, verdict::no_session);
  ASSERT_THAT(full.verdict.obstacles, SizeIs(1));
  EXPECT_EQ(full.verdict.obstacles[0].second, planning::session_obstacle::no_seat);
}

TEST_F(why_not_this, needs_a_service_that_is_there_and_one_goal) {
  auto r = to_agent();
  EXPECT_THAT(pointers(desk::why_not(*small_world(), r, kOther, kDay, kLimits).error()), ElementsAre("/wagon"));
  r.goals = {};
  EXPECT_THAT(pointers(desk::why_not(*small_world(), r, kWagon, kDay, kLimits).error()), ElementsAre("/goals"));
}

}  // namespace
