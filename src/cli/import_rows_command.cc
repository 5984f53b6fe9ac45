// SPDX-License-Identifier: EUPL-1.2
#include "cli/import_rows_command.h"

#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>

#include <fmt/format.h>

#include "base/clock.h"
#include "exchange/payer_import.h"
#include "exchange/session_import.h"
#include "exchange/vacancy_import.h"
#include "exchange/wagon_import.h"
#include "schemes/read_rules.h"
#include "store/database.h"
#include "store/reference_data.h"

namespace overstap::cli {
namespace {

using import_function = result<exchange::rows_report>(std::string_view,
                                                      std::string_view,
                                                      reference_data const&,
                                                      store::database&);

struct options {
  std::string database{"overstap.db"};
  std::string path;
};

result<exchange::rows_report> import_payers(std::string_view file,
                                            std::string_view text,
                                            reference_data const& reference,
                                            store::database& db) {
  auto codes = std::vector<std::string>{};
  for (auto const& rule : schemes::built_in_rules().rules) {
    if (codes.empty() || codes.back() != rule.scheme) {
      codes.push_back(rule.scheme);
    }
  }
  return exchange::import_payers(file, text, {reference, std::move(codes), system_clock().today()}, db);
}

void run(command_line& line, options const& o, import_function& import) {
  auto file = std::ifstream{o.path, std::ios::binary};
  auto text = std::ostringstream{};
  text << file.rdbuf();
  if (!file) {
    refuse(line, {errc::bad_request, fmt::format("{} cannot be read.", o.path), {}});
    return;
  }
  auto db = store::database{o.database};
  auto const report =
      import(std::filesystem::path{o.path}.filename().string(), text.str(), store::load_reference_data(), db);
  if (!report) {
    refuse(line, report.error());
    return;
  }
  fmt::print("{} rows: {} new, {} replaced, {} refused\n",
             report->rows,
             report->stored.inserted,
             report->stored.replaced,
             report->refused_rows);
  if (!report->refused.empty()) {
    refuse(line, {errc::bad_request, "Some rows were refused; the others are stored.", report->refused});
  }
}

void add_one(
    command_line& line, CLI::App& import, std::string const& name, std::string const& what, import_function& function) {
  auto const o = std::make_shared<options>();
  auto& command =
      *import.add_subcommand(name, what + " from a CSV file; rows with a mistake are reported, the others are stored");
  command.footer(
      fmt::format("Format: docs/guide/import-files.md. Exit code 3 when a row was refused.\nExample:\n  overstap "
                  "import {} {}.csv --database region.db",
                  name,
                  name));
  command.add_option("file", o->path, "the CSV file")->required()->check(CLI::ExistingFile);
  add_database_option(command, o->database);
  command.callback([&line, o, &function] { run(line, *o, function); });
}

}  // namespace

void add_import_rows(command_line& line, CLI::App& import) {
  add_one(line, import, "vacancies", "vacancies with their employers", exchange::import_vacancies);
  add_one(line, import, "wagons", "wagons (steps) with their providers", exchange::import_wagons);
  add_one(line, import, "sessions", "sessions of stored wagons", exchange::import_sessions);
  add_one(line, import, "payers", "who may pay for the steps of a person", import_payers);
}

}  // namespace overstap::cli
