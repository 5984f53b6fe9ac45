// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include "planning/plan.h"
#include "selfcheck/invent.h"
#include "selfcheck/to_text.h"

using namespace overstap;
using namespace overstap::planning;
using selfcheck::invent;
using selfcheck::sizes;
using selfcheck::to_text;

namespace {

constexpr auto kSearches = 1'200;

std::string text_of(answer const& a) {
  return to_text(train{a.bound, {}}) + (a.complete ? "\ncomplete after " : "\nstopped after ") +
         std::to_string(a.labels) + " labels\n" + to_text(a.trains);
}

TEST(share_branches, threads_change_nothing) {
  auto random = random_source{20261126};
  auto complete = 0;
  auto stopped = 0;
  for (auto n = 0; n < kSearches; ++n) {
    auto i = invent(
        random,
        {.wagons = 60, .sessions_each = 3, .horizon_weeks = 40, .skills = 12, .about_fit = n % 2 == 0, .paid = true});
    auto const world = i.world();
    if (n % 3 == 0) {
      selfcheck::put_under_way(random, *world, i.ask);
    }
    auto const limit = limits{std::uint64_t{1'000} << random.below(8)};
    auto const alone = plan(*world, i.ask, limit, *make_work_state(*world, 1));
    for (auto const threads : {2U, 5U}) {
      ASSERT_EQ(text_of(plan(*world, i.ask, limit, *make_work_state(*world, threads))), text_of(alone))
          << threads << " threads, at most " << limit.labels << " labels, search " << n << '\n'
          << to_text(*world, i.ask);
    }
    // With fewer labels than this the branches are searched on one thread.
    if (alone.labels > 3'000) {
      ++(alone.complete ? complete : stopped);
    }
  }
  EXPECT_GT(complete, kSearches / 30);
  EXPECT_GT(stopped, kSearches / 30);
}

}  // namespace
