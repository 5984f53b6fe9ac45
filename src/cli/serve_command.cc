// SPDX-License-Identifier: EUPL-1.2
#include <cstdio>
#include <memory>

#include <fmt/format.h>

#include "api/serve.h"
#include "base/embedded_file.h"
#include "cli/command_line.h"
#include "cli/job_list.h"
#include "cli/open_desk.h"
#include "cli/open_office.h"
#include "cli/setting_options.h"
#include "store/account_store.h"

namespace overstap::cli {
namespace {

/// Demo accounts have a password that everybody knows.
result<void> check_demo_accounts(store::pool& pool, std::string const& address) {
  auto const local = address == "127.0.0.1" || address == "::1" || address == "localhost";
  if (!local && store::has_demo_accounts(*pool.take())) {
    return std::unexpected{
        error{errc::forbidden,
              "This database has demo accounts, whose password everybody knows: it is served on this "
              "machine only.",
              {{"server.address", "127.0.0.1 or ::1 while there are demo accounts"}}}};
  }
  return {};
}

void run(command_line& line, config::configuration const& c) {
  auto const format = c.log.format == "json" ? api::log_format::json : api::log_format::text;
  api::use_log(format, c.log.level);
  auto const at = find_database(c.database.location);
  if (!at) {
    refuse(line, at.error());
    return;
  }
  auto const keys = open_keys(c);
  if (!keys) {
    refuse(line, keys.error());
    return;
  }
  auto pool = store::pool{*at, static_cast<std::size_t>(c.database.pool)};
  auto const desk = desk::desk{published<desk::world>{desk::load_world(*pool.take())}, system_clock()};
  auto const office = casework::office{pool, *keys, desk, office_settings(c)};
  if (auto const local = check_demo_accounts(pool, c.server.address); !local) {
    refuse(line, local.error());
    return;
  }
  auto jobs = desk::job_runner{make_jobs(office), pool, system_clock(), [](desk::job_report const&) {}};
  auto const server = api::server_options{.address = c.server.address,
                                          .port = static_cast<std::uint16_t>(c.server.port),
                                          .threads = static_cast<std::size_t>(c.server.threads),
                                          .limits = {.body = static_cast<std::size_t>(c.server.max_body),
                                                     .upload = static_cast<std::size_t>(c.uploads.largest),
                                                     .header = static_cast<std::size_t>(c.server.max_header),
                                                     .waiting = static_cast<std::size_t>(c.server.max_waiting),
                                                     .attempts = static_cast<std::size_t>(c.sessions.attempts),
                                                     .idle = std::chrono::seconds{c.server.timeout}},
                                          .trusted_proxy = c.server.trusted_proxy,
                                          .public_url = c.server.public_url,
                                          .told = [format](api::answered const& a) { api::log_access(format, a); }};
  auto const planning = planning::limits{.labels = static_cast<std::uint64_t>(c.planning.label_limit)};
  auto const job_thread = desk::job_thread{jobs, std::chrono::seconds{c.jobs.interval}};
  api::run_server(server, {desk, planning, &office}, embedded::web(), [&](std::uint16_t port) {
    fmt::print("Overstap is ready: http://{}:{}\n", server.address == "127.0.0.1" ? "localhost" : server.address, port);
    std::fflush(stdout);
  });
}

}  // namespace

void add_serve(command_line& line) {
  auto const c = std::make_shared<config::configuration>();
  auto& command = *line.app.add_subcommand("serve", "serve the web site and the API");
  command.footer(
      "Needs the keys that seal personal data (overstap keys new), as keys.file of the configuration or in\n"
      "OVERSTAP_KEYS_FILE.\n"
      "Stops on SIGINT or SIGTERM after answering the requests that run.\n"
      "Examples:\n"
      "  OVERSTAP_KEYS_FILE=overstap.keys overstap serve --database region.db\n"
      "  overstap serve --config overstap.toml\n"
      "  OVERSTAP_SERVER_PORT=80 overstap serve --config overstap.toml");
  add_settings(command, setting_flags::all, [c](auto const& read) { *c = read; });
  command.callback([&line, c] { run(line, *c); });
}

}  // namespace overstap::cli
