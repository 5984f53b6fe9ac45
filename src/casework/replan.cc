// SPDX-License-Identifier: EUPL-1.2
#include "casework/replan.h"

#include <algorithm>

#include "base/invariant.h"
#include "casework/funding.h"
#include "casework/plan_words.h"

namespace overstap::casework {
namespace {

using access::action;
using access::data_group;

bool may_go(plan_step const& s, civil_date today) noexcept {
  auto const part = part_of(s, today);
  return part == step_part::booked || part == step_part::makes_room;
}

/// The step that is booked as this session on this day; nullptr when none is.
plan_step const* booked_as(plan_goal const& g, desk::chosen_session const& c, civil_date today) {
  auto const at = std::ranges::find_if(g.steps, [&](plan_step const& s) {
    return part_of(s, today) == step_part::booked && s.session == c.session && s.start_on == c.start;
  });
  return at == g.steps.end() ? nullptr : &*at;
}

desk::chosen_session chosen_in(snapshot const& s, planning::step_explanation const& x) {
  return {s.sessions[x.step.session].id, x.step.start};
}

planned_route route_of(snapshot const& s, plan_goal const& before, desk::explained_train const& t, civil_date today) {
  auto r = planned_route{
      .at_work_on = t.value.value.at_work, .steps = {}, .chosen = {}, .own_price = {}, .public_price = {}};
  for (auto const& step : before.steps) {
    if (part_of(step, today) == step_part::under_way) {
      r.steps.push_back(step);
    }
  }
  for (auto at = std::size_t{0}; at < t.steps.size(); ++at) {
    auto const chosen = chosen_in(s, t.steps[at]);
    auto const* const kept = booked_as(before, chosen, today);
    r.chosen.push_back(chosen);
    r.steps.push_back(kept != nullptr ? *kept : proposed_step(s, t, at));
  }
  std::ranges::stable_sort(r.steps, {}, &plan_step::start_on);
  for (auto const& step : r.steps) {
    add_prices(step, r.own_price, r.public_price);
  }
  return r;
}

/// Every wagon is in a route once, so it tells the new step of an old one.
std::vector<route_change> changes_between(plan_goal const& before, planned_route const& after, civil_date today) {
  using kind = route_change::kind;
  auto changes = std::vector<route_change>{};
  auto again = std::vector<uuid>{};
  for (auto const& step : after.steps) {
    if (step.id != uuid{}) {
      again.push_back(step.id);
      changes.push_back({.what = kind::kept, .step = step, .started_on = {}});
      continue;
    }
    auto const was = std::ranges::find_if(
        before.steps, [&](plan_step const& old) { return may_go(old, today) && old.wagon == step.wagon; });
    if (was == before.steps.end()) {
      changes.push_back({.what = kind::added, .step = step, .started_on = {}});
      continue;
    }
    again.push_back(was->id);
    auto const same = was->session == step.session && was->start_on == step.start_on;
    changes.push_back({.what = same ? kind::kept : kind::moved,
                       .step = step,
                       .started_on = same ? std::nullopt : std::optional{was->start_on}});
  }
  for (auto const& old : before.steps) {
    if (may_go(old, today) && std::ranges::find(again, old.id) == again.end()) {
      changes.push_back({.what = kind::gone, .step = old, .started_on = {}});
    }
  }
  std::ranges::stable_sort(changes, {}, [](route_change const& c) { return c.step.start_on; });
  return changes;
}

/// The goal, and the question to the planner.
struct goal_and_question {
  plan_goal goal;
  desk::journeys_request question;
};
result<goal_and_question> ask_for(work const& w, entered const& e, goal_id id, route_wishes const& wishes) {
  auto const from = reader_of(w, e);
  auto const goals = goals_with_steps(from);
  auto goal = goal_in(goals, id);
  if (!goal) {
    return std::unexpected{std::move(goal.error())};
  }
  if (goal->about.state != goal_state::active) {
    return std::unexpected{error{errc::conflict, "This goal is no longer worked on: take it up again first."}};
  }
  auto const to = route_goal{.occupation = goal->about.occupation, .vacancy = goal->about.vacancy};
  if (!occupation_of(*w.from.desk.current.get()->data, to)) {
    return std::unexpected{
        error{errc::conflict, "This vacancy or occupation is not there any more: choose another goal."}};
  }
  auto question = question_of(from, e.may(data_group::situation), wishes);
  if (auto const fine = aim_at(question, to, goals, id, w.today); !fine) {
    return std::unexpected{fine.error()};
  }
  return goal_and_question{*std::move(goal), std::move(question)};
}

}  // namespace

bool replanned_route::changes_nothing() const noexcept {
  return std::ranges::all_of(changes, [](route_change const& c) { return c.what == route_change::kind::kept; });
}

result<replanning> replan_goal(desk::world const& world,
                               plan_goal before,
                               desk::journeys_request const& question,
                               civil_date today,
                               planning::limits const& l) {
  auto const found = desk::replan_journeys(world, question, today, l);
  if (!found) {
    return std::unexpected{found.error()};
  }
  auto const& goal = found->goals.front();
  auto out = replanning{.before = {},
                        .routes = {},
                        .fewest_changes = goal.fewest_changes,
                        .fastest = goal.fastest,
                        .cheapest = goal.cheapest,
                        .most_certain = goal.most_certain,
                        .complete = goal.complete};
  for (auto const& t : goal.trains) {
    auto route = route_of(*world.data, before, t, today);
    auto changes = changes_between(before, route, today);
    out.routes.push_back({std::move(route), std::move(changes), t.value.value.changes});
  }
  out.before = std::move(before);
  return out;
}

result<replanning> replan(
    office const& o, desk::caller const& asks, dossier_id id, goal_id goal, route_wishes const& wishes) {
  auto asked = in_transaction(o, asks, [&](work const& w) -> result<goal_and_question> {
    auto const e = w.enter(id, action::find_routes, plan_groups({data_group::profile}));
    if (!e) {
      return std::unexpected{e.error()};
    }
    return ask_for(w, *e, goal, wishes);
  });
  if (!asked) {
    return std::unexpected{std::move(asked.error())};
  }
  return replan_goal(*o.desk.current.get(), std::move(asked->goal), asked->question, o.desk.time.today(), o.planning);
}

result<plan_page> change_route(office const& o,
                               desk::caller const& asks,
                               dossier_id id,
                               goal_id goal,
                               std::vector<desk::chosen_session> const& steps,
                               route_wishes const& wishes) {
  return in_transaction(o, asks, [&](work const& w) -> result<plan_page> {
    auto const e = enter_to_plan(w, id, action::write_plan, {data_group::profile});
    if (!e) {
      return std::unexpected{e.error()};
    }
    auto asked = ask_for(w, *e, goal, wishes);
    if (!asked) {
      return std::unexpected{std::move(asked.error())};
    }
    auto const world = o.desk.current.get();
    auto const found = desk::examine_route(*world, asked->question, steps, w.today);
    if (!found) {
      return std::unexpected{found.error()};
    }
    auto kept = std::vector<uuid>{};
    for (auto at = std::size_t{0}; at < found->route.steps.size(); ++at) {
      auto const chosen = chosen_in(*world->data, found->route.steps[at]);
      if (auto const* const same = booked_as(asked->goal, chosen, w.today); same != nullptr) {
        kept.push_back(same->id);
        continue;
      }
      auto step = proposed_step(*world->data, found->route, at);
      step.id = w.new_id();
      step.goal = goal;
      store::add_step(w.db, seal_step(o, id, step));
    }
    for (auto& step : asked->goal.steps) {
      if (may_go(step, w.today) && std::ranges::find(kept, step.id) == kept.end()) {
        step.state = step_state::replaced;
        store::change_step(w.db, seal_step(o, id, step));
      }
    }
    if (auto const funded = fund_again(w, *e, goal); !funded) {
      return std::unexpected{funded.error()};
    }
    auto& about = asked->goal.about;
    about.at_work_on = found->route.value.value.at_work;
    ++about.plan_number;
    store::change_goal(w.db, about);
    w.happened(id, "route-changed", data_group::plan, words_of(*world, about.occupation, about.at_work_on));
    return read_plan_page(w, *e);
  });
}

}  // namespace overstap::casework
