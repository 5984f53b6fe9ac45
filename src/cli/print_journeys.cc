// SPDX-License-Identifier: EUPL-1.2
#include "cli/print_journeys.h"

#include <algorithm>

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
    case boundary::change::missingOffer:
      return fmt::format("somebody offers: {}", r.offer.value_or("?"));
  }
  __builtin_unreachable();
}

void print(boundary::step const& s) {
  fmt::print("      {} - {}  {} ({}), {} h/week, {}\n",
             to_string(s.start),
             to_string(s.end),
             s.title,
             s.provider,
             s.hoursPerWeek,
             s.municipality
                 ? fmt::format("{}{}", *s.municipality, s.distanceKm ? fmt::format(" {} km", *s.distanceKm) : "")
                 : "online");
  fmt::print("        own {}, {} {}",
             euros(s.ownPriceCents.value),
             s.fund.empty() ? "others" : s.fund,
             euros(s.publicPriceCents.value));
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

void print(std::string_view title, boundary::journey const& j) {
  fmt::print("    {}: at work {} (week {}), own {}, public {}, {} steps, chance {}\n",
             title,
             to_string(j.atWork),
             j.weeks,
             euros(j.ownCostCents.value),
             euros(j.publicCostCents.value),
             j.steps.size(),
             chance(j));
  for (auto const& s : j.steps) {
    print(s);
  }
}

void print(boundary::goal_journeys const& g) {
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
    if (g.complete && g.openings.empty()) {
      fmt::print("  and none with one or two changes of the question (dates, hours, travel, money, steps, offers)\n");
    }
    for (auto const& o : g.openings) {
      auto text = std::string{};
      for (auto const& r : o.changes) {
        text += (text.empty() ? "" : " and ") + words(r);
      }
      fmt::print("  this opens one: {}\n", text);
      print("then", o.opens);
    }
  }
  auto shown = std::vector<std::int64_t>{};
  auto const show = [&](char const* title, std::optional<std::int64_t> const& at) {
    if (at && std::ranges::find(shown, *at) == shown.end()) {
      shown.push_back(*at);
      print(title, g.journeys[static_cast<std::size_t>(*at)]);
    }
  };
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

}  // namespace

void print_journeys(boundary::journeys const& answer) {
  fmt::print("From {} to {}{}\n",
             to_string(answer.earliest),
             to_string(answer.latest),
             answer.synthetic ? " (demo data)" : "");
  for (auto const& g : answer.goals) {
    print(g);
  }
  if (answer.contact) {
    fmt::print(
        "\nTalk to somebody: {}, {}, {}\n", answer.contact->name, answer.contact->address, answer.contact->phone);
  }
}

}  // namespace overstap::cli
