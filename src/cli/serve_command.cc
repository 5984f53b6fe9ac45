// SPDX-License-Identifier: EUPL-1.2
#include <chrono>
#include <cstdio>
#include <limits>
#include <memory>
#include <optional>

#include <fmt/format.h>

#include "api/figures_server.h"
#include "api/serve.h"
#include "base/embedded_file.h"
#include "cli/command_line.h"
#include "cli/job_list.h"
#include "cli/open_office.h"
#include "cli/setting_options.h"
#include "cli/version.h"
#include "desk/background.h"
#include "desk/follow_world.h"
#include "store/account_store.h"

namespace overstap::cli {
namespace {

/// What an import brings is shown within a second: so long, and the time to read a region.
constexpr auto kLookForData = std::chrono::milliseconds{250};

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

/// "localhost:8080", "10.0.0.1:80" or "[::1]:80".
std::string place(std::string const& address, std::uint16_t port) {
  if (address.find(':') != std::string::npos) {
    return fmt::format("[{}]:{}", address, port);
  }
  return fmt::format("{}:{}", address == "127.0.0.1" ? "localhost" : address, port);
}

void count(metrics::registry& figures, api::answered const& a) {
  auto const page = a.path_template.empty() ? std::string_view{"(unknown)"} : a.path_template;
  figures.answered(a.operation.empty() ? page : a.operation, a.status, std::chrono::milliseconds{a.milliseconds});
}

void count(metrics::registry& figures, desk::job_report const& r) {
  figures.job_ran(r.name, r.result != store::job_result::failed, r.took, std::chrono::milliseconds{r.finished_at});
}

/// In seconds; not a number while the database does not answer.
double lag_of(desk::world_follower const& f) {
  try {
    return std::chrono::duration<double>{f.lag()}.count();
  } catch (infra_error const&) {
    return std::numeric_limits<double>::quiet_NaN();
  }
}

api::server_options server_options_of(config::configuration const& c) {
  return {.address = c.server.address,
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
          .stop_delay = std::chrono::seconds{c.server.stop_delay}};
}

void run(command_line& line, config::configuration const& c) {
  auto const format = c.log.format == "json" ? api::log_format::json : api::log_format::text;
  api::use_log(format, c.log.level);
  auto const opened = opened_office::open(c);
  if (!opened) {
    refuse(line, opened.error());
    return;
  }
  auto& pool = (*opened)->pool();
  auto const& desk = (*opened)->desk();
  auto const& office = (*opened)->office();
  if (auto const local = check_demo_accounts(pool, c.server.address); !local) {
    refuse(line, local.error());
    return;
  }

  auto follower = desk::world_follower{(*opened)->desk(), pool, (*opened)->seen()};
  auto figures = metrics::registry{kVersion};
  figures.watch(metrics::watched::database_connections, [&] { return static_cast<double>(pool.in_use()); });
  figures.watch(metrics::watched::database_connections_most, [&] { return static_cast<double>(pool.most()); });
  figures.watch(metrics::watched::change_feed_lag, [&] { return lag_of(follower); });
  auto figures_server = std::optional<api::figures_server>{};
  if (c.metrics.on) {
    figures_server.emplace(figures, c.metrics.address, static_cast<std::uint16_t>(c.metrics.port), desk.time);
  }
  auto readiness = desk::readiness{desk, pool};
  auto jobs =
      desk::job_runner{make_jobs(office), pool, desk.time, [&](desk::job_report const& r) { count(figures, r); }};
  auto const job_thread = desk::job_thread{jobs, std::chrono::seconds{c.jobs.interval}};

  auto const follower_thread =
      desk::background{"following the data", kLookForData, [&](auto const& /*stop*/) { follower.look(); }};

  auto options = server_options_of(c);
  options.figures = &figures;
  options.told = [&](api::answered const& a) {
    api::log_access(format, a);
    count(figures, a);
  };
  options.stopping = [&] { readiness.stop(); };
  auto const from = api::service{
      .desk = desk, .planning = office.planning, .office = &office, .readiness = &readiness, .jobs = &jobs};
  api::run_server(options, from, embedded::web(), [&](std::uint16_t port) {
    if (figures_server) {
      fmt::print("Figures for Prometheus: http://{}/metrics\n", place(c.metrics.address, figures_server->port()));
    }
    fmt::print("Overstap is ready: http://{}\n", place(c.server.address, port));
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
