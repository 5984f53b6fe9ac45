// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <limits>

#include <gtest/gtest.h>

#include "base/random.h"
#include "solver/delete_free.h"
#include "solver/reach.h"

using namespace overstap;
using namespace overstap::solver;

namespace {

std::vector<fact_idx> some_facts(random_source& random, std::size_t facts, std::int64_t least, std::int64_t most) {
  auto chosen = std::vector<fact_idx>{};
  for (auto n = random.between(least, most); n > 0; --n) {
    chosen.emplace_back(static_cast<std::size_t>(random.below(facts)));
  }
  std::ranges::sort(chosen);
  chosen.erase(std::ranges::unique(chosen).begin(), chosen.end());
  return chosen;
}

delete_free invented(random_source& random) {
  auto p = delete_free{};
  p.facts = static_cast<std::size_t>(random.between(3, 9));
  p.start = some_facts(random, p.facts, 0, 2);
  p.goal = some_facts(random, p.facts, 1, 3);
  for (auto n = random.between(0, 12); n > 0; --n) {
    auto const cost = random.chance(10) ? 0 : 10 * random.between(1, 12);
    p.actions.push_back({some_facts(random, p.facts, 0, 2), some_facts(random, p.facts, 1, 2), cost});
  }
  return p;
}

/// Of every set of actions that is a plan.
std::int64_t least_by_trying_all(delete_free const& p) {
  auto least = std::numeric_limits<std::int64_t>::max();
  for (auto mask = std::uint64_t{0}; mask < std::uint64_t{1} << p.actions.size(); ++mask) {
    auto set = std::vector<action_idx>{};
    for (auto a = std::size_t{0}; a < p.actions.size(); ++a) {
      if ((mask >> a & 1U) != 0) {
        set.emplace_back(a);
      }
    }
    if (auto const cost = cost_of(p, set); cost < least && usable_order(p, set)) {
      least = cost;
    }
  }
  return least;
}

TEST(least_cost_plan, costs_as_little_as_the_best_of_all_sets) {
  auto with_plan = 0;
  auto of_three = 0;
  for (auto seed = std::uint64_t{1}; seed <= 1500; ++seed) {
    auto random = random_source{seed};
    auto const p = invented(random);
    auto const found = least_cost_plan(p, seconds{30});
    ASSERT_TRUE(found.proven) << "seed " << seed;
    auto const least = least_by_trying_all(p);
    ASSERT_EQ(found.bound, least) << "seed " << seed;
    ASSERT_EQ(found.plan.has_value(), least < std::numeric_limits<std::int64_t>::max()) << "seed " << seed;
    if (found.plan) {
      ASSERT_EQ(usable_order(p, *found.plan), found.plan) << "seed " << seed;
      ASSERT_EQ(cost_of(p, *found.plan), least) << "seed " << seed;
      ++with_plan;
      of_three += found.plan->size() >= 3 ? 1 : 0;
    }
  }
  EXPECT_GT(with_plan, 300);
  EXPECT_GT(of_three, 50);
}

TEST(usable_order, knows_no_circle) {
  auto p = delete_free{.facts = 2, .start = {}, .goal = {fact_idx{0U}}, .actions = {}};
  p.actions.push_back({{fact_idx{0U}}, {fact_idx{1U}}, 1});
  p.actions.push_back({{fact_idx{1U}}, {fact_idx{0U}}, 1});
  EXPECT_FALSE(usable_order(p, {action_idx{0U}, action_idx{1U}}));
  EXPECT_FALSE(least_cost_plan(p, seconds{30}).plan);
  p.start = {fact_idx{1U}};
  EXPECT_EQ(least_cost_plan(p, seconds{30}).plan, std::vector{action_idx{1U}});
}

TEST(find_landmark, is_hit_by_every_way_to_the_fact) {
  // 0 comes from a or b, and 1 from 0 by c: {a, b} and {c} are the landmarks of 1.
  auto p = delete_free{.facts = 2, .start = {}, .goal = {fact_idx{1U}}, .actions = {}};
  auto const a = p.actions.push_back({{}, {fact_idx{0U}}, 1});
  auto const b = p.actions.push_back({{}, {fact_idx{0U}}, 1});
  auto const c = p.actions.push_back({{fact_idx{0U}}, {fact_idx{1U}}, 1});
  auto state = reach{p};
  EXPECT_EQ(find_landmark(state, fact_idx{1U}, std::vector{c, b, a}).actions, (std::vector{b, a}));
  EXPECT_EQ(find_landmark(state, fact_idx{1U}, std::vector{a, b, c}).actions, std::vector{c});
}

}  // namespace
