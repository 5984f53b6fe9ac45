// SPDX-License-Identifier: EUPL-1.2
#include "api/serve.h"

#include <memory>

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace overstap::api {

void run_server(server_options const& options,
                desk::desk const& desk,
                planning::limits const& planning,
                std::span<embedded_file const> web,
                std::function<void(std::uint16_t port)> const& listening) {
  // The log goes to stderr: stdout is for what a command answers.
  spdlog::default_logger()->sinks() = {std::make_shared<spdlog::sinks::stderr_sink_mt>()};
  auto const from = service{desk, planning};
  auto const api = router{make_routes(from), options.limits};
  auto const files = static_files{web};
  auto const answers = site{api, files};
  auto s = server{options, answers, desk.time};
  listening(s.port());
  s.run();
}

}  // namespace overstap::api
