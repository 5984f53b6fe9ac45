// SPDX-License-Identifier: EUPL-1.2
#include "casework/plan_chance.h"

#include <utility>

#include <gtest/gtest.h>

#include "desk/testing_world.h"

using namespace overstap;
using namespace overstap::casework;
using namespace overstap::desk::testing;

namespace {

TEST(chance_of_a_plan, is_of_what_is_still_to_be_finished) {
  auto records = small_records();
  auto const course = std::exchange(records.wagons, {}).at(0);
  records.sessions.clear();
  auto const offered = [&](std::optional<completion_record> c) {
    auto& w = records.wagons.emplace_back(course);
    w.id = numbered<wagon_id>(1000 + records.wagons.size());
    w.completion = c;
    return w.id;
  };
  auto const likely = offered(completion_record{100, 90});
  auto const even = offered(completion_record{100, 50});
  auto const untold = offered(std::nullopt);
  auto const world = small_world(records)->data;
  auto const step = [](std::optional<wagon_id> w, step_state state) {
    auto one = plan_step{};
    one.wagon = w;
    one.state = state;
    return one;
  };
  auto const all = std::vector{step(likely, step_state::proposed), step(even, step_state::started)};
  EXPECT_EQ(chance_of(*world, all).percent(), 45);

  for (auto const behind : {step_state::completed, step_state::stopped, step_state::replaced}) {
    EXPECT_EQ(chance_of(*world, {step(likely, step_state::agreed), step(even, behind)}).percent(), 90);
  }
  EXPECT_EQ(chance_of(*world, {step(likely, step_state::agreed), step(std::nullopt, step_state::agreed)}).percent(), 90)
      << "a step of her own does not count";

  auto const some = chance_of(*world, {step(likely, step_state::agreed), step(untold, step_state::agreed)});
  EXPECT_EQ(some.unknown, 1);
  EXPECT_EQ(some.percent(), std::nullopt);
  EXPECT_EQ(some.known_percent, 90);

  auto hidden = step(likely, step_state::agreed);
  hidden.hidden = true;
  EXPECT_EQ(chance_of(*world, {hidden}).unknown, 1);
  EXPECT_EQ(chance_of(*world, {hidden}).known_percent, std::nullopt);
}

}  // namespace
