// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <atomic>
#include <functional>
#include <random>
#include <unordered_set>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>

#include "api/server.h"

/// Part of the server: the only files that know Beast are server.cc and connection.*.
namespace overstap::api {

/// Threads for one kind of operation, with the number of requests that run or wait there.
struct workers {
  workers(std::size_t threads, metrics::workers which, metrics::registry* counted)
      : pool{threads}, kind{which}, figures{counted} {}
  boost::asio::thread_pool pool;
  metrics::workers kind;
  metrics::registry* figures;  ///< null: none
  std::atomic<std::size_t> busy{0};
};

class connection;

/// What all connections share. Touched by the one I/O thread only, except `workers`.
struct shared_state {
  server_options const& options;
  application const& answers;
  clock const& time;
  workers short_running;
  workers long_running;
  workers watching;
  std::mt19937_64 random;
  std::unordered_set<connection*> connections{};
  bool stopping{false};
};

/// One TCP connection: requests one after the other, also when they come in at once.
class connection {
public:
  connection(boost::asio::ip::tcp::socket socket, shared_state& state);
  ~connection();
  connection(connection const&) = delete;
  connection& operator=(connection const&) = delete;

  boost::asio::awaitable<void> run();
  /// Closes unless a request has come in whole; then the connection ends after the answer.
  void stop();

private:
  enum class next : bool { keep, close };
  struct incoming;

  boost::asio::awaitable<bool> read_head(incoming& in);
  boost::asio::awaitable<response> refuse_unread(incoming const& in, std::string_view request_id);
  boost::asio::awaitable<bool> read_body(incoming& in);
  workers& workers_for(effort e);
  boost::asio::awaitable<response> work(destination const& d,
                                        std::string_view request_id,
                                        std::function<response()> const& answer);
  boost::asio::awaitable<next> write(response const& answer, std::string_view request_id, incoming const& in);
  boost::asio::awaitable<void> drain();
  void tell(incoming const& in, int status, std::uint64_t began, std::string_view trace_id) const;
  std::string address_of(boost::beast::http::request<boost::beast::http::string_body> const& m) const;
  std::string new_request_id();

  boost::beast::tcp_stream stream_;
  boost::beast::flat_buffer buffer_;
  shared_state& state_;
  bool reading_{true};  ///< waits for a request or for the rest of one
};

}  // namespace overstap::api
