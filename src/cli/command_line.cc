// SPDX-License-Identifier: EUPL-1.2
#include "cli/command_line.h"

#include <cstdio>
#include <cstdlib>

#include <fmt/format.h>

#include "store/location.h"

namespace overstap::cli {

void refuse(command_line& line, error const& e) {
  fmt::print(stderr, "overstap: {}\n", e.detail);
  for (auto const& f : e.fields) {
    fmt::print(stderr, "  {}: {}\n", f.pointer, f.allowed);
  }
  line.exit_code = to_problem(e.code).exit_code;
}

namespace {

/// CLI11 checks the variable as it checks the option.
constexpr auto kVariable = "OVERSTAP_DATABASE";

std::string check_database(std::string const& text) {
  auto const at = store::location::parse(text);
  if (!at) {
    return at.error().detail;
  }
  // NOLINTNEXTLINE(concurrency-mt-unsafe): before any thread starts.
  auto const* const from_environment = std::getenv(kVariable);
  if (!at->password().empty() && (from_environment == nullptr || text != from_environment)) {
    return fmt::format(
        "Everybody on this machine reads a password on the command line. Put it in PGPASSWORD, ~/.pgpass, "
        "or the whole location in {}.",
        kVariable);
  }
  return {};
}

}  // namespace

void add_database_option(CLI::App& command, std::string& location) {
  command.add_option("--database", location, "the SQLite file, or postgresql://user@host:port/name")
      ->envname(kVariable)
      ->check(check_database)
      ->capture_default_str()
      ->type_name("DATABASE");
}

}  // namespace overstap::cli
