// SPDX-License-Identifier: EUPL-1.2
#include "casework/choose_route.h"

#include "casework/funding.h"
#include "casework/plan_words.h"

namespace overstap::casework {
namespace {

using access::action;
using access::data_group;

/// The question to the planner, for who may look for routes.
result<desk::journeys_request> ask(
    office const& o, desk::caller const& asks, dossier_id id, route_goal const& to, route_wishes const& wishes) {
  return in_transaction(o, asks, [&](work const& w) -> result<desk::journeys_request> {
    auto const e = w.enter(id, action::find_routes, plan_groups({data_group::profile}));
    if (!e) {
      return std::unexpected{e.error()};
    }
    auto const from = planner_of(w, *e);
    auto const goals = goals_with_steps(from);
    auto question = question_of(from, e->may(data_group::situation), wishes);
    if (auto const fine = aim_at(question, to, goals, active_goal(goals, to), w.today); !fine) {
      return std::unexpected{fine.error()};
    }
    return question;
  });
}

}  // namespace

result<desk::journeys_answer> find_routes(office const& o,
                                          desk::caller const& asks,
                                          dossier_id id,
                                          routes_request const& r) {
  auto question = ask(o, asks, id, r.to, r.wishes);
  if (!question) {
    return std::unexpected{std::move(question.error())};
  }
  auto const world = o.desk.current.get();
  if (r.to.occupation || r.to.vacancy) {
    if (auto const known = occupation_of(*world->data, r.to); !known) {
      return std::unexpected{known.error()};
    }
  }
  question->targets = r.targets;
  return desk::plan_journeys(*world, *question, o.desk.time.today(), o.planning);
}

result<desk::why_not_answer> why_not(office const& o,
                                     desk::caller const& asks,
                                     dossier_id id,
                                     why_not_request const& r) {
  auto const question = ask(o, asks, id, r.to, r.wishes);
  if (!question) {
    return std::unexpected{question.error()};
  }
  auto const world = o.desk.current.get();
  if (auto const known = occupation_of(*world->data, r.to); !known) {
    return std::unexpected{known.error()};
  }
  return desk::why_not(*world, *question, r.wagon, o.desk.time.today(), o.planning);
}

result<plan_page> choose_route(office const& o, desk::caller const& asks, dossier_id id, chosen_route const& r) {
  return in_transaction(o, asks, [&](work const& w) -> result<plan_page> {
    auto const before = w.made_before();
    if (!before) {
      return std::unexpected{before.error()};
    }
    if (*before) {
      return reread_plan(w, id);
    }
    auto const e = enter_to_plan(w, id, action::write_plan, {data_group::profile});
    if (!e) {
      return std::unexpected{e.error()};
    }
    auto const world = o.desk.current.get();
    auto const occupation = occupation_of(*world->data, r.to);
    if (!occupation) {
      return std::unexpected{occupation.error()};
    }
    auto const from = planner_of(w, *e);
    if (auto const room = check_room(from, *occupation, r.to.vacancy); !room) {
      return std::unexpected{room.error()};
    }
    auto question = question_of(from, e->may(data_group::situation), r.wishes);
    if (auto const fine = aim_at(question, r.to, goals_with_steps(from), {}, w.today); !fine) {
      return std::unexpected{fine.error()};
    }
    auto const found = desk::examine_route(*world, question, r.steps, w.today);
    if (!found) {
      return std::unexpected{found.error()};
    }
    auto const goal = store::goal_record{.id = goal_id{w.new_id()},
                                         .dossier = id,
                                         .occupation = *occupation,
                                         .vacancy = r.to.vacancy,
                                         .state = goal_state::active,
                                         .at_work_on = found->route.value.value.at_work,
                                         .plan_number = 1,
                                         .agreed_plan = {},
                                         .agreed_at = {},
                                         .made_by = w.who.account,
                                         .made_at = w.now};
    store::add_goal(w.db, goal);
    for (auto at = std::size_t{0}; at < found->route.steps.size(); ++at) {
      auto step = proposed_step(*world->data, found->route, at);
      step.id = w.new_id();
      step.goal = goal.id;
      store::add_step(w.db, seal_step(o, id, step));
    }
    auto const person = question_of(service_of(o, w.db, id), true, r.wishes);
    if (auto const funded = fund_again(w, id, goal.id, person); !funded) {
      return std::unexpected{funded.error()};
    }
    w.happened(id, "goal-chosen", data_group::plan, words_of(*world, goal.occupation, goal.at_work_on));
    w.remember_made(goal.id.value());
    return read_plan_page(w, *e);
  });
}

}  // namespace overstap::casework
