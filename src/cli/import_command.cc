// SPDX-License-Identifier: EUPL-1.2
#include <memory>

#include <fmt/format.h>

#include "cli/command_line.h"
#include "cli/import_rows_command.h"
#include "cli/progress_bar.h"
#include "exchange/esco_import.h"
#include "store/database.h"

namespace overstap::cli {
namespace {

struct options {
  std::string database{"overstap.db"};
  std::string path;
  std::vector<std::string> languages{"nl", "en"};
  bool allow_ended{};
};

void print(exchange::import_report const& report) {
  auto const& m = report.merged;
  fmt::print("{} files read\n", report.files.size());
  fmt::print(
      "concepts: {} new, {} changed, {} ended (kept), {} as they were\n", m.inserted, m.changed, m.ended, m.unchanged);
  fmt::print("occupation-skill relations: {} added, {} removed; groups: {} added, {} removed\n",
             m.relations_added,
             m.relations_removed,
             m.broader_added,
             m.broader_removed);
  for (auto const& w : report.warnings) {
    fmt::print("passed over: {} ({})\n", w.what, w.count);
  }
}

void run_esco(command_line& line, options const& o) {
  auto chosen = exchange::esco_options{};
  chosen.languages.clear();
  for (auto const& l : o.languages) {
    chosen.languages.push_back(l == "en" ? language::en : language::nl);
  }
  chosen.allow_ended = o.allow_ended;
  auto db = store::database{o.database};
  auto const report = [&] {
    auto bar = progress_bar{};
    return exchange::import_esco(o.path, chosen, db, [&](exchange::import_progress const& p) {
      bar.show(p.file.empty() ? "writing the database" : p.file, p.done, p.total);
    });
  }();
  if (!report) {
    refuse(line, report.error());
    return;
  }
  print(*report);
}

void run_starter(command_line& line, options const& o) {
  auto db = store::database{o.database};
  auto const report = exchange::import_starter(db);
  if (!report) {
    refuse(line, report.error());
    return;
  }
  print(*report);
}

}  // namespace

void add_import(command_line& line) {
  auto const o = std::make_shared<options>();
  auto& command =
      *line.app.add_subcommand("import", "read a taxonomy, or steps, their payers and vacancies, into the database");
  command.require_subcommand(1);
  command.footer(
      "File formats: docs/guide/import-files.md\n"
      "Examples:\n"
      "  overstap import esco ./esco-1.1.1 --database region.db\n"
      "  overstap import vacancies vacancies.csv --database region.db");

  auto& esco = *command.add_subcommand(
      "esco", "official ESCO CSV files (v1.1.1, v1.2.0), a folder or a ZIP archive, plain or .gz");
  esco.footer(
      "All or nothing: a broken file changes nothing. Importing twice changes nothing.\n"
      "Examples:\n"
      "  overstap import esco ESCO-dataset-v1.1.1-classification-nl-csv.zip\n"
      "  overstap import esco ./esco-1.1.1 --lang nl,en --database region.db");
  esco.add_option("path", o->path, "the folder or ZIP archive")->required();
  esco.add_option("--lang", o->languages, "languages to read")
      ->delimiter(',')
      ->check(CLI::IsMember({"nl", "en"}))
      ->capture_default_str();
  esco.add_flag(
      "--allow-ended",
      o->allow_ended,
      fmt::format("accept a list that ends more than {} % of the concepts of its kind", store::kMostEndedPercent));
  add_database_option(esco, o->database);
  esco.callback([&line, o] { run_esco(line, *o); });

  auto& starter = *command.add_subcommand("starter", "the starter taxonomy that ships with Overstap");
  starter.footer("Example:\n  overstap import starter --database region.db");
  add_database_option(starter, o->database);
  starter.callback([&line, o] { run_starter(line, *o); });

  add_import_rows(line, command);
}

}  // namespace overstap::cli
