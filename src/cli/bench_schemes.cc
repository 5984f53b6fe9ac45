// SPDX-License-Identifier: EUPL-1.2
#include <filesystem>
#include <memory>

#include <fmt/format.h>

#include "base/clock.h"
#include "base/folder_files.h"
#include "cli/bench.h"
#include "cli/visitor_options.h"
#include "schemes/ask.h"
#include "schemes/interview.h"
#include "schemes/read_rules.h"

namespace overstap::cli {
namespace {

struct options {
  std::string cases;
  std::string on;
  std::size_t count{10'000};
  std::uint64_t seed{1};
  bool json{};
};

/// What is told of one hire, or of one person.
struct told {
  schemes::side side{};
  civil_date on;
  schemes::known_facts known;
};

/// Of a hire: every fact in half of the draws, as likely as its answers are.
std::vector<told> drawn_hires(schemes::rule_book const& book, civil_date on, random_source random) {
  constexpr auto kHires = 1000;
  auto hires = std::vector<told>{};
  for (auto i = 0; i < kHires; ++i) {
    auto const nothing =
        schemes::worked_case{.name = {}, .on = on, .known = book.nothing_known(), .expected = {}, .total = {}};
    auto known = schemes::told_in_full(book, schemes::side::employer, nothing, random);
    for (auto& v : known) {
      v = random.chance(50) ? v : std::nullopt;
    }
    hires.push_back({schemes::side::employer, on, std::move(known)});
  }
  return hires;
}

std::vector<told> told_in(schemes::rule_book const& book, std::vector<schemes::worked_case> const& cases) {
  auto all = std::vector<told>{};
  for (auto const& c : cases) {
    all.push_back({side_of(book, c), c.on, c.known});
  }
  return all;
}

void give(options const& o, std::string_view name, latency& times) {
  auto const per_second = times.per_second();
  if (o.json) {
    fmt::print("{{\"bench\":\"{}\",{},\"perSecond\":{:.0f}}}\n", name, times.members(), per_second);
  } else {
    fmt::print("{}: {}; {:.0f} a second\n", name, times.line_in_us(), per_second);
  }
}

/// What is asked until nothing is open, when the answers that a case does not tell are drawn.
void count_questions(options const& o, schemes::rule_book const& book, std::vector<schemes::worked_case> const& cases) {
  auto random = random_source{o.seed};
  auto chosen = std::size_t{0};
  auto in_file_order = std::size_t{0};
  auto times = latency{};
  for (auto const& c : cases) {
    auto const s = side_of(book, c);
    auto const all = told_in_full(book, s, c, random);
    chosen += hold_interview(book, all, [&](schemes::known_facts const& known) {
                auto next = std::optional<schemes::fact_idx>{};
                times.measure([&] { next = next_question(book, s, c.on, known); });
                return next;
              }).asked;
    in_file_order += hold_interview(book, all, [&](schemes::known_facts const& known) {
                       return first_open(book, s, c.on, known);
                     }).asked;
  }
  give(o, "next-question", times);
  auto const mean = [&](std::size_t sum) { return static_cast<double>(sum) / static_cast<double>(cases.size()); };
  if (o.json) {
    fmt::print("{{\"bench\":\"questions\",\"cases\":{},\"chosen\":{:.3f},\"fileOrder\":{:.3f}}}\n",
               cases.size(),
               mean(chosen),
               mean(in_file_order));
  } else {
    fmt::print("questions: {:.2f} on average over {} cases, {:.2f} in the order of the files\n",
               mean(chosen),
               cases.size(),
               mean(in_file_order));
  }
}

void bench_schemes(command_line& line, options const& o) {
  auto const on = o.on.empty() ? result<civil_date>{system_clock().today()} : date_option("--on", o.on);
  if (!on) {
    refuse(line, on.error());
    return;
  }
  auto const& book = schemes::built_in_rules();
  auto cases = std::vector<schemes::worked_case>{};
  if (!o.cases.empty()) {
    auto const on_disk = folder_files{o.cases};
    auto read = schemes::read_worked_cases(book, on_disk.files());
    if (!read.findings.empty() || read.cases.empty()) {
      auto const why = read.findings.empty() ? "no case in it" : read.findings[0].file + ": " + read.findings[0].what;
      refuse(line, {errc::bad_request, "An option is not valid.", {{"CASES", why}}});
      return;
    }
    cases = std::move(read.cases);
  }
  auto const all = cases.empty() ? drawn_hires(book, *on, random_source{o.seed}) : told_in(book, cases);
  auto times = latency{};
  auto decided = std::size_t{0};
  for (auto i = std::size_t{0}; i < o.count; ++i) {
    auto const& t = all[i % all.size()];
    times.measure([&] { decided += evaluate(book, t.side, t.on, t.known).decisions.size(); });
  }
  give(o, "schemes", times);
  if (!cases.empty()) {
    count_questions(o, book, cases);
  }
}

}  // namespace

void add_bench_schemes(command_line& line, CLI::App& bench) {
  auto const o = std::make_shared<options>();
  auto& command =
      *bench.add_subcommand("schemes", "what all schemes say about a hire; and how many questions it takes");
  command.footer(
      "Without CASES facts of a hire are drawn, each known in half of the draws. With CASES (as in tests/schemes) "
      "these "
      "are decided, each on its day, and then asked question by question, what a case does not tell being drawn.\n"
      "Examples:\n"
      "  overstap bench schemes\n"
      "  overstap bench schemes tests/schemes --count 100000 --json");
  command.add_option("CASES", o->cases, "a folder of worked cases")->check(CLI::ExistingDirectory);
  command.add_option("--on", o->on, "the day of the decision for drawn facts (today when absent)");
  command.add_option("--count", o->count, "how many decisions")->capture_default_str();
  command.add_option("--seed", o->seed, "which facts are drawn")->capture_default_str();
  command.add_flag("--json", o->json, "print one JSON object per line");
  command.callback([&line, o] { bench_schemes(line, *o); });
}

}  // namespace overstap::cli
