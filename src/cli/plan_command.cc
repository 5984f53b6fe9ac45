// SPDX-License-Identifier: EUPL-1.2
#include <memory>

#include "api/endpoints/planning.h"
#include "cli/answer.h"
#include "cli/print_journeys.h"
#include "cli/visitor_options.h"

namespace overstap::cli {
namespace {

namespace boundary = api::boundary;

struct options {
  visitor_options person;
  std::vector<std::string> to;
  std::string vacancy, last_working_day, earliest, by;
  std::optional<int> hours, hours_after, budget, max_steps, targets;
  std::uint64_t label_limit{planning::limits{}.labels};
};

template <typename Bounded>
void set(std::optional<Bounded>& target, std::optional<int> const& value, std::int64_t factor = 1) {
  if (value) {
    target = Bounded{*value * factor};
  }
}

result<void> set_date(std::optional<civil_date>& target, std::string const& name, std::string const& text) {
  if (text.empty()) {
    return {};
  }
  auto const date = date_option(name, text);
  if (!date) {
    return std::unexpected{date.error()};
  }
  target = *date;
  return {};
}

result<boundary::journey_request> request_of(desk::world const& w, options const& o) {
  auto request = boundary::journey_request{};
  auto person = visitor_of(w, o.person);
  if (!person) {
    return std::unexpected{person.error()};
  }
  request.person = std::move(*person);
  if (!o.to.empty()) {
    request.goals.emplace();
    for (auto const& job : o.to) {
      auto const id = find_occupation(w, job, language_of(o.person));
      if (!id) {
        return std::unexpected{id.error()};
      }
      request.goals->items.push_back(*id);
    }
  }
  if (!o.vacancy.empty()) {
    request.vacancy = parse_uuid(o.vacancy);
    if (!request.vacancy) {
      return std::unexpected{
          error{errc::bad_request, "An option is not valid.", {{"--vacancy", "the id of a vacancy"}}}};
    }
  }
  for (auto const& set_one : {set_date(request.lastWorkingDay, "--last-working-day", o.last_working_day),
                              set_date(request.earliest, "--earliest", o.earliest),
                              set_date(request.latest, "--by", o.by)}) {
    if (!set_one) {
      return std::unexpected{set_one.error()};
    }
  }
  set(request.learningHours, o.hours);
  set(request.learningHoursAfter, o.hours_after);
  set(request.ownBudgetCents, o.budget, 100);
  set(request.maxSteps, o.max_steps);
  set(request.targets, o.targets);
  request.answerIn = language_of(o.person) == language::en ? boundary::language::en : boundary::language::nl;
  return request;
}

void run(command_line& line, options const& o, desk::desk const& desk) {
  auto const request = request_of(*desk.current.get(), o);
  if (!request) {
    refuse(line, request.error());
    return;
  }
  auto const from = api::service{desk, planning::limits{o.label_limit}};
  give(line, api::post_journeys{from}({}, {}, *request), o.person.json, print_journeys);
}

}  // namespace

void add_plan(command_line& line) {
  auto const o = std::make_shared<options>();
  auto& command = *line.app.add_subcommand("plan", "journeys to new work: steps with dates, costs and reasons");
  command.footer(
      "Without --to the best transitions with open vacancies are planned.\n"
      "Examples:\n"
      "  overstap plan --from stewardess --municipality Haarlemmermeer --last-working-day 2027-01-15 --hours 16\n"
      "  overstap plan --from \"monteur auto\" --to elektricien --region AM18 --hours 16 --by 2028-06-01 --budget 500 "
      "--json");
  command.add_option("--from", o->person.from, "what the person does or did; may be repeated")->required();
  command.add_option("--to", o->to, "the job to plan for; may be repeated, at most 3")->expected(1, 3);
  command.add_option("--vacancy", o->vacancy, "the id of a vacancy to plan for");
  add_visitor_options(command, o->person);
  command.add_option("--hours", o->hours, "learning hours per week")->check(CLI::Range(0, 60));
  command.add_option("--hours-after", o->hours_after, "learning hours per week after the last working day")
      ->check(CLI::Range(0, 60));
  command.add_option("--last-working-day", o->last_working_day, "last day in the present job, as 2027-01-15");
  command.add_option("--earliest", o->earliest, "first day on which a step may start (today when absent)");
  command.add_option("--by", o->by, "at work on this day at the latest");
  command.add_option("--budget", o->budget, "what the person can pay, in euros (no limit when absent)")
      ->check(CLI::Range(0, 100'000));
  command.add_option("--max-steps", o->max_steps, "longest route")->check(CLI::Range(0, 8));
  command.add_option("--targets", o->targets, "how many occupations to plan for without --to")
      ->check(CLI::Range(1, 20));
  command.add_option("--label-limit", o->label_limit, "search nodes after which the best found is given")
      ->capture_default_str();
  command.callback([&line, o] { with_desk(line, o->person, [&](desk::desk const& desk) { run(line, *o, desk); }); });
}

}  // namespace overstap::cli
