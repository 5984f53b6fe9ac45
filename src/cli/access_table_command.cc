// SPDX-License-Identifier: EUPL-1.2
#include <cstdio>

#include <fmt/format.h>

#include "access/authorise.h"
#include "cli/command_line.h"

namespace overstap::cli {

void add_access_table(command_line& line) {
  auto& command = *line.app.add_subcommand("access-table", "print who may do what, as a table for people (Dutch)");
  command.footer(
      "The committed copy is docs/access-table.md.\n"
      "Examples:\n"
      "  overstap access-table > docs/access-table.md");
  command.callback([] { fmt::print("{}", access::access_table()); });
}

}  // namespace overstap::cli
