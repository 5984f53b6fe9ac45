// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "desk/desk.h"
#include "desk/goal.h"
#include "desk/journey_question.h"
#include "desk/search_vacancies.h"

namespace overstap::desk {
namespace {

constexpr std::size_t kVacanciesPerGoal = 5;

/// Open vacancies for who has made the fastest train: she cannot start before she is at work. When every vacancy of
/// today starts sooner, they are shown as what there is now, without a verdict on the start.
std::vector<explained_vacancy> vacancies_at_the_end(
    snapshot const& s, person_facts person, planning::query const& q, goal_answer const& a, civil_date today) {
  auto const search = [&] {
    auto const found = matching::match_vacancies(s,
                                                 {.person = person,
                                                  .occupation = a.occupation,
                                                  .open_on = today,
                                                  .demand_known = false,
                                                  .limit = kVacanciesPerGoal});
    return explain_hits(s, person, found.hits);
  };
  if (!a.fastest) {
    return search();
  }
  auto const& fastest = a.trains[*a.fastest].value;
  person = facts_after(s, q, std::move(person), fastest);
  person.available_from = std::max(q.job_ends_on.value_or(fastest.value.at_work), fastest.value.at_work);
  auto fitting = search();
  if (fitting.empty()) {
    person.available_from = std::nullopt;
    return search();
  }
  return fitting;
}

/// A chosen vacancy asks its own skills, not those of its occupation.
void rate_vacancy(snapshot const& s, resolved_visitor const& person, goal_answer& a) {
  auto cover = taxonomy::skill_cover{*s.tax};
  cover.assign(person.facts.skills);
  if (auto const fit = coverage(cover, s.vacancies.skills[a.vacancy])) {
    a.transition.fit = *fit;
    a.transition.how_far = matching::reach_of(*fit);
  }
}

/// Goals share what is left of the limit equally.
journeys_answer answer_goals(snapshot const& s,
                             journey_question all,
                             std::vector<journey_goal> const& goals,
                             planning::limits const& l) {
  auto const& person = all.person;
  auto const& q = all.q;
  auto answer = journeys_answer{.person = {},
                                .today = all.today,
                                .earliest = all.earliest,
                                .latest = all.latest,
                                .booked = std::move(all.booked),
                                .goals = {}};
  auto const state = planning::make_work_state();
  auto left = l.labels;
  for (auto const& g : goals) {
    auto a = goal_answer{};
    a.occupation = g.transition.to;
    a.vacancy = g.vacancy;
    a.transition = g.transition;
    auto const asked = aim_at(s, all, g);
    if (g.vacancy.has_value()) {
      rate_vacancy(s, person, a);
    }
    a.reasons = matching::explain_fit(*s.tax, q.goal.required, person.facts.skills);
    for (auto c = std::size_t{0}; c < s.reference->credentials.size(); ++c) {
      if (asked.contains(credential_idx{c})) {
        a.required.emplace_back(c);
        if (!person.facts.credentials &&
            std::ranges::find(q.credentials, credential_idx{c}, &planning::held_credential::credential) !=
                q.credentials.end()) {
          a.assumed.emplace_back(c);
        }
      }
    }

    auto const share = left / (goals.size() - answer.goals.size());
    auto const found = planning::plan(s, q, {share}, *state);
    left -= std::min(left, found.labels);
    a.complete = found.complete;
    for (auto const& t : found.trains) {
      a.trains.push_back(with_reasons(s, all, q, t));
    }
    choose_best(a);
    if (found.trains.empty() && found.complete) {
      auto const changes = planning::find_openings(s, q, {share - found.labels}, *state);
      left -= std::min(left, changes.labels);
      a.complete = changes.complete;
      for (auto const& o : changes.openings) {
        // The train breaks the question as it was asked; it is explained for the changed one.
        auto changed = q;
        for (auto const& step : o.changes) {
          changed = planning::relaxed(std::move(changed), step);
        }
        a.openings.push_back({o.changes, with_reasons(s, all, changed, o.opens)});
      }
    }
    a.vacancies = vacancies_at_the_end(s, person.facts, q, a, all.today);
    answer.goals.push_back(std::move(a));
  }
  answer.person = std::move(all.person);
  return answer;
}

}  // namespace

result<journeys_answer> plan_journeys(world const& w,
                                      journeys_request const& r,
                                      civil_date today,
                                      planning::limits const& l) {
  auto all = prepare(w, r, today);
  if (!all) {
    return std::unexpected{std::move(all.error())};
  }
  auto const goals = choose_goals(w, r, *all);
  if (!goals) {
    return std::unexpected{goals.error()};
  }
  return answer_goals(*w.data, *std::move(all), *goals, l);
}

result<journeys_answer> replan_journeys(world const& w,
                                        journeys_request const& r,
                                        civil_date today,
                                        planning::limits const& l) {
  auto all = prepare(w, r, today);
  if (!all) {
    return std::unexpected{std::move(all.error())};
  }
  auto const goal = choose_goal(w, r, *all);
  if (!goal) {
    return std::unexpected{goal.error()};
  }
  return answer_goals(*w.data, *std::move(all), {*goal}, l);
}

}  // namespace overstap::desk
