// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/command_line.h"

namespace overstap::cli {

/// `import vacancies|wagons|sessions|payers FILE`, below the import command.
void add_import_rows(command_line& line, CLI::App& import);

}  // namespace overstap::cli
