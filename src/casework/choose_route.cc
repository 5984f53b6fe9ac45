// SPDX-License-Identifier: EUPL-1.2
#include "casework/choose_route.h"

#include <algorithm>

#include "casework/plan_words.h"

namespace overstap::casework {
namespace {

using access::action;
using access::data_group;

error wrong_field(std::string pointer, std::string allowed) {
  return {errc::bad_request, "Some fields are not valid.", {{std::move(pointer), std::move(allowed)}}};
}

/// The occupation of a goal. 400 for what the world does not know.
result<occupation_id> occupation_of(snapshot const& s, route_goal const& to) {
  if (to.vacancy) {
    auto const v = s.find(*to.vacancy);
    if (!v.has_value()) {
      return std::unexpected{wrong_field("/vacancy", "the id of a vacancy from /v1/vacancies/search")};
    }
    return s.tax->id_of(s.vacancies.occupation[v]);
  }
  if (!to.occupation || !s.tax->find(*to.occupation).has_value()) {
    return std::unexpected{wrong_field("/occupation", "the id of an occupation from /v1/occupations")};
  }
  return *to.occupation;
}

}  // namespace

result<desk::journeys_answer> find_routes(office const& o,
                                          desk::caller const& asks,
                                          dossier_id id,
                                          routes_request const& r) {
  auto question = in_transaction(o, asks, [&](work const& w) -> result<desk::journeys_request> {
    auto const e = w.enter(id, action::find_routes, plan_groups({data_group::profile}));
    if (!e) {
      return std::unexpected{e.error()};
    }
    return question_of(reader_of(w, *e), e->may(data_group::situation), r.wishes);
  });
  if (!question) {
    return std::unexpected{std::move(question.error())};
  }
  question->targets = r.targets;
  question->vacancy = r.to.vacancy;
  if (r.to.occupation && !r.to.vacancy) {
    question->goals = {*r.to.occupation};
  }
  return desk::plan_journeys(*o.desk.current.get(), *question, o.desk.time.today(), o.planning);
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
    auto const from = reader_of(w, *e);
    if (auto const room = check_room(from, *occupation, r.to.vacancy); !room) {
      return std::unexpected{room.error()};
    }
    auto question = question_of(from, e->may(data_group::situation), r.wishes);
    question.vacancy = r.to.vacancy;
    if (!r.to.vacancy) {
      question.goals = {*occupation};
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
    for (auto const& x : found->route.steps) {
      auto step = proposed_step(*world->data, x);
      step.id = w.new_id();
      step.goal = goal.id;
      store::add_step(w.db, seal_step(o, id, step));
    }
    w.happened(id, "goal-chosen", data_group::plan, words_of(*world, goal.occupation, goal.at_work_on));
    w.remember_made(goal.id.value());
    return read_plan_page(w, *e);
  });
}

}  // namespace overstap::casework
