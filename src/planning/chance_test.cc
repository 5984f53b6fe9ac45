// SPDX-License-Identifier: EUPL-1.2
#include "planning/chance.h"

#include <limits>

#include <gtest/gtest.h>

#include "domain/known_completion.h"
#include "selfcheck/hand_made.h"

using namespace overstap;
using namespace overstap::planning;
using selfcheck::hand_made;

namespace {

TEST(percent_of, rounds_half_up) {
  EXPECT_EQ(percent_of({}), 100);
  EXPECT_EQ(percent_of(std::vector{completion_record{200, 101}}), 51);
  EXPECT_EQ(percent_of(std::vector{completion_record{1000, 504}}), 50);
  EXPECT_EQ(percent_of(std::vector{completion_record{20, 0}}), 0);
}

TEST(percent_of, is_exact_for_eight_steps_of_many_people) {
  constexpr auto kMany = std::numeric_limits<std::int32_t>::max();
  // 0.9^8 = 0.43046721.
  EXPECT_EQ(percent_of(std::vector(8, completion_record{1'000'000, 900'000})), 43);
  EXPECT_EQ(percent_of(std::vector(8, completion_record{kMany, kMany})), 100);
  // 1/3 * 3/200 = 0.005: the half itself goes up, also where the parts have no end in decimals.
  EXPECT_EQ(percent_of(std::vector{completion_record{3'000'000, 1'000'000}, completion_record{200, 3}}), 1);
}

TEST(chance_of, keeps_what_is_not_known_apart) {
  auto made = hand_made{};
  auto const offer = [&](std::optional<completion_record> c) {
    made.offer().completion = c;
    made.run();
  };
  offer(completion_record{100, 90});
  offer(completion_record{kEnoughStarted, 15});
  offer(completion_record{kEnoughStarted - 1, 19});
  offer(std::nullopt);
  auto const world = made.world();
  auto const of = [&](hand_made::plan_list const& list) { return chance_of(*world, hand_made::sessions(list)); };
  auto const day = made.ask.earliest;

  auto const both = of({{0, day}, {1, day}});
  EXPECT_EQ(both.unknown, 0);
  EXPECT_EQ(both.percent(), 68);  // 67.5
  auto const some = of({{0, day}, {2, day}, {3, day}});
  EXPECT_EQ(some.unknown, 2);
  EXPECT_EQ(some.known_percent, 90);
  EXPECT_EQ(some.percent(), std::nullopt);
  auto const none = of({{2, day}});
  EXPECT_EQ(none.unknown, 1);
  EXPECT_EQ(none.known_percent, std::nullopt);
  EXPECT_EQ(of({}).percent(), 100);
}

}  // namespace
