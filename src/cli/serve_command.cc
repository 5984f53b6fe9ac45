// SPDX-License-Identifier: EUPL-1.2
#include <cstdio>
#include <memory>

#include <fmt/format.h>

#include "api/serve.h"
#include "base/embedded_file.h"
#include "cli/command_line.h"
#include "cli/open_desk.h"

namespace overstap::cli {
namespace {

struct options {
  std::string database{"overstap.db"};
  api::server_options server;
  long idle_seconds{api::request_limits{}.idle.count()};
  planning::limits planning;
};

void run(command_line& line, options o) {
  auto const desk = open_desk(o.database);
  if (!desk) {
    refuse(line, desk.error());
    return;
  }
  o.server.limits.idle = std::chrono::seconds{o.idle_seconds};
  api::run_server(o.server, **desk, o.planning, embedded::web(), [&](std::uint16_t port) {
    fmt::print(
        "Overstap is ready: http://{}:{}\n", o.server.address == "127.0.0.1" ? "localhost" : o.server.address, port);
    std::fflush(stdout);
  });
}

}  // namespace

void add_serve(command_line& line) {
  auto const o = std::make_shared<options>();
  auto& command = *line.app.add_subcommand("serve", "serve the web site and the API");
  command.footer(
      "Stops on SIGINT or SIGTERM after answering the requests that run.\n"
      "Examples:\n"
      "  overstap serve --database region.db\n"
      "  overstap serve --database region.db --address 0.0.0.0 --port 80");
  add_database_option(command, o->database);
  command.add_option("--address", o->server.address, "the address to listen on")->capture_default_str();
  command.add_option("--port", o->server.port, "the port to listen on; 0 takes any free one")->capture_default_str();
  command.add_option("--threads", o->server.threads, "threads per kind of operation; 0 = one per processor")
      ->capture_default_str();
  command.add_option("--max-body", o->server.limits.body, "bytes of a request body")->capture_default_str();
  command.add_option("--max-header", o->server.limits.header, "bytes of request line and headers")
      ->capture_default_str();
  command
      .add_option("--max-waiting", o->server.limits.waiting, "requests that wait for a thread, per kind of operation")
      ->capture_default_str();
  command
      .add_option(
          "--timeout", o->idle_seconds, "seconds for a request to come in, an answer to go out, a kept connection")
      ->check(CLI::Range(1, 3600))
      ->capture_default_str();
  command
      .add_option("--label-limit", o->planning.labels, "search nodes per request, after which the best found is given")
      ->capture_default_str();
  command.callback([&line, o] { run(line, *o); });
}

}  // namespace overstap::cli
