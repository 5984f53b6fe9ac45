// SPDX-License-Identifier: EUPL-1.2
#include "api/map_why_not.h"

#include "api/map_concepts.h"
#include "api/map_journey.h"
#include "api/map_step.h"
#include "api/map_wagon.h"
#include "base/invariant.h"

namespace overstap::api {
namespace {

using api::to_boundary;
using planning::question_limit;
using planning::session_obstacle;
using verdict = planning::wagon_verdict::outcome;

boundary::wagon_outcome to_boundary(verdict v) noexcept {
  switch (v) {
    case verdict::in_answer:
      return boundary::wagon_outcome::inRoute;
    case verdict::gives_nothing:
      return boundary::wagon_outcome::givesNothing;
    case verdict::no_session:
      return boundary::wagon_outcome::noSession;
    case verdict::no_train:
      return boundary::wagon_outcome::noRoute;
    case verdict::no_better:
      return boundary::wagon_outcome::noBetter;
  }
  __builtin_unreachable();
}

boundary::session_obstacle to_boundary(session_obstacle o) noexcept {
  switch (o) {
    case session_obstacle::under_way:
      return boundary::session_obstacle::underWay;
    case session_obstacle::no_seat:
      return boundary::session_obstacle::noSeat;
    case session_obstacle::out_of_reach:
      return boundary::session_obstacle::outOfReach;
    case session_obstacle::too_early:
      return boundary::session_obstacle::tooEarly;
    case session_obstacle::too_late:
      return boundary::session_obstacle::tooLate;
    case session_obstacle::too_many_hours:
      return boundary::session_obstacle::tooManyHours;
    case session_obstacle::too_expensive:
      return boundary::session_obstacle::tooExpensive;
    case session_obstacle::other_job:
      return boundary::session_obstacle::otherJob;
    case session_obstacle::needs:
      return boundary::session_obstacle::needs;
  }
  __builtin_unreachable();
}

boundary::question_limit to_boundary(question_limit l) noexcept {
  switch (l) {
    case question_limit::date:
      return boundary::question_limit::date;
    case question_limit::hours:
      return boundary::question_limit::hours;
    case question_limit::budget:
      return boundary::question_limit::budget;
    case question_limit::distance:
      return boundary::question_limit::distance;
    case question_limit::wagons:
      return boundary::question_limit::steps;
  }
  __builtin_unreachable();
}

boundary::asked_wagon wagon_of(snapshot const& s, wagon_idx at, language l) {
  auto const& wagon = s.wagons[at].record;
  auto const* const kind = s.reference->find_wagon_kind(wagon.kind);
  invariant(kind != nullptr, "a wagon of a kind that does not exist");
  return {.id = wagon.id.value(),
          .title = std::string{wagon.title.in(l)},
          .provider = s.partners[s.find(wagon.provider)].name,
          .kind = wagon.kind.str(),
          .kindName = std::string{kind->name.in(l)}};
}

}  // namespace

boundary::why_not to_boundary(snapshot const& s, desk::why_not_answer const& found, language l) {
  auto const& v = found.verdict;
  auto out = boundary::why_not{.wagon = wagon_of(s, found.wagon, l),
                               .outcome = to_boundary(v.what),
                               .routes = {v.routes.begin(), v.routes.end()},
                               .sessions = {},
                               .missing = {},
                               .lifting = {},
                               .withIt = {},
                               .complete = v.complete};
  for (auto const& [at, obstacle] : v.obstacles) {
    auto const& session = s.sessions[at];
    out.sessions.push_back(
        {.session = session.id.value(),
         .start = session.start,
         .municipality = session.at ? std::optional{name_of(*s.reference, session.municipality)} : std::nullopt,
         .obstacle = to_boundary(obstacle)});
  }
  for (auto const& a : v.missing) {
    out.missing.push_back({kind_of(a.what), name_of(s, a, l)});
  }
  for (auto const limit : v.lifting) {
    out.lifting.push_back(to_boundary(limit));
  }
  auto const who = traveller{found.person, found.earliest, found.booked};
  for (auto i = std::size_t{0}; i < found.with_it.size(); ++i) {
    auto const by = v.with_it[i].beaten_by;
    auto const& instead = found.trains.at(by);
    out.withIt.push_back({.journey = journey_of(s, who, found.with_it[i], l),
                          .beatenBy = static_cast<std::int64_t>(by),
                          .instead = journey_of(s, who, instead, l),
                          .equal = found.with_it[i].value.value == instead.value.value});
  }
  return out;
}

}  // namespace overstap::api
