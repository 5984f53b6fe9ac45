// SPDX-License-Identifier: EUPL-1.2
#include "cli/print_journeys.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "cli/answer.h"

namespace overstap::cli {
namespace {

namespace boundary = api::boundary;

std::string_view words(boundary::purpose why) {
  switch (why) {
    case boundary::purpose::goalDemands:
      return "the job asks for it";
    case boundary::purpose::laterStepNeeds:
      return "a later step needs it";
    case boundary::purpose::raisesFit:
      return "fits the job better";
    case boundary::purpose::provesSkill:
      return "proves what you can do";
  }
  __builtin_unreachable();
}

std::string words(boundary::relaxation const& r) {
  switch (r.what) {
    case boundary::change::later:
      return fmt::format("{} weeks later", r.amount);
    case boundary::change::moreHours:
      return fmt::format("{} more learning hours per week", r.amount);
    case boundary::change::farther:
      return fmt::format("travel {} km farther", r.amount);
    case boundary::change::moreBudget:
      return fmt::format("€ {} more own budget", r.amount);
    case boundary::change::longerTrain:
      return fmt::format("{} more steps", r.amount);
    case boundary::change::onePayerMore:
      return fmt::format("{} pays after all", r.offer.value_or("?"));
    case boundary::change::unknownFact:
      return fmt::format("you have this already: {}", r.offer.value_or("?"));
    case boundary::change::missingOffer:
      return fmt::format("somebody offers: {}", r.offer.value_or("?"));
  }
  __builtin_unreachable();
}

/// What was booked before; empty in plain planning.
using bookings = std::vector<boundary::booked_session>;

std::string mark(boundary::step const& s, bookings const& before) {
  if (before.empty()) {
    return "  ";
  }
  if (s.booked) {
    return "= ";
  }
  return std::ranges::find(before, std::optional{s.wagon}, &boundary::booked_session::wagon) == before.end() ? "+ "
                                                                                                             : "> ";
}

std::string name_of(boundary::booked_session const& b) {
  return b.title ? fmt::format("{} ({})", *b.title, b.provider.value_or("?")) : to_string(b.session);
}

void print(boundary::step const& s, bookings const& before) {
  fmt::print("    {}{} - {}  {} ({}), {} h/week, {}\n",
             mark(s, before),
             to_string(s.start),
             to_string(s.end),
             s.title,
             s.provider,
             s.hoursPerWeek,
             s.municipality
                 ? fmt::format("{}{}", *s.municipality, s.distanceKm ? fmt::format(" {} km", *s.distanceKm) : "")
                 : "online");
  fmt::print("        own {}", euros(s.ownPriceCents.value));
  for (auto const& p : s.payments) {
    fmt::print(
        ", {} {} ({}as of {})", p.name, euros(p.amountCents.value), p.certain ? "" : "expected, ", to_string(p.asOf));
  }
  if (s.publicPriceCents.value > 0) {
    fmt::print(", {} {}", s.fund.empty() ? "others" : s.fund, euros(s.publicPriceCents.value));
  }
  if (!s.payments.empty()) {
    fmt::print("; each payer decides itself");
  }
  if (s.decidedBy) {
    fmt::print("; {} decides, {} weeks", *s.decidedBy, s.decisionWeeks);
  }
  if (s.needsPermission) {
    fmt::print("; with a benefit ask permission first");
  }
  if (s.completion) {
    fmt::print("; completed by {} of {}", s.completion->completed, s.completion->started);
  }
  fmt::print("; fit {} -> {}\n", percent(s.fitBefore.value), percent(s.fitAfter.value));
  for (auto const& r : s.reasons) {
    fmt::print("        why: {} ({}{})\n", r.name, words(r.why), r.required ? ": " + *r.required : "");
  }
}

std::string chance(boundary::journey const& j) {
  if (j.chancePercent) {
    return fmt::format("{} %", *j.chancePercent);
  }
  return j.knownChancePercent
             ? fmt::format("not known of {} ({} % for the others)", j.stepsWithUnknownChance, *j.knownChancePercent)
             : "not known";
}

void print(std::string_view title, boundary::journey const& j, bookings const& before) {
  fmt::print("    {}: at work {} (week {}), own {}, public {}, {} steps, chance {}{}\n",
             title,
             to_string(j.atWork),
             j.weeks,
             j.ownCostAtMostCents.value > j.ownCostCents.value
                 ? fmt::format("{} to {}", euros(j.ownCostCents.value), euros(j.ownCostAtMostCents.value))
                 : euros(j.ownCostCents.value),
             euros(j.publicCostCents.value),
             j.steps.size(),
             chance(j),
             before.empty() ? "" : fmt::format(", {} of {} bookings change", j.changes, before.size()));
  for (auto const& s : j.steps) {
    print(s, before);
  }
  for (auto const& b : before) {
    auto const again = std::ranges::any_of(j.steps, [&](boundary::step const& s) { return b.wagon == s.wagon; });
    if (!again) {
      fmt::print("    - {}  {} goes\n", to_string(b.start), name_of(b));
    }
  }
}

void print(boundary::goal_journeys const& g, bookings const& before, std::optional<std::int64_t> fewest_changes) {
  fmt::print("\n{}: fit {}, {} open vacancies", g.occupation.label, percent(g.fit.value), g.openVacancies);
  if (g.medianHourlyPayCents) {
    fmt::print(", {} per hour", euros(g.medianHourlyPayCents->value));
  }
  fmt::print("\n");
  for (auto const& c : g.requiredCredentials) {
    fmt::print("  asks for: {}\n", c);
  }
  for (auto const& c : g.assumedCredentials) {
    fmt::print("  asked for, and taken as held because nothing was told: {}\n", c);
  }
  if (g.journeys.empty()) {
    fmt::print("  no route found{}\n", g.complete ? "" : " within the work limit");
    if (g.openingsLookedFor && g.complete && g.openings.empty()) {
      fmt::print("  and none with one or two changes of the question (dates, hours, travel, money, steps, offers)\n");
    } else if (!g.openingsLookedFor && g.complete) {
      fmt::print("  ask for this goal with --to to see what would open one\n");
    }
    for (auto const& o : g.openings) {
      auto text = std::string{};
      for (auto const& r : o.changes) {
        text += (text.empty() ? "" : " and ") + words(r);
      }
      fmt::print("  this opens one: {}\n", text);
      print("then", o.opens, before);
    }
  }
  auto shown = std::vector<std::int64_t>{};
  auto const show = [&](char const* title, std::optional<std::int64_t> const& at) {
    if (at && std::ranges::find(shown, *at) == shown.end()) {
      shown.push_back(*at);
      print(title, g.journeys[static_cast<std::size_t>(*at)], before);
    }
  };
  show("fewest changes", fewest_changes);
  show("fastest", g.fastest);
  show("cheapest", g.cheapest);
  show("most certain", g.mostCertain);
  if (g.journeys.size() > shown.size()) {
    fmt::print("    {} more routes (--json shows all)\n", g.journeys.size() - shown.size());
  }
  for (auto const& v : g.vacancies) {
    fmt::print("  vacancy: {} at {}, {}{}\n",
               v.title,
               v.employer,
               v.municipality,
               v.distanceKm ? fmt::format(", {} km", *v.distanceKm) : "");
  }
}

std::string_view words(boundary::session_obstacle o) {
  switch (o) {
    case boundary::session_obstacle::underWay:
      return "you are doing it";
    case boundary::session_obstacle::noSeat:
      return "no free place";
    case boundary::session_obstacle::outOfReach:
      return "too far";
    case boundary::session_obstacle::tooEarly:
      return "starts too early";
    case boundary::session_obstacle::tooLate:
      return "too late";
    case boundary::session_obstacle::tooManyHours:
      return "too many hours per week";
    case boundary::session_obstacle::tooExpensive:
      return "too expensive";
    case boundary::session_obstacle::otherJob:
      return "is another job";
    case boundary::session_obstacle::needs:
      return "asks for what can not be had before it starts";
  }
  __builtin_unreachable();
}

std::string_view words(boundary::question_limit l) {
  switch (l) {
    case boundary::question_limit::date:
      return "a later day at work";
    case boundary::question_limit::hours:
      return "more learning hours";
    case boundary::question_limit::budget:
      return "more own budget";
    case boundary::question_limit::distance:
      return "travelling farther";
    case boundary::question_limit::steps:
      return "more steps";
  }
  __builtin_unreachable();
}

void print_outcome(boundary::why_not const& a) {
  switch (a.outcome) {
    case boundary::wagon_outcome::inRoute:
      fmt::print("  it is in {} of the routes\n", a.routes.size());
      return;
    case boundary::wagon_outcome::givesNothing:
      fmt::print("  it gives nothing that this goal asks for and that you do not have\n");
      return;
    case boundary::wagon_outcome::noSession:
      fmt::print("  none of its dates can be taken\n");
      return;
    case boundary::wagon_outcome::noRoute:
      fmt::print("  no route with it leads to the goal within what you asked\n");
      return;
    case boundary::wagon_outcome::noBetter:
      fmt::print("  another route is at least as good in everything\n");
      return;
  }
  __builtin_unreachable();
}

}  // namespace

void print_replanned(boundary::replanned_journeys const& answer) {
  fmt::print("From {} to {}\n", to_string(answer.earliest), to_string(answer.latest));
  for (auto const& b : answer.booked) {
    fmt::print("  booked: {}  {}{}\n", to_string(b.start), name_of(b), b.canBeKept ? "" : ": can not be kept");
  }
  print(answer.goal, answer.booked, answer.fewestChanges);
}

void print_why_not(boundary::why_not const& answer) {
  fmt::print("Why not {} ({}, {})?\n", answer.wagon.title, answer.wagon.provider, answer.wagon.kindName);
  print_outcome(answer);
  for (auto const& s : answer.sessions) {
    fmt::print("    {}, {}: {}\n",
               s.start ? to_string(*s.start) : "any Monday",
               s.municipality.value_or("online"),
               words(s.obstacle));
  }
  for (auto const& m : answer.missing) {
    fmt::print("    missing: {}\n", m.name);
  }
  for (auto const l : answer.lifting) {
    fmt::print("    this alone would open one: {}\n", words(l));
  }
  for (auto const& pair : answer.withIt) {
    print("with it", pair.journey, {});
    print(pair.equal ? "just as good" : "better", pair.instead, {});
  }
  if (!answer.complete) {
    fmt::print("  seen until the work limit\n");
  }
}

void print_journeys(boundary::journeys const& answer) {
  fmt::print("From {} to {}{}\n",
             to_string(answer.earliest),
             to_string(answer.latest),
             answer.synthetic ? " (demo data)" : "");
  for (auto const& g : answer.goals) {
    print(g, {}, {});
  }
  if (answer.contact) {
    fmt::print(
        "\nTalk to somebody: {}, {}, {}\n", answer.contact->name, answer.contact->address, answer.contact->phone);
  }
}

}  // namespace overstap::cli
