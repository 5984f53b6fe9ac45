// SPDX-License-Identifier: EUPL-1.2
#include "casework/route_question.h"

#include <algorithm>

#include "base/invariant.h"
#include "casework/funding.h"
#include "casework/money_facts.h"
#include "casework/profile_visitor.h"
#include "schemes/read_rules.h"
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

desk::commitment commitment_of(plan_step const& s, std::optional<wagon_id> const& wagon) {
  return {.wagon = wagon, .start = s.start_on, .end = s.end_on, .hours_per_week = s.hours_per_week};
}

void take_hours(desk::journeys_request& question, plan_goal const& g, civil_date today) {
  for (auto const& s : g.steps) {
    auto const part = part_of(s, today);
    if (part == step_part::under_way || part == step_part::booked) {
      question.commitments.push_back(commitment_of(s, std::nullopt));
    }
  }
}

void take_own(desk::journeys_request& question, plan_goal const& g, civil_date today) {
  for (auto const& s : g.steps) {
    switch (part_of(s, today)) {
      case step_part::under_way:
        question.commitments.push_back(commitment_of(s, s.wagon));
        if (question.own_budget) {
          auto const left = subtract(*question.own_budget, s.own_price);
          invariant(left.has_value(), "prices are bounded");
          question.own_budget = std::max(*left, money{});
        }
        break;
      case step_part::booked:
        question.booked.push_back({*s.session, s.start_on});
        break;
      case step_part::behind:
      case step_part::makes_room:
        break;
    }
  }
}

error wrong_field(std::string pointer, std::string allowed) {
  return {errc::bad_request, "Some fields are not valid.", {{std::move(pointer), std::move(allowed)}}};
}

}  // namespace

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
  if (wishes.max_km) {
    r.person.max_km = wishes.max_km;
  }
  r.learning_hours = wishes.learning_hours ? wishes.learning_hours : profile.wishes.learning_hours;
  r.learning_hours_after = wishes.learning_hours_after;
  r.own_budget = wishes.own_budget ? wishes.own_budget : profile.wishes.own_budget;
  r.max_steps = wishes.max_steps.value_or(r.max_steps);
  r.money_facts = money_facts_of(schemes::built_in_rules(), told_in(from, d.situation, knows_situation));
  r.told_payers = wishes.told_payers;
  r.counted_on = wishes.counted_on;
  r.done = completed_wagons(from);
  r.pointer = "/wishes";
  return r;
}

step_part part_of(plan_step const& s, civil_date today) noexcept {
  switch (s.state) {
    case step_state::started:
      return step_part::under_way;
    case step_state::proposed:
      return s.session ? step_part::makes_room : step_part::under_way;
    case step_state::agreed:
      return !s.session ? step_part::under_way : s.start_on >= today ? step_part::booked : step_part::makes_room;
    case step_state::completed:
    case step_state::stopped:
    case step_state::replaced:
      return step_part::behind;
  }
  __builtin_unreachable();
}

result<void> aim_at(desk::journeys_request& question,
                    route_goal const& to,
                    std::vector<plan_goal> const& goals,
                    std::optional<goal_id> const& own,
                    civil_date today) {
  question.vacancy = to.vacancy;
  if (to.occupation && !to.vacancy) {
    question.goals = {*to.occupation};
  }
  for (auto const& g : goals) {
    if (g.about.state != goal_state::active) {
      continue;
    }
    if (g.about.id == own) {
      take_own(question, g, today);
      keep_counting(question, g);
    } else {
      take_hours(question, g, today);
    }
  }
  tell_payers(question, goals, [&](plan_step const& s) {
    auto const part = part_of(s, today);
    return own && s.goal == *own && (part == step_part::booked || part == step_part::makes_room);
  });
  if (question.booked.size() > kMostBooked) {
    return std::unexpected{
        error{errc::conflict, "More than eight steps of this plan are agreed: take some of them back first."}};
  }
  question.max_steps = std::max(question.max_steps, static_cast<std::int32_t>(question.booked.size()));
  return {};
}

std::optional<goal_id> active_goal(std::vector<plan_goal> const& goals, route_goal const& to) {
  for (auto const& [about, steps, prices] : goals) {
    auto const same = to.vacancy ? about.vacancy == to.vacancy : !about.vacancy && about.occupation == to.occupation;
    if (about.state == goal_state::active && same) {
      return about.id;
    }
  }
  return std::nullopt;
}

}  // namespace overstap::casework
