// SPDX-License-Identifier: EUPL-1.2
#include <memory>

#include "api/endpoints/matching.h"
#include "cli/answer.h"
#include "cli/visitor_options.h"

namespace overstap::cli {
namespace {

namespace boundary = api::boundary;

struct options {
  visitor_options person;
  std::string occupation, vacancy;
  int limit{10};
  bool demand_known{};
};

std::string_view words(boundary::fact f) {
  switch (f) {
    case boundary::fact::travel:
      return "where the person lives and how far she travels";
    case boundary::fact::hours:
      return "wanted hours per week";
    case boundary::fact::credentials:
      return "diplomas and licences";
    case boundary::fact::start:
      return "available from";
    case boundary::fact::contract:
      return "kinds of contract";
    case boundary::fact::shifts:
      return "shifts, yes or no";
    case boundary::fact::support:
      return "support at work";
  }
  __builtin_unreachable();
}

std::string flags_of(boundary::vacancy_filters const& f) {
  auto text = std::string{};
  auto const note = [&](boundary::verdict v, std::string_view name) {
    if (v != boundary::verdict::pass) {
      text += fmt::format(
          "{}{} {}", text.empty() ? "" : ", ", name, v == boundary::verdict::unknown ? "unknown" : "obtainable");
    }
  };
  note(f.travel, "travel");
  note(f.hours, "hours");
  note(f.credentials, "credentials");
  note(f.start, "start");
  note(f.contract, "contract");
  note(f.shifts, "shifts");
  return text;
}

void print_vacancies(boundary::vacancy_hits const& answer) {
  fmt::print("{} vacancies that no filter refuses; the best {}:\n", answer.total, answer.items.size());
  for (auto const& v : answer.items) {
    fmt::print("{:>6}  {} at {}, {}{}{}\n",
               v.fit ? percent(v.fit->value) : "?",
               v.title,
               v.employer,
               v.municipality,
               v.distanceKm ? fmt::format(", {} km", *v.distanceKm) : "",
               v.hourlyPayMinCents ? ", " + euros(v.hourlyPayMinCents->value) + " per hour" : "");
    if (auto const flags = flags_of(v.filters); !flags.empty()) {
      fmt::print("        {}\n", flags);
    }
    fmt::print("        {}\n", to_string(v.id));
  }
  for (auto const& m : answer.missingFacts) {
    fmt::print("not told: {}; telling it settles {} vacancies, {} searches cannot show this person\n",
               words(m.what),
               m.turnsYes,
               m.hiddenFrom);
  }
}

void match_person(command_line& line, options const& o, desk::desk const& desk) {
  auto const person = visitor_of(*desk.current.get(), o.person);
  if (!person) {
    refuse(line, person.error());
    return;
  }
  auto request = boundary::vacancy_search{};
  request.person = *person;
  request.limit = boundary::bounded<1, 100>{o.limit};
  request.demandKnown = o.demand_known;
  request.answerIn = language_of(o.person) == language::en ? boundary::language::en : boundary::language::nl;
  if (!o.occupation.empty()) {
    auto const id = find_occupation(*desk.current.get(), o.occupation, language_of(o.person));
    if (!id) {
      refuse(line, id.error());
      return;
    }
    request.occupation = *id;
  }
  auto const from = api::service{desk};
  give(line, api::post_vacancies_search{from}({}, {}, request), o.person.json, print_vacancies);
}

/// The other direction has no route in the API of this version, so its JSON is written here.
void match_vacancy(command_line& line, options const& o, desk::desk const& desk) {
  auto const world = desk.current.get();
  auto const id = vacancy_id::parse(o.vacancy);
  auto const found =
      id ? desk::match_people(
               *world, {.vacancy = *id, .demand_known = o.demand_known, .limit = static_cast<std::size_t>(o.limit)})
         : std::unexpected{error{errc::bad_request, "An option is not valid.", {{"--vacancy", "the id of a vacancy"}}}};
  if (!found) {
    refuse(line, found.error());
    return;
  }
  auto const& people = world->data->people;
  if (o.person.json) {
    fmt::print("{{\"total\":{},\"items\":[", found->total);
    for (auto const& p : found->items) {
      fmt::print("{}{{\"person\":\"{}\",\"fit\":{}}}",
                 &p == found->items.data() ? "" : ",",
                 to_string(people.id[p.hit.person]),
                 p.hit.fit ? std::to_string(p.hit.fit->ppm()) : "null");
    }
    fmt::print("]}}\n");
    return;
  }
  fmt::print("{} people that no filter refuses for {} (demo people); the best {}:\n",
             found->total,
             world->data->vacancies.title[found->vacancy],
             found->items.size());
  for (auto const& p : found->items) {
    fmt::print("{:>6}  {}\n", p.hit.fit ? percent(p.hit.fit->ppm()) : "?", to_string(people.id[p.hit.person]));
  }
}

void run(command_line& line, options const& o, desk::desk const& desk) {
  if (o.vacancy.empty()) {
    match_person(line, o, desk);
  } else {
    match_vacancy(line, o, desk);
  }
}

}  // namespace

void add_match(command_line& line) {
  auto const o = std::make_shared<options>();
  auto& command = *line.app.add_subcommand("match", "vacancies for a person, or people for a vacancy");
  command.footer(
      "Examples:\n"
      "  overstap match --from stewardess --municipality Haarlemmermeer --km 20 --work-hours-min 24\n"
      "  overstap match --from stewardess --occupation \"klantenservice medewerker\" --json\n"
      "  overstap match --vacancy 019ab1f0-6c00-7aaa-8aaa-0123456789ab");
  auto* const from = command.add_option("--from", o->person.from, "what the person does or did; may be repeated");
  auto* const vacancy = command.add_option("--vacancy", o->vacancy, "find people for this vacancy instead");
  vacancy->excludes(from);
  command.add_option("--occupation", o->occupation, "only vacancies of this occupation");
  add_visitor_options(command, o->person);
  command.add_option("--limit", o->limit, "how many")->check(CLI::Range(1, 100))->capture_default_str();
  command.add_flag("--demand-known", o->demand_known, "leave out hits with an unknown fact");
  command.callback([&line, o] {
    if (o->person.from.empty() && o->vacancy.empty()) {
      throw CLI::RequiredError{"--from or --vacancy"};
    }
    with_desk(line, o->person, [&](desk::desk const& desk) { run(line, *o, desk); });
  });
}

}  // namespace overstap::cli
