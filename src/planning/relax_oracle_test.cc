// SPDX-License-Identifier: EUPL-1.2
// Openings against every step and every pair of steps tried on their own.
#include <algorithm>
#include <cstdio>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "planning/relax.h"
#include "selfcheck/invent.h"
#include "selfcheck/to_text.h"

using namespace overstap;
using namespace overstap::planning;
using selfcheck::invent;
using selfcheck::sizes;
using selfcheck::to_text;

namespace {

std::string openings_text(std::vector<opening> const& openings) {
  auto text = std::string{};
  for (auto const& o : openings) {
    for (auto const& r : o.changes) {
      text += fmt::format("{}+{}{} ",
                          static_cast<int>(r.change),
                          r.amount,
                          r.change == relaxation::kind::missing_offer ? to_text(r.what) : "");
    }
    text += to_text(o.opens) + "\n";
  }
  return text;
}

std::optional<train> first_train(snapshot const& world, query const& q) {
  auto const a = plan(world, q, limits{}, *make_work_state());
  return a.trains.empty() ? std::nullopt : std::optional{a.trains.front()};
}

/// Every step, and every pair of two ladders; then those of which no smaller one opens.
std::vector<opening> by_trying(snapshot const& world, query const& q) {
  if (first_train(world, q)) {
    return {};
  }
  auto const all = ladders(world, q);
  auto out = std::vector<opening>{};
  for (auto const& ladder : all) {
    auto opened = false;
    for (auto const& r : ladder) {
      auto const t = first_train(world, relaxed(q, r));
      EXPECT_TRUE(t || !opened) << "a larger step closes what a smaller one opens";
      if (t && !opened) {
        out.push_back({{r}, *t});
      }
      opened = t.has_value();
    }
  }
  if (!out.empty()) {
    std::ranges::sort(out, {}, &opening::changes);
    return out;
  }
  for (auto i = std::size_t{0}; i < all.size(); ++i) {
    for (auto j = i + 1; j < all.size(); ++j) {
      auto opens = std::vector<std::vector<std::optional<train>>>{};
      for (auto const& a : all[i]) {
        opens.emplace_back();
        for (auto const& b : all[j]) {
          opens.back().push_back(first_train(world, relaxed(relaxed(q, a), b)));
        }
      }
      for (auto a = std::size_t{0}; a < all[i].size(); ++a) {
        for (auto b = std::size_t{0}; b < all[j].size(); ++b) {
          auto const smaller_opens = (a > 0 && opens[a - 1][b]) || (b > 0 && opens[a][b - 1]);
          if (opens[a][b] && !smaller_opens) {
            out.push_back({{all[i][a], all[j][b]}, *opens[a][b]});
          }
        }
      }
    }
  }
  std::ranges::sort(out, {}, &opening::changes);
  return out;
}

TEST(relax_oracle, equals_every_step_tried) {
  auto state = make_work_state();
  auto without_train = 0;
  auto by_one = 0;
  auto by_two = 0;
  for (auto seed = std::uint64_t{1}; seed <= 3000; ++seed) {
    auto random = random_source{seed};
    auto const i = invent(random, sizes{.wagons = 6, .sessions_each = 2, .horizon_weeks = 9, .skills = 4});
    auto const world = i.world();
    auto const expected = by_trying(*world, i.ask);
    auto const answer = find_openings(*world, i.ask, limits{}, *state);
    ASSERT_TRUE(answer.complete);
    auto const& actual = answer.openings;
    ASSERT_EQ(openings_text(actual), openings_text(expected)) << "seed " << seed << "\n" << to_text(*world, i.ask);
    without_train += first_train(*world, i.ask) ? 0 : 1;
    by_one += !expected.empty() && expected[0].changes.size() == 1 ? 1 : 0;
    by_two += !expected.empty() && expected[0].changes.size() == 2 ? 1 : 0;
  }
  std::printf("without train %d, opened by one change %d, by two %d\n", without_train, by_one, by_two);
  EXPECT_GT(by_one, 100);
  EXPECT_GT(by_two, 100);
}

}  // namespace
