// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

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

/// Ends a command line whose settings cannot be used, before its command runs.
class refusal : public std::runtime_error {
public:
  explicit refusal(error why) : std::runtime_error{why.detail}, why_{std::move(why)} {}
  error const& why() const noexcept { return why_; }

private:
  error why_;
};

/// Adds `--database` and `--config` to a command: where the database is, from flag, environment, file or default.
void add_database_option(CLI::App& command, std::string& location);

// One per command; each defines the subcommand with its help, examples and callback.
void add_import(command_line& line);
void add_demo(command_line& line);
void add_demo_desk(command_line& line);
void add_serve(command_line& line);
void add_transitions(command_line& line);
void add_plan(command_line& line);
void add_match(command_line& line);
void add_evaluate(command_line& line);
void add_bench(command_line& line);
void add_selfcheck(command_line& line);
void add_schemes(command_line& line);
void add_openapi(command_line& line);
void add_backup(command_line& line);
void add_restore(command_line& line);
void add_keys(command_line& line);
void add_accounts(command_line& line);
void add_audit(command_line& line);
void add_retention(command_line& line);
void add_access_table(command_line& line);
void add_config(command_line& line);
void add_jobs(command_line& line);

}  // namespace overstap::cli
