// SPDX-License-Identifier: EUPL-1.2
#include "cli/command_line.h"

#include <cstdio>

#include <fmt/format.h>

#include "cli/setting_options.h"

namespace overstap::cli {

void refuse(command_line& line, error const& e) {
  fmt::print(stderr, "overstap: {}\n", e.detail);
  for (auto const& f : e.fields) {
    fmt::print(stderr, "  {}: {}\n", f.pointer, f.allowed);
  }
  line.exit_code = to_problem(e.code).exit_code;
}

void add_database_option(CLI::App& command, std::string& location) {
  add_settings(command, setting_flags::only_database, [&location](auto const& c) { location = c.database.location; });
}

}  // namespace overstap::cli
