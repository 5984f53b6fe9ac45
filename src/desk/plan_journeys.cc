// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <atomic>
#include <numeric>
#include <thread>

#include "base/parallel.h"
#include "desk/desk.h"
#include "desk/goal.h"
#include "desk/journey_question.h"
#include "desk/search_vacancies.h"

namespace overstap::desk {
namespace {

constexpr std::size_t kVacanciesPerGoal = 5;

/// Search nodes for an answer, and for one of its goals.
struct work_limit {
  std::uint64_t all;
  std::uint64_t each;
};

/// Who does not name a goal wants to look around, and does not wait: twenty goals within 400 ms on two cores. A goal
/// that needs more is told to be incomplete, and is searched in full when it is asked by name.
constexpr auto kLookingAround = work_limit{400'000, 100'000};

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

/// What to find for a goal, besides its trains.
enum class openings : std::uint8_t { left_out, sought };

goal_answer answer_goal(snapshot const& s,
                        journey_question all,
                        journey_goal const& g,
                        openings wanted,
                        planning::limits const& l,
                        planning::work_state& state) {
  auto const& person = all.person;
  auto const& q = all.q;
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

  auto const found = planning::plan(s, q, l, state);
  a.labels = found.labels;
  a.complete = found.complete;
  for (auto const& t : found.trains) {
    a.trains.push_back(with_reasons(s, all, q, t));
  }
  choose_best(a);
  a.openings_sought = wanted == openings::sought && found.trains.empty() && found.complete;
  if (a.openings_sought) {
    auto const changes = planning::find_openings(s, q, {l.labels - found.labels}, state);
    a.labels += changes.labels;
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
  return a;
}

/// These goals, each with the same limit, on all cores: what is found does not depend on which goal runs where.
void answer_some(snapshot const& s,
                 journey_question const& all,
                 std::vector<journey_goal> const& goals,
                 std::vector<std::size_t> const& which,
                 openings wanted,
                 planning::limits const& each,
                 std::vector<goal_answer>& out) {
  auto const cores = std::size_t{std::max(1U, std::thread::hardware_concurrency())};
  auto const threads = std::min(which.size(), cores);
  auto next = std::atomic<std::size_t>{0};
  on_threads(threads, [&](std::size_t) {
    auto const state = planning::make_work_state(s, cores / threads);
    for (auto at = next++; at < which.size(); at = next++) {
      out[which[at]] = answer_goal(s, all, goals[which[at]], wanted, each, *state);
    }
  });
}

/// Goals share the limit equally. Those that need more are asked again with what the others left over.
journeys_answer answer_goals(snapshot const& s,
                             journey_question all,
                             std::vector<journey_goal> const& goals,
                             openings wanted,
                             work_limit const& l) {
  auto answers = std::vector<goal_answer>(goals.size());
  auto which = std::vector<std::size_t>(goals.size());
  std::iota(which.begin(), which.end(), std::size_t{0});
  auto left = l.all;
  for (auto share = std::uint64_t{0}; !which.empty();) {
    auto const more = std::min(left / which.size(), l.each);
    if (share > 0 && more <= share) {
      break;
    }
    share = more;
    answer_some(s, all, goals, which, wanted, {share}, answers);
    for (auto const at : which) {
      left -= std::min(left, answers[at].labels);
    }
    std::erase_if(which, [&](std::size_t at) { return answers[at].complete || share == 0; });
  }
  auto assumed = std::vector<credential_idx>{};
  for (auto const& held : all.q.credentials) {
    if (!all.person.facts.credentials) {
      assumed.push_back(held.credential);
    }
  }
  return {.person = std::move(all.person),
          .today = all.today,
          .earliest = all.earliest,
          .latest = all.latest,
          .booked = std::move(all.booked),
          .assumed = std::move(assumed),
          .goals = std::move(answers)};
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
  if (r.vacancy || !r.goals.empty() || goals->size() == 1) {
    return answer_goals(*w.data, *std::move(all), *goals, openings::sought, {l.labels, l.labels});
  }
  auto const around = work_limit{std::min(kLookingAround.all, l.labels), kLookingAround.each};
  return answer_goals(*w.data, *std::move(all), *goals, openings::left_out, around);
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
  return answer_goals(*w.data, *std::move(all), {*goal}, openings::sought, {l.labels, l.labels});
}

}  // namespace overstap::desk
