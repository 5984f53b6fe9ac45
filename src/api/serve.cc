// SPDX-License-Identifier: EUPL-1.2
#include "api/serve.h"

namespace overstap::api {

void run_server(server_options const& options,
                desk::desk const& desk,
                planning::limits const& planning,
                std::span<embedded_file const> web,
                std::function<void(std::uint16_t port)> const& listening) {
  auto const from = service{desk, planning};
  auto const api = router{make_routes(from), options.limits, options.public_url, desk.time};
  auto const files = static_files{web};
  auto const answers = site{api, files};
  auto s = server{options, answers, desk.time};
  listening(s.port());
  s.run();
}

}  // namespace overstap::api
