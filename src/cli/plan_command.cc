// SPDX-License-Identifier: EUPL-1.2
#include <memory>
#include <tuple>

#include "api/endpoints/planning.h"
#include "base/text.h"
#include "cli/answer.h"
#include "cli/print_journeys.h"
#include "cli/visitor_options.h"

namespace overstap::cli {
namespace {

namespace boundary = api::boundary;

struct options {
  visitor_options person;
  std::vector<std::string> to;
  std::string vacancy, last_working_day, earliest, by, why_not;
  std::vector<std::string> done, under_way, booked;
  std::optional<int> hours, hours_after, budget, max_steps, targets;
  std::uint64_t label_limit{planning::limits{}.labels};
};

error wrong_option(std::string name, std::string allowed) {
  return {errc::bad_request, "An option is not valid.", {{std::move(name), std::move(allowed)}}};
}

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
      return std::unexpected{wrong_option("--vacancy", "the id of a vacancy")};
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

/// A service by id or by a part of its title; which one was understood goes to stderr.
result<uuid> find_wagon(desk::world const& w, std::string const& text, language l) {
  if (auto const id = parse_uuid(text)) {
    return *id;
  }
  constexpr auto kMost = std::size_t{8};
  auto const found = desk::list_wagons(w, {.region = {}, .kind = {}, .query = text, .limit = kMost, .after = {}});
  if (!found || found->items.empty()) {
    return std::unexpected{
        wrong_option("--why-not", "a part of the title of a service, two letters at least, or its id")};
  }
  auto const& s = *w.data;
  auto const name = [&](wagon_idx at) {
    auto const& wagon = s.wagons[at].record;
    return fmt::format("{} ({})", wagon.title.in(l), s.partners[s.find(wagon.provider)].name);
  };
  if (found->items.size() > 1) {
    auto choices = std::string{};
    for (auto const at : found->items) {
      choices += fmt::format("\n  {}  {}", to_string(s.wagons[at].record.id), name(at));
    }
    return std::unexpected{
        wrong_option("--why-not", "the id of one of these services, or more of its title:" + choices)};
  }
  fmt::print(stderr, "{} = {}\n", text, name(found->items.front()));
  return s.wagons[found->items.front()].record.id.value();
}

/// [ID:]START:END:HOURS
result<boundary::under_way> under_way_option(std::string const& text) {
  auto const parts = split(text, ':');
  auto const first = parts.size() == 4 ? 1U : 0U;
  auto out = boundary::under_way{};
  if (parts.size() == first + 3) {
    auto const start = parse_date(parts[first]);
    auto const end = parse_date(parts[first + 1]);
    auto const hours = parse_integer(parts[first + 2], 0, 60);
    out.wagon = first == 1 ? parse_uuid(parts.front()) : std::nullopt;
    if (start && end && hours && (first == 0 || out.wagon)) {
      out.start = *start;
      out.end = *end;
      out.hoursPerWeek = {*hours};
      return out;
    }
  }
  return std::unexpected{wrong_option(
      "--under-way", "ID:START:END:HOURS, or START:END:HOURS without a service, END the first day after it")};
}

/// SESSION@DATE
result<boundary::chosen_session> booked_option(std::string const& text) {
  auto const parts = split(text, '@');
  auto const session = parts.size() == 2 ? parse_uuid(parts[0]) : std::nullopt;
  auto const start = parts.size() == 2 ? parse_date(parts[1]) : std::nullopt;
  if (!session || !start) {
    return std::unexpected{
        wrong_option("--booked", "SESSION@DATE: the id of a session and the day on which it starts")};
  }
  return boundary::chosen_session{*session, *start};
}

/// Every text of `texts`, read by `read`, when there are any.
template <typename List, typename Read>
result<void> read_all(std::optional<List>& into, std::vector<std::string> const& texts, Read const& read) {
  for (auto const& text : texts) {
    auto one = read(text);
    if (!one) {
      return std::unexpected{std::move(one.error())};
    }
    if (!into) {
      into.emplace();
    }
    into->items.push_back(*std::move(one));
  }
  return {};
}

result<boundary::journey_replan_request> replan_request_of(options const& o, boundary::journey_request question) {
  auto request =
      boundary::journey_replan_request{.question = std::move(question), .done = {}, .underWay = {}, .booked = {}};
  auto const wagon = [](std::string const& text) -> result<uuid> {
    auto const id = parse_uuid(text);
    return id ? result<uuid>{*id} : std::unexpected{wrong_option("--done", "the id of a service")};
  };
  for (auto const& fine : {read_all(request.done, o.done, wagon),
                           read_all(request.underWay, o.under_way, under_way_option),
                           read_all(request.booked, o.booked, booked_option)}) {
    if (!fine) {
      return std::unexpected{fine.error()};
    }
  }
  return request;
}

void run(command_line& line, options const& o, desk::desk const& desk) {
  auto const world = desk.current.get();
  auto request = request_of(*world, o);
  if (!request) {
    refuse(line, request.error());
    return;
  }
  auto const from = api::service{desk, planning::limits{o.label_limit}};
  auto const again = !o.done.empty() || !o.under_way.empty() || !o.booked.empty();
  if ((again || !o.why_not.empty()) && o.to.size() + (o.vacancy.empty() ? 0U : 1U) != 1) {
    refuse(line, wrong_option("--to", "exactly one job, or --vacancy instead"));
  } else if (!o.why_not.empty()) {
    auto const wagon = find_wagon(*world, o.why_not, language_of(o.person));
    if (!wagon) {
      refuse(line, wagon.error());
      return;
    }
    give(line, api::post_why_not{from}({}, {}, {*std::move(request), *wagon}), o.person.json, print_why_not);
  } else if (again) {
    auto const whole = replan_request_of(o, *std::move(request));
    if (!whole) {
      refuse(line, whole.error());
      return;
    }
    give(line, api::post_replan{from}({}, {}, *whole), o.person.json, print_replanned);
  } else {
    give(line, api::post_journeys{from}({}, {}, *request), o.person.json, print_journeys);
  }
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
      "--json\n"
      "  overstap plan --from stewardess --to receptionist --why-not \"gastvrijheid\"\n"
      "What now, on the way (ids as --json gives them; END is the first day after it):\n"
      "  overstap plan --from stewardess --to receptionist --done WAGON --under-way WAGON:2026-11-02:2027-01-11:8 "
      "--booked SESSION@2027-01-18");
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
  auto* const why_not = command.add_option(
      "--why-not", o->why_not, "why this service is in none of the routes: part of its title, or its id");
  for (auto const& [name, texts, what] :
       {std::tuple{"--done", &o->done, "a service that was completed, by id; may be repeated"},
        std::tuple{
            "--under-way",
            &o->under_way,
            "what goes on now, ID:START:END:HOURS per week, or without ID what only takes hours; may be repeated"},
        std::tuple{"--booked", &o->booked, "a place that was booked, SESSION@DATE; may be repeated"}}) {
    command.add_option(name, *texts, what)->excludes(why_not);
  }
  command.add_option("--label-limit", o->label_limit, "search nodes after which the best found is given")
      ->capture_default_str();
  command.callback([&line, o] { with_desk(line, o->person, [&](desk::desk const& desk) { run(line, *o, desk); }); });
}

}  // namespace overstap::cli
