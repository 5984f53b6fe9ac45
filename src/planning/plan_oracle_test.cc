// SPDX-License-Identifier: EUPL-1.2
// The engine against every set of sessions and every Monday, judged by `check`: vectors, sessions and starts must be
// equal.
#include <cstdlib>
#include <map>

#include <gtest/gtest.h>

#include "planning/testing.h"

using namespace overstap;
using namespace overstap::planning;
using planning::testing::exhaustive_planner;
using planning::testing::instance_maker;
using planning::testing::sizes;
using planning::testing::to_text;

namespace {

constexpr auto kMostCases = std::uint64_t{60'000};

struct tally {
  std::uint64_t judged{};
  std::uint64_t with_trains{};
  std::map<std::int32_t, std::uint64_t> trains_by_wagons;
  std::uint64_t widest{};
};

void compare(std::uint64_t first_seed, std::uint64_t wanted, sizes const& s, tally& t) {
  auto state = make_work_state();
  auto const before = t.judged;
  for (auto seed = first_seed; t.judged < before + wanted; ++seed) {
    auto random = random_source{seed};
    auto const i = instance_maker{random, s}.make();
    auto const world = i.world();
    auto exhaustive = exhaustive_planner{*world, i.ask};
    if (exhaustive.cases() > kMostCases || (check(*world, i.ask, {}) && !random.chance(5))) {
      continue;
    }
    ++t.judged;
    auto const expected = exhaustive.all();
    auto const actual = plan(*world, i.ask, limits{}, *state);
    ASSERT_TRUE(actual.complete);
    ASSERT_EQ(to_text(actual.trains), to_text(expected)) << "seed " << seed << "\n" << to_text(*world, i.ask);
    t.with_trains += expected.empty() ? 0U : 1U;
    t.widest = std::max<std::uint64_t>(t.widest, expected.size());
    for (auto const& x : expected) {
      ++t.trains_by_wagons[x.value.wagons];
    }
  }
}

std::uint64_t rounds() {
  auto const* more = std::getenv("OVS_ORACLE_ROUNDS");
  return more == nullptr ? 1 : std::strtoull(more, nullptr, 10);
}

TEST(plan_oracle, equals_the_exhaustive_planner) {
  auto t = tally{};
  for (auto round = std::uint64_t{0}; round < rounds(); ++round) {
    auto const seed = 1 + round * 1'000'000;
    compare(seed, 3000, {.wagons = 6, .sessions_each = 2, .horizon_weeks = 8, .skills = 4}, t);
    compare(seed + 200'000, 2000, {.wagons = 5, .sessions_each = 3, .horizon_weeks = 11, .skills = 3}, t);
    compare(seed + 400'000, 3000, {.wagons = 8, .sessions_each = 1, .horizon_weeks = 7, .skills = 4}, t);
    compare(
        seed + 600'000, 3000, {.wagons = 6, .sessions_each = 1, .horizon_weeks = 9, .skills = 7, .about_fit = true}, t);
    compare(seed + 800'000,
            3000,
            {.wagons = 4, .sessions_each = 4, .horizon_weeks = 14, .skills = 4, .one_price = true},
            t);
    if (HasFatalFailure()) {
      return;
    }
  }
  RecordProperty("with_trains", static_cast<int>(t.with_trains));
  for (auto const& [wagons, n] : t.trains_by_wagons) {
    std::printf("trains of %d wagons: %llu\n", wagons, static_cast<unsigned long long>(n));
  }
  std::printf("instances %llu, with trains %llu, widest front %llu\n",
              static_cast<unsigned long long>(t.judged),
              static_cast<unsigned long long>(t.with_trains),
              static_cast<unsigned long long>(t.widest));
  // The instances are only worth something when long trains and wide fronts are among them.
  EXPECT_GT(t.trains_by_wagons[3], 20U);
  EXPECT_GT(t.widest, 3U);
}

}  // namespace
