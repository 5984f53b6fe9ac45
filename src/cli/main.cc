// SPDX-License-Identifier: EUPL-1.2
#include <cstdio>
#include <exception>
#include <memory>

#include <fmt/format.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include "base/invariant.h"
#include "cli/command_line.h"
#include "cli/version.h"

namespace cli = overstap::cli;

int main(int argc, char** argv) {
  // The log goes to stderr: stdout is for what a command answers.
  spdlog::default_logger()->sinks() = {std::make_shared<spdlog::sinks::stderr_sink_mt>()};
  auto app = CLI::App{"Overstap: a journey planner for careers.", "overstap"};
  app.set_version_flag("--version", std::string{cli::kVersion});
  app.require_subcommand(1);
  app.footer(
      "Exit codes: 0 done, 1 the world failed (disk, network), 2 wrong use of the command line, 3 input that is not "
      "valid,\n"
      "4 not found, 5 conflict, 6 not allowed, 7 over a limit, 8 cancelled, 70 a mistake in the program.\n"
      "Every command explains itself: overstap plan --help");
  auto line = cli::command_line{app};
  cli::add_import(line);
  cli::add_demo(line);
  cli::add_demo_desk(line);
  cli::add_serve(line);
  cli::add_transitions(line);
  cli::add_plan(line);
  cli::add_match(line);
  cli::add_evaluate(line);
  cli::add_bench(line);
  cli::add_selfcheck(line);
  cli::add_schemes(line);
  cli::add_openapi(line);
  cli::add_backup(line);
  cli::add_restore(line);
  cli::add_keys(line);
  cli::add_accounts(line);
  cli::add_audit(line);
  cli::add_retention(line);
  cli::add_access_table(line);
  cli::add_config(line);
  cli::add_jobs(line);
  try {
    app.parse(argc, argv);
  } catch (CLI::ParseError const& e) {
    return app.exit(e) == 0 ? 0 : 2;
  } catch (cli::refusal const& e) {
    cli::refuse(line, e.why());
  } catch (overstap::logic_bug const& e) {
    fmt::print(stderr, "overstap: a mistake in the program: {}\n", e.what());
    return 70;
  } catch (std::exception const& e) {
    // infra_error, and what the libraries throw when memory or threads run out.
    fmt::print(stderr, "overstap: {}\n", e.what());
    return 1;
  }
  return line.exit_code;
}
