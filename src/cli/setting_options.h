// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>
#include <string>

#include <CLI/CLI.hpp>

#include "base/result.h"
#include "config/configuration.h"

namespace overstap::cli {

/// Which flags a command has beside `--config FILE`.
enum class setting_flags : bool { only_database, all };

/// Settings of a command: file, environment and flags.
class setting_options {
public:
  /// This must live as long as the command.
  void add_to(CLI::App& command, setting_flags which);
  /// After parsing. Every mistake at once.
  result<config::configuration> read() const;

private:
  std::optional<std::string> file_;
  std::map<std::string, std::string> flags_;
};

}  // namespace overstap::cli
