// SPDX-License-Identifier: EUPL-1.2
// Plans made up at random, with answers of payers, steps in every state and a catalogue that moves: what planning again
// shows of a route is what taking it stores, and a plan gets the payers that the search showed.
#include <random>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "casework/change_dossier.h"
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

constexpr auto kPlans = 60U;
constexpr auto kCourses = 3U;

civil_date day(char const* iso) {
  return parse_date(iso).value();
}

/// One plan, the same for the same seed. The clock stands on Tuesday 2026-09-01.
class made_up_plan {
public:
  explicit made_up_plan(unsigned seed) : draw_{seed}, reader_{draw(3) == 0 ? kPerson : kGuide} {
    if (draw(3) != 0) {
      office_.consent(kDossier, kDeskPartner, access::purpose::guidance, access::data_group::sensitive);
    }
    make_catalogue();
    EXPECT_TRUE(answer_cards(office_.at, now(), kDossier, {{kListening, skill_answer::have}}));
    if (draw(2) == 0) {
      end_job();
    }
  }

  /// False when there is no route.
  bool choose() {
    auto const to = route_goal{.occupation = kAgent, .vacancy = {}};
    auto const wishes = some_wishes();
    auto const found =
        find_routes(office_.at, office_.as(reader_), kDossier, {.to = to, .targets = 1, .wishes = wishes});
    EXPECT_TRUE(found) << found.error().detail;
    auto const& trains = found->goals.at(0).trains;
    if (trains.empty()) {
      return false;
    }
    auto const& route = trains[draw(trains.size())];
    auto const world = office_.planner.current.get();
    auto steps = std::vector<desk::chosen_session>{};
    auto shown = std::vector<std::string>{};
    for (auto i = std::size_t{0}; i < route.steps.size(); ++i) {
      auto const& x = route.steps[i].step;
      steps.push_back({world->data->sessions[x.session].id, x.start});
      shown.push_back(fmt::format("{} {}", to_string(steps.back().session), to_string(x.start)));
      for (auto const& p : route.paid.of[i]) {
        shown.back() += fmt::format(" {} {} {}", world->data->payers[p.payer].name.nl, p.amount.in_cents(), p.certain);
      }
    }
    auto const p = choose_route(
        office_.at, office_.as(reader_), kDossier, {.to = to, .steps = std::move(steps), .wishes = wishes});
    EXPECT_TRUE(p) << p.error().detail;
    auto const& goal = p->goals.at(0);
    EXPECT_EQ(goal.prices.own, route.value.value.own);
    EXPECT_EQ(goal.prices.own_at_most, route.paid.own_at_most);
    EXPECT_EQ(goal.prices.others, route.value.value.public_);
    if (sees_payers(goal)) {
      auto stored = std::vector<std::string>{};
      for (auto const& s : goal.steps) {
        stored.push_back(fmt::format("{} {}", to_string(*s.session), to_string(s.start_on)));
        for (auto const& [part, state] : s.funding) {
          stored.back() += fmt::format(" {} {} {}", part.name, part.amount.in_cents(), part.certain);
        }
      }
      EXPECT_EQ(stored, shown);
      ++compared_lines;
    }
    return true;
  }

  void live() {
    for (auto n = draw(6); n > 0; --n) {
      switch (draw(5)) {
        case 0:
        case 1:
          answer();
          break;
        case 2:
          move_on();
          break;
        case 3:
          end_job();
          break;
        case 4:
          EXPECT_TRUE(add_own_step(office_.at,
                                   office_.as(reader_),
                                   kDossier,
                                   goal().about.id,
                                   {.title = "Gesprek",
                                    .start_on = day("2026-09-01"),
                                    .end_on = day("2026-09-20"),
                                    .hours_per_week = 1,
                                    .own_price = money::euros(static_cast<std::int64_t>(draw(3)))}));
          break;
      }
    }
    if (draw(2) == 0) {
      records_.sessions[draw(records_.sessions.size())].start = day("2026-12-07");
    }
    if (draw(3) == 0) {
      records_.payers[draw(records_.payers.size())].per_person = money::euros(50);
    }
    publish();
    office_.time.forward(std::chrono::hours{24 * static_cast<int>(draw(3)) * 7});
  }

  replanning again(route_wishes const& wishes) {
    auto r = replan(office_.at, office_.as(reader_), kDossier, goal().about.id, wishes);
    EXPECT_TRUE(r) << r.error().detail;
    return *std::move(r);
  }
  plan_goal take(planned_route const& r, route_wishes const& wishes) {
    auto const p = change_route(office_.at, now(), kDossier, goal().about.id, r.chosen, wishes);
    EXPECT_TRUE(p) << p.error().detail;
    return goal();
  }
  plan_goal goal() { return read_plan(office_.at, office_.as(reader_), kDossier).value().goals.at(0); }

  route_wishes some_wishes() {
    auto w = route_wishes{};
    if (draw(2) == 0) {
      w.told_payers.push_back({numbered<payer_id>(71), {}});
    }
    if (draw(4) == 0) {
      w.told_payers.push_back({numbered<payer_id>(73), true});
    }
    if (draw(3) == 0) {
      w.counted_on.push_back(numbered<payer_id>(71 + draw(3)));
    }
    if (draw(4) == 0) {
      w.own_budget = money::euros(static_cast<std::int64_t>(300 + draw(600)));
    }
    return w;
  }

  static inline unsigned compared_lines = 0;

private:
  std::size_t draw(std::size_t n) { return std::uniform_int_distribution<std::size_t>{0, n - 1}(draw_); }

  /// Courses one after the other; each runs twice, at prices of its own.
  void make_catalogue() {
    auto const course = records_.wagons[0];
    auto const run = records_.sessions[0];
    records_.wagons.clear();
    records_.sessions.clear();
    auto const gives = std::array{kServing, kServing, kTyping};
    for (auto n = 0U; n < kCourses; ++n) {
      auto w = course;
      w.id = numbered<wagon_id>(31 + n);
      w.gives = {{skill_atom{gives[n], evidence::proven}, std::nullopt}};
      w.needs = n == 2 ? std::vector<atom>{skill_atom{kServing, evidence::declared}} : std::vector<atom>{};
      records_.wagons.push_back(w);
      for (auto m = 0U; m < 2; ++m) {
        auto s = run;
        s.id = numbered<session_id>(41 + 2 * n + m);
        s.wagon = w.id;
        s.start = n == 2 ? day("2026-11-02") + days{14 * static_cast<int>(m)}
                         : day("2026-09-14") + days{7 * static_cast<int>(m)};
        s.own_price = money::cents(static_cast<std::int64_t>(100 * draw(500) + draw(3)));
        records_.sessions.push_back(s);
      }
    }
    auto const pays = [&](std::uint64_t id, payer_tier tier, char const* name, char const* scheme) {
      auto p = payer{};
      p.id = numbered<payer_id>(id);
      p.tier = tier;
      p.name = {name, name};
      p.scheme = scheme;
      p.pays_for = {wagon_kind_code{"course"}};
      p.percent = draw(2) == 0 ? 100 : 60;
      p.per_person = draw(2) == 0 ? std::optional{money::euros(static_cast<std::int64_t>(draw(400)))} : std::nullopt;
      p.per_step = draw(2) == 0 ? std::optional{money::euros(static_cast<std::int64_t>(draw(200)))} : std::nullopt;
      records_.payers.push_back(p);
    };
    pays(71, payer_tier::employer, "Werkgever", "");
    pays(72, payer_tier::benefit_body, "UWV", "ww");
    pays(73, payer_tier::region, "Regio", "");
    if (draw(2) == 0) {
      records_.payers[2].not_with = {records_.payers[1].id};
    }
    publish();
  }
  void publish() { office_.planner.current.set(small_world(records_)); }

  desk::caller now() {
    auto c = office_.as(reader_);
    c.if_match = office_.count("select version from dossier");
    return c;
  }
  void end_job() {
    auto const cause = static_cast<job_end_cause>(draw(7));
    auto const kind = cause == job_end_cause::self_employment_stops ? situation_kind::self_employed
                                                                    : situation_kind::employed_at_risk;
    auto c = office_.as(kPerson);
    c.if_match = office_.count("select version from dossier");
    auto const p = change_dossier(
        office_.at, c, kDossier, {.situation = situation_part{.kind = kind, .job_ends_on = {}, .cause = cause}});
    EXPECT_TRUE(p) << p.error().detail;
  }
  /// By the person, who sees them all.
  void answer() {
    auto const of_person = read_plan(office_.at, office_.as(kPerson), kDossier).value().goals.at(0);
    for (auto const& s : of_person.steps) {
      if (!s.funding.empty()) {
        auto c = office_.as(kPerson);
        c.if_match = office_.count("select version from dossier");
        auto const& line = s.funding[draw(s.funding.size())];
        auto const p = change_step(office_.at,
                                   c,
                                   kDossier,
                                   s.id,
                                   {.payer = payer_answer{line.part.payer, static_cast<funding_state>(draw(4))}});
        EXPECT_TRUE(p) << p.error().detail;
        return;
      }
    }
  }
  void move_on() {
    for (auto const& s : goal().steps) {
      for (auto const to : {step_state::agreed, step_state::started, step_state::completed, step_state::stopped}) {
        if (may_follow(s.state, to) && draw(2) == 0) {
          auto const p = change_step(office_.at, now(), kDossier, s.id, {.state = to, .note = "Zo afgesproken"});
          EXPECT_TRUE(p) << p.error().detail;
          return;
        }
      }
    }
  }
  bool sees_payers(plan_goal const& g) const {
    return std::ranges::any_of(g.steps, [](plan_step const& s) { return !s.funding.empty(); });
  }

  std::mt19937 draw_;
  test_office office_;
  account_id reader_;
  snapshot_records records_ = small_records();
};

/// Everything of a step that a plan shows, but for its id.
std::string text_of(plan_step const& s) {
  auto text = fmt::format("{} {} {} {} {} {} {} {} {}",
                          s.title,
                          to_string(s.start_on),
                          to_string(s.end_on),
                          s.hidden,
                          s.own_price.in_cents(),
                          s.own_at_most.in_cents(),
                          s.public_price.in_cents(),
                          static_cast<int>(s.state),
                          s.note);
  for (auto const& [part, state] : s.funding) {
    text += fmt::format(" [{} {} {} {} {}]",
                        part.name,
                        part.amount.in_cents(),
                        part.certain,
                        part.despite ? static_cast<int>(*part.despite) : -1,
                        static_cast<int>(state));
  }
  return text;
}
std::vector<std::string> texts_of(std::vector<plan_step> const& steps) {
  auto all = std::vector<std::string>{};
  std::ranges::transform(steps, std::back_inserter(all), text_of);
  std::ranges::sort(all);
  return all;
}

TEST(planning_again, shows_exactly_what_taking_it_stores) {
  auto taken = 0U;
  for (auto seed = 1U; seed <= kPlans && !::testing::Test::HasFailure(); ++seed) {
    SCOPED_TRACE(::testing::Message() << "seed " << seed);
    for (auto which = std::size_t{0}; which < 4; ++which) {
      auto plan = made_up_plan{seed};
      if (!plan.choose()) {
        break;
      }
      plan.live();
      auto const wishes = plan.some_wishes();
      auto const shown = plan.again(wishes);
      EXPECT_EQ(texts_of(shown.before.steps), texts_of(plan.goal().steps));
      if (which >= shown.routes.size()) {
        break;
      }
      auto const& route = shown.routes[which].route;
      auto const stored = plan.take(route, wishes);
      EXPECT_EQ(texts_of(route.steps), texts_of(stored.steps));
      EXPECT_EQ(route.at_work_on, stored.about.at_work_on);
      EXPECT_EQ(route.prices.own, stored.prices.own);
      EXPECT_EQ(route.prices.own_at_most, stored.prices.own_at_most);
      EXPECT_EQ(route.prices.others, stored.prices.others);
      EXPECT_LE(stored.prices.own, stored.prices.own_at_most);
      ++taken;
    }
  }
  EXPECT_GT(taken, kPlans);
  EXPECT_GT(made_up_plan::compared_lines, kPlans / 2);
}

}  // namespace
