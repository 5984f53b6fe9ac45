// SPDX-License-Identifier: EUPL-1.2
#include "api/rate_limit.h"

#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "desk/testing_clock.h"

using namespace overstap;
using namespace overstap::api;
using overstap::desk::testing::still_clock;
using std::chrono::seconds;

namespace {

/// How many of `n` are let through.
int taken(rate_limit& limit, std::string_view key, int n) {
  auto count = 0;
  for (auto i = 0; i < n; ++i) {
    count += limit.take(key) ? 0 : 1;
  }
  return count;
}

TEST(rate_limit, so_many_at_once_and_then_one_at_a_time) {
  auto time = still_clock{};
  auto limit = rate_limit{6, time};
  EXPECT_EQ(taken(limit, "a", 10), 6);
  EXPECT_EQ(limit.take("a"), seconds{10});
  time.milliseconds += 9'001;
  EXPECT_EQ(limit.take("a"), seconds{1}) << "a part of a second is a whole one";
  time.milliseconds += 999;
  EXPECT_EQ(taken(limit, "a", 10), 1);
  time.milliseconds += 30'000;
  EXPECT_EQ(taken(limit, "a", 10), 3);
  time.milliseconds += 3'600'000;
  EXPECT_EQ(taken(limit, "a", 10), 6) << "turns are not saved up";
}

TEST(rate_limit, what_is_refused_does_not_count) {
  auto time = still_clock{};
  auto limit = rate_limit{60, time};
  EXPECT_EQ(taken(limit, "a", 1000), 60);
  time.milliseconds += 1000;
  EXPECT_EQ(taken(limit, "a", 1000), 1);
}

TEST(rate_limit, keys_do_not_share) {
  auto time = still_clock{};
  auto limit = rate_limit{2, time};
  EXPECT_EQ(taken(limit, "a", 5), 2);
  EXPECT_EQ(taken(limit, "b", 5), 2);
}

TEST(rate_limit, remembers_a_bounded_number_and_the_busiest_longest) {
  auto time = still_clock{};
  auto limit = rate_limit{10, time, 100};
  EXPECT_EQ(taken(limit, "attacker", 20), 10);
  for (auto i = 0; i < 10'000; ++i) {
    limit.take("other " + std::to_string(i));
  }
  EXPECT_EQ(limit.size(), 100U);
  EXPECT_EQ(taken(limit, "attacker", 20), 0);
}

TEST(rate_limit, a_clock_that_is_set_back_locks_nobody_out) {
  auto time = still_clock{};
  auto limit = rate_limit{6, time};
  EXPECT_EQ(taken(limit, "a", 10), 6);
  time.milliseconds -= 3'600'000;
  EXPECT_EQ(limit.take("a"), seconds{10});
}

TEST(rate_limit, a_large_limit_is_kept_too) {
  auto time = still_clock{};
  auto limit = rate_limit{1'000'000, time};
  EXPECT_EQ(taken(limit, "a", 1'000'001), 1'000'000);
}

TEST(rate_limit, threads_together_get_no_more) {
  auto time = still_clock{};
  auto limit = rate_limit{100, time};
  auto counts = std::vector<int>(4);
  {
    auto threads = std::vector<std::jthread>{};
    for (auto& c : counts) {
      threads.emplace_back([&] { c = taken(limit, "a", 100); });
    }
  }
  EXPECT_EQ(counts[0] + counts[1] + counts[2] + counts[3], 100);
}

}  // namespace
