// SPDX-License-Identifier: EUPL-1.2
// Planning again agrees with trying every set of steps beside and after those that stay; what it proposes can be taken;
// and what stays is left alone. Over random catalogues and whatever happened to the plan before.
#include <algorithm>
#include <random>

#include <gtest/gtest.h>

#include "casework/change_plan.h"
#include "casework/choose_route.h"
#include "casework/profile.h"
#include "casework/replan.h"
#include "casework/testing_office.h"

using namespace overstap;
using namespace overstap::casework;
using namespace overstap::casework::testing;
using namespace overstap::desk::testing;

namespace {

constexpr auto kWorlds = 250U;
constexpr auto kHorizon = weeks{10};

class plan_at_random {
public:
  explicit plan_at_random(unsigned seed) : random_{seed} {
    office_.planner.current.set(small_world(catalogue()));
    auto answers = std::vector<skill_reply>{};
    for (auto const s : {kListening, kServing, kTyping}) {
      answers.push_back({s, below(3) == 0 ? skill_answer::have : skill_answer::no});
    }
    EXPECT_TRUE(answer_cards(office_.at, now(), kDossier, answers));
  }

  /// Whether there was a plan to make again.
  bool run() {
    auto const found = find_routes(
        office_.at, office_.as(kGuide), kDossier, {.to = {.occupation = kAgent, .vacancy = {}}, .wishes = wishes()});
    EXPECT_TRUE(found) << found.error().detail;
    auto const& trains = found->goals.at(0).trains;
    if (trains.empty()) {
      return false;
    }
    choose(trains.at(below(trains.size())));
    live_on();
    look_and_take();
    return true;
  }

private:
  snapshot_records catalogue() {
    auto r = small_records();
    r.wagons.clear();
    r.sessions.clear();
    auto const skills = std::array{kListening, kServing, kTyping};
    for (auto i = 0U; i < 4; ++i) {
      auto w = wagon{};
      w.id = numbered<wagon_id>(50 + i);
      w.kind = wagon_kind_code{"course"};
      w.provider = kSchool;
      w.title = {"Cursus", "Course"};
      w.gives = {{skill_atom{skills[below(3)], static_cast<evidence>(1 + below(3))}, std::nullopt}};
      if (below(3) == 0) {
        w.needs = {skill_atom{skills[below(3)], evidence::declared}};
      }
      if (below(4) == 0) {
        w.raises = {{skills[below(3)], evidence::declared, evidence::proven}};
      }
      r.wagons.push_back(w);
      for (auto k = 0U; k <= below(2); ++k) {
        auto s = session{};
        s.id = numbered<session_id>(500 + 10 * i + k);
        s.wagon = w.id;
        s.start =
            below(2) == 0 ? std::nullopt : std::optional{office_.time.today() + days{static_cast<int>(below(50))}};
        s.weeks = 1 + static_cast<int>(below(4));
        s.hours_per_week = 4 * static_cast<int>(below(5));
        s.seats = 1;
        s.own_price = money::euros(static_cast<std::int64_t>(below(3)) * 50);
        s.public_price = money::euros(100);
        s.fund = "Fonds";
        r.sessions.push_back(s);
      }
    }
    return r;
  }

  route_wishes wishes() const {
    return {.latest = office_.time.today() + kHorizon,
            .learning_hours = 16,
            .own_budget = money::euros(100),
            .max_steps = 2};
  }

  void choose(desk::explained_train const& t) {
    auto route = chosen_route{.to = {.occupation = kAgent, .vacancy = {}}, .steps = {}, .wishes = wishes()};
    auto const world = office_.planner.current.get();
    for (auto const& x : t.steps) {
      route.steps.push_back({world->data->sessions[x.step.session].id, x.step.start});
    }
    auto const page = choose_route(office_.at, office_.as(kGuide), kDossier, route);
    ASSERT_TRUE(page) << page.error().detail;
    goal_ = page->goals.at(0).about.id;
    EXPECT_EQ(page->goals.at(0).about.at_work_on, t.value.value.at_work);
  }

  /// Steps begin, end or stop, days pass, the dossier adds a step of its own.
  void live_on() {
    for (auto i = 0U; i < below(5); ++i) {
      auto const steps = plan().goals.at(0).steps;
      switch (below(3)) {
        case 0:
          office_.time.forward(std::chrono::hours{24 * below(25)});
          break;
        case 1:
          EXPECT_TRUE(add_own_step(office_.at,
                                   office_.as(kGuide),
                                   kDossier,
                                   goal_,
                                   {.title = "Gesprek",
                                    .start_on = office_.time.today(),
                                    .end_on = office_.time.today() + days{30},
                                    .hours_per_week = 4,
                                    .own_price = money::euros(50)}));
          break;
        default:
          if (!steps.empty()) {
            change_any(steps.at(below(steps.size())));
          }
      }
    }
  }
  void change_any(plan_step const& s) {
    auto const to = static_cast<step_state>(below(5));
    auto const changed = change_step(office_.at, now(), kDossier, s.id, {.state = to, .note = "Omdat"});
    EXPECT_EQ(changed.has_value(), to == s.state || may_follow(s.state, to));
  }

  std::vector<plan_step> kept() const {
    auto out = std::vector<plan_step>{};
    auto const page = plan();
    for (auto const& s : page.goals.at(0).steps) {
      if (is_kept(s, *office_.planner.current.get()->data, office_.time.today())) {
        out.push_back(s);
      }
    }
    return out;
  }

  struct earliest_day {
    std::optional<civil_date> beside;  ///< counting on nothing that the steps that stay give
    std::optional<civil_date> at_all;
  };
  /// Over every set of at most two sessions on every day, by the definition of a train.
  earliest_day best_by_trying() const {
    auto const world = office_.planner.current.get();
    auto const today = office_.time.today();
    auto const staying = kept();
    auto const db = office_.pool.take();
    auto question = question_of({office_.at, *db, kDossier, true}, true, wishes());
    question.goals = {kAgent};
    auto best = std::optional<civil_date>{};
    auto out = earliest_day{};
    auto first = true;
    for (auto const& q : questions_beside(question, staying, today)) {
      auto const tried = [&](std::vector<desk::chosen_session> const& steps) {
        auto const found = desk::examine_route(*world, q, steps, today);
        if (found && (!best || found->route.value.value.at_work < *best)) {
          best = found->route.value.value.at_work;
        }
      };
      auto options = std::vector<desk::chosen_session>{};
      for (auto const& s : world->data->sessions) {
        if (std::ranges::find(staying, std::optional{s.wagon}, &plan_step::wagon) != staying.end()) {
          continue;
        }
        for (auto d = today; d <= today + kHorizon; d += days{1}) {
          if (s.start ? *s.start == d : std::chrono::weekday{d} == std::chrono::Monday) {
            options.push_back({s.id, d});
          }
        }
      }
      tried({});
      for (auto i = std::size_t{0}; i < options.size(); ++i) {
        tried({options[i]});
        for (auto k = i + 1; k < options.size(); ++k) {
          tried({options[i], options[k]});
        }
      }
      if (first) {
        out.beside = best;
        first = false;
      }
    }
    out.at_all = best;
    return out;
  }

  /// New steps fit into the hours and the money that the steps that stay leave.
  void check_room(std::vector<plan_step> const& staying, planned_route const& route) {
    auto added = std::vector<plan_step>{};
    std::ranges::copy_if(route.steps, std::back_inserter(added), [](plan_step const& s) { return s.id == uuid{}; });
    auto own = std::int64_t{0};
    for (auto const& s : added) {
      own += s.own_price.in_cents();
    }
    auto const of_added = own;
    for (auto const& s : staying) {
      own += s.own_price.in_cents();
    }
    EXPECT_TRUE(of_added == 0 || own <= 100'00) << own;
    for (auto d = office_.time.today(); d <= office_.time.today() + kHorizon; d += days{1}) {
      auto const hours_of = [&](std::vector<plan_step> const& steps) {
        auto hours = 0;
        for (auto const& s : steps) {
          hours += s.start_on <= d && d < s.end_on ? s.hours_per_week : 0;
        }
        return hours;
      };
      auto const new_hours = hours_of(added);
      EXPECT_TRUE(new_hours == 0 || new_hours + hours_of(staying) <= 16) << to_string(d);
    }
  }

  /// A route that counts on what stays begins when that has ended.
  static void check_waits(std::vector<plan_step> const& staying, planned_route const& route) {
    for (auto const& s : staying) {
      if (!s.wagon) {
        continue;
      }
      EXPECT_GE(route.at_work_on, s.end_on);
      for (auto const& added : route.steps) {
        EXPECT_TRUE(added.id != uuid{} || added.start_on >= s.end_on);
      }
    }
  }

  void look_and_take() {
    auto const staying = kept();
    auto const r = replan(office_.at, office_.as(kGuide), kDossier, goal_, {.prefer = {}, .wishes = wishes()});
    ASSERT_TRUE(r) << r.error().detail;
    ASSERT_TRUE(r->complete);
    auto const expected = best_by_trying();
    ASSERT_EQ(r->after ? std::optional{r->after->at_work_on} : std::nullopt, expected.at_all);
    if (!r->after) {
      return;
    }
    check_room(staying, *r->after);
    if (!expected.beside || r->after->at_work_on < *expected.beside) {
      check_waits(staying, *r->after);
    }
    auto const taken = change_route(office_.at, now(), kDossier, goal_, r->after->chosen, wishes());
    ASSERT_TRUE(taken) << taken.error().detail;
    EXPECT_EQ(taken->goals.at(0).about.at_work_on, r->after->at_work_on);
    EXPECT_LE(staying.size(), taken->goals.at(0).steps.size());
    for (auto const& s : staying) {
      auto const& now_there = taken->goals.at(0).steps;
      auto const same = std::ranges::find(now_there, s.id, &plan_step::id);
      ASSERT_NE(same, now_there.end());
      EXPECT_EQ(same->start_on, s.start_on);
      EXPECT_EQ(same->state, s.state);
    }
  }

  plan_page plan() const { return read_plan(office_.at, office_.as(kGuide), kDossier).value(); }
  desk::caller now() const {
    auto c = office_.as(kGuide);
    c.if_match = office_.count("select version from dossier");
    return c;
  }
  std::size_t below(std::size_t n) { return std::uniform_int_distribution<std::size_t>{0, n - 1}(random_); }

  std::mt19937 random_;
  mutable test_office office_;
  goal_id goal_;
};

TEST(planning_again, agrees_with_trying_everything) {
  auto planned = 0U;
  for (auto seed = 0U; seed < kWorlds && !::testing::Test::HasFailure(); ++seed) {
    SCOPED_TRACE(seed);
    planned += plan_at_random{seed}.run() ? 1U : 0U;
  }
  EXPECT_GT(planned, kWorlds / 4) << "most worlds have no plan: the test says little";
}

}  // namespace
