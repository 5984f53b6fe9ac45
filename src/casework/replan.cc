// SPDX-License-Identifier: EUPL-1.2
#include "casework/replan.h"

#include <algorithm>
#include <tuple>

#include "base/invariant.h"
#include "casework/plan_words.h"

namespace overstap::casework {
namespace {

using access::action;
using access::data_group;

std::vector<plan_step> kept_of(plan_goal const& g, snapshot const& s, civil_date today) {
  auto kept = std::vector<plan_step>{};
  for (auto const& step : g.steps) {
    if (is_kept(step, s, today)) {
      kept.push_back(step);
    }
  }
  return kept;
}

bool makes_room(plan_step const& step, snapshot const& s, civil_date today) {
  return (step.state == step_state::proposed || step.state == step_state::agreed) && !is_kept(step, s, today);
}

bool uses_kept_wagon(snapshot const& s, planning::train const& t, std::vector<plan_step> const& kept) {
  return std::ranges::any_of(t.sessions, [&](planning::planned_session const& p) {
    return std::ranges::find(kept, std::optional{s.wagons[s.session_wagon[p.session]].record.id}, &plan_step::wagon) !=
           kept.end();
  });
}

bool is_better(planning::objectives const& a, planning::objectives const& b, route_preference prefer) {
  switch (prefer) {
    case route_preference::fastest:
      return std::tie(a.at_work, a.own, a.public_, a.wagons) < std::tie(b.at_work, b.own, b.public_, b.wagons);
    case route_preference::cheapest:
      return std::tie(a.own, a.at_work, a.public_, a.wagons) < std::tie(b.own, b.at_work, b.public_, b.wagons);
    case route_preference::most_certain:
      return std::tie(a.certainty, a.at_work, a.own, a.wagons) < std::tie(b.certainty, b.at_work, b.own, b.wagons);
  }
  __builtin_unreachable();
}

void add_prices(planned_route& r, plan_step const& s) {
  auto const own = add(r.own_price, s.own_price);
  auto const public_ = add(r.public_price, s.public_price);
  invariant(own && public_, "prices are bounded");
  r.own_price = *own;
  r.public_price = *public_;
}

planned_route route_of(snapshot const& s, desk::explained_train const& best, std::vector<plan_step> kept) {
  auto r = planned_route{.at_work_on = best.value.value.at_work,
                         .steps = std::move(kept),
                         .chosen = {},
                         .own_price = {},
                         .public_price = {}};
  for (auto const& x : best.steps) {
    auto step = proposed_step(s, x);
    r.chosen.push_back({*step.session, step.start_on});
    r.steps.push_back(std::move(step));
  }
  std::ranges::stable_sort(r.steps, {}, &plan_step::start_on);
  for (auto const& step : r.steps) {
    add_prices(r, step);
  }
  return r;
}

/// Every wagon is in a plan once, so it tells the new step of an old one.
std::vector<route_change> changes_between(plan_goal const& before,
                                          planned_route const& after,
                                          snapshot const& s,
                                          civil_date today) {
  using kind = route_change::kind;
  auto changes = std::vector<route_change>{};
  auto again = std::vector<uuid>{};
  for (auto const& step : after.steps) {
    if (step.id != uuid{}) {
      changes.push_back({.what = kind::kept, .step = step, .started_on = {}});
      continue;
    }
    auto const was = std::ranges::find_if(
        before.steps, [&](plan_step const& old) { return makes_room(old, s, today) && old.wagon == step.wagon; });
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
    if (makes_room(old, s, today) && std::ranges::find(again, old.id) == again.end()) {
      changes.push_back({.what = kind::gone, .step = old, .started_on = {}});
    }
  }
  std::ranges::stable_sort(changes, {}, [](route_change const& c) { return c.step.start_on; });
  return changes;
}

result<void> check_active(plan_goal const& g) {
  if (g.about.state == goal_state::active) {
    return {};
  }
  return std::unexpected{error{errc::conflict, "This goal is no longer worked on: take it up again first."}};
}

/// The goal, and the question to the planner.
struct goal_and_question {
  plan_goal goal;
  desk::journeys_request question;
};
result<goal_and_question> ask_for(work const& w, entered const& e, goal_id id, route_wishes const& wishes) {
  auto const from = reader_of(w, e);
  auto goal = find_goal(from, id);
  if (!goal) {
    return std::unexpected{std::move(goal.error())};
  }
  if (auto const active = check_active(*goal); !active) {
    return std::unexpected{active.error()};
  }
  auto question = question_of(from, e.may(data_group::situation), wishes);
  aim_at(question, goal->about);
  return goal_and_question{*std::move(goal), std::move(question)};
}

}  // namespace

void aim_at(desk::journeys_request& question, store::goal_record const& goal) {
  question.vacancy = goal.vacancy;
  if (!goal.vacancy) {
    question.goals = {goal.occupation};
  }
}

result<replanning> replan_goal(desk::world const& world,
                               plan_goal before,
                               desk::journeys_request const& question,
                               route_preference prefer,
                               civil_date today,
                               planning::limits const& l) {
  auto const& s = *world.data;
  auto const kept = kept_of(before, s, today);
  auto out = replanning{.before = {}, .after = {}, .changes = {}, .complete = true};
  auto best = std::optional<desk::explained_train>{};
  auto const questions = questions_beside(question, kept, today);
  for (auto const& q : questions) {
    auto found = desk::plan_journeys(world, q, today, l);
    if (!found && &q == &questions.front()) {
      return std::unexpected{std::move(found.error())};
    }
    if (!found) {
      continue;  // what stays ends after the last day that was asked for
    }
    auto& goal = found->goals.front();
    out.complete = out.complete && goal.complete;
    for (auto& t : goal.trains) {
      if (!uses_kept_wagon(s, t.value, kept) && (!best || is_better(t.value.value, best->value.value, prefer))) {
        best = std::move(t);
      }
    }
  }
  if (best) {
    out.after = route_of(s, *best, kept);
    out.changes = changes_between(before, *out.after, s, today);
  }
  out.before = std::move(before);
  return out;
}

result<replanning> replan(
    office const& o, desk::caller const& asks, dossier_id id, goal_id goal, replan_request const& r) {
  auto asked = in_transaction(o, asks, [&](work const& w) -> result<goal_and_question> {
    auto const e = w.enter(id, action::find_routes, plan_groups({data_group::profile}));
    if (!e) {
      return std::unexpected{e.error()};
    }
    return ask_for(w, *e, goal, r.wishes);
  });
  if (!asked) {
    return std::unexpected{std::move(asked.error())};
  }
  return replan_goal(
      *o.desk.current.get(), std::move(asked->goal), asked->question, r.prefer, o.desk.time.today(), o.planning);
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
    auto const& s = *world->data;
    auto const kept = kept_of(asked->goal, s, w.today);
    auto found = result<desk::examined_route>{std::unexpected{error{}}};
    for (auto const& q : questions_beside(asked->question, kept, w.today)) {
      found = desk::examine_route(*world, q, steps, w.today);
      if (found && uses_kept_wagon(s, found->route.value, kept)) {
        found = std::unexpected{error{errc::conflict, "A step that stays is in this route again."}};
      }
      if (found) {
        break;
      }
    }
    if (!found) {
      return std::unexpected{std::move(found.error())};
    }
    for (auto& step : asked->goal.steps) {
      if (makes_room(step, s, w.today)) {
        step.state = step_state::replaced;
        store::change_step(w.db, seal_step(o, id, step));
      }
    }
    for (auto const& x : found->route.steps) {
      auto step = proposed_step(s, x);
      step.id = w.new_id();
      step.goal = goal;
      store::add_step(w.db, seal_step(o, id, step));
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
