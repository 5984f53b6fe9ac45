// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <functional>
#include <memory>
#include <numeric>

#include <fmt/format.h>

#include "base/random.h"
#include "cli/bench.h"
#include "cli/command_line.h"
#include "cli/latency.h"
#include "cli/open_desk.h"

namespace overstap::cli {
namespace {

struct options {
  std::string database{"overstap.db"};
  std::size_t count{200};
  std::uint64_t seed{1};
  std::int32_t max_steps{4};
  std::string directory;
  std::int32_t limit_seconds{120};
  std::size_t targets{6};
  bool json{};
};

void give(
    options const& o, std::string_view name, latency& times, std::string const& more_json, std::string const& more) {
  if (o.json) {
    fmt::print("{{\"bench\":\"{}\",{}{}}}\n", name, times.members(), more_json);
  } else {
    fmt::print("{}: {}{}\n", name, times.line(), more);
  }
}

/// What people type: the beginning of a label, sometimes with one letter wrong.
void bench_search(desk::world const& w, options const& o) {
  auto random = random_source{o.seed};
  auto times = latency{};
  auto const& tax = *w.data->tax;
  for (auto i = std::size_t{0}; i < o.count; ++i) {
    auto const at = taxonomy::occupation_idx{static_cast<std::size_t>(random.below(tax.occupation_count()))};
    auto typed = std::string{tax.words_of(at, language::nl).preferred};
    typed.resize(std::min(typed.size(), std::size_t{3} + random.below(15)));
    if (random.chance(25)) {
      typed[random.below(typed.size())] = 'e';
    }
    times.measure([&] { desk::suggest(w, desk::concept_pillar::occupations, typed, 10); });
  }
  give(o, "search", times, "", "");
}

void bench_match(desk::world const& w, options const& o) {
  auto times = latency{};
  auto total = std::size_t{0};
  for (auto const p : some_people(*w.data, o.count, o.seed)) {
    times.measure([&] {
      total +=
          matching::match_vacancies(
              *w.data,
              {.person = w.data->people.facts[p], .occupation = {}, .open_on = {}, .demand_known = false, .limit = 50})
              .total;
    });
  }
  auto const mean = o.count == 0 ? 0 : total / o.count;
  give(o,
       "match",
       times,
       fmt::format(",\"vacancies\":{},\"meanKept\":{}", w.data->vacancies.size(), mean),
       fmt::format(" (top 50 of {} vacancies, {} kept by the filters on average)", w.data->vacancies.size(), mean));
}

/// Search nodes per goal.
struct label_counts {
  std::vector<std::uint64_t> of_goals;

  std::uint64_t mean() const {
    return of_goals.empty() ? 0 : std::reduce(of_goals.begin(), of_goals.end()) / of_goals.size();
  }
  std::uint64_t quantile(std::size_t percent) {
    std::ranges::sort(of_goals);
    return of_goals.empty() ? 0 : of_goals[(of_goals.size() - 1) * percent / 100];
  }
};

/// `targets` goals per person; the time is that of the whole use case.
void bench_plan(desk::desk const& d, options const& o, std::string_view name, std::size_t targets) {
  auto const world = d.current.get();
  auto times = latency{};
  auto labels = label_counts{};
  auto with_train = std::size_t{0};
  auto incomplete = std::size_t{0};
  for (auto const p : some_people(*world->data, o.count, o.seed)) {
    auto request = desk::journeys_request{};
    request.person = visitor_of(*world->data, p);
    request.targets = targets;
    request.max_steps = o.max_steps;
    times.measure([&] {
      auto const answer = desk::plan_journeys(*world, request, d.time.today(), {});
      for (auto const& g : answer.value().goals) {
        labels.of_goals.push_back(g.labels);
        with_train += g.trains.empty() ? 0U : 1U;
        incomplete += g.complete ? 0U : 1U;
      }
    });
  }
  give(o,
       name,
       times,
       fmt::format(
           ",\"goals\":{},\"withRoute\":{},\"incomplete\":{},\"labelsMean\":{},\"labelsP99\":{},\"labelsMax\":{},"
           "\"sessions\":{}",
           labels.of_goals.size(),
           with_train,
           incomplete,
           labels.mean(),
           labels.quantile(99),
           labels.quantile(100),
           world->data->sessions.size()),
       fmt::format(" ({} goals, {} with a route, {} incomplete; labels per goal: mean {}, p99 {}, max {}; {} sessions)",
                   labels.of_goals.size(),
                   with_train,
                   incomplete,
                   labels.mean(),
                   labels.quantile(99),
                   labels.quantile(100),
                   world->data->sessions.size()));
}

void bench_replan(desk::desk const& d, options const& o) {
  auto times = latency{};
  auto const people = some_people(*d.current.get()->data, o.count, o.seed);
  auto const all = measure_replanning(d, people, o.max_steps, times);
  give(o,
       "replan",
       times,
       fmt::format(",\"underWay\":{},\"withRoute\":{},\"bookings\":{},\"changes\":{},\"incomplete\":{}",
                   all.under_way,
                   all.with_route,
                   all.bookings,
                   all.changes,
                   all.incomplete),
       fmt::format(" ({} with a step under way, {} with a route, {} of their {} bookings change, {} incomplete)",
                   all.under_way,
                   all.with_route,
                   all.changes,
                   all.bookings,
                   all.incomplete));
}

void run_on_desk(command_line& line, options const& o, std::function<void(desk::desk const&)> const& run) {
  auto const desk = open_desk(o.database);
  if (!desk) {
    refuse(line, desk.error());
    return;
  }
  run(**desk);
}

CLI::App& add_one(command_line& line,
                  CLI::App& bench,
                  std::shared_ptr<options> const& o,
                  std::string const& name,
                  std::string const& text,
                  std::function<void(desk::desk const&)> const& run) {
  auto& command = *bench.add_subcommand(name, text);
  add_database_option(command, o->database);
  command.add_option("--count", o->count, "how many calls")->capture_default_str();
  command.add_option("--seed", o->seed, "which people or labels are drawn")->capture_default_str();
  command.add_option("--max-steps", o->max_steps, "longest route")->check(CLI::Range(0, 8))->capture_default_str();
  command.add_flag("--json", o->json, "print one JSON object");
  command.callback([&line, o, run] { run_on_desk(line, *o, run); });
  return command;
}

void bench_start(command_line& line, options const& o) {
  auto times = latency{};
  auto failed = false;
  for (auto i = std::size_t{0}; i < o.count && !failed; ++i) {
    times.measure([&] {
      if (auto const desk = open_desk(o.database); !desk) {
        refuse(line, desk.error());
        failed = true;
      }
    });
  }
  if (!failed) {
    give(o, "start", times, "", "");
  }
}

}  // namespace

void add_bench(command_line& line) {
  auto const o = std::make_shared<options>();
  auto& bench = *line.app.add_subcommand("bench", "measure speed on the data in a database");
  bench.require_subcommand(1);
  bench.footer(
      "Examples:\n"
      "  overstap bench match --database region.db --count 1000 --json\n"
      "  overstap bench plan --database region.db\n"
      "  overstap bench solver --database region.db --count 50");
  add_one(line, bench, o, "search", "suggestions while typing", [o](desk::desk const& d) {
    bench_search(*d.current.get(), *o);
  });
  add_one(
      line, bench, o, "match", "the best 50 vacancies for people drawn from the database", [o](desk::desk const& d) {
        bench_match(*d.current.get(), *o);
      });
  auto const plan_people = [o](desk::desk const& d) { bench_plan(d, *o, "plan", 1); };
  auto& plan =
      add_one(line,
              bench,
              o,
              "plan",
              "journeys to the best goal for people drawn from the database; or planning instances in a directory",
              plan_people);
  plan.footer(
      "With a directory: the least cost at which each delete-free instance in it reaches its goal, with CBC. An "
      "instance "
      "is {\"name\", \"skills\": count, \"start\": [..], \"goal\": [..], \"wagons\": [[needs, gives, cost, weeks], "
      "..]}.\n"
      "Examples:\n"
      "  overstap bench plan --database region.db --count 1000\n"
      "  overstap bench plan instances --limit 120 --json");
  plan.add_option("directory", o->directory, "instances as *.json instead of a database")
      ->check(CLI::ExistingDirectory);
  plan.add_option("--limit", o->limit_seconds, "seconds for each instance")
      ->check(CLI::Range(1, 3600))
      ->capture_default_str();
  plan.callback([&line, o, plan_people] {
    if (o->directory.empty()) {
      run_on_desk(line, *o, plan_people);
    } else {
      bench_instances(line, o->directory, o->limit_seconds, o->json);
    }
  });
  auto& explore = add_one(
      line, bench, o, "explore", "journeys to the best goals, six as the first page asks", [o](desk::desk const& d) {
        bench_plan(d, *o, "explore", o->targets);
      });
  explore.add_option("--targets", o->targets, "how many goals per call")
      ->check(CLI::Range(1, 20))
      ->capture_default_str();
  add_one(line,
          bench,
          o,
          "replan",
          "what now, when the next step of a route slips two weeks into it",
          [o](desk::desk const& d) { bench_replan(d, *o); });
  add_one(line,
          bench,
          o,
          "openings",
          "what would open a route, for goals without one within 26 weeks, 8 hours a week and 500 euros",
          [o](desk::desk const& d) { bench_openings(d, {o->count, o->seed, o->max_steps, o->json}); });
  auto& start = *bench.add_subcommand("start", "from the stored form to ready for requests");
  add_database_option(start, o->database);
  start.add_option("--count", o->count, "how many times")->capture_default_str();
  start.add_flag("--json", o->json, "print one JSON object");
  start.callback([&line, o] { bench_start(line, *o); });
  add_bench_solver(line, bench);
  add_bench_schemes(line, bench);
  add_bench_funding(bench);
}

}  // namespace overstap::cli
