// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <string>
#include <tuple>

#include "base/invariant.h"
#include "desk/desk.h"
#include "desk/goal.h"
#include "desk/search_vacancies.h"

namespace overstap::desk {
namespace {

using planning::train;

constexpr auto kDefaultHorizon = weeks{78};
constexpr std::int32_t kDefaultLearningHours = 16;
constexpr std::int32_t kDefaultLearningHoursAfter = 32;
constexpr std::size_t kVacanciesPerGoal = 5;

/// One goal before planning.
struct goal {
  matching::transition transition;
  vacancy_idx vacancy;
};

std::optional<error> check_dates(journeys_request const& r, civil_date today, civil_date earliest, civil_date latest) {
  auto wrong = std::vector<field_error>{};
  if (earliest < today) {
    wrong.push_back({"/earliest", "today or later"});
  }
  if (latest < earliest) {
    wrong.push_back({"/latest", "on or after earliest (today when absent)"});
  }
  if (latest > earliest + weeks{520}) {
    wrong.push_back({"/latest", "at most ten years after earliest"});
  }
  if (r.vacancy && !r.goals.empty()) {
    wrong.push_back({"/vacancy", "absent when goals are given"});
  }
  return wrong.empty() ? std::nullopt
                       : std::optional{error{errc::bad_request, "Some fields are not valid.", std::move(wrong)}};
}

matching::transition_query area_query(resolved_visitor const& person, civil_date today) {
  return {.from = person.occupations,
          .skills = person.facts.skills,
          .home = person.facts.home,
          .max_km = person.facts.max_km,
          .open_on = today,
          .with_vacancies_only = false,
          .needs_support = person.facts.needs_support,
          .limit = 0};
}

result<std::vector<goal>> choose_goals(snapshot const& s,
                                       resolved_visitor const& person,
                                       journeys_request const& r,
                                       civil_date today) {
  auto query = area_query(person, today);
  auto goals = std::vector<goal>{};
  if (!r.vacancy && r.goals.empty()) {
    query.with_vacancies_only = true;
    query.limit = r.targets;
    for (auto const& t : matching::find_transitions(s, query)) {
      goals.push_back({t, vacancy_idx{}});
    }
    return goals;
  }
  auto wanted = std::vector<std::pair<taxonomy::occupation_idx, vacancy_idx>>{};
  auto wrong = std::vector<field_error>{};
  if (r.vacancy) {
    auto const v = s.find(*r.vacancy);
    if (v.has_value()) {
      wanted.emplace_back(s.vacancies.occupation[v], v);
    } else {
      wrong.push_back({"/vacancy", "the id of a vacancy from /v1/vacancies/search"});
    }
  }
  for (auto i = std::size_t{0}; i < r.goals.size(); ++i) {
    auto const o = s.tax->find(r.goals[i]);
    if (o.has_value()) {
      wanted.emplace_back(o, vacancy_idx{});
    } else {
      wrong.push_back({"/goals/" + std::to_string(i), "the id of an occupation from /v1/occupations"});
    }
  }
  if (!wrong.empty()) {
    return std::unexpected{error{errc::bad_request, "Some fields are not valid.", std::move(wrong)}};
  }
  for (auto const& [occupation, vacancy] : wanted) {
    goals.push_back({matching::transition_to(s, query, occupation), vacancy});
  }
  return goals;
}

planning::query base_query(resolved_visitor const& person,
                           journeys_request const& r,
                           civil_date earliest,
                           civil_date latest) {
  auto const hours = r.learning_hours.value_or(kDefaultLearningHours);
  auto q = planning::query{};
  q.skills = person.facts.skills;
  q.barriers = person.barriers;
  q.earliest = earliest;
  q.latest = latest;
  q.hours = {.before = hours, .after = hours, .changes_on = std::nullopt};
  if (r.last_working_day) {
    q.job_ends_on = *r.last_working_day + days{1};
    q.hours.after = r.learning_hours_after.value_or(std::max(hours, kDefaultLearningHoursAfter));
    q.hours.changes_on = q.job_ends_on;
  }
  q.hours.before = std::max(q.hours.before - r.taken_hours, 0);
  q.hours.after = std::max(q.hours.after - r.taken_hours, 0);
  if (auto const free = person.facts.available_from) {
    q.job_ends_on = std::max(q.job_ends_on.value_or(*free), *free);
  }
  q.home = person.facts.home;
  q.max_km = person.facts.max_km.value_or(kDefaultTravelKm);
  q.own_budget = r.own_budget;
  q.max_wagons = r.max_steps;
  return q;
}

/// What the visitor did not tell is not no: without a word about credentials she is taken to hold the common ones and
/// those that her own occupations usually ask for, and the answer names them. Nobody is taken to be a nurse (ADR 0005).
std::vector<planning::held_credential> held_or_assumed(snapshot const& s,
                                                       resolved_visitor const& person,
                                                       civil_date today) {
  if (person.facts.credentials) {
    return person.credentials;
  }
  auto held = credential_set{};
  for (auto c = std::size_t{0}; c < s.reference->credentials.size(); ++c) {
    if (s.reference->credentials[c].assumed) {
      held.insert(credential_idx{c});
    }
  }
  for (auto const o : person.occupations) {
    held = held.with(usual_credentials(s, o, {}, today));
  }
  auto assumed = person.credentials;  // what completed steps gave
  for (auto const c : idx_range<credential_idx>{s.reference->credentials.size()}) {
    if (held.contains(c) && std::ranges::find(assumed, c, &planning::held_credential::credential) == assumed.end()) {
      assumed.push_back({c, std::nullopt});
    }
  }
  return assumed;
}

explained_train with_reasons(snapshot const& s, planning::query const& q, train const& t) {
  return {t, planning::explain(s, q, t)};
}

template <typename Key>
std::optional<std::size_t> position_of_least(std::vector<explained_train> const& trains, Key key) {
  if (trains.empty()) {
    return std::nullopt;
  }
  auto const least = std::ranges::min_element(trains, {}, [&](explained_train const& t) { return key(t.value.value); });
  return static_cast<std::size_t>(least - trains.begin());
}

void choose_three(goal_answer& a) {
  a.fastest = position_of_least(
      a.trains, [](planning::objectives const& o) { return std::tuple{o.at_work, o.own, o.public_, o.wagons}; });
  a.cheapest = position_of_least(
      a.trains, [](planning::objectives const& o) { return std::tuple{o.own, o.at_work, o.public_, o.wagons}; });
  a.most_certain = position_of_least(
      a.trains, [](planning::objectives const& o) { return std::tuple{o.certainty, o.at_work, o.own, o.wagons}; });
}

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

/// Raises a skill that is held, or adds it.
void hold(std::vector<taxonomy::held_skill>& skills, taxonomy::held_skill const& now) {
  auto const at = std::ranges::lower_bound(skills, now.skill, {}, &taxonomy::held_skill::skill);
  if (at != skills.end() && at->skill == now.skill) {
    at->level = std::max(at->level, now.level);
  } else {
    skills.insert(at, now);
  }
}

/// What completed wagons gave, on top of what she told. What the world no longer knows gives nothing.
void count_done(snapshot const& s, std::vector<wagon_id> const& done, resolved_visitor& person) {
  for (auto const& id : done) {
    auto const at = s.find(id);
    if (!at.has_value()) {
      continue;
    }
    for (auto const& r : s.wagons[at].raises) {
      for (auto& held : person.facts.skills) {
        if (held.skill == r.skill && held.level >= r.from) {
          held.level = std::max(held.level, r.to);
        }
      }
    }
    for (auto const& g : s.wagons[at].gives) {
      switch (g.gives.what) {
        case compiled_atom::kind::skill:
          hold(person.facts.skills, {taxonomy::skill_idx{g.gives.position}, g.gives.level});
          break;
        case compiled_atom::kind::credential:
          if (person.facts.credentials) {
            person.facts.credentials->insert(credential_idx{g.gives.position});
          }
          person.credentials.push_back({credential_idx{g.gives.position}, std::nullopt});
          break;
        case compiled_atom::kind::freedom:
          std::erase(person.barriers, barrier_idx{g.gives.position});
          break;
      }
    }
  }
}

/// A request with everything resolved; `q` lacks the goal.
struct question {
  resolved_visitor person;
  civil_date earliest, latest;
  planning::query q;
};

result<question> prepare(world const& w, journeys_request const& r, civil_date today) {
  auto person = resolve(w, r.person, today, "/person");
  if (!person) {
    return std::unexpected{std::move(person.error())};
  }
  auto const earliest = r.earliest.value_or(today);
  auto const latest = r.latest.value_or(earliest + kDefaultHorizon);
  if (auto wrong = check_dates(r, today, earliest, latest)) {
    return std::unexpected{std::move(*wrong)};
  }
  count_done(*w.data, r.done, *person);
  auto all = question{.person = {}, .earliest = earliest, .latest = latest, .q = {}};
  all.q = base_query(*person, r, earliest, latest);
  all.q.credentials = held_or_assumed(*w.data, *person, today);
  all.person = *std::move(person);
  return all;
}

/// Asks for this goal; the credentials that it demands.
credential_set aim(snapshot const& s, question& all, goal const& g, civil_date today) {
  auto const asked = g.vacancy.has_value() ? s.vacancies.credentials[g.vacancy]
                                           : usual_credentials(s, g.transition.to, all.person.facts, today);
  all.q.goal = goal_of(s, g.transition.to, g.vacancy, asked, all.person.barriers);
  return asked;
}

}  // namespace

result<journeys_answer> plan_journeys(world const& w,
                                      journeys_request const& r,
                                      civil_date today,
                                      planning::limits const& l) {
  auto const& s = *w.data;
  auto all = prepare(w, r, today);
  if (!all) {
    return std::unexpected{std::move(all.error())};
  }
  auto const& person = all->person;
  auto const& q = all->q;
  auto answer =
      journeys_answer{.person = {}, .today = today, .earliest = all->earliest, .latest = all->latest, .goals = {}};
  auto const goals = choose_goals(s, person, r, today);
  if (!goals) {
    return std::unexpected{goals.error()};
  }

  auto const state = planning::make_work_state();
  auto left = l.labels;
  for (auto const& g : *goals) {
    auto a = goal_answer{};
    a.occupation = g.transition.to;
    a.vacancy = g.vacancy;
    a.transition = g.transition;
    auto const asked = aim(s, *all, g, today);
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

    auto const share = left / (goals->size() - answer.goals.size());
    auto const found = planning::plan(s, q, {share}, *state);
    left -= std::min(left, found.labels);
    a.complete = found.complete;
    for (auto const& t : found.trains) {
      a.trains.push_back(with_reasons(s, q, t));
    }
    choose_three(a);
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
        a.openings.push_back({o.changes, with_reasons(s, changed, o.opens)});
      }
    }
    a.vacancies = vacancies_at_the_end(s, person.facts, q, a, today);
    answer.goals.push_back(std::move(a));
  }
  answer.person = std::move(all->person);
  return answer;
}

result<examined_route> examine_route(world const& w,
                                     journeys_request const& r,
                                     std::vector<chosen_session> const& steps,
                                     civil_date today) {
  auto const& s = *w.data;
  auto all = prepare(w, r, today);
  if (!all) {
    return std::unexpected{std::move(all.error())};
  }
  auto const goals = choose_goals(s, all->person, r, today);
  if (!goals) {
    return std::unexpected{goals.error()};
  }
  invariant(goals->size() == 1, "a route leads to one goal");
  aim(s, *all, goals->front(), today);
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
  auto route = with_reasons(s, all->q, {value, std::move(sessions)});
  return examined_route{std::move(all->person), std::move(route)};
}

}  // namespace overstap::desk
