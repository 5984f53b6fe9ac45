// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <string>

#include "desk/desk.h"
#include "desk/journey_question.h"

namespace overstap::desk {

result<examined_route> examine_route(world const& w,
                                     journeys_request const& r,
                                     std::vector<chosen_session> const& steps,
                                     civil_date today) {
  auto const& s = *w.data;
  auto all = prepare(w, r, today);
  if (!all) {
    return std::unexpected{std::move(all.error())};
  }
  auto const goal = choose_goal(w, r, *all);
  if (!goal) {
    return std::unexpected{goal.error()};
  }
  aim_at(s, *all, *goal);
  auto sessions = std::vector<planning::planned_session>{};
  auto wrong = std::vector<field_error>{};
  for (auto i = std::size_t{0}; i < steps.size(); ++i) {
    if (auto const at = s.find(steps[i].session); at.has_value()) {
      sessions.push_back({at, steps[i].start});
    } else {
      wrong.push_back({"/steps/" + std::to_string(i) + "/session", "a session of a route that was just found"});
    }
  }
  if (!wrong.empty()) {
    return std::unexpected{error{errc::bad_request, "Some fields are not valid.", std::move(wrong)}};
  }
  std::ranges::sort(sessions);
  auto const at_work = planning::check(s, all->q, sessions);
  if (!at_work) {
    return std::unexpected{
        error{errc::conflict,
              "This route does not lead to the goal as things stand now: a seat, a date or what is known of the person "
              "is different. Look for routes again."}};
  }
  auto const value = planning::value_of(s, all->q, sessions, *at_work);
  auto route = with_reasons(s, *all, all->q, {value, std::move(sessions)});
  return examined_route{std::move(all->person), std::move(route)};
}

}  // namespace overstap::desk
