// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <memory>
#include <sstream>

#include <fmt/format.h>

#include "casework/audit.h"
#include "cli/command_line.h"
#include "cli/open_desk.h"
#include "cli/open_office.h"
#include "cli/progress_bar.h"
#include "cli/setting_options.h"
#include "store/pool.h"

namespace overstap::cli {
namespace {

struct audit_options {
  config::configuration settings;
  std::string file;
};

void export_heads(command_line& line, audit_options const& o) {
  auto const at = find_database(o.settings.database.location);
  if (!at) {
    refuse(line, at.error());
    return;
  }
  auto db = store::database{*at};
  auto const text = casework::export_heads(db);
  if (o.file == "-") {
    fmt::print("{}", text);
    return;
  }
  auto* const out = std::fopen(o.file.c_str(), "wx");
  if (out == nullptr) {
    refuse(line, {errc::conflict, fmt::format("{} exists already or cannot be written; take a new name.", o.file), {}});
    return;
  }
  auto const written = std::fwrite(text.data(), 1, text.size(), out) == text.size();
  if (std::fclose(out) != 0 || !written) {
    throw infra_error{fmt::format("{} could not be written", o.file)};
  }
  fmt::print("{}: where {} chains end\n", o.file, std::ranges::count(text, '\n'));
}

void verify(command_line& line, audit_options const& o) {
  auto const at = find_database(o.settings.database.location);
  if (!at) {
    refuse(line, at.error());
    return;
  }
  auto const keys = open_keys(o.settings);
  if (!keys) {
    refuse(line, keys.error());
    return;
  }
  auto exported = casework::exported_heads{};
  if (!o.file.empty()) {
    auto in = std::ifstream{o.file, std::ios::binary};
    if (!in) {
      refuse(line, {errc::not_found, fmt::format("There is no file {}.", o.file), {}});
      return;
    }
    auto text = std::ostringstream{};
    text << in.rdbuf();
    auto parsed = casework::parse_heads(text.str(), o.file);
    if (!parsed) {
      refuse(line, parsed.error());
      return;
    }
    exported = *std::move(parsed);
  }
  auto db = store::database{*at};
  auto const report = casework::verify_log(db, *keys, exported, [](std::size_t done, std::size_t all) {
    if (done % 1000 == 0) {
      fmt::print(stderr, "{} of {} chains\n", done, all);
    }
  });
  fmt::print("{} rows in {} chains, of which {} with erased private text\n", report.rows, report.chains, report.erased);
  for (auto const& f : report.faults) {
    fmt::print("chain {}: {} at row {}\n", f.chain, vault::to_string(f.fault.kind), f.fault.sequence);
  }
  if (report.faults.empty()) {
    fmt::print("The log is what was written{}.\n", o.file.empty() ? "" : ", and reaches as far as the export");
  } else {
    line.exit_code = to_problem(errc::conflict).exit_code;
  }
}

}  // namespace

void add_audit(command_line& line) {
  auto& command = *line.app.add_subcommand("audit", "check that the processing log is what was written");
  command.require_subcommand(1);
  command.footer(
      "Keep exported heads where who can change the database cannot: only they show that a tail was cut off together "
      "with the stored head.\n"
      "Exit code 5 when something is wrong; the output says what and where.\n"
      "Examples:\n"
      "  overstap audit export-heads /mnt/elsewhere/heads-2026-11-25 --database region.db\n"
      "  overstap audit verify --heads /mnt/elsewhere/heads-2026-11-25 --config overstap.toml");
  auto const o = std::make_shared<audit_options>();
  auto& check = *command.add_subcommand("verify", "check every chain, row by row");
  add_settings(check, setting_flags::only_database, [o](auto const& c) { o->settings = c; });
  check.add_option("--heads", o->file, "exported heads to compare with");
  check.callback([&line, o] { verify(line, *o); });
  auto& heads = *command.add_subcommand("export-heads", "write the heads of all chains to a new file, - for stdout");
  add_settings(heads, setting_flags::only_database, [o](auto const& c) { o->settings = c; });
  heads.add_option("FILE", o->file, "the new file")->required();
  heads.callback([&line, o] { export_heads(line, *o); });
}

}  // namespace overstap::cli
