// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <thread>

#include "api/application.h"
#include "api/server.h"
#include "base/clock.h"
#include "metrics/registry.h"

namespace overstap::api {

/// The figures at /metrics, and nothing else.
class figures_page final : public application {
public:
  explicit figures_page(metrics::registry const& figures) : figures_{figures} {}
  destination find(request const& r) const override;
  std::optional<response> refuse_unread(request const& r,
                                        destination const& d,
                                        std::string_view request_id) const override;
  response respond(request const& r, destination const& d, std::string_view request_id) const override;

private:
  metrics::registry const& figures_;
};

/// Serves the figures on threads of its own, at an address of its own: whoever may read them is decided by who can
/// reach it.
class figures_server {
public:
  /// Listens at once; `infra_error` when the address cannot be had. Port 0: any free one. The references must outlive
  /// this.
  figures_server(metrics::registry const& figures, std::string const& address, std::uint16_t port, clock const& time);
  /// After the last answer that runs.
  ~figures_server();
  figures_server(figures_server const&) = delete;
  figures_server& operator=(figures_server const&) = delete;

  std::uint16_t port() const { return server_.port(); }

private:
  figures_page page_;
  server server_;
  std::thread thread_;
};

}  // namespace overstap::api
