// SPDX-License-Identifier: EUPL-1.2
#include "api/server.h"

#include <algorithm>
#include <csignal>
#include <thread>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include "api/connection.h"
#include "base/invariant.h"

namespace overstap::api {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

constexpr auto kNoThrow = asio::as_tuple(asio::use_awaitable);

tcp::acceptor listen(asio::io_context& io, server_options const& o) {
  auto failed = boost::system::error_code{};
  auto const address = asio::ip::make_address(o.address, failed);
  auto acceptor = tcp::acceptor{io};
  auto const endpoint = tcp::endpoint{address, o.port};
  if (!failed) {
    acceptor.open(endpoint.protocol(), failed);
  }
  if (!failed) {
    acceptor.set_option(tcp::acceptor::reuse_address{true}, failed);
  }
  if (!failed) {
    acceptor.bind(endpoint, failed);
  }
  if (!failed) {
    acceptor.listen(asio::socket_base::max_listen_connections, failed);
  }
  if (failed) {
    throw infra_error{fmt::format("cannot listen on {}:{}: {}", o.address, o.port, failed.message())};
  }
  return acceptor;
}

std::size_t thread_count(server_options const& o) noexcept {
  return o.threads != 0 ? o.threads : std::max(std::thread::hardware_concurrency(), 1U);
}

asio::awaitable<void> serve(tcp::socket socket, shared_state& state) {
  auto ignored = boost::system::error_code{};
  socket.set_option(tcp::no_delay{true}, ignored);
  auto c = connection{std::move(socket), state};
  co_await c.run();
}

}  // namespace

struct server::body {
  body(server_options o, application const& answers, clock const& time)
      : options{std::move(o)},
        state{.options = options,
              .answers = answers,
              .time = time,
              .short_running = workers{thread_count(options), metrics::workers::short_running, options.figures},
              .long_running = workers{thread_count(options), metrics::workers::long_running, options.figures},
              .watching = workers{1, metrics::workers::watching, options.figures},
              .random = std::mt19937_64{(std::uint64_t{std::random_device{}()} << 32U) ^ std::random_device{}()}},
        acceptor{listen(io, options)},
        signals{io},
        delay{io} {}

  asio::awaitable<void> accept() {
    auto const executor = co_await asio::this_coro::executor;
    while (!state.stopping) {
      auto [failed, socket] = co_await acceptor.async_accept(kNoThrow);
      if (!failed) {
        // What a connection throws is a bug in this program; it must not end the others.
        asio::co_spawn(executor, serve(std::move(socket), state), [](std::exception_ptr const& e) { log_failure(e); });
      } else if (!state.stopping) {
        spdlog::warn("a connection was not accepted: {}", failed.message());
        auto pause = asio::steady_timer{executor, std::chrono::milliseconds{100}};
        co_await pause.async_wait(kNoThrow);
      }
    }
  }

  static void log_failure(std::exception_ptr const& e) {
    if (e == nullptr) {
      return;
    }
    try {
      std::rethrow_exception(e);
    } catch (std::exception const& what) {
      spdlog::error("a connection failed: {}", what.what());
    } catch (...) {
      spdlog::error("a connection failed: what was thrown is no exception");
    }
  }

  void stop() {
    if (std::exchange(stop_asked, true)) {
      delay.cancel();
      return;
    }
    auto ignored = boost::system::error_code{};
    signals.clear(ignored);  // a second signal ends the process, whatever still runs
    if (options.stopping) {
      options.stopping();
    }
    delay.expires_after(options.stop_delay);
    delay.async_wait([this](boost::system::error_code) { close(); });
  }

  void close() {
    state.stopping = true;
    auto ignored = boost::system::error_code{};
    acceptor.close(ignored);
    for (auto* const c : state.connections) {
      c->stop();
    }
  }

  server_options options;
  shared_state state;  // outlives what waits in `io`
  asio::io_context io{1};
  tcp::acceptor acceptor;
  asio::signal_set signals;
  asio::steady_timer delay;
  bool stop_asked{false};
};

server::server(server_options options, application const& answers, clock const& time)
    : body_{std::make_unique<body>(std::move(options), answers, time)} {
}
server::~server() = default;

std::uint16_t server::port() const {
  return body_->acceptor.local_endpoint().port();
}

void server::run() {
  asio::co_spawn(body_->io, body_->accept(), asio::detached);
  if (body_->options.stop_on_signals) {
    body_->signals.add(SIGINT);
    body_->signals.add(SIGTERM);
    body_->signals.async_wait([this](boost::system::error_code failed, int /*signal*/) {
      if (!failed) {
        body_->stop();
      }
    });
  }
  body_->io.run();
  body_->state.short_running.pool.join();
  body_->state.long_running.pool.join();
  body_->state.watching.pool.join();
}

void server::stop() {
  asio::post(body_->io, [b = body_.get()] { b->stop(); });
}

}  // namespace overstap::api
