// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <sstream>

#include <fmt/format.h>

#include "base/clock.h"
#include "base/files.h"
#include "base/folder_files.h"
#include "cli/print_schemes.h"
#include "cli/visitor_options.h"
#include "schemes/ask.h"
#include "schemes/check_rules.h"
#include "schemes/read_rules.h"

namespace overstap::cli {
namespace {

struct check_options {
  std::string folder;
  std::string today;
  int oldest_days{365}, within_days{90};
  bool release{}, sources{};
};

struct question_options {
  std::string side{"employer"};
  std::string on;
  std::string language{"nl"};
  std::vector<std::string> facts, schemes;
};

result<civil_date> day_of(std::string const& name, std::string const& text) {
  return text.empty() ? result<civil_date>{system_clock().today()} : date_option(name, text);
}

void write_released(std::filesystem::path const& folder, std::string const& text) {
  auto file = new_file{folder / "released.tsv"};
  auto out = std::ofstream{file.path(), std::ios::binary};
  out << text;
  out.close();
  if (!out) {
    fail_with_errno("cannot write", file.path());
  }
  file.put_in_place();
}

void check(command_line& line, check_options const& o) {
  auto const today = day_of("--today", o.today);
  if (!today) {
    refuse(line, today.error());
    return;
  }
  if (o.release && o.folder.empty()) {
    refuse(line, {errc::bad_request, "An option is not valid.", {{"--release", "with FOLDER, where the rules stand"}}});
    return;
  }
  if (!o.folder.empty() && !std::filesystem::is_directory(o.folder)) {
    refuse(line, {errc::bad_request, "An option is not valid.", {{"FOLDER", "a folder with facts.yaml and rules"}}});
    return;
  }
  auto const on_disk = o.folder.empty() ? nullptr : std::make_unique<folder_files>(std::filesystem::path{o.folder});
  auto const files = on_disk ? on_disk->files() : schemes::built_in_files();
  auto const findings = schemes::check_rules(files, {*today, o.oldest_days, o.within_days});
  auto const errors = std::ranges::count(findings, schemes::finding::weight::error, &schemes::finding::how);
  auto const read = schemes::read_rules(files);
  if (o.sources && read.findings.empty()) {  // a rule that ran out is what the review is for
    print_sources(read.book);
    return;
  }
  for (auto const& f : findings) {
    fmt::print("{}: {}{}: {}\n",
               f.how == schemes::finding::weight::error ? "error" : "look",
               f.file,
               f.line > 0 ? fmt::format(":{}", f.line) : "",
               f.what);
  }
  fmt::print("{} schemes, {} versions, {} facts: {} errors, {} to look at\n",
             count_schemes(read.book),
             read.book.rules.size(),
             read.book.facts.size(),
             errors,
             static_cast<std::ptrdiff_t>(findings.size()) - errors);
  if (errors > 0) {
    line.exit_code = to_problem(errc::bad_request).exit_code;
  } else if (o.release) {
    write_released(o.folder, schemes::released_with_new(files));
  }
}

/// A question with everything read.
struct question {
  schemes::rule_book book;
  schemes::side side{};
  civil_date on;
  schemes::known_facts known;
  language in{};
};

result<void> learn(question& q, std::string const& said) {
  auto const equals = said.find('=');
  auto const f = q.book.find_fact(std::string_view{said}.substr(0, equals));
  auto const v =
      f && equals != std::string::npos ? schemes::parse_value(q.book.facts[*f], said.substr(equals + 1)) : std::nullopt;
  if (!v) {
    auto const allowed =
        f ? allowed_values(q.book.facts[*f]) : std::string{"NAME=VALUE with a name of data/schemes/facts.yaml"};
    return std::unexpected{error{errc::bad_request, "An option is not valid.", {{"--fact " + said, allowed}}}};
  }
  q.known[*f] = *v;
  return {};
}

result<question> question_of(question_options const& o) {
  auto q = question{.book = schemes::built_in_rules(),
                    .side = o.side == "person" ? schemes::side::person : schemes::side::employer,
                    .on = {},
                    .known = {},
                    .in = o.language == "en" ? language::en : language::nl};
  auto const on = day_of("--on", o.on);
  if (!on) {
    return std::unexpected{on.error()};
  }
  q.on = *on;
  for (auto const& name : o.schemes) {
    if (std::ranges::find(q.book.rules, name, &schemes::rule::scheme) == q.book.rules.end()) {
      return std::unexpected{error{errc::bad_request,
                                   "An option is not valid.",
                                   {{"--scheme", "a scheme of `overstap schemes check --sources`"}}}};
    }
  }
  if (!o.schemes.empty()) {
    std::erase_if(q.book.rules,
                  [&](schemes::rule const& r) { return std::ranges::find(o.schemes, r.scheme) == o.schemes.end(); });
  }
  q.known = q.book.nothing_known();
  for (auto const& said : o.facts) {
    if (auto const learned = learn(q, said); !learned) {
      return std::unexpected{learned.error()};
    }
  }
  return q;
}

void explain(command_line& line, question_options const& o) {
  auto const q = question_of(o);
  if (!q) {
    refuse(line, q.error());
    return;
  }
  print_evaluation(q->book, q->side, schemes::evaluate(q->book, q->side, q->on, q->known), q->in);
  if (auto const next = schemes::next_question(q->book, q->side, q->on, q->known)) {
    fmt::print("\nWhat would tell most: {} ({})\n", q->book.facts[*next].question.in(q->in), q->book.facts[*next].name);
  }
}

/// One question after another, until nothing matters any more or the input ends. An empty answer puts a question off.
void ask(command_line& line, question_options const& o) {
  auto q = question_of(o);
  if (!q) {
    refuse(line, q.error());
    return;
  }
  auto asked = 0;
  auto later = std::vector<schemes::fact_idx>{};
  while (auto const next = schemes::next_question(q->book, q->side, q->on, q->known, {.later = later})) {
    auto const& f = q->book.facts[*next];
    fmt::print("{}{} [{}] ",
               f.question.in(q->in),
               f.hint ? " " + std::string{f.hint->in(q->in)} : std::string{},
               allowed_values(f));
    std::fflush(stdout);
    auto typed = std::string{};
    if (!std::getline(std::cin, typed)) {
      fmt::print("\n");
      break;
    }
    if (typed.empty()) {
      later.push_back(*next);
    } else if (auto const v = schemes::parse_value(f, typed)) {
      q->known[*next] = *v;
      ++asked;
    } else {
      fmt::print("Not understood.\n");
    }
  }
  fmt::print("{} answers\n\n", asked);
  print_evaluation(q->book, q->side, schemes::evaluate(q->book, q->side, q->on, q->known), q->in);
}

void add_question_options(CLI::App& command, question_options& o) {
  command.add_option("--side", o.side, "whose schemes")
      ->check(CLI::IsMember{{"employer", "person"}})
      ->capture_default_str();
  command.add_option("--on", o.on, "the day of the decision; rules of that day are used (today when absent)");
  command.add_option("--scheme", o.schemes, "only this scheme; may be repeated");
  command.add_option("--fact", o.facts, "NAME=VALUE, what is known; may be repeated");
  command.add_option("--language", o.language, "of questions and texts")
      ->check(CLI::IsMember{{"nl", "en"}})
      ->capture_default_str();
}

}  // namespace

void add_schemes(command_line& line) {
  auto& command = *line.app.add_subcommand("schemes", "rules of schemes: who pays what, when and why");
  command.require_subcommand(1);
  command.footer(
      "Examples:\n"
      "  overstap schemes check --sources\n"
      "  overstap schemes explain --on 2025-06-01 --fact job-start=2025-02-01 --fact worker-age-at-start=57\n"
      "  overstap schemes ask --side person");
  auto const c = std::make_shared<check_options>();
  auto& checks =
      *command.add_subcommand("check", "tell everything that is wrong with the rules, and what to look at again");
  checks.footer(
      "An error makes it fail; what is worth a look does not: a source read too long ago or given as a whole site, "
      "validity that ends soon, a version that is not released yet.\n"
      "Examples:\n"
      "  overstap schemes check\n"
      "  overstap schemes check --oldest-days 180 --within-days 120\n"
      "  overstap schemes check --sources > sources.tsv\n"
      "  overstap schemes check data/schemes --release");
  checks.add_option("FOLDER", c->folder, "a folder like data/schemes; the rules in the program when absent");
  checks.add_option("--today", c->today, "as if it were this day");
  checks.add_option("--oldest-days", c->oldest_days, "a source read longer ago is worth a look")
      ->check(CLI::Range(1, 3650))
      ->capture_default_str();
  checks.add_option("--within-days", c->within_days, "validity that ends within so many days is worth a look")
      ->check(CLI::Range(1, 3650))
      ->capture_default_str();
  checks.add_flag(
      "--sources",
      c->sources,
      "only print all sources, tab-separated, for the yearly review: scheme, first and last day, side, source, "
      "article, address, read on, certainty");
  checks
      .add_flag("--release", c->release, "without errors: write the hash of each new version into FOLDER/released.tsv")
      ->excludes("--sources");
  checks.callback([&line, c] { check(line, *c); });

  auto const o = std::make_shared<question_options>();
  auto& explains = *command.add_subcommand("explain", "what every scheme says on a day, with the reason");
  explains.footer(
      "Example:\n"
      "  overstap schemes explain --on 2026-11-26 --scheme lkv-banenafspraak --fact in-banenafspraak-register=true");
  add_question_options(explains, *o);
  explains.callback([&line, o] { explain(line, *o); });
  auto& asks = *command.add_subcommand("ask", "ask what matters, the most telling question first, then explain");
  asks.footer(
      "An empty line leaves a question open.\n"
      "Example:\n"
      "  overstap schemes ask --side person --language en");
  add_question_options(asks, *o);
  asks.callback([&line, o] { ask(line, *o); });
}

}  // namespace overstap::cli
