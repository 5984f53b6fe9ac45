// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <map>
#include <memory>
#include <string>

#include <fmt/format.h>

#include "base/invariant.h"
#include "cli/bench.h"
#include "cli/latency.h"
#include "cli/open_desk.h"
#include "cli/progress_bar.h"
#include "desk/journey_question.h"
#include "solver/cheapest_train.h"

namespace overstap::cli {
namespace {

using planning::train;
using solver::aim;
using solver::cheapest;

struct options {
  std::string database{"overstap.db"};
  std::size_t count{200};
  std::uint64_t seed{1};
  std::int32_t max_steps{4};
  std::int32_t limit_seconds{60};
  std::string least_in{"price"};  ///< of all payers; own-price; wagons
  bool json{};

  aim least() const {
    return least_in == "price" ? aim::total_price : least_in == "own-price" ? aim::own_price : aim::wagons;
  }
};

struct comparison {
  std::size_t same{}, same_none{}, differ{}, unproven{};
  std::map<std::string, std::size_t> skipped;  ///< by reason
  latency planner, program;
  latency planner_proven, program_proven;  ///< where CBC proved its answer in time
  std::size_t columns{}, rows{};  ///< of the largest program
  std::size_t refused{};

  double ratio() { return planner.quantile_ms(50) > 0 ? program.quantile_ms(50) / planner.quantile_ms(50) : 0; }
};

std::string to_text(snapshot const& s, train const* t) {
  if (t == nullptr) {
    return "no train";
  }
  auto text = fmt::format("own {} public {} wagons {} at work {}:",
                          t->value.own.in_cents(),
                          t->value.public_.in_cents(),
                          t->value.wagons,
                          to_string(t->value.at_work));
  for (auto const& p : t->sessions) {
    text += fmt::format(" {}@{}", to_string(s.sessions[p.session].id), to_string(p.start));
  }
  return text;
}

train const* least_of(std::vector<train> const& trains, aim least) {
  auto const best = std::ranges::min_element(trains, {}, [&](train const& t) { return measure(least, t.value); });
  return best == trains.end() ? nullptr : &*best;
}

/// Other work on the machine must not count: a program that takes long meets more of it.
template <typename Call>
std::chrono::steady_clock::duration time_of(Call call) {
  auto const start = solver::processor_time();
  call();
  return std::chrono::duration_cast<std::chrono::steady_clock::duration>(solver::processor_time() - start);
}

/// One question, by both.
void compare(snapshot const& s, person_idx person, planning::query const& q, options const& o, comparison& c) {
  if (auto const why = solver::not_modelled(q)) {
    ++c.skipped[std::string{*why}];
    return;
  }
  auto planned = planning::answer{};
  auto const planner = time_of([&] { planned = planning::plan(s, q, {}, *planning::make_work_state(s)); });
  if (!planned.complete) {
    ++c.skipped["the planner reached its work limit"];
    return;
  }
  auto const* ours = least_of(planned.trains, o.least());
  if (ours != nullptr && ours->sessions.empty()) {
    ++c.skipped["no step is needed"];
    return;
  }
  auto found = cheapest{};
  auto const program = time_of(
      [&] { found = solver::cheapest_train(s, q, o.least(), solver::seconds{static_cast<double>(o.limit_seconds)}); });
  c.planner.add(planner);
  c.program.add(program);
  c.columns = std::max(c.columns, found.columns);
  c.rows = std::max(c.rows, found.rows);
  c.refused += found.refused;

  auto const* theirs = found.train ? &*found.train : nullptr;
  auto const proven = found.how != cheapest::outcome::out_of_time;
  auto const equal = (ours == nullptr) == (theirs == nullptr) &&
                     (ours == nullptr || measure(o.least(), ours->value) == measure(o.least(), theirs->value));
  // What was found until the time was over may be worse than the planner's train, never better.
  auto const better =
      theirs != nullptr && (ours == nullptr || measure(o.least(), theirs->value) < measure(o.least(), ours->value));
  if (proven ? !equal : better) {
    ++c.differ;
    fmt::print(stderr,
               "They differ. Person {}, goal {}:\n  planner: {}\n  program: {}\n",
               to_string(s.people.id[person]),
               s.tax->words_of(q.goal.job, language::nl).preferred,
               to_text(s, ours),
               to_text(s, theirs));
    return;
  }
  if (!proven) {
    ++c.unproven;
    return;
  }
  c.planner_proven.add(planner);
  c.program_proven.add(program);
  ++(ours == nullptr ? c.same_none : c.same);
}

void give(options const& o, comparison& c) {
  auto skipped = std::string{};
  auto skipped_count = std::size_t{0};
  for (auto const& [why, n] : c.skipped) {
    skipped +=
        o.json ? fmt::format("{}\"{}\":{}", skipped.empty() ? "" : ",", why, n) : fmt::format("\n  {}: {}", why, n);
    skipped_count += n;
  }
  if (o.json) {
    fmt::print(
        "{{\"bench\":\"solver\",\"sameOptimum\":{},\"bothNone\":{},\"differ\":{},\"unproven\":{},\"skipped\":{{{}}},"
        "\"planner\":{{{}}},\"cbc\":{{{}}},\"plannerWhereProven\":{{{}}},\"cbcWhereProven\":{{{}}},"
        "\"ratioOfMedians\":{:.1f},\"largestProgram\":{{\"columns\":{},\"rows\":{}}},\"candidatesRefused\":{}}}\n",
        c.same,
        c.same_none,
        c.differ,
        c.unproven,
        skipped,
        c.planner.members(),
        c.program.members(),
        c.planner_proven.members(),
        c.program_proven.members(),
        c.ratio(),
        c.columns,
        c.rows,
        c.refused);
    return;
  }
  fmt::print(
      "same optimum: {}, both without a route: {}, they differ: {}, not proven by CBC in {} s: {}, skipped: {}{}\n"
      "planner, all trains that no other beats: {}\n"
      "CBC, one least train: {}\n"
      "CBC takes {:.1f} times the planner's time on the median; largest program {} columns, {} rows; {} candidates "
      "refused\n",
      c.same,
      c.same_none,
      c.differ,
      o.limit_seconds,
      c.unproven,
      skipped_count,
      skipped,
      c.planner.line(),
      c.program.line(),
      c.ratio(),
      c.columns,
      c.rows,
      c.refused);
}

void run(command_line& line, options const& o) {
  auto const desk = open_desk(o.database);
  if (!desk) {
    refuse(line, desk.error());
    return;
  }
  auto const world = (*desk)->current.get();
  auto c = comparison{};
  {
    auto bar = progress_bar{};
    auto done = std::size_t{0};
    for (auto const p : some_people(*world->data, o.count, o.seed)) {
      bar.show(fmt::format("{} questions", done), done, o.count);
      ++done;
      auto request = desk::journeys_request{};
      request.person = visitor_of(*world->data, p);
      request.targets = 1;
      request.max_steps = o.max_steps;
      auto question = desk::prepare(*world, request, (*desk)->time.today()).value();
      auto const goals = desk::choose_goals(*world, request, question).value();
      for (auto const& goal : goals) {
        desk::aim_at(*world->data, question, goal);
        compare(*world->data, p, question.q, o, c);
      }
    }
  }
  give(o, c);
  if (c.differ > 0) {
    throw logic_bug{"the planner and the program differ"};
  }
}

}  // namespace

void add_bench_solver(command_line& line, CLI::App& bench) {
  auto const o = std::make_shared<options>();
  auto& command = *bench.add_subcommand(
      "solver", "the planner against CBC on an exact mixed integer program of the same questions");
  command.footer(
      "The people and goals are those of `bench plan`. The planner gives every train that no other beats; CBC one "
      "train "
      "that is least in --least (the price is of all payers). Times are of the processor. The exit code is 70 when "
      "they differ on a question.\n"
      "Examples:\n"
      "  overstap bench solver --database region.db\n"
      "  overstap bench solver --database region.db --count 50 --max-steps 6 --least wagons --json");
  add_database_option(command, o->database);
  command.add_option("--count", o->count, "how many people")->capture_default_str();
  command.add_option("--seed", o->seed, "which people are drawn")->capture_default_str();
  command.add_option("--max-steps", o->max_steps, "longest route")->check(CLI::Range(0, 8))->capture_default_str();
  command.add_option("--limit", o->limit_seconds, "seconds of the processor for CBC per question")
      ->check(CLI::Range(1, 3600))
      ->capture_default_str();
  command.add_option("--least", o->least_in, "what the least train of CBC is least in")
      ->check(CLI::IsMember({"price", "own-price", "wagons"}))
      ->capture_default_str();
  command.add_flag("--json", o->json, "print one JSON object");
  command.callback([&line, o] { run(line, *o); });
}

}  // namespace overstap::cli
