// SPDX-License-Identifier: EUPL-1.2
#include "api/figures_server.h"

#include "api/problem_response.h"

namespace overstap::api {
namespace {

constexpr auto kPath = std::string_view{"/metrics"};

}  // namespace

destination figures_page::find(request const& r) const {
  return r.target == kPath ? destination{.path_template = kPath} : destination{};
}

std::optional<response> figures_page::refuse_unread(request const& /*r*/,
                                                    destination const& /*d*/,
                                                    std::string_view /*request_id*/) const {
  return std::nullopt;
}

response figures_page::respond(request const& r, destination const& d, std::string_view request_id) const {
  if (d.path_template != kPath) {
    return to_response({errc::not_found, "Here is only /metrics."}, request_id);
  }
  if (r.method != "GET" && r.method != "HEAD") {
    return to_response({errc::wrong_method, "The figures can only be read."}, request_id);
  }
  return {.content_type = "text/plain; version=0.0.4; charset=utf-8", .body = figures_.text()};
}

figures_server::figures_server(metrics::registry const& figures,
                               std::string const& address,
                               std::uint16_t port,
                               clock const& time)
    : page_{figures},
      server_{{.address = address, .port = port, .threads = 1, .stop_on_signals = false}, page_, time},
      thread_{[this] { server_.run(); }} {
}

figures_server::~figures_server() {
  server_.stop();
  thread_.join();
}

}  // namespace overstap::api
