// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>

#include <CLI/CLI.hpp>

#include "config/configuration.h"

namespace overstap::cli {

/// Which flags a command has beside `--config FILE`.
enum class setting_flags : bool { only_database, all };

/// Gives a command its settings, from file, environment and flags. `take` gets them when the command line was read,
/// before the command runs. Mistakes end the command line with a `refusal` that holds them all.
void add_settings(CLI::App& command, setting_flags which, std::function<void(config::configuration const&)> take);

}  // namespace overstap::cli
