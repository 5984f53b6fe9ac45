// SPDX-License-Identifier: EUPL-1.2
#include "cli/visitor_options.h"

#include <algorithm>
#include <cstdio>

#include <fmt/format.h>

#include "base/clock.h"
#include "base/text.h"
#include "cli/open_desk.h"

namespace overstap::cli {
namespace {

error wrong_option(std::string name, std::string allowed) {
  return {errc::bad_request, "An option is not valid.", {{std::move(name), std::move(allowed)}}};
}

/// A municipality by code or by name, case folded.
std::optional<std::string> find_municipality(reference_data const& reference, std::string const& text) {
  auto const wanted = fold(text);
  auto const found = std::ranges::find_if(reference.municipalities, [&](municipality const& m) {
    return m.code.str() == text || fold(m.name) == wanted || fold(m.main_place) == wanted;
  });
  return found == reference.municipalities.end() ? std::nullopt : std::optional{found->code.str()};
}

/// The day that was asked for, else the real one.
struct clock_of_day final : clock {
  std::optional<civil_date> day;
  civil_date today() const override { return day.value_or(system_clock().today()); }
  std::uint64_t unix_milliseconds() const override { return system_clock().unix_milliseconds(); }
};

}  // namespace

void add_visitor_options(CLI::App& command, visitor_options& o) {
  add_database_option(command, o.database);
  command.add_option("--today", o.today, "answer as on this day, for example 2026-11-23 (the real day when absent)");
  command.add_option(
      "--region", o.region, "labour-market region, for example AM18; stands for its centre municipality");
  command.add_option(
      "--municipality", o.municipality, "where the person lives: name or code, for example Haarlemmermeer or GM0394");
  command.add_option("--km", o.km, "how far the person travels, as the crow flies")->check(CLI::Range(0, 300));
  command.add_option(
      "--credential", o.credentials, "a credential that is held, for example rijbewijs-b; may be repeated");
  command.add_flag(
      "--no-credentials", o.no_credentials, "the person holds none (without this and --credential: not told)");
  command.add_option("--barrier", o.barriers, "what is in the way, for example debt; may be repeated");
  command.add_option("--work-hours-min", o.work_hours_min, "wanted hours of work per week, at least")
      ->check(CLI::Range(0, 60));
  command.add_option("--work-hours-max", o.work_hours_max, "wanted hours of work per week, at most")
      ->check(CLI::Range(0, 60));
  command.add_flag(
      "--shifts,!--no-shifts", o.shifts, "works shifts or irregular hours (not told when neither is given)");
  command.add_flag("--support", o.support, "works with a job coach or adapted hours");
  command.add_option("--language", o.language, "language of the names in the answer")
      ->check(CLI::IsMember({"nl", "en"}))
      ->capture_default_str();
  command.add_flag("--json", o.json, "print the answer as the API gives it");
}

language language_of(visitor_options const& o) {
  return o.language == "en" ? language::en : language::nl;
}

void with_desk(command_line& line, visitor_options const& o, std::function<void(desk::desk const&)> const& use) {
  auto time = clock_of_day{};
  if (!o.today.empty()) {
    auto const day = date_option("--today", o.today);
    if (!day) {
      refuse(line, day.error());
      return;
    }
    time.day = *day;
  }
  auto const desk = open_desk(o.database, time);
  if (!desk) {
    refuse(line, desk.error());
    return;
  }
  use(**desk);
}

result<uuid> find_occupation(desk::world const& w, std::string const& text, language l) {
  if (auto const id = parse_uuid(text)) {
    return *id;
  }
  auto const found = desk::suggest(w, desk::concept_pillar::occupations, text, 1);
  if (found.empty()) {
    return std::unexpected{wrong_option(text, "the name of a job, or the id of an occupation")};
  }
  auto const& tax = *w.data->tax;
  auto const o = taxonomy::occupation_idx{found.front().position};
  fmt::print(stderr, "{} = {}\n", text, tax.words_of(o, l).preferred);
  return tax.id_of(o).value();
}

result<civil_date> date_option(std::string const& name, std::string const& text) {
  auto const date = parse_date(text);
  return date ? result<civil_date>{*date} : std::unexpected{wrong_option(name, "a date such as 2027-06-01")};
}

result<api::boundary::visitor> visitor_of(desk::world const& w, visitor_options const& o) {
  auto v = api::boundary::visitor{};
  v.occupations.emplace();
  for (auto const& job : o.from) {
    auto const id = find_occupation(w, job, language_of(o));
    if (!id) {
      return std::unexpected{id.error()};
    }
    v.occupations->items.push_back(*id);
  }
  auto const& reference = *w.data->reference;
  if (!o.municipality.empty()) {
    auto const code = find_municipality(reference, o.municipality);
    if (!code) {
      return std::unexpected{
          wrong_option("--municipality", "the name or code of a municipality, for example Haarlemmermeer or GM0394")};
    }
    v.municipality = api::boundary::code_text{*code};
  } else if (!o.region.empty()) {
    auto const* const region = reference.find_region(region_code{o.region});
    if (region == nullptr) {
      return std::unexpected{
          wrong_option("--region", "the code of a labour-market region, AM01 to AM38, for example AM18")};
    }
    v.municipality = api::boundary::code_text{region->centre.str()};
  }
  if (o.km) {
    v.maxKm = api::boundary::bounded<0, 300>{*o.km};
  }
  if (!o.credentials.empty() || o.no_credentials) {
    v.credentials.emplace();
    for (auto const& c : o.credentials) {
      v.credentials->items.push_back({c});
    }
  }
  if (!o.barriers.empty()) {
    v.barriers.emplace();
    for (auto const& b : o.barriers) {
      v.barriers->items.push_back({b});
    }
  }
  if (o.work_hours_min) {
    v.hoursMin = api::boundary::bounded<0, 60>{*o.work_hours_min};
  }
  if (o.work_hours_max) {
    v.hoursMax = api::boundary::bounded<0, 60>{*o.work_hours_max};
  }
  v.shifts = o.shifts;
  if (o.support) {
    v.needsSupport = true;
  }
  return v;
}

}  // namespace overstap::cli
