// SPDX-License-Identifier: EUPL-1.2
#include <memory>
#include <optional>

#include <fmt/format.h>

#include "base/clock.h"
#include "cli/command_line.h"
#include "exchange/esco_import.h"
#include "sim/demo.h"
#include "store/catalogue_store.h"
#include "store/database.h"
#include "store/reference_data.h"
#include "store/taxonomy_store.h"
#include "taxonomy/taxonomy.h"

namespace overstap::cli {
namespace {

struct options {
  std::string database{"overstap.db"};
  std::string region{"AM18"};
  std::uint64_t seed{1};
  std::optional<std::size_t> people, vacancies, sessions;
  std::string today;
};

/// The country has this many times the size of one region unless a size is given: about 390 000 open
/// vacancies (CBS, second quarter of 2025) against 30 000 in Groot Amsterdam.
constexpr std::size_t kCountryFactor = 13;

void run(command_line& line, options const& o) {
  auto const reference = store::load_reference_data();
  auto chosen = sim::demo_options{};
  auto const whole_country = o.region == "all";
  if (!whole_country) {
    if (reference.find_region(region_code{o.region}) == nullptr) {
      refuse(line,
             {errc::bad_request,
              "An option is not valid.",
              {{"--region", "the code of a labour-market region, for example AM18, or all"}}});
      return;
    }
    chosen.regions = {region_code{o.region}};
  }
  auto const factor = whole_country ? kCountryFactor : 1;
  chosen.seed = o.seed;
  chosen.people = o.people.value_or(chosen.people * factor);
  chosen.vacancies = o.vacancies.value_or(chosen.vacancies * factor);
  // Every region needs a catalogue of its own, so the steps grow with the number of regions.
  chosen.sessions = o.sessions.value_or(chosen.sessions * (whole_country ? reference.regions.size() : 1));
  chosen.today = system_clock().today();
  if (!o.today.empty()) {
    auto const day = parse_date(o.today);
    if (!day) {
      refuse(line, {errc::bad_request, "An option is not valid.", {{"--today", "a date such as 2026-11-23"}}});
      return;
    }
    chosen.today = *day;
  }

  auto const at = store::location::parse(o.database);
  if (!at) {
    refuse(line, at.error());
    return;
  }
  auto db = store::database{*at};
  auto records = store::load_taxonomy(db);
  if (records.relations.empty()) {
    fmt::print("loading the starter taxonomy\n");
    if (auto const imported = exchange::import_starter(db); !imported) {
      refuse(line, imported.error());
      return;
    }
    records = store::load_taxonomy(db);
  }
  fmt::print("making demo data for {} (seed {}, {})\n",
             whole_country ? "the country" : o.region,
             o.seed,
             to_string(chosen.today));
  auto const tax = taxonomy::build(std::move(records));
  auto const made = sim::make_demo(*tax, reference, chosen);
  fmt::print("{} employers, {} vacancies, {} providers, {} steps with {} sessions, {} payers, {} people, {} desks\n",
             made.employers.size(),
             made.vacancies.size(),
             made.partners.size(),
             made.wagons.size(),
             made.sessions.size(),
             made.payers.size(),
             made.people.size(),
             made.desks.size());
  store::replace_catalogue(db, made);
  fmt::print("stored in {}\n", at->name());
}

}  // namespace

void add_demo(command_line& line) {
  auto const o = std::make_shared<options>();
  auto& command = *line.app.add_subcommand("demo", "make a synthetic region, or the country, in the database");
  command.footer(
      "Nothing in it exists, and every page says so. The same options give the same data. Replaces the vacancies, "
      "steps,\n"
      "partners and people in the database; loads the starter taxonomy when there is none.\n"
      "Examples:\n"
      "  overstap demo --region AM18 --seed 1\n"
      "  overstap demo --region all --vacancies 400000 --database country.db");
  add_database_option(command, o->database);
  command.add_option("--region", o->region, "code of a labour-market region, or all")->capture_default_str();
  command.add_option("--seed", o->seed, "another seed, another region")->capture_default_str();
  command.add_option("--people", o->people, "how many people (2000 for one region)")->check(CLI::Range(0, 10'000'000));
  command.add_option("--vacancies", o->vacancies, "how many vacancies (30000 for one region)")
      ->check(CLI::Range(0, 10'000'000));
  command.add_option("--sessions", o->sessions, "about how many sessions (6000 for one region)")
      ->check(CLI::Range(0, 10'000'000));
  command.add_option(
      "--today", o->today, "the day on which the data is made (today when absent); part of what makes it the same");
  command.callback([&line, o] { run(line, *o); });
}

}  // namespace overstap::cli
