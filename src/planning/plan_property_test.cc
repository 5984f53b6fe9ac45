// SPDX-License-Identifier: EUPL-1.2
// What must hold of any answer, on instances that are too large to enumerate.
#include <algorithm>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "planning/explain.h"
#include "selfcheck/invent.h"
#include "selfcheck/to_text.h"
#include "taxonomy/invented.h"

using namespace overstap;
using namespace overstap::planning;
using selfcheck::instance;
using selfcheck::invent;
using selfcheck::sizes;
using selfcheck::to_text;

namespace {

constexpr auto kLarge = sizes{.wagons = 14, .sessions_each = 3, .horizon_weeks = 20, .skills = 6};

/// Of full width whatever the size of the case; a smaller seed is no simpler instance.
std::uint64_t any_seed() {
  return *rc::gen::noShrink(rc::gen::resize(rc::kNominalSize, rc::gen::inRange<std::uint64_t>(0, 1ULL << 40U)));
}

answer answer_of(snapshot const& world, query const& q) {
  return plan(world, q, limits{}, *make_work_state(world));
}
answer answer_of(instance const& i) {
  return answer_of(*i.world(), i.ask);
}

/// Mostly one that has a train of two steps or more.
instance any_instance() {
  auto random = random_source{any_seed()};
  auto i = invent(random, kLarge);
  for (auto n = 0; n < 40; ++n) {
    auto const a = answer_of(i);
    if (!a.trains.empty() && a.trains.back().value.wagons >= 2) {
      break;
    }
    i = invent(random, kLarge);
  }
  return i;
}

/// Everything that was reached before is still reached at least as well.
void expect_no_worse(answer const& before, answer const& after) {
  for (auto const& b : before.trains) {
    auto const kept =
        std::ranges::any_of(after.trains, [&](train const& a) { return weakly_dominates(a.value, b.value); });
    if (!kept) {
      RC_FAIL("lost " + to_text(b) + "\nnow\n" + to_text(after.trains));
    }
  }
}

RC_GTEST_PROP(plan_property, every_train_keeps_the_rules_and_none_dominates_another, ()) {
  auto const i = any_instance();
  auto const world = i.world();
  auto const a = answer_of(i);
  for (auto const& t : a.trains) {
    RC_ASSERT(check(*world, i.ask, t.sessions) == t.value.at_work);
    RC_ASSERT(value_of(*world, i.ask, t.sessions, t.value.at_work) == t.value);
    for (auto const& o : a.trains) {
      RC_ASSERT(&o == &t || !weakly_dominates(o.value, t.value));
    }
  }
  RC_ASSERT(std::ranges::is_sorted(a.trains, {}, &train::value));
}

RC_GTEST_PROP(plan_property, every_step_has_a_reason_and_fit_never_falls, ()) {
  auto const i = any_instance();
  auto const world = i.world();
  for (auto const& t : answer_of(i).trains) {
    auto const steps = explain(*world, i.ask, t);
    RC_ASSERT(steps.size() == t.sessions.size());
    for (auto const& s : steps) {
      RC_ASSERT(!s.reasons.empty());
      RC_ASSERT(s.fit_before <= s.fit_after);
    }
  }
}

RC_GTEST_PROP(plan_property, more_room_never_makes_the_optimum_worse, ()) {
  auto const i = any_instance();
  auto const before = answer_of(i);
  auto wider = i;
  switch (*rc::gen::inRange(0, 6)) {
    case 0:
      wider.ask.latest += days{*rc::gen::inRange(1, 60)};
      break;
    case 1:
      wider.ask.hours.before += 4;
      wider.ask.hours.after += 8;
      break;
    case 2:
      wider.ask.own_budget.reset();
      break;
    case 3:
      wider.ask.max_km += 5;
      break;
    case 4:
      wider.ask.max_wagons += 1;
      break;
    default:
      for (auto& s : wider.records.sessions) {
        s.seats += 1;
      }
  }
  expect_no_worse(before, answer_of(wider));
}

RC_GTEST_PROP(plan_property, the_order_of_the_records_changes_nothing, ()) {
  auto const i = any_instance();
  auto random = random_source{any_seed()};
  auto mixed = i;
  taxonomy::invented::shuffle(mixed.records.wagons, random);
  taxonomy::invented::shuffle(mixed.records.sessions, random);
  taxonomy::invented::shuffle(mixed.ask.skills, random);
  taxonomy::invented::shuffle(mixed.ask.credentials, random);
  taxonomy::invented::shuffle(mixed.ask.goal.hard, random);
  RC_ASSERT(to_text(answer_of(i).trains) == to_text(answer_of(mixed).trains));
}

/// The same person with something else that matters to what is kept between questions.
std::vector<query> changes_of(query const& q) {
  auto all = std::vector<query>{};
  auto const with = [&](auto const& change) { change(all.emplace_back(q)); };
  with([](query& c) {
    c.goal.required.resize(c.goal.required.size() / 2);
    c.goal.hard.clear();
  });
  with([](query& c) { c.latest += weeks{4}; });
  with([](query& c) { c.latest += weeks{30}; });
  with([](query& c) { c.latest -= weeks{2}; });
  with([](query& c) { c.earliest += weeks{1}; });
  with([](query& c) { c.max_km += 10; });
  with([](query& c) { c.own_budget = money{}; });
  with([](query& c) { c.skills.clear(); });
  with([](query& c) { c.job_ends_on = c.earliest + weeks{3}; });
  with([](query& c) {
    c.payers.clear();
    c.spent.clear();
  });
  with([](query& c) {
    for (auto& s : c.spent) {
      s.amount += 10'000;
    }
  });
  with([](query& c) {
    c.commitments.clear();
    c.booked.clear();
  });
  return all;
}

RC_GTEST_PROP(plan_property, a_used_work_state_changes_nothing, ()) {
  auto const i = any_instance();
  auto const world = i.world();
  auto const state = make_work_state(*world);
  auto const changes = changes_of(i.ask);
  // Twice: more is kept than one question, and less than all of them.
  for (auto round = 0; round < 2; ++round) {
    for (auto const& q : changes) {
      RC_ASSERT(to_text(plan(*world, q, limits{}, *state).trains) == to_text(answer_of(*world, q).trains));
    }
    RC_ASSERT(to_text(plan(*world, i.ask, limits{}, *state).trains) == to_text(answer_of(*world, i.ask).trains));
  }
}

RC_GTEST_PROP(plan_property, what_was_planned_and_then_booked_can_be_kept, ()) {
  auto const i = any_instance();
  auto const before = answer_of(i);
  for (auto const& t : before.trains) {
    auto later = i;
    later.ask.booked = t.sessions;
    auto const after = answer_of(later);
    RC_ASSERT(std::ranges::any_of(after.trains, [&](train const& a) { return a.value == t.value; }));
    // Whoever keeps nothing can still do all that was possible before.
    for (auto const& b : before.trains) {
      RC_ASSERT(std::ranges::any_of(after.trains, [&](train const& a) {
        auto without_changes = a.value;
        without_changes.changes = 0;
        return weakly_dominates(without_changes, b.value);
      }));
    }
  }
}

RC_GTEST_PROP(plan_property, an_empty_goal_needs_an_empty_train, ()) {
  auto i = any_instance();
  i.ask.goal = {};
  auto const a = answer_of(i);
  RC_ASSERT(a.trains.size() == (i.ask.earliest <= i.ask.latest ? 1U : 0U));
  RC_ASSERT(a.trains.empty() || a.trains[0].sessions.empty());
}

}  // namespace
