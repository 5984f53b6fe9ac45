// SPDX-License-Identifier: EUPL-1.2
#include "desk/journey_question.h"

#include <algorithm>
#include <string>
#include <tuple>

#include <fmt/format.h>

#include "desk/goal.h"
#include "desk/payers.h"

namespace overstap::desk {
namespace {

constexpr auto kDefaultHorizon = weeks{78};
constexpr std::int32_t kDefaultLearningHours = 16;
constexpr std::int32_t kDefaultLearningHoursAfter = 32;

void check_dates(journeys_request const& r, journey_question const& all, std::vector<field_error>& wrong) {
  auto const at = [&](char const* field) { return std::string{r.pointer} + field; };
  if (all.earliest < all.today) {
    wrong.push_back({at("/earliest"), "today or later"});
  }
  if (all.latest < all.earliest) {
    wrong.push_back({at("/latest"), "on or after earliest (today when absent)"});
  }
  if (all.latest > all.earliest + weeks{520}) {
    wrong.push_back({at("/latest"), "at most ten years after earliest"});
  }
  for (auto i = std::size_t{0}; i < r.commitments.size(); ++i) {
    if (r.commitments[i].end < r.commitments[i].start) {
      wrong.push_back({fmt::format("/underWay/{}/end", i), "on or after start: the first day after it"});
    }
  }
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

/// Without a word about credentials it stays open whether she has the others.
std::vector<compiled_atom> left_open(snapshot const& s,
                                     resolved_visitor const& person,
                                     std::vector<planning::held_credential> const& held) {
  auto open = std::vector<compiled_atom>{};
  for (auto const c : idx_range<credential_idx>{s.reference->credentials.size()}) {
    if (!person.facts.credentials && std::ranges::find(held, c, &planning::held_credential::credential) == held.end()) {
      open.push_back(holds(c));
    }
  }
  return open;
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

/// What the question can not name is lost: a session that the world no longer knows, and one more of a wagon that is
/// booked already or under way.
void take_booking(snapshot const& s, chosen_session const& b, journey_question& all) {
  auto const at = s.find(b.session);
  auto const of_same_wagon = [&](planning::planned_session const& p) {
    return s.session_wagon[p.session] == s.session_wagon[at];
  };
  auto const under_way = [&](planning::commitment const& c) { return c.wagon == s.session_wagon[at]; };
  if (!at.has_value() || std::ranges::any_of(all.q.booked, of_same_wagon) ||
      std::ranges::any_of(all.q.commitments, under_way)) {
    all.booked.push_back({b, at, false});
    ++all.lost;
    return;
  }
  auto const on_its_day = s.sessions[at].start.value_or(b.start) == b.start;
  all.booked.push_back({b, at, on_its_day && b.start >= all.earliest && b.start <= all.latest});
  all.q.booked.push_back({at, b.start});
}

template <typename Key>
std::optional<std::size_t> position_of_least(std::vector<explained_train> const& trains, Key key) {
  if (trains.empty()) {
    return std::nullopt;
  }
  auto const least = std::ranges::min_element(trains, {}, [&](explained_train const& t) { return key(t.value.value); });
  return static_cast<std::size_t>(least - trains.begin());
}

}  // namespace

result<journey_question> prepare(world const& w, journeys_request const& r, civil_date today) {
  auto const& s = *w.data;
  auto person = resolve(w, r.person, today, std::string{r.pointer} + "/person");
  if (!person) {
    return std::unexpected{std::move(person.error())};
  }
  auto all = journey_question{};
  all.today = today;
  all.earliest = r.earliest.value_or(today);
  all.latest = r.latest.value_or(all.earliest + kDefaultHorizon);
  auto wrong = std::vector<field_error>{};
  check_dates(r, all, wrong);
  if (r.vacancy && !r.goals.empty()) {
    wrong.push_back({std::string{r.pointer} + "/vacancy", "absent when goals are given"});
  }
  if (!wrong.empty()) {
    return std::unexpected{error{errc::bad_request, "Some fields are not valid.", std::move(wrong)}};
  }
  count_done(s, r.done, *person);
  all.q = base_query(*person, r, all.earliest, all.latest);
  all.q.credentials = held_or_assumed(s, *person, today);
  all.q.unknown = left_open(s, *person, all.q.credentials);
  for (auto const& c : r.commitments) {
    all.q.commitments.push_back({c.wagon ? s.find(*c.wagon) : wagon_idx{}, c.start, c.end, c.hours_per_week});
  }
  for (auto const& b : r.booked) {
    take_booking(s, b, all);
  }
  auto found = find_payers(s, *person, r, today);
  if (!found) {
    return std::unexpected{std::move(found.error())};
  }
  all.q.payers = std::move(found->payers);
  all.q.not_paying = std::move(found->not_paying);
  all.q.spent = std::move(found->spent);
  all.person = *std::move(person);
  return all;
}

result<std::vector<journey_goal>> choose_goals(world const& w, journeys_request const& r, journey_question const& all) {
  auto const& s = *w.data;
  auto query = area_query(all.person, all.today);
  auto goals = std::vector<journey_goal>{};
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
  auto const at = [&](std::string const& field) { return std::string{r.pointer} + field; };
  if (r.vacancy) {
    auto const v = s.find(*r.vacancy);
    if (v.has_value()) {
      wanted.emplace_back(s.vacancies.occupation[v], v);
    } else {
      wrong.push_back({at("/vacancy"), "the id of a vacancy from /v1/vacancies/search"});
    }
  }
  for (auto i = std::size_t{0}; i < r.goals.size(); ++i) {
    auto const o = s.tax->find(r.goals[i]);
    if (o.has_value()) {
      wanted.emplace_back(o, vacancy_idx{});
    } else {
      wrong.push_back({at("/goals/" + std::to_string(i)), "the id of an occupation from /v1/occupations"});
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

result<journey_goal> choose_goal(world const& w, journeys_request const& r, journey_question const& all) {
  if (r.goals.size() + (r.vacancy ? 1U : 0U) != 1) {
    return std::unexpected{error{errc::bad_request,
                                 "Some fields are not valid.",
                                 {{std::string{r.pointer} + "/goals", "exactly one goal, or a vacancy instead"}}}};
  }
  auto goals = choose_goals(w, r, all);
  if (!goals) {
    return std::unexpected{std::move(goals.error())};
  }
  return goals->front();
}

credential_set aim_at(snapshot const& s, journey_question& all, journey_goal const& g) {
  auto const asked = g.vacancy.has_value() ? s.vacancies.credentials[g.vacancy]
                                           : usual_credentials(s, g.transition.to, all.person.facts, all.today);
  all.q.goal = goal_of(s, g.transition.to, g.vacancy, asked, all.person.barriers);
  return asked;
}

explained_train with_reasons(snapshot const& s,
                             journey_question const& all,
                             planning::query const& q,
                             planning::train t) {
  auto steps = planning::explain(s, q, t);
  auto in_order = std::vector<planning::planned_session>{};
  for (auto const& x : steps) {
    in_order.push_back(x.step);
  }
  auto paid = planning::who_pays(s, q, in_order);
  t.value.changes += all.lost;
  return {std::move(t), std::move(steps), std::move(paid)};
}

void choose_best(goal_answer& a) {
  a.fastest = position_of_least(
      a.trains, [](planning::objectives const& o) { return std::tuple{o.at_work, o.own, o.public_, o.wagons}; });
  a.cheapest = position_of_least(
      a.trains, [](planning::objectives const& o) { return std::tuple{o.own, o.at_work, o.public_, o.wagons}; });
  a.fewest_changes = position_of_least(a.trains, [](planning::objectives const& o) {
    return std::tuple{o.changes, o.at_work, o.own, o.public_, o.wagons};
  });
  a.most_certain = position_of_least(
      a.trains, [](planning::objectives const& o) { return std::tuple{o.certainty, o.at_work, o.own, o.wagons}; });
}

}  // namespace overstap::desk
