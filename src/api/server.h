// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "api/access_log.h"
#include "api/application.h"
#include "api/limits.h"
#include "base/clock.h"
#include "metrics/registry.h"

namespace overstap::api {

struct server_options {
  std::string address{"127.0.0.1"};
  std::uint16_t port{8080};  ///< 0: any free one
  std::size_t threads{0};  ///< per kind of operation; 0: as many as the machine has
  request_limits limits{};
  std::string trusted_proxy{};  ///< its X-Forwarded-For is believed; empty: none
  std::string public_url{};  ///< where people reach this server: "https://desk.example"; empty: not known
  std::function<void(answered const&)> told{};  ///< after each answer, also to what was no request
  metrics::registry* figures{};  ///< counts the requests that wait and run; null: nobody
  bool stop_on_signals{true};  ///< the first SIGINT or SIGTERM calls `stop`, the next ends the process
  std::function<void()> stopping{};  ///< when `stop` is called
  std::chrono::seconds stop_delay{0};  ///< between that and the last new connection
};

/// HTTP/1.1 over TCP. One thread reads and writes; operations run on threads of their own kind.
class server {
public:
  /// Listens at once; `infra_error` when the address cannot be had. `answers` and `time` must outlive this.
  server(server_options options, application const& answers, clock const& time);
  ~server();
  server(server const&) = delete;
  server& operator=(server const&) = delete;

  std::uint16_t port() const;
  /// Serves until `stop`, then until the last running request is answered.
  void run();
  /// From any thread: after the delay, or when called again, takes no more connections and closes those whose request
  /// has not come in whole.
  void stop();

private:
  struct body;
  std::unique_ptr<body> body_;
};

}  // namespace overstap::api
