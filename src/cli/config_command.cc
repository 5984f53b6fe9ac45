// SPDX-License-Identifier: EUPL-1.2
#include <memory>

#include <fmt/format.h>

#include "cli/command_line.h"
#include "config/example.h"
#include "config/load.h"

namespace overstap::cli {

void add_config(command_line& line) {
  auto& config = *line.app.add_subcommand("config", "settings: check a file, print an example");
  config.require_subcommand(1);
  config.footer(
      "Examples:\n"
      "  overstap config example > overstap.toml\n"
      "  overstap config check overstap.toml");

  auto const file = std::make_shared<std::string>();
  auto& check =
      *config.add_subcommand("check", "tell everything that is wrong in a file, and in the environment of this shell");
  check.add_option("FILE", *file, "the file")->required();
  check.callback([&line, file] {
    auto const read = config::load({.file = *file, .environment = config::process_environment(), .flags = {}});
    if (!read) {
      refuse(line, read.error());
      return;
    }
    fmt::print("{} is right\n", *file);
  });

  auto& example = *config.add_subcommand("example", "print every setting with its default, as a file to begin with");
  example.callback([] { fmt::print("{}", config::example()); });
}

}  // namespace overstap::cli
