// SPDX-License-Identifier: EUPL-1.2
#include <memory>

#include <fmt/format.h>

#include "casework/retention.h"
#include "cli/command_line.h"
#include "cli/open_office.h"
#include "cli/setting_options.h"

namespace overstap::cli {
namespace {

struct retention_options {
  config::configuration settings;
  std::string today;
};

void run(command_line& line, retention_options const& o) {
  auto const today = o.today.empty() ? std::optional{system_clock().today()} : parse_date(o.today);
  if (!today || *today > system_clock().today()) {
    refuse(
        line,
        {errc::bad_request, "An option is not valid.", {{"--today", "a date such as 2026-11-23, not in the future"}}});
    return;
  }
  auto const opened = opened_office::open(o.settings);
  if (!opened) {
    refuse(line, opened.error());
    return;
  }
  auto const report = casework::run_retention((*opened)->office(), *today);
  fmt::print("{} announced, {} erased\n", report.noticed, report.erased);
}

}  // namespace

void add_retention(command_line& line) {
  auto& command = *line.app.add_subcommand("retention", "erase closed dossiers whose time is over");
  command.require_subcommand(1);
  command.footer(
      "The times are the settings retention.months and retention.notice_days. `overstap serve` does it every day.\n"
      "Examples:\n"
      "  overstap retention run --config overstap.toml");
  auto const o = std::make_shared<retention_options>();
  auto& now = *command.add_subcommand("run", "announce what is to be erased, erase what was announced long enough ago");
  add_settings(now, setting_flags::only_database, [o](auto const& c) { o->settings = c; });
  now.add_option("--today", o->today, "as on an earlier day");
  now.callback([&line, o] { run(line, *o); });
}

}  // namespace overstap::cli
