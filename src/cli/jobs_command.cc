// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <memory>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include "cli/command_line.h"
#include "cli/job_list.h"
#include "cli/open_office.h"
#include "cli/setting_options.h"

namespace overstap::cli {
namespace {

/// "2026-09-01 08:30:00 UTC".
std::string moment(std::int64_t unix_milliseconds) {
  return fmt::format("{:%Y-%m-%d %H:%M:%S} UTC", fmt::gmtime(static_cast<std::time_t>(unix_milliseconds / 1000)));
}

void list(desk::job_runner const& runner, store::pool& pool) {
  auto const now = static_cast<std::int64_t>(system_clock().unix_milliseconds());
  for (auto const& j : desk::job_statuses(runner.jobs(), *pool.take(), now)) {
    fmt::print("{}: {}\n", j.name, j.about);
    if (j.state == desk::job_state::never) {
      fmt::print("  never ran; due now\n");
      continue;
    }
    auto const unfinished = j.state == desk::job_state::running || j.state == desk::job_state::cut_off;
    auto const at = unfinished ? j.started_at : j.finished_at;
    fmt::print("  {}: {}{}{}\n",
               moment(at.value_or(0)),
               to_string(j.state),
               unfinished || j.detail.empty() ? "" : ", ",
               unfinished ? "" : j.detail);
    if (j.succeeded_at && j.succeeded_at != j.finished_at) {
      fmt::print("  last success {}\n", moment(*j.succeeded_at));
    }
    fmt::print("  next {}\n", j.due_at <= now ? std::string{"now"} : moment(j.due_at));
  }
}

void run(command_line& line, desk::job_runner& runner, std::string const& name) {
  auto const report = runner.run_now(name);
  if (!report) {
    refuse(line, report.error());
    return;
  }
  fmt::print("{}: {}{}{}\n", name, to_string(report->result), report->detail.empty() ? "" : ", ", report->detail);
  line.exit_code = report->result == store::job_result::failed ? 1 : 0;
}

template <typename Use>
void with_runner(command_line& line, config::configuration const& c, Use use) {
  auto const opened = opened_office::open(c);
  if (!opened) {
    refuse(line, opened.error());
    return;
  }
  auto& pool = (*opened)->pool();
  auto runner = desk::job_runner{make_jobs((*opened)->office()), pool, system_clock(), [](desk::job_report const&) {}};
  use(runner, pool);
}

}  // namespace

void add_jobs(command_line& line) {
  auto& command = *line.app.add_subcommand("jobs", "what runs by itself: list it, run one now");
  command.require_subcommand(1);
  command.footer(
      "`overstap serve` runs them when they are due, on one node at a time.\n"
      "Examples:\n"
      "  overstap jobs list --database region.db\n"
      "  overstap jobs run expire --config overstap.toml");
  auto const settings = std::make_shared<config::configuration>();
  auto const name = std::make_shared<std::string>();
  auto& show = *command.add_subcommand("list", "each job with its last run and when the next is due");
  add_settings(show, setting_flags::only_database, [settings](auto const& c) { *settings = c; });
  show.callback([&line, settings] {
    with_runner(line, *settings, [](desk::job_runner& runner, store::pool& pool) { list(runner, pool); });
  });
  auto& now = *command.add_subcommand("run", "run one now, due or not; refused when it runs elsewhere");
  now.add_option("NAME", *name, "its name in the list")->required();
  add_settings(now, setting_flags::only_database, [settings](auto const& c) { *settings = c; });
  now.callback([&line, settings, name] {
    with_runner(line, *settings, [&](desk::job_runner& runner, store::pool&) { run(line, runner, *name); });
  });
}

}  // namespace overstap::cli
