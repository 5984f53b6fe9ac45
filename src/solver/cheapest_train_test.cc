// SPDX-License-Identifier: EUPL-1.2
// The planner against a mixed integer program of the same question: the least price, own price and number of wagons of
// its set of trains must be those of the program.
#include "solver/cheapest_train.h"

#include <gtest/gtest.h>

#include "selfcheck/invent.h"
#include "selfcheck/to_text.h"

using namespace overstap;
using namespace overstap::solver;
using selfcheck::sizes;
using selfcheck::to_text;

namespace {

struct tally {
  std::uint64_t compared{}, with_train{}, refused{}, not_modelled{};
};

std::optional<std::int64_t> least_of(planning::answer const& a, aim least) {
  auto best = std::optional<std::int64_t>{};
  for (auto const& t : a.trains) {
    auto const m = measure(least, t.value);
    best = best ? std::min(*best, m) : m;
  }
  return best;
}

void compare(std::uint64_t first_seed, std::uint64_t wanted, sizes const& s, tally& t) {
  auto const until = t.compared + wanted;
  for (auto seed = first_seed; t.compared < until; ++seed) {
    auto random = random_source{seed};
    auto const i = selfcheck::invent(random, s);
    if (not_modelled(i.ask)) {
      ++t.not_modelled;
      continue;
    }
    auto const world = i.world();
    auto const planned = planning::plan(*world, i.ask, {}, *planning::make_work_state(*world));
    ASSERT_TRUE(planned.complete);
    if (!planned.trains.empty() && planned.trains.front().sessions.empty() && !random.chance(5)) {
      continue;
    }
    ++t.compared;
    t.with_train += planned.trains.empty() ? 0U : 1U;
    for (auto const least : {aim::total_price, aim::own_price, aim::wagons}) {
      auto const found = cheapest_train(*world, i.ask, least, seconds{60});
      ASSERT_NE(found.how, cheapest::outcome::out_of_time) << "seed " << seed;
      auto const expected = found.train ? std::optional{measure(least, found.train->value)} : std::nullopt;
      ASSERT_EQ(least_of(planned, least), expected)
          << "seed " << seed << " aim " << static_cast<int>(least) << "\n"
          << to_text(planned.trains) << "program: " << (found.train ? to_text(*found.train) : "none") << "\n"
          << to_text(*world, i.ask);
      t.refused += found.refused;
    }
  }
}

TEST(cheapest_train, is_the_least_of_the_planners_trains) {
  auto t = tally{};
  compare(1, 120, {.wagons = 8, .sessions_each = 2, .horizon_weeks = 10, .skills = 4}, t);
  compare(200'001, 120, {.wagons = 12, .sessions_each = 2, .horizon_weeks = 16, .skills = 6}, t);
  compare(400'001, 80, {.wagons = 8, .sessions_each = 2, .horizon_weeks = 12, .skills = 7, .about_fit = true}, t);
  compare(600'001, 80, {.wagons = 6, .sessions_each = 4, .horizon_weeks = 14, .skills = 4, .one_price = true}, t);
  compare(800'001, 120, {.wagons = 8, .sessions_each = 2, .horizon_weeks = 10, .skills = 4, .paid = true}, t);
  std::printf("compared %llu, with a train %llu, candidates refused %llu, not modelled %llu\n",
              static_cast<unsigned long long>(t.compared),
              static_cast<unsigned long long>(t.with_train),
              static_cast<unsigned long long>(t.refused),
              static_cast<unsigned long long>(t.not_modelled));
  EXPECT_GT(t.with_train, t.compared / 4);
}

}  // namespace
