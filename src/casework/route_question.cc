// SPDX-License-Identifier: EUPL-1.2
#include "casework/route_question.h"

#include <algorithm>

#include "base/invariant.h"
#include "casework/profile_visitor.h"
#include "store/assessment_store.h"
#include "store/dossier_store.h"

namespace overstap::casework {
namespace {

/// Of an assessed step the profile knows more exactly what it gave.
std::vector<wagon_id> completed_wagons(plan_reader const& from) {
  auto const assessed = store::load_assessments(from.db, from.id);
  auto done = std::vector<wagon_id>{};
  for (auto const& s : open_steps(from)) {
    auto const is_assessed = std::ranges::find(assessed, std::optional{s.id}, &store::assessment_record::step);
    if (s.wagon && s.state == step_state::completed && is_assessed == assessed.end()) {
      done.push_back(*s.wagon);
    }
  }
  return done;
}

bool runs_or_is_to_come(plan_step const& s, civil_date today) {
  return s.state == step_state::started || (s.state == step_state::agreed && s.start_on >= today);
}

}  // namespace

desk::journeys_request question_of(plan_reader const& from, bool knows_situation, route_wishes const& wishes) {
  auto const world = from.from.desk.current.get();
  auto const profile = store::load_profile(from.db, from.id);
  auto const d = store::load_dossier(from.db, from.id);
  auto const today = from.from.desk.time.today();
  auto r = desk::journeys_request{};
  r.person = visitor_of(*world,
                        profile,
                        d.municipality,
                        from.sensitive ? open_barriers(from.from, from.db, from.id) : std::vector<barrier_code>{});
  r.last_working_day = wishes.last_working_day;
  if (!r.last_working_day && knows_situation && d.situation.job_ends_on && *d.situation.job_ends_on >= today) {
    r.last_working_day = d.situation.job_ends_on;
  }
  r.earliest = wishes.earliest;
  r.latest = wishes.latest;
  r.learning_hours = wishes.learning_hours ? wishes.learning_hours : profile.wishes.learning_hours;
  r.learning_hours_after = wishes.learning_hours_after;
  r.own_budget = wishes.own_budget ? wishes.own_budget : profile.wishes.own_budget;
  r.max_steps = wishes.max_steps.value_or(r.max_steps);
  r.done = completed_wagons(from);
  return r;
}

bool is_kept(plan_step const& s, snapshot const& world, civil_date today) {
  if (!s.wagon) {
    return s.state == step_state::proposed || s.state == step_state::agreed || s.state == step_state::started;
  }
  return runs_or_is_to_come(s, today) && (s.state == step_state::started || world.find(*s.session).has_value());
}

std::vector<desk::journeys_request> questions_beside(desk::journeys_request const& question,
                                                     std::vector<plan_step> const& kept,
                                                     civil_date today) {
  auto beside = question;
  auto after = question;
  after.earliest = std::max(after.earliest.value_or(today), today);
  auto gives = false;
  for (auto const& s : kept) {
    beside.taken_hours += s.hours_per_week;
    if (s.wagon) {
      gives = true;
      --beside.max_steps;
      after.done.push_back(*s.wagon);
      after.earliest = std::max(*after.earliest, s.end_on);
    }
    if (question.own_budget) {
      auto const left = subtract(*beside.own_budget, s.own_price);
      invariant(left.has_value(), "prices are bounded");
      beside.own_budget = std::max(*left, money{});
      after.own_budget = beside.own_budget;
    }
  }
  beside.max_steps = std::max(beside.max_steps, 0);
  after.max_steps = beside.max_steps;
  return gives ? std::vector{beside, after} : std::vector{beside};
}

}  // namespace overstap::casework
