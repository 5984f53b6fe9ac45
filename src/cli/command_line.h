// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include <CLI/CLI.hpp>

#include "base/result.h"

namespace overstap::cli {

/// What a command needs from main and gives back to it.
struct command_line {
  CLI::App& app;
  int exit_code{};
};

/// Prints a refusal to stderr, every field on a line of its own, and sets the exit code from `to_problem`.
void refuse(command_line& line, error const& e);

/// Adds `--database` (or OVERSTAP_DATABASE; a file or a PostgreSQL URL; default overstap.db) to a command.
void add_database_option(CLI::App& command, std::string& location);

// One per command; each defines the subcommand with its help, examples and callback.
void add_import(command_line& line);
void add_demo(command_line& line);
void add_serve(command_line& line);
void add_transitions(command_line& line);
void add_plan(command_line& line);
void add_match(command_line& line);
void add_evaluate(command_line& line);
void add_bench(command_line& line);
void add_openapi(command_line& line);
void add_keys(command_line& line);
void add_access_table(command_line& line);
void add_config(command_line& line);
void add_jobs(command_line& line);

}  // namespace overstap::cli
