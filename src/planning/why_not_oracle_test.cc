// SPDX-License-Identifier: EUPL-1.2
// Why a wagon is not in the answer, against every minimal train with it.
#include <algorithm>
#include <cstdio>
#include <map>

#include <gtest/gtest.h>

#include "planning/why_not.h"
#include "selfcheck/exhaustive_planner.h"
#include "selfcheck/invent.h"
#include "selfcheck/to_text.h"

using namespace overstap;
using namespace overstap::planning;
using selfcheck::exhaustive_planner;
using selfcheck::to_text;
using kind = wagon_verdict::outcome;

namespace {

constexpr auto kMostCases = std::uint64_t{20'000};

/// The limits of a question one by one, lifted here by hand. A date can not be lifted where a session may start on any
/// of the Mondays of ten years.
std::vector<std::pair<question_limit, query>> lifted_one_by_one(snapshot const& world, query const& q) {
  auto out = std::vector<std::pair<question_limit, query>>{};
  auto const rolls = [&](session_idx s) { return !world.sessions[s].start; };
  auto has_rolling = false;
  for (auto const& w : world.wagons) {
    has_rolling |= std::ranges::any_of(w.sessions, rolls);
  }
  auto const add = [&](question_limit l) -> query& { return out.emplace_back(l, q).second; };
  if (!has_rolling) {
    add(question_limit::date).latest = q.earliest + weeks{520};
  }
  auto& hours = add(question_limit::hours).hours;
  hours.before = 168;
  hours.after = 168;
  if (q.own_budget) {
    add(question_limit::budget).own_budget.reset();
  }
  if (q.home) {
    add(question_limit::distance).home.reset();
  }
  add(question_limit::wagons).max_wagons = 8;
  return out;
}

struct tally {
  std::map<kind, int> outcomes;
  std::map<question_limit, int> lifting;
};

void expect_lifting(snapshot const& world, query const& q, wagon_idx w, wagon_verdict const& v, tally& t) {
  for (auto const& [limit, question] : lifted_one_by_one(world, q)) {
    auto exhaustive = exhaustive_planner{world, question};
    if (exhaustive.cases() > kMostCases) {
      continue;
    }
    auto const opens = !exhaustive.all_with(w).empty();
    EXPECT_EQ(std::ranges::find(v.lifting, limit) != v.lifting.end(), opens)
        << "limit " << static_cast<int>(limit) << " wagon " << w.pos() << "\n"
        << to_text(world, q);
    t.lifting[limit] += opens ? 1 : 0;
  }
}

/// What can be said of one session without looking at any train.
void expect_plain_obstacle(snapshot const& world, query const& q, session_idx at, session_obstacle o) {
  auto const& s = world.sessions[at];
  auto const& w = world.wagons[world.session_wagon[at]];
  switch (o) {
    case session_obstacle::under_way:
      EXPECT_NE(std::ranges::find(q.commitments, world.session_wagon[at], &commitment::wagon), q.commitments.end());
      break;
    case session_obstacle::no_seat:
      EXPECT_LT(s.seats, 1);
      break;
    case session_obstacle::out_of_reach:
      EXPECT_TRUE(s.at && q.home && !within_km(*q.home, *s.at, q.max_km));
      break;
    case session_obstacle::too_early:
      EXPECT_TRUE(s.start && (*s.start < q.earliest + weeks{s.decision_weeks} ||
                              (w.record.in_job && q.job_ends_on && *s.start < *q.job_ends_on)));
      break;
    case session_obstacle::too_late:
    case session_obstacle::needs:
      break;
    case session_obstacle::too_many_hours: {
      auto busy = 0;
      for (auto const& c : q.commitments) {
        busy += c.hours_per_week;
      }
      EXPECT_GT(s.hours_per_week + busy, std::min(q.hours.before, q.hours.after));
      break;
    }
    case session_obstacle::too_expensive:
      EXPECT_TRUE(q.own_budget && s.own_price > *q.own_budget);
      break;
    case session_obstacle::other_job:
      EXPECT_TRUE(w.record.in_job && w.job.has_value() && w.job != q.goal.job);
      break;
  }
}

void expect_verdict(
    snapshot const& world, query const& q, answer const& a, wagon_idx w, wagon_verdict const& v, tally& t) {
  ++t.outcomes[v.what];
  auto const text = [&] { return "wagon " + std::to_string(w.pos()) + "\n" + to_text(world, q); };
  auto routes = std::vector<std::size_t>{};
  for (auto i = std::size_t{0}; i < a.trains.size(); ++i) {
    if (std::ranges::any_of(a.trains[i].sessions, [&](auto const& p) { return world.session_wagon[p.session] == w; })) {
      routes.push_back(i);
    }
  }
  ASSERT_EQ(v.routes, routes) << text();
  if (!routes.empty()) {
    EXPECT_EQ(v.what, kind::in_answer) << text();
    return;
  }
  auto const with_it = exhaustive_planner{world, q}.all_with(w);
  auto given = std::vector<train>{};
  for (auto const& [t1, beaten_by] : v.with_it) {
    given.push_back(t1);
    ASSERT_LT(beaten_by, a.trains.size());
    EXPECT_TRUE(weakly_dominates(a.trains[beaten_by].value, t1.value)) << text();
  }
  ASSERT_EQ(to_text(given), to_text(with_it)) << text();
  EXPECT_EQ(v.what == kind::no_better, !with_it.empty()) << text();
  if (v.what == kind::no_session) {
    EXPECT_EQ(v.obstacles.size(), world.wagons[w].sessions.size()) << text();
    for (auto const& [at, obstacle] : v.obstacles) {
      expect_plain_obstacle(world, q, at, obstacle);
    }
    auto const by_needs =
        std::ranges::count(v.obstacles, session_obstacle::needs, [](auto const& o) { return o.second; });
    EXPECT_EQ(v.missing.empty(), by_needs == 0) << text();
  }
  if (v.what == kind::no_train) {
    expect_lifting(world, q, w, v, t);
  }
}

TEST(why_not_oracle, equals_every_train_with_the_wagon) {
  auto t = tally{};
  auto judged = 0;
  for (auto seed = std::uint64_t{1}; judged < 1500; ++seed) {
    auto random = random_source{seed};
    auto i = selfcheck::invent(
        random, {.wagons = 6, .sessions_each = 2, .horizon_weeks = 8, .skills = 4, .paid = seed % 3 == 0});
    auto const world = i.world();
    if (seed % 2 == 0) {
      selfcheck::put_under_way(random, *world, i.ask);
    }
    if (exhaustive_planner{*world, i.ask}.cases() > kMostCases || check(*world, i.ask, {})) {
      continue;
    }
    ++judged;
    auto const state = make_work_state(*world);
    auto const a = plan(*world, i.ask, limits{}, *state);
    for (auto const w : idx_range<wagon_idx>{world->wagons.size()}) {
      auto const v = why_not(*world, i.ask, a, w, limits{}, *state);
      ASSERT_TRUE(v.complete);
      expect_verdict(*world, i.ask, a, w, v, t);
      if (HasFailure()) {
        FAIL() << "seed " << seed;
      }
    }
  }
  for (auto const& [what, n] : t.outcomes) {
    std::printf("outcome %d: %d\n", static_cast<int>(what), n);
    EXPECT_GT(n, 20);
  }
  EXPECT_EQ(t.outcomes.size(), 5U);
  for (auto const& [what, n] : t.lifting) {
    std::printf("lifting %d opens: %d\n", static_cast<int>(what), n);
  }
  EXPECT_GT(t.lifting[question_limit::hours], 5);
}

}  // namespace
