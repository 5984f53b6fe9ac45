// SPDX-License-Identifier: EUPL-1.2
#include "api/map_journey.h"

#include <algorithm>

#include "api/map_concepts.h"
#include "api/map_step.h"
#include "api/map_vacancy.h"
#include "api/map_wagon.h"
#include "planning/chance.h"

namespace overstap::api {
namespace {

constexpr std::size_t kReasons = 10;

boundary::relaxation relaxation_of(snapshot const& s, planning::relaxation const& r, language l) {
  using kind = planning::relaxation::kind;
  auto const plain = [&](boundary::change what) {
    return boundary::relaxation{what, r.amount, std::nullopt, std::nullopt, std::nullopt};
  };
  switch (r.change) {
    case kind::later:
      return plain(boundary::change::later);
    case kind::more_hours:
      return plain(boundary::change::moreHours);
    case kind::farther:
      return plain(boundary::change::farther);
    case kind::more_budget:
      return plain(boundary::change::moreBudget);
    case kind::longer_train:
      return plain(boundary::change::longerTrain);
    case kind::one_more_payer: {
      auto const& p = s.payers[r.payer];
      return {boundary::change::onePayerMore,
              r.amount,
              std::string{p.name.in(l)},
              std::nullopt,
              std::optional{p.id.value()}};
    }
    case kind::unknown_fact:
      return {boundary::change::unknownFact,
              r.amount,
              name_of(s, r.what, l),
              r.what.what == compiled_atom::kind::credential
                  ? std::optional{s.reference->credentials.at(r.what.position).code.str()}
                  : std::nullopt,
              std::nullopt};
    case kind::missing_offer:
      return {boundary::change::missingOffer, r.amount, name_of_gift(s, r.what, l), std::nullopt, std::nullopt};
  }
  __builtin_unreachable();
}

std::vector<std::string> names_of(snapshot const& s, std::vector<credential_idx> const& credentials, language l) {
  auto names = std::vector<std::string>{};
  names.reserve(credentials.size());
  for (auto const c : credentials) {
    names.emplace_back(s.reference->credentials.at(c.pos()).name.in(l));
  }
  return names;
}

boundary::goal_journeys goal_of(snapshot const& s,
                                desk::journeys_answer const& all,
                                desk::goal_answer const& goal,
                                language l) {
  auto out = boundary::goal_journeys{
      .occupation = to_boundary(*s.tax, goal.occupation, l),
      .vacancy = goal.vacancy.has_value() ? std::optional{s.vacancies.id[goal.vacancy].value()} : std::nullopt,
      .fit = to_share(goal.transition.fit),
      .howFar = to_boundary(goal.transition.how_far),
      .openVacancies = goal.transition.open_vacancies,
      .medianHourlyPayCents = to_cents(goal.transition.median_hourly_pay),
      .levelChange = goal.transition.level_change,
      .matched = to_boundary(*s.tax, goal.reasons.matched, kReasons, l),
      .gaps = to_boundary(*s.tax, goal.reasons.gaps, kReasons, l),
      .journeys = {},
      .fastest = position(goal.fastest),
      .cheapest = position(goal.cheapest),
      .mostCertain = position(goal.most_certain),
      .complete = goal.complete,
      .requiredCredentials = names_of(s, goal.required, l),
      .assumedCredentials = names_of(s, goal.assumed, l),
      .openingsLookedFor = goal.openings_sought,
      .openings = openings_of(s, all, goal, l),
      .vacancies = {}};
  auto const who = traveller{all.person, all.earliest, all.booked};
  for (auto const& t : goal.trains) {
    out.journeys.push_back(journey_of(s, who, t, l));
  }
  for (auto const& v : goal.vacancies) {
    out.vacancies.push_back(to_boundary(s, v, l));
  }
  return out;
}

bool is_booked(traveller const& who, planning::planned_session const& p) {
  return std::ranges::any_of(who.booked, [&](desk::booking const& b) {
    return b.can_be_kept && b.session == p.session && b.chosen.start == p.start;
  });
}

boundary::booked_session booked_of(snapshot const& s, desk::booking const& b, language l) {
  auto out = boundary::booked_session{.session = b.chosen.session.value(),
                                      .start = b.chosen.start,
                                      .wagon = {},
                                      .title = {},
                                      .provider = {},
                                      .canBeKept = b.can_be_kept};
  if (b.session.has_value()) {
    auto const& wagon = s.wagons[s.session_wagon[b.session]].record;
    out.wagon = wagon.id.value();
    out.title = std::string{wagon.title.in(l)};
    out.provider = s.partners[s.find(wagon.provider)].name;
  }
  return out;
}

}  // namespace

std::vector<boundary::opening> openings_of(snapshot const& s,
                                           desk::journeys_answer const& all,
                                           desk::goal_answer const& goal,
                                           language l) {
  auto const who = traveller{all.person, all.earliest, all.booked};
  auto openings = std::vector<boundary::opening>{};
  for (auto const& o : goal.openings) {
    auto changes = std::vector<boundary::relaxation>{};
    for (auto const& r : o.changes) {
      changes.push_back(relaxation_of(s, r, l));
    }
    openings.push_back({std::move(changes), journey_of(s, who, o.opens, l)});
  }
  return openings;
}

std::vector<std::string> codes_of(snapshot const& s, std::vector<credential_idx> const& credentials) {
  auto codes = std::vector<std::string>{};
  codes.reserve(credentials.size());
  for (auto const c : credentials) {
    codes.push_back(s.reference->credentials.at(c.pos()).code.str());
  }
  return codes;
}

boundary::journey journey_of(snapshot const& s, traveller const& who, desk::explained_train const& t, language l) {
  auto const& value = t.value.value;
  auto const chance = planning::chance_of(s, t.value.sessions);
  auto out = boundary::journey{.atWork = value.at_work,
                               .weeks = std::chrono::ceil<weeks>(value.at_work - who.earliest).count(),
                               .ownCostCents = to_cents(value.own),
                               .ownCostAtMostCents = to_cents(t.paid.own_at_most),
                               .publicCostCents = to_cents(value.public_),
                               .stepsWithUnknownChance = chance.unknown,
                               .chancePercent = chance.percent(),
                               .knownChancePercent = chance.known_percent,
                               .changes = value.changes,
                               .steps = {}};
  for (auto i = std::size_t{0}; i < t.steps.size(); ++i) {
    out.steps.push_back(step_at(s, who.person, t, i, l));
    out.steps.back().booked = is_booked(who, t.steps[i].step);
  }
  return out;
}

boundary::journeys to_boundary(snapshot const& s, desk::journeys_answer const& found, language l) {
  auto out = boundary::journeys{.today = found.today,
                                .earliest = found.earliest,
                                .latest = found.latest,
                                .synthetic = s.synthetic,
                                .region = {},
                                .contact = {},
                                .takenAsHeld = {},
                                .goals = {}};
  if (auto const* const r = found.person.in_region; r != nullptr) {
    out.region = boundary::region_ref{r->code.str(), r->name};
  }
  if (auto const* const contact = found.person.contact; contact != nullptr) {
    out.contact = to_boundary(*s.reference, *contact, l);
  }
  out.takenAsHeld = codes_of(s, found.assumed);
  for (auto const& goal : found.goals) {
    out.goals.push_back(goal_of(s, found, goal, l));
  }
  return out;
}

boundary::replanned_journeys to_replanned(snapshot const& s, desk::journeys_answer const& found, language l) {
  auto const& goal = found.goals.front();
  auto out = boundary::replanned_journeys{.today = found.today,
                                          .earliest = found.earliest,
                                          .latest = found.latest,
                                          .booked = {},
                                          .takenAsHeld = codes_of(s, found.assumed),
                                          .goal = goal_of(s, found, goal, l),
                                          .fewestChanges = position(goal.fewest_changes)};
  for (auto const& b : found.booked) {
    out.booked.push_back(booked_of(s, b, l));
  }
  return out;
}

}  // namespace overstap::api
