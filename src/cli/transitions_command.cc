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
  int limit{10};
  bool with_vacancies{};
};

std::string_view words(boundary::reach r) {
  switch (r) {
    case boundary::reach::viable:
      return "viable";
    case boundary::reach::stretch:
      return "stretch";
    case boundary::reach::far:
      return "far";
  }
  __builtin_unreachable();
}

void print(boundary::transitions const& answer) {
  fmt::print("{:>6}  {:<8} {:>9}  {:>9}  {}\n", "fit", "reach", "vacancies", "pay/hour", "occupation");
  for (auto const& t : answer.items) {
    fmt::print("{:>6}  {:<8} {:>9}  {:>9}  {}\n",
               percent(t.fit.value),
               words(t.howFar),
               t.openVacancies,
               t.medianHourlyPayCents ? euros(t.medianHourlyPayCents->value) : "unknown",
               t.occupation.label);
    auto missing = std::string{};
    for (auto const& gap : t.gaps) {
      missing += missing.empty() ? "" : "; ";
      missing += gap.skill.label;
      if (&gap - t.gaps.data() == 2) {
        break;
      }
    }
    if (!missing.empty()) {
      fmt::print("        still to learn: {}\n", missing);
    }
  }
}

void run(command_line& line, options const& o, desk::desk const& desk) {
  auto const person = visitor_of(*desk.current.get(), o.person);
  if (!person) {
    refuse(line, person.error());
    return;
  }
  auto request = boundary::transition_request{};
  request.person = *person;
  request.limit = boundary::bounded<1, 100>{o.limit};
  request.withVacanciesOnly = o.with_vacancies;
  request.answerIn = language_of(o.person) == language::en ? boundary::language::en : boundary::language::nl;
  auto const from = api::service{desk};
  give(line, api::post_transitions{from}({}, {}, request), o.person.json, print);
}

}  // namespace

void add_transitions(command_line& line) {
  auto const o = std::make_shared<options>();
  auto& command = *line.app.add_subcommand("transitions", "other work that fits somebody's skills");
  command.footer(
      "Examples:\n"
      "  overstap transitions stewardess --region AM18\n"
      "  overstap transitions \"fitnessinstructeur\" --municipality Haarlemmermeer --km 20 --limit 20 --json");
  command.add_option("job", o->person.from, "what the person does or did; may be repeated")->required();
  add_visitor_options(command, o->person);
  command.add_option("--limit", o->limit, "how many")->check(CLI::Range(1, 100))->capture_default_str();
  command.add_flag("--with-vacancies", o->with_vacancies, "only occupations with open vacancies in the area");
  command.callback([&line, o] { with_desk(line, o->person, [&](desk::desk const& desk) { run(line, *o, desk); }); });
}

}  // namespace overstap::cli
