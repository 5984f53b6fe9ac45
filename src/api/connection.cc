// SPDX-License-Identifier: EUPL-1.2
#include "api/connection.h"

#include <ctime>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/http.hpp>
#include <fmt/chrono.h>
#include <fmt/format.h>

#include "api/client_address.h"
#include "api/problem_response.h"
#include "api/read_caller.h"
#include "api/site.h"
#include "base/ids.h"

namespace overstap::api {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace {

constexpr auto kNoThrow = asio::as_tuple(asio::use_awaitable);

std::string_view view(beast::string_view s) noexcept {
  return {s.data(), s.size()};
}

/// Methods are logged by name only when they are ours to know.
std::string_view loggable(http::verb v) noexcept {
  switch (v) {
    case http::verb::get:
      return "GET";
    case http::verb::head:
      return "HEAD";
    case http::verb::post:
      return "POST";
    case http::verb::put:
      return "PUT";
    case http::verb::patch:
      return "PATCH";
    case http::verb::delete_:
      return "DELETE";
    case http::verb::options:
      return "OPTIONS";
    default:
      return "other";
  }
}

std::optional<std::string_view> find(http::request<http::string_body> const& m, beast::string_view name) {
  auto const at = m.find(name);
  return at == m.end() ? std::nullopt : std::optional{view(at->value())};
}

/// Everything but the body.
request to_request(http::request<http::string_body> const& m) {
  return {.method = view(m.method_string()),
          .target = view(m.target()),
          .content_type = view(m[http::field::content_type]),
          .accept = find(m, "Accept"),
          .accept_encoding = view(m[http::field::accept_encoding]),
          .if_none_match = view(m[http::field::if_none_match]),
          .if_match = find(m, "If-Match"),
          .idempotency_key = find(m, "Idempotency-Key"),
          .cookie = view(m[http::field::cookie]),
          .user_agent = view(m["User-Agent"]),
          .csrf = view(m["X-Overstap-Csrf"]),
          .host = view(m[http::field::host]),
          .origin = view(m[http::field::origin]),
          .fetch_site = view(m["Sec-Fetch-Site"])};
}

/// RFC 9110 section 5.6.7: "Tue, 01 Sep 2026 00:00:00 GMT".
std::string http_date(std::uint64_t unix_milliseconds) {
  return fmt::format("{:%a, %d %b %Y %H:%M:%S} GMT", fmt::gmtime(static_cast<std::time_t>(unix_milliseconds / 1000)));
}

template <typename Message>
void fill_head(Message& m, response const& from, std::string_view request_id, std::uint64_t now) {
  m.set(http::field::server, "overstap");
  m.set(http::field::date, http_date(now));
  for (auto const& h : common_headers()) {
    m.set(beast::string_view{h.name.data(), h.name.size()}, h.value);
  }
  m.set("X-Request-Id", beast::string_view{request_id.data(), request_id.size()});
  if (!from.content_type.empty()) {
    m.set(http::field::content_type, beast::string_view{from.content_type.data(), from.content_type.size()});
  }
  for (auto const& h : from.headers) {
    m.set(beast::string_view{h.name.data(), h.name.size()}, h.value);
  }
}

/// What a request that could not be read is answered with; status 0: nothing, the caller is gone.
response refusal_of(beast::error_code failed,
                    destination const& d,
                    request_limits const& limits,
                    std::string_view request_id) {
  if (failed == http::error::body_limit) {
    return to_response(over_body_limit(d, limits), request_id);
  }
  if (failed == http::error::header_limit || failed == http::error::buffer_overflow) {
    return transport_error(431,
                           "headers-too-large",
                           "Request headers too large",
                           "The operator sets this limit with --max-header.",
                           request_id);
  }
  auto const unreadable = failed.category() == http::make_error_code(http::error::bad_method).category();
  if (unreadable && failed != http::error::end_of_stream && failed != http::error::partial_message) {
    return transport_error(
        400, "bad-request", "The request is not valid", "This is not an HTTP/1.1 request.", request_id);
  }
  return {.status = 0};
}

/// Counts one request among those that wait for a thread and then run on it, also when it throws.
class turn {
public:
  explicit turn(workers& on) : on_{on} {
    ++on_.busy;
    waiting(1);
  }
  ~turn() {
    if (runs_) {
      running(-1);
    } else {
      waiting(-1);
    }
    --on_.busy;
  }
  turn(turn const&) = delete;
  turn& operator=(turn const&) = delete;

  void begins() {
    waiting(-1);
    running(1);
    runs_ = true;
  }

private:
  void waiting(int change) const {
    if (on_.figures != nullptr) {
      on_.figures->waiting(on_.kind, change);
    }
  }
  void running(int change) const {
    if (on_.figures != nullptr) {
      on_.figures->running(on_.kind, change);
    }
  }

  workers& on_;
  bool runs_{false};
};

}  // namespace

/// One request as it comes in.
struct connection::incoming {
  explicit incoming(request_limits const& limits) {
    parser.header_limit(static_cast<std::uint32_t>(limits.header));
    parser.body_limit(boost::none);  // known after the header: it depends on the operation
  }
  http::request_parser<http::string_body> parser;
  beast::error_code failed{};
  request head{};  ///< without the body; a view into `parser`, `trace_id` and `address`
  std::string trace_id{};
  std::string address{};
  destination to{};
  bool is_head() const { return parser.get().method() == http::verb::head; }
};

connection::connection(asio::ip::tcp::socket socket, shared_state& state) : stream_{std::move(socket)}, state_{state} {
  state_.connections.insert(this);
}
connection::~connection() {
  state_.connections.erase(this);
}

void connection::stop() {
  if (reading_) {
    stream_.close();
  }
}

asio::awaitable<void> connection::run() {
  auto go_on = next::keep;
  while (go_on == next::keep && !state_.stopping) {
    auto in = incoming{state_.options.limits};
    reading_ = true;
    auto complete = co_await read_head(in);
    auto const request_id = new_request_id();
    in.trace_id = trace_id_of(view(in.parser.get()["traceparent"]), request_id);
    in.address = address_of(in.parser.get());
    in.head.trace_id = in.trace_id;
    in.head.address = in.address;
    auto refusal = response{.status = 0};
    if (complete && !in.parser.is_done()) {
      refusal = co_await refuse_unread(in, request_id);
      complete = refusal.status == 0 && co_await read_body(in);
    }
    reading_ = false;
    auto const began = state_.time.unix_milliseconds();
    if (!complete) {
      if (refusal.status == 0) {
        refusal = refusal_of(in.failed, in.to, state_.options.limits, request_id);
      }
      if (refusal.status != 0) {
        co_await write(refusal, request_id, in);
        tell(in, refusal.status, began, in.trace_id);
        co_await drain();
      }
      break;
    }
    auto r = in.head;
    r.body = in.parser.get().body();
    auto const respond = std::function{[&] { return state_.answers.respond(r, in.to, request_id); }};
    auto const answer = co_await work(in.to, request_id, respond);
    go_on = co_await write(answer, request_id, in);
    tell(in, answer.status, began, in.trace_id);
  }
  auto ignored = beast::error_code{};
  stream_.socket().shutdown(asio::ip::tcp::socket::shutdown_both, ignored);
}

/// The time for a request to come in runs from its first byte, however long the caller was silent before it.
/// Header first, so that a body that is too long for its operation is refused before it is read.
asio::awaitable<bool> connection::read_head(incoming& in) {
  if (buffer_.size() == 0) {
    constexpr auto kFirst = std::size_t{4096};
    auto arrived = std::size_t{0};
    stream_.expires_after(state_.options.limits.idle);
    std::tie(in.failed, arrived) = co_await stream_.async_read_some(buffer_.prepare(kFirst), kNoThrow);
    if (in.failed) {
      co_return false;
    }
    buffer_.commit(arrived);
  }
  stream_.expires_after(state_.options.limits.idle);
  std::tie(in.failed, std::ignore) = co_await http::async_read_header(stream_, buffer_, in.parser, kNoThrow);
  if (in.failed) {
    co_return false;
  }
  in.head = to_request(in.parser.get());
  in.to = state_.answers.find(in.head);
  auto const limit = body_limit(in.to, state_.options.limits);
  if (in.parser.content_length().value_or(0) > limit) {
    in.failed = http::error::body_limit;
    co_return false;
  }
  in.parser.body_limit(limit);
  co_return true;
}

/// Status 0: the body may be read.
asio::awaitable<response> connection::refuse_unread(incoming const& in, std::string_view request_id) {
  auto const ask = std::function{
      [&] { return state_.answers.refuse_unread(in.head, in.to, request_id).value_or(response{.status = 0}); }};
  if (takes_file(in.to)) {
    co_return co_await work(in.to, request_id, ask);
  }
  co_return ask();
}

asio::awaitable<bool> connection::read_body(incoming& in) {
  if (beast::iequals(in.parser.get()[http::field::expect], "100-continue")) {
    auto go_ahead = http::response<http::empty_body>{http::status::continue_, 11};
    std::tie(in.failed, std::ignore) = co_await http::async_write(stream_, go_ahead, kNoThrow);
    if (in.failed) {
      co_return false;
    }
  }
  std::tie(in.failed, std::ignore) = co_await http::async_read(stream_, buffer_, in.parser, kNoThrow);
  co_return !in.failed;
}

workers& connection::workers_for(effort e) {
  switch (e) {
    case effort::short_running:
      return state_.short_running;
    case effort::long_running:
      return state_.long_running;
    case effort::watching:
      return state_.watching;
  }
  __builtin_unreachable();
}

asio::awaitable<response> connection::work(destination const& d,
                                           std::string_view request_id,
                                           std::function<response()> const& answer) {
  auto& on = workers_for(d.to == nullptr ? effort::short_running : d.to->about.text.takes);
  if (on.busy.load() >= state_.options.limits.waiting) {
    co_return too_busy(request_id);
  }
  auto mark = turn{on};
  auto const call = [&]() -> asio::awaitable<response> {
    mark.begins();
    co_return answer();
  };
  co_return co_await asio::co_spawn(on.pool, call, asio::use_awaitable);
}

asio::awaitable<connection::next> connection::write(response const& answer,
                                                    std::string_view request_id,
                                                    incoming const& in) {
  auto const status = static_cast<http::status>(answer.status);
  auto const keep = in.parser.is_done() && in.parser.keep_alive() && !state_.stopping;
  auto const bytes = answer.bytes();
  auto failed = beast::error_code{};
  stream_.expires_after(state_.options.limits.idle);
  if (in.is_head() || answer.content_type.empty()) {
    auto m = http::response<http::empty_body>{status, 11};
    fill_head(m, answer, request_id, state_.time.unix_milliseconds());
    // RFC 9110 section 8.6: none with 204, and with 304 only the length that a 200 would have.
    if (answer.status != 204 && answer.status != 304) {
      m.content_length(bytes.size());
    }
    m.keep_alive(keep);
    std::tie(failed, std::ignore) = co_await http::async_write(stream_, m, kNoThrow);
  } else {
    auto m = http::response<http::span_body<char const>>{status, 11};
    fill_head(m, answer, request_id, state_.time.unix_milliseconds());
    m.body() = {bytes.data(), bytes.size()};
    m.content_length(bytes.size());
    m.keep_alive(keep);
    std::tie(failed, std::ignore) = co_await http::async_write(stream_, m, kNoThrow);
  }
  co_return !failed && keep ? next::keep : next::close;
}

/// Reads on for a moment after a refusal: closing a socket with unread bytes resets it, and the caller would
/// never see the answer.
asio::awaitable<void> connection::drain() {
  constexpr auto kMost = std::size_t{1'048'576};
  constexpr auto kPatience = std::chrono::seconds{2};
  auto failed = beast::error_code{};
  stream_.socket().shutdown(asio::ip::tcp::socket::shutdown_send, failed);
  stream_.expires_after(kPatience);
  for (auto read = std::size_t{0}; !failed && read < kMost;) {
    buffer_.clear();
    auto more = std::size_t{0};
    std::tie(failed, more) = co_await stream_.async_read_some(buffer_.prepare(16'384), kNoThrow);
    read += more;
  }
}

std::string connection::address_of(http::request<http::string_body> const& m) const {
  auto failed = beast::error_code{};
  auto const peer = stream_.socket().remote_endpoint(failed).address().to_string();
  auto forwarded = std::string_view{};
  for (auto [at, end] = m.equal_range("X-Forwarded-For"); at != end; ++at) {
    forwarded = view(at->value());  // the last header is the one that the proxy added
  }
  return client_address(peer, state_.options.trusted_proxy, forwarded);
}

void connection::tell(incoming const& in, int status, std::uint64_t began, std::string_view trace_id) const {
  if (state_.options.told) {
    state_.options.told({.method = loggable(in.parser.get().method()),
                         .path_template = in.to.path_template,
                         .operation = in.to.to == nullptr ? std::string_view{} : in.to.to->about.text.id,
                         .status = status,
                         .milliseconds = state_.time.unix_milliseconds() - began,
                         .trace_id = trace_id});
  }
}

std::string connection::new_request_id() {
  return to_string(make_uuid7(state_.time.unix_milliseconds(), state_.random(), state_.random()));
}

}  // namespace overstap::api
