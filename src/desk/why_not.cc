// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "desk/desk.h"
#include "desk/journey_question.h"

namespace overstap::desk {

result<why_not_answer> why_not(
    world const& w, journeys_request const& r, wagon_id const& asked, civil_date today, planning::limits const& l) {
  auto const& s = *w.data;
  auto all = prepare(w, r, today);
  if (!all) {
    return std::unexpected{std::move(all.error())};
  }
  auto const goal = choose_goal(w, r, *all);
  if (!goal) {
    return std::unexpected{goal.error()};
  }
  auto const wagon = s.find(asked);
  if (!wagon.has_value()) {
    return std::unexpected{
        error{errc::bad_request, "Some fields are not valid.", {{"/wagon", "the id of a service from /v1/wagons"}}}};
  }
  aim_at(s, *all, *goal);
  auto const state = planning::make_work_state(s);
  auto const found = planning::plan(s, all->q, l, *state);
  auto const left = planning::limits{l.labels - std::min(l.labels, found.labels)};
  auto out = why_not_answer{};
  out.wagon = wagon;
  out.verdict = planning::why_not(s, all->q, found, wagon, left, *state);
  out.verdict.complete = out.verdict.complete && found.complete;
  for (auto const& t : found.trains) {
    out.trains.push_back(with_reasons(s, *all, all->q, t));
  }
  for (auto const& p : out.verdict.with_it) {
    out.with_it.push_back(with_reasons(s, *all, all->q, p.with_it));
  }
  out.person = std::move(all->person);
  out.earliest = all->earliest;
  out.booked = std::move(all->booked);
  return out;
}

}  // namespace overstap::desk
