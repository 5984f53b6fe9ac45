// SPDX-License-Identifier: EUPL-1.2
// The engine against every set of sessions and every Monday, judged by `check`: vectors, sessions and starts must be
// equal. More of the same: overstap selfcheck planning.
#include <cstdio>

#include <gtest/gtest.h>

#include "selfcheck/check_planning.h"

namespace {

TEST(plan_oracle, equals_the_exhaustive_planner) {
  auto const checked = overstap::selfcheck::check_planning(1, 40'000);
  if (auto const& d = checked.difference) {
    FAIL() << "seed " << d->seed << "\n"
           << d->instance << "expected\n"
           << d->expected << "the engine gives\n"
           << d->actual;
  }
  auto t = checked.tally;
  for (auto const& [wagons, n] : t.trains_by_wagons) {
    std::printf("trains of %d wagons: %llu\n", wagons, static_cast<unsigned long long>(n));
  }
  std::printf("instances %llu, with trains %llu, widest front %llu\n",
              static_cast<unsigned long long>(t.instances),
              static_cast<unsigned long long>(t.with_trains),
              static_cast<unsigned long long>(t.widest_front));
  EXPECT_GT(t.trains_by_wagons[3], 20U);
  EXPECT_GT(t.widest_front, 3U);
}

}  // namespace
