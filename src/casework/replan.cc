// SPDX-License-Identifier: EUPL-1.2
#include "casework/replan.h"

#include <algorithm>

#include "base/invariant.h"
#include "casework/plan_words.h"

namespace overstap::casework {
namespace {

using access::action;
using access::data_group;

bool may_go(plan_step const& s, civil_date today) noexcept {
  auto const part = part_of(s, today);
  return part == step_part::booked || part == step_part::makes_room;
}

/// The step that is this session on this day already; nullptr when none is. It stays, with what was said and answered
/// of it.
plan_step const* same_step(plan_goal const& g, desk::chosen_session const& c, civil_date today) {
  auto const at = std::ranges::find_if(
      g.steps, [&](plan_step const& s) { return may_go(s, today) && s.session == c.session && s.start_on == c.start; });
  return at == g.steps.end() ? nullptr : &*at;
}

desk::chosen_session chosen_in(snapshot const& s, planning::step_explanation const& x) {
  return {s.sessions[x.step.session].id, x.step.start};
}

planned_route route_of(snapshot const& s, plan_goal const& before, desk::explained_train const& t, civil_date today) {
  auto r = planned_route{.at_work_on = t.value.value.at_work, .steps = {}, .chosen = {}, .prices = {}};
  for (auto const& step : before.steps) {
    if (!may_go(step, today)) {
      r.steps.push_back(step);
    }
  }
  for (auto at = std::size_t{0}; at < t.steps.size(); ++at) {
    auto const chosen = chosen_in(s, t.steps[at]);
    auto const* const same = same_step(before, chosen, today);
    r.chosen.push_back(chosen);
    r.steps.push_back(same != nullptr ? *same : proposed_step(s, t, at));
    r.steps.back().goal = before.about.id;
  }
  std::ranges::stable_sort(r.steps, {}, &plan_step::start_on);
  r.prices = prices_of(r.steps);
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
      if (part_of(step, today) != step_part::behind) {
        changes.push_back({.what = kind::kept, .step = step, .started_on = {}});
      }
      continue;
    }
    auto const was = std::ranges::find_if(
        before.steps, [&](plan_step const& old) { return may_go(old, today) && old.wagon == step.wagon; });
    if (was == before.steps.end()) {
      changes.push_back({.what = kind::added, .step = step, .started_on = {}});
      continue;
    }
    again.push_back(was->id);
    changes.push_back({.what = kind::moved, .step = step, .started_on = was->start_on});
  }
  for (auto const& old : before.steps) {
    if (may_go(old, today) && std::ranges::find(again, old.id) == again.end()) {
      changes.push_back({.what = kind::gone, .step = old, .started_on = {}});
    }
  }
  std::ranges::stable_sort(changes, {}, [](route_change const& c) { return c.step.start_on; });
  return changes;
}

/// What is left of a route for who may not read what is sensitive. What goes is as it was read.
void hide_sensitive(replanned_route& r) {
  for (auto& step : r.route.steps) {
    step = without_sensitive(std::move(step));
  }
  for (auto& c : r.changes) {
    if (c.what != route_change::kind::gone) {
      c.step = without_sensitive(std::move(c.step));
    }
  }
}

/// The goal, and the question to the planner.
struct goal_and_question {
  plan_goal goal;
  desk::journeys_request question;
};
result<goal_and_question> ask_for(work const& w, entered const& e, goal_id id, route_wishes const& wishes) {
  auto const from = planner_of(w, e);
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

result<void> fund_route(desk::world const& world,
                        funding_question const& ask,
                        plan_goal const& before,
                        replanned_route& r,
                        civil_date today) {
  auto goals = ask.goals;
  auto const goal = std::ranges::find(goals, before.about.id, [](plan_goal const& g) { return g.about.id; });
  invariant(goal != goals.end(), "a route to no goal of the dossier");
  // As `change_route` leaves them. What the reader sees less of is there in full.
  auto after = std::vector<plan_step>{};
  for (auto const& step : r.route.steps) {
    auto const known = std::ranges::find(goal->steps, step.id, &plan_step::id);
    after.push_back(known == goal->steps.end() ? step : *known);
  }
  auto const count = after.size();
  for (auto& step : goal->steps) {
    if (std::ranges::find(after, step.id, &plan_step::id) == after.end()) {
      step.state = step_state::replaced;
      after.push_back(std::move(step));
    }
  }
  goal->steps = std::move(after);
  auto paid = with_payers(world, ask.person, goals, before.about.id, today);
  if (!paid) {
    return std::unexpected{std::move(paid.error())};
  }
  paid->steps.resize(count);
  r.route.steps = std::move(paid->steps);
  r.changes = changes_between(before, r.route, today);
  return {};
}

result<replanning> replan_goal(desk::world const& world,
                               plan_goal before,
                               desk::journeys_request const& question,
                               civil_date today,
                               planning::limits const& l) {
  auto found = desk::replan_journeys(world, question, today, l);
  if (!found) {
    return std::unexpected{std::move(found.error())};
  }
  std::erase_if(before.steps, [](plan_step const& s) { return s.state == step_state::replaced; });
  auto out = replanning{.before = {}, .routes = {}, .found = *std::move(found)};
  for (auto const& t : out.found.goals.front().trains) {
    auto route = route_of(*world.data, before, t, today);
    auto changes = changes_between(before, route, today);
    out.routes.push_back({std::move(route), std::move(changes), t.value.value.changes});
  }
  out.before = std::move(before);
  return out;
}

result<replanning> replan(
    office const& o, desk::caller const& asks, dossier_id id, goal_id goal, route_wishes const& wishes) {
  auto funding = funding_question{};
  auto sees_sensitive = false;
  auto asked = in_transaction(o, asks, [&](work const& w) -> result<goal_and_question> {
    auto const e = w.enter(id, action::find_routes, plan_groups({data_group::profile}));
    if (!e) {
      return std::unexpected{e.error()};
    }
    auto of_service = funding_question_of(o, w.db, id, goal, wishes);
    if (!of_service) {
      return std::unexpected{std::move(of_service.error())};
    }
    funding = *std::move(of_service);
    sees_sensitive = e->may(data_group::sensitive);
    return ask_for(w, *e, goal, wishes);
  });
  if (!asked) {
    return std::unexpected{std::move(asked.error())};
  }
  auto const world = o.desk.current.get();
  auto const today = o.desk.time.today();
  auto found = replan_goal(*world, std::move(asked->goal), asked->question, today, o.planning);
  if (!found) {
    return found;
  }
  for (auto& r : found->routes) {
    if (auto const funded = fund_route(*world, funding, found->before, r, today); !funded) {
      return std::unexpected{funded.error()};
    }
    if (!sees_sensitive) {
      hide_sensitive(r);
    }
    r.route.prices = prices_of(r.route.steps);
  }
  found->world = world;
  return found;
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
    auto funding = funding_question_of(o, w.db, id, goal, wishes);
    if (!funding) {
      return std::unexpected{std::move(funding.error())};
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
      if (auto const* const same = same_step(asked->goal, chosen, w.today); same != nullptr) {
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
    if (auto const funded = fund_again(w, id, goal, std::move(funding->person)); !funded) {
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
