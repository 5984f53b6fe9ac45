// SPDX-License-Identifier: EUPL-1.2
#include "cli/command_line.h"

#include <cstdio>

#include <fmt/format.h>

namespace overstap::cli {

void refuse(command_line& line, error const& e) {
  fmt::print(stderr, "overstap: {}\n", e.detail);
  for (auto const& f : e.fields) {
    fmt::print(stderr, "  {}: {}\n", f.pointer, f.allowed);
  }
  line.exit_code = to_problem(e.code).exit_code;
}

void add_database_option(CLI::App& command, std::string& path) {
  command.add_option("--database", path, "the SQLite file to use")->capture_default_str()->type_name("FILE");
}

}  // namespace overstap::cli
