// SPDX-License-Identifier: EUPL-1.2
#include "api/serve.h"

#include "api/site.h"

namespace overstap::api {

void run_server(server_options const& options,
                service const& from,
                std::span<embedded_file const> web,
                std::function<void(std::uint16_t port)> const& listening) {
  auto const api = router{make_routes(from), options.limits, options.public_url, from.desk.time};
  auto const files = static_files{web};
  auto const answers = site{api, files};
  auto s = server{options, answers, from.desk.time};
  listening(s.port());
  s.run();
}

}  // namespace overstap::api
