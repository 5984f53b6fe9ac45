// SPDX-License-Identifier: EUPL-1.2
#include "casework/look_again.h"

#include <algorithm>

#include <fmt/format.h>

#include "casework/plan_words.h"
#include "casework/replan.h"
#include "casework/service_work.h"

namespace overstap::casework {
namespace {

using access::data_group;

/// The dossier is locked while this plans, so it does not plan as long as somebody who asks for it herself.
constexpr auto kMostLabels = std::uint64_t{200'000};

bool is_to_be_done(plan_step const& s) noexcept {
  return s.state != step_state::stopped && s.state != step_state::completed && s.state != step_state::replaced;
}

/// How `g`, one of `goals`, would stand; `question` is of the person, without a goal.
goal_outlook outlook_of(office const& o,
                        std::vector<plan_goal> const& goals,
                        plan_goal const& g,
                        desk::journeys_request question) {
  auto const today = o.desk.time.today();
  auto const limits = planning::limits{std::min(o.planning.labels, kMostLabels)};
  auto out = goal_outlook{.goal = g.about.id,
                          .occupation = g.about.occupation,
                          .at_work_before = g.about.at_work_on,
                          .steps_before = std::ranges::count_if(g.steps, is_to_be_done),
                          .at_work_after = {},
                          .steps_after = 0,
                          .changed = true};
  auto const to = route_goal{.occupation = g.about.occupation, .vacancy = g.about.vacancy};
  if (!aim_at(question, to, goals, g.about.id, today)) {
    return out;
  }
  auto const found = replan_goal(*o.desk.current.get(), g, question, today, limits);
  if (found && !found->routes.empty()) {
    auto const& fastest = found->routes[*found->found.goals.front().fastest].route;
    out.at_work_after = fastest.at_work_on;
    out.steps_after = std::ranges::count_if(fastest.steps, is_to_be_done);
    out.changed = std::ranges::none_of(found->routes, &replanned_route::changes_nothing);
  }
  return out;
}

std::string told(desk::world const& world, goal_outlook const& g) {
  if (!g.at_work_after) {
    return fmt::format("{}: geen route gevonden", words_of(world, g.occupation, {}));
  }
  return fmt::format(
      "{}, in {} stappen (nu {})", words_of(world, g.occupation, g.at_work_after), g.steps_after, g.steps_before);
}

}  // namespace

std::optional<goals_outlook> look_again(office const& o, dossier_id id, std::string const& trace_id) {
  auto const looked = in_open_transaction(o, [&](store::database& db) -> result<std::optional<goals_outlook>> {
    auto const from = service_of(o, db, id);
    auto const goals = goals_with_steps(from);
    if (std::ranges::none_of(goals, [](plan_goal const& g) { return g.about.state == goal_state::active; })) {
      return std::nullopt;
    }
    auto const w =
        service_work{o, db, {.action = "job:replanning", .account = {}, .organisation = {}, .trace_id = trace_id}};
    auto const head =
        w.enter_to_change(id, {data_group::plan, data_group::profile, data_group::situation, data_group::sensitive});
    auto out = goals_outlook{.goals = {}, .version = head.value().version};
    auto const question = question_of(from, true, {});
    for (auto const& g : goals) {
      if (g.about.state != goal_state::active) {
        continue;
      }
      auto const& one = out.goals.emplace_back(outlook_of(o, goals, g, question));
      if (one.changed) {
        w.happened(id, "route-can-change", data_group::plan, told(*o.desk.current.get(), one));
      }
    }
    return out;
  });
  return looked.value();
}

}  // namespace overstap::casework
