// SPDX-License-Identifier: EUPL-1.2
#include "api/server.h"

#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdlib>
#include <exception>
#include <future>
#include <mutex>
#include <thread>

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>
#include <fmt/format.h>
#include <gmock/gmock.h>

#include "api/boundary/matches.h"
#include "api/boundary/parameters.h"
#include "api/codec.h"
#include "api/csrf.h"
#include "api/figures_server.h"
#include "api/site.h"
#include "base/invariant.h"
#include "desk/testing_clock.h"

using namespace overstap;
using namespace overstap::api;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

namespace {

response json(std::string text) {
  return {.content_type = "application/json", .body = std::move(text)};
}

namespace asio = boost::asio;

/// Lets a test hold a request inside its handler.
class gate {
public:
  void pass() {
    auto lock = std::unique_lock{mutex_};
    ++inside_;
    changed_.notify_all();
    changed_.wait(lock, [&] { return open_; });
  }
  void wait_for_inside(int n) {
    auto lock = std::unique_lock{mutex_};
    changed_.wait(lock, [&] { return inside_ >= n; });
  }
  void open() {
    auto const lock = std::scoped_lock{mutex_};
    open_ = true;
    changed_.notify_all();
  }

private:
  std::mutex mutex_;
  std::condition_variable changed_;
  int inside_{};
  bool open_{};
};

constexpr auto kSession = std::string_view{"0123456789abcdefghijklmnopqrstuvwxyzABCDEFG"};
constexpr embedded_file kPages[] = {{"index.html", "<html>page</html>"}};

/// A server on a free port of the loopback interface with a few operations, stopped at the end.
struct running_server {
  explicit running_server(request_limits limits = {.body = 1000, .upload = 50'000, .header = 2000},
                          std::size_t threads = 1,
                          bool stop_on_signals = false)
      : api{routes(), limits, "", time},
        answers{api, files},
        under_test{{.port = 0,
                    .threads = threads,
                    .limits = limits,
                    .trusted_proxy = "127.0.0.1",
                    .told =
                        [this](answered const& a) {
                          told.push_back(fmt::format(
                              "{} {} {} {} {}", a.method, a.path_template, a.operation, a.status, a.trace_id));
                        },
                    .stop_on_signals = stop_on_signals},
                   answers,
                   time},
        thread{[this] { under_test.run(); }} {}
  ~running_server() { end(); }
  void end() {
    held.open();
    under_test.stop();
    if (thread.joinable()) {
      thread.join();
    }
  }
  running_server(running_server const&) = delete;
  running_server& operator=(running_server const&) = delete;

  std::vector<route> routes() {
    auto all = std::vector<route>{};
    auto const add = [&](verb v,
                         std::string_view path,
                         effort takes,
                         shape const* body,
                         std::function<result<response>(call_input const&)> call) {
      all.push_back({.about = {.text = {.id = "x",
                                        .method = v,
                                        .path = path,
                                        .tag = "t",
                                        .summary = "s",
                                        .description = "d",
                                        .needs = access::action::open,
                                        .takes = takes},
                               .path = &shape_of<boundary::none>(),
                               .query = &shape_of<boundary::none>(),
                               .body = body,
                               .answer = {}},
                     .call = std::move(call)});
    };
    add(verb::get, "/v1/quick", effort::short_running, nullptr, [](call_input const&) -> result<response> {
      return json("\"quick\"");
    });
    add(verb::get, "/v1/slow", effort::long_running, nullptr, [this](call_input const&) -> result<response> {
      held.pass();
      return json("\"slow\"");
    });
    add(verb::get, "/v1/broken", effort::short_running, nullptr, [](call_input const&) -> result<response> {
      throw infra_error{"disk"};
    });
    add(verb::get, "/v1/odd", effort::short_running, nullptr, [](call_input const&) -> result<response> {
      std::rethrow_exception(std::make_exception_ptr(42));
    });
    add(verb::post,
        "/v1/post",
        effort::short_running,
        &shape_of<boundary::vacancy_search>(),
        [](call_input const&) -> result<response> { return json("\"posted\""); });
    add(verb::get, "/v1/caller", effort::short_running, nullptr, [](call_input const& in) -> result<response> {
      return json(fmt::format("\"{} {}\"", in.who.address, in.who.trace_id));
    });
    all.back().knows_caller = true;
    add(verb::put, "/v1/file", effort::short_running, nullptr, [](call_input const& in) -> result<response> {
      return json(fmt::format("\"{} bytes\"", in.raw.bytes.size()));
    });
    all.back().about.text.reads = "application/octet-stream";
    add(verb::post,
        "/v1/own",
        effort::short_running,
        &shape_of<boundary::vacancy_search>(),
        [](call_input const&) -> result<response> { return json("\"own\""); });
    all.back().about.text.needs = access::action::write_dossier;
    all.back().knows_caller = true;
    add(verb::put, "/v1/own/file", effort::short_running, nullptr, [](call_input const& in) -> result<response> {
      return json(fmt::format("\"{} own bytes\"", in.raw.bytes.size()));
    });
    all.back().about.text.reads = "application/octet-stream";
    all.back().about.text.needs = access::action::write_profile;
    all.back().knows_caller = true;
    all.back().check_session = [](desk::caller const& who) -> result<void> {
      if (who.session_token == kSession) {
        return {};
      }
      return std::unexpected{error{errc::unauthenticated, "Sign in first."}};
    };
    add(verb::get, "/v1/well", effort::watching, nullptr, [](call_input const&) -> result<response> {
      return json("\"well\"");
    });
    add(verb::get, "/v1/held", effort::short_running, nullptr, [this](call_input const&) -> result<response> {
      held.pass();
      return json("\"held\"");
    });
    return all;
  }

  gate held;
  std::vector<std::string> told;  // read after `end`
  desk::testing::still_clock time;
  router api;
  static_files files{kPages};
  site answers;
  server under_test;
  std::thread thread;
};

/// A socket that sends bytes as they are.
class raw_client {
public:
  explicit raw_client(std::uint16_t port) { socket_.connect({asio::ip::address_v4::loopback(), port}); }
  explicit raw_client(running_server const& s) : raw_client{s.under_test.port()} {}
  void send(std::string_view bytes) {
    auto ignored = boost::system::error_code{};
    asio::write(socket_, asio::buffer(bytes.data(), bytes.size()), ignored);
  }
  /// Everything until the server closes.
  std::string read_all() {
    auto text = std::string{};
    auto ended = boost::system::error_code{};
    asio::read(socket_, asio::dynamic_buffer(text), ended);
    return text;
  }
  /// Until `n` bodies that end in `mark` have come.
  std::string read_until(std::string_view mark, std::size_t n = 1) {
    auto text = std::string{};
    auto failed = boost::system::error_code{};
    for (auto seen = std::size_t{0}; seen < n && !failed;) {
      auto c = char{};
      asio::read(socket_, asio::buffer(&c, 1), failed);
      text += c;
      seen += text.ends_with(mark) ? 1U : 0U;
    }
    return text;
  }

private:
  asio::io_context io_;
  asio::ip::tcp::socket socket_{io_};
};

std::string get(std::string_view path, std::string_view more = "Connection: close\r\n") {
  return "GET " + std::string{path} + " HTTP/1.1\r\nHost: x\r\n" + std::string{more} + "\r\n";
}
std::string ask(auto const& where, std::string_view bytes) {
  auto c = raw_client{where};
  c.send(bytes);
  return c.read_all();
}

TEST(server, answers_with_every_header) {
  auto const s = running_server{};
  auto const text = ask(s, get("/v1/quick"));
  EXPECT_THAT(text, StartsWith("HTTP/1.1 200 OK\r\n"));
  for (auto const* const h : {"API-Version: 1.0.0\r\n",
                              "Date: Tue, 01 Sep 2026 00:00:00 GMT\r\n",
                              "Cache-Control: no-store\r\n",
                              "default-src 'none'; script-src 'self'; style-src 'self'; ",
                              "frame-ancestors 'none'",
                              "Cross-Origin-Opener-Policy: same-origin\r\n",
                              "Cross-Origin-Resource-Policy: same-origin\r\n",
                              "Strict-Transport-Security: ",
                              "X-Content-Type-Options: nosniff\r\n",
                              "X-Frame-Options: DENY\r\n",
                              "Referrer-Policy: no-referrer\r\n",
                              "Permissions-Policy: ",
                              "X-Request-Id: ",
                              "Content-Type: application/json\r\n",
                              "Content-Length: 7\r\n",
                              "Access-Control-Allow-Origin: *\r\n"}) {
    EXPECT_THAT(text, HasSubstr(h));
  }
  EXPECT_THAT(text, ::testing::EndsWith("\r\n\r\n\"quick\""));
  EXPECT_THAT(text, Not(HasSubstr("unsafe-inline")));
}

TEST(server, pages_and_problems_carry_them_too) {
  auto const s = running_server{};
  auto const page = ask(s, get("/werk/een-pagina"));
  EXPECT_THAT(page, HasSubstr("<html>page</html>"));
  EXPECT_THAT(page, HasSubstr("Cache-Control: no-cache\r\n"));
  EXPECT_THAT(page, Not(HasSubstr("no-store")));
  EXPECT_THAT(page, HasSubstr("X-Frame-Options: DENY"));
  auto const missing = ask(s, get("/missing.js"));
  EXPECT_THAT(missing, StartsWith("HTTP/1.1 404 "));
  EXPECT_THAT(missing, HasSubstr("Content-Type: application/problem+json\r\n"));
  EXPECT_THAT(ask(s, "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"),
              StartsWith("HTTP/1.1 405 "));
}

TEST(server, keeps_connections_and_answers_pipelined_requests_in_order) {
  auto const s = running_server{};
  auto c = raw_client{s};
  c.send(get("/v1/quick", "") + get("/v1/nothing", "") +
         "POST /v1/post HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: "
         "13\r\n\r\n{\"person\":{}}" +
         get("/v1/quick"));
  auto const text = c.read_all();
  auto const first = text.find("\"quick\"");
  auto const second = text.find("404 Not Found");
  auto const third = text.find("\"posted\"");
  auto const fourth = text.find("\"quick\"", first + 1);
  EXPECT_TRUE(first < second && second < third && third < fourth && fourth != std::string::npos) << text;
}

TEST(server, head_has_the_length_but_no_body) {
  auto const s = running_server{};
  auto const text = ask(s, "HEAD /v1/quick HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  EXPECT_THAT(text, HasSubstr("Content-Length: 7\r\n"));
  EXPECT_THAT(text, ::testing::EndsWith("\r\n\r\n"));
}

TEST(server, an_answer_without_content_tells_no_length) {
  auto const s = running_server{};
  auto const more = std::string{"Host: x\r\nIf-None-Match: *\r\nConnection: close\r\n\r\n"};
  for (auto const* const method : {"GET", "HEAD"}) {
    auto const text = ask(s, method + (" / HTTP/1.1\r\n" + more));
    EXPECT_THAT(text, StartsWith("HTTP/1.1 304 "));
    EXPECT_THAT(text, Not(HasSubstr("Content-Length"))) << method;
  }
  auto const text = ask(s, "OPTIONS /v1/quick HTTP/1.1\r\n" + more);
  EXPECT_THAT(text, StartsWith("HTTP/1.1 204 "));
  EXPECT_THAT(text, Not(HasSubstr("Content-Length")));
}

TEST(server, a_long_body_is_refused_before_it_is_read) {
  auto const s = running_server{};
  auto c = raw_client{s};
  c.send("POST /v1/post HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n");
  auto const text = c.read_until("}");
  EXPECT_THAT(text, StartsWith("HTTP/1.1 413 "));
  EXPECT_THAT(text, HasSubstr("--max-body"));
  EXPECT_THAT(text, HasSubstr("Connection: close"));
}

TEST(server, a_file_may_be_longer_than_other_bodies) {
  auto const s = running_server{};
  auto const put = [&](std::size_t n) {
    return ask(s,
               fmt::format("PUT /v1/file HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: "
                           "application/octet-stream\r\nContent-Length: {}\r\n\r\n",
                           n) +
                   std::string(n, '\xff'));
  };
  EXPECT_THAT(put(50'000), HasSubstr("\"50000 bytes\""));
  auto const refused = put(50'001);
  EXPECT_THAT(refused, StartsWith("HTTP/1.1 413 "));
  EXPECT_THAT(refused, HasSubstr("uploads.largest"));
  auto const chunked = ask(s,
                           "PUT /v1/file HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: "
                           "application/octet-stream\r\nTransfer-Encoding: chunked\r\n\r\n7d0\r\n" +
                               std::string(2000, '\0') + "\r\n0\r\n\r\n");
  EXPECT_THAT(chunked, HasSubstr("\"2000 bytes\""));
}

/// The head of a request with a body of that many bytes, as a page of this origin sends it.
std::string head_of_own(std::string_view what,
                        std::string_view session,
                        std::size_t length,
                        std::string_view more = "") {
  auto const cookie = session.empty()
                          ? std::string{}
                          : fmt::format("Cookie: overstap={}\r\nX-Overstap-Csrf: {}\r\n", session, csrf_token(session));
  return fmt::format("{} HTTP/1.1\r\nHost: x\r\nContent-Length: {}\r\nContent-Type: {}\r\n{}{}\r\n",
                     what,
                     length,
                     what.ends_with("file") ? "application/octet-stream" : "application/json",
                     cookie,
                     more);
}

TEST(server, no_body_is_read_of_who_is_not_signed_in) {
  auto s = running_server{};
  for (auto const* const what : {"POST /v1/own", "PUT /v1/own/file"}) {
    auto c = raw_client{s};
    c.send(head_of_own(what, "", 900, "Expect: 100-continue\r\n"));
    auto const text = c.read_until("}");  // nothing of the body was sent
    EXPECT_THAT(text, StartsWith("HTTP/1.1 401 ")) << what;
    EXPECT_THAT(text, HasSubstr("Connection: close"));
  }
  s.end();
  EXPECT_THAT(s.told.at(0), StartsWith("POST /v1/own x 401 "));
}

TEST(server, no_file_is_read_of_whose_session_has_ended) {
  auto const s = running_server{};
  auto c = raw_client{s};
  c.send(head_of_own("PUT /v1/own/file", std::string(43, 'x'), 50'000));
  EXPECT_THAT(c.read_until("}"), StartsWith("HTTP/1.1 401 "));
  auto forged = raw_client{s};
  forged.send(head_of_own("PUT /v1/own/file", kSession, 50'000, "Origin: https://elsewhere.example\r\n"));
  EXPECT_THAT(forged.read_until("}"), StartsWith("HTTP/1.1 403 "));
}

TEST(server, the_body_of_who_is_signed_in_is_read) {
  auto const s = running_server{};
  auto const close = std::string_view{"Connection: close\r\n"};
  EXPECT_THAT(ask(s, head_of_own("POST /v1/own", kSession, 13, close) + "{\"person\":{}}"), HasSubstr("\"own\""));
  auto c = raw_client{s};
  c.send(head_of_own("PUT /v1/own/file", kSession, 50'000, "Expect: 100-continue\r\nConnection: close\r\n"));
  EXPECT_THAT(c.read_until("\r\n\r\n"), StartsWith("HTTP/1.1 100 "));
  c.send(std::string(50'000, '\xff'));
  EXPECT_THAT(c.read_all(), HasSubstr("\"50000 own bytes\""));
}

TEST(server, who_watches_is_answered_while_all_others_wait) {
  auto s = running_server{};
  auto one = raw_client{s};
  auto other = raw_client{s};
  one.send(get("/v1/held"));
  other.send(get("/v1/slow"));
  s.held.wait_for_inside(2);
  EXPECT_THAT(ask(s, get("/v1/well")), HasSubstr("\"well\""));
  s.held.open();
  EXPECT_THAT(one.read_all(), HasSubstr("\"held\""));
}

TEST(server, the_caller_is_who_the_trusted_proxy_says) {
  auto const s = running_server{};
  EXPECT_THAT(ask(s, get("/v1/caller")), HasSubstr("\"127.0.0.1 "));
  EXPECT_THAT(ask(s, get("/v1/caller", "X-Forwarded-For: 203.0.113.9\r\nConnection: close\r\n")),
              HasSubstr("\"203.0.113.9 "));
  EXPECT_THAT(
      ask(s,
          get("/v1/caller", "X-Forwarded-For: 203.0.113.9\r\nX-Forwarded-For: 203.0.113.10\r\nConnection: close\r\n")),
      HasSubstr("\"203.0.113.10 "));
}

TEST(server, tells_what_was_asked_by_names_of_its_own) {
  auto s = running_server{};
  auto const trace = std::string{"0123456789abcdef0123456789abcdef"};
  auto const text = ask(
      s, get("/v1/caller?secret=value", "traceparent: 00-" + trace + "-00f067aa0ba902b7-01\r\nConnection: close\r\n"));
  EXPECT_THAT(text, StartsWith("HTTP/1.1 400 "));
  EXPECT_THAT(ask(s, get("/v1/secret")), StartsWith("HTTP/1.1 404 "));
  s.end();
  ASSERT_EQ(s.told.size(), 2U);
  EXPECT_EQ(s.told[0], "GET /v1/caller x 400 " + trace);
  EXPECT_THAT(s.told[1], StartsWith("GET   404 "));
}

TEST(server, the_refusal_arrives_although_the_caller_goes_on_sending) {
  auto const s = running_server{};
  auto c = raw_client{s};
  c.send("POST /v1/post HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 200000\r\n\r\n" +
         std::string(200'000, 'x'));
  EXPECT_THAT(c.read_all(), StartsWith("HTTP/1.1 413 "));
}

TEST(server, a_chunked_body_has_the_same_limit) {
  auto const s = running_server{};
  auto const head = std::string{
      "POST /v1/post HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nTransfer-Encoding: "
      "chunked\r\n\r\n"};
  EXPECT_THAT(ask(s, head + "d\r\n{\"person\":{}}\r\n0\r\n\r\n"), HasSubstr("\"posted\""));
  EXPECT_THAT(ask(s, head + "7d0\r\n" + std::string(2000, ' ') + "\r\n0\r\n\r\n"), StartsWith("HTTP/1.1 413 "));
  auto endless = raw_client{s};
  endless.send(head + "7d0\r\n" + std::string(2000, ' ') + "\r\n");
  EXPECT_THAT(endless.read_until("}"), StartsWith("HTTP/1.1 413 ")) << "refused before it ends";
}

TEST(server, long_headers_are_refused) {
  auto const s = running_server{};
  auto const text = ask(s, get("/v1/quick", "X: " + std::string(3000, 'x') + "\r\n"));
  EXPECT_THAT(text, StartsWith("HTTP/1.1 431 "));
  EXPECT_THAT(text, HasSubstr("application/problem+json"));
}

TEST(server, what_is_not_http_is_refused_with_a_problem) {
  auto const s = running_server{};
  auto const text = ask(s, "nonsense\r\n\r\n");
  EXPECT_THAT(text, StartsWith("HTTP/1.1 400 "));
  EXPECT_THAT(text, HasSubstr("application/problem+json"));
  EXPECT_THAT(text, Not(HasSubstr("nonsense")));
}

TEST(server, a_caller_that_waits_for_continue_gets_it) {
  auto const s = running_server{};
  auto c = raw_client{s};
  c.send(
      "POST /v1/post HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nExpect: "
      "100-continue\r\nContent-Length: 13\r\n\r\n");
  EXPECT_THAT(c.read_until("\r\n\r\n"), StartsWith("HTTP/1.1 100 "));
  c.send("{\"person\":{}}");
  EXPECT_THAT(c.read_all(), HasSubstr("\"posted\""));
}

TEST(server, a_failure_is_answered_with_its_id_only) {
  auto const s = running_server{};
  auto const text = ask(s, get("/v1/broken"));
  EXPECT_THAT(text, StartsWith("HTTP/1.1 500 "));
  EXPECT_THAT(text, HasSubstr("requestId"));
  EXPECT_THAT(text, Not(HasSubstr("disk")));
}

TEST(server, a_long_operation_does_not_block_a_short_one) {
  auto s = running_server{};
  auto slow = raw_client{s};
  slow.send(get("/v1/slow"));
  s.held.wait_for_inside(1);
  EXPECT_THAT(ask(s, get("/v1/quick")), HasSubstr("\"quick\""));
  s.held.open();
  EXPECT_THAT(slow.read_all(), HasSubstr("\"slow\""));
}

TEST(server, too_many_waiting_requests_are_refused) {
  auto s = running_server{{.body = 1000, .header = 2000, .waiting = 1}};
  auto one = raw_client{s};
  one.send(get("/v1/slow"));
  s.held.wait_for_inside(1);
  auto const second = ask(s, get("/v1/slow"));
  EXPECT_THAT(second, StartsWith("HTTP/1.1 503 "));
  EXPECT_THAT(second, HasSubstr("Retry-After: "));
  EXPECT_THAT(ask(s, get("/v1/quick")), HasSubstr("\"quick\""));
  s.held.open();
  EXPECT_THAT(one.read_all(), HasSubstr("\"slow\""));
}

TEST(server, a_request_that_throws_gives_its_place_back) {
  auto const s = running_server{{.body = 1000, .header = 2000, .waiting = 1}};
  EXPECT_EQ(ask(s, get("/v1/odd")), "");
  EXPECT_THAT(ask(s, get("/v1/quick")), HasSubstr("\"quick\""));
}

TEST(server, stopping_answers_what_runs_and_closes_what_is_idle) {
  auto s = running_server{};
  auto idle = raw_client{s};
  idle.send(get("/v1/quick", ""));
  EXPECT_THAT(idle.read_until("\"quick\""), HasSubstr("200 OK"));
  auto slow = raw_client{s};
  slow.send(get("/v1/slow", ""));
  s.held.wait_for_inside(1);
  s.under_test.stop();
  EXPECT_EQ(idle.read_all(), "");
  s.held.open();
  auto const text = slow.read_all();
  EXPECT_THAT(text, HasSubstr("\"slow\""));
  EXPECT_THAT(text, HasSubstr("Connection: close"));
}

TEST(server, stopping_closes_a_connection_whose_request_has_not_come_in_whole) {
  auto s = running_server{};
  auto c = raw_client{s};
  c.send(
      "POST /v1/post HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nExpect: 100-continue\r\n"
      "Content-Length: 13\r\n\r\n");
  EXPECT_THAT(c.read_until("\r\n\r\n"), StartsWith("HTTP/1.1 100 "));
  auto const began = std::chrono::steady_clock::now();
  s.under_test.stop();
  EXPECT_EQ(c.read_all(), "");
  EXPECT_LT(std::chrono::steady_clock::now() - began, request_limits{}.idle / 2) << "it was not the timeout";
}

TEST(server, says_that_it_stops_and_goes_on_answering_until_its_delay_ends) {
  auto s = running_server{};
  auto said = std::promise<void>{};
  auto delayed = server{{.port = 0,
                         .threads = 1,
                         .stop_on_signals = false,
                         .stopping = [&] { said.set_value(); },
                         .stop_delay = std::chrono::hours{1}},
                        s.answers,
                        s.time};
  auto thread = std::thread{[&] { delayed.run(); }};
  delayed.stop();
  said.get_future().get();
  EXPECT_THAT(ask(delayed.port(), get("/v1/quick")), HasSubstr("\"quick\""));
  delayed.stop();
  thread.join();
}

TEST(server, counts_the_requests_that_wait_and_run) {
  auto s = running_server{};
  auto figures = metrics::registry{"1"};
  auto counted = server{{.port = 0, .threads = 1, .figures = &figures, .stop_on_signals = false}, s.answers, s.time};
  auto thread = std::thread{[&] { counted.run(); }};
  auto const wait_for = [&](std::string const& line) {
    while (!figures.text().contains(line)) {
      std::this_thread::yield();
    }
  };
  auto first = raw_client{counted.port()};
  first.send(get("/v1/slow"));
  wait_for("requests_running{workers=\"long\"} 1\n");
  auto second = raw_client{counted.port()};
  second.send(get("/v1/slow"));
  wait_for("requests_waiting{workers=\"long\"} 1\n");
  s.held.open();
  EXPECT_THAT(first.read_all(), HasSubstr("\"slow\""));
  EXPECT_THAT(second.read_all(), HasSubstr("\"slow\""));
  EXPECT_THAT(figures.text(), HasSubstr("requests_waiting{workers=\"long\"} 0\n"));
  EXPECT_THAT(figures.text(), HasSubstr("requests_running{workers=\"long\"} 0\n"));
  counted.stop();
  thread.join();
}

TEST(figures_server, shows_the_figures_and_nothing_else) {
  auto figures = metrics::registry{"1.2.3"};
  auto const time = desk::testing::still_clock{};
  auto const s = figures_server{figures, "127.0.0.1", 0, time};
  auto const page = ask(s.port(), get("/metrics"));
  EXPECT_THAT(page, StartsWith("HTTP/1.1 200 "));
  EXPECT_THAT(page, HasSubstr("Content-Type: text/plain; version=0.0.4; charset=utf-8\r\n"));
  EXPECT_THAT(page, HasSubstr("overstap_build_info{version=\"1.2.3\"} 1\n"));
  EXPECT_THAT(ask(s.port(), get("/")), StartsWith("HTTP/1.1 404 "));
  EXPECT_THAT(ask(s.port(), "POST /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"),
              StartsWith("HTTP/1.1 405 "));
  EXPECT_THROW((figures_server{figures, "127.0.0.1", s.port(), time}), infra_error);
}

TEST(server, an_idle_connection_ends) {
  auto const s = running_server{{.idle = std::chrono::seconds{1}}};
  auto c = raw_client{s};
  EXPECT_EQ(c.read_all(), "");
}

TEST(server, a_request_that_does_not_come_in_ends_the_connection) {
  auto const s = running_server{{.idle = std::chrono::seconds{1}}};
  auto c = raw_client{s};
  c.send("GET /v1/qu");
  EXPECT_EQ(c.read_all(), "");
}

TEST(server, a_slow_request_has_its_own_time_after_a_silence) {
  auto const s = running_server{{.idle = std::chrono::seconds{2}}};
  auto const pause = std::chrono::milliseconds{1200};
  auto c = raw_client{s};
  std::this_thread::sleep_for(pause);
  c.send("GET /v1/qu");
  std::this_thread::sleep_for(pause);
  c.send("ick HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  EXPECT_THAT(c.read_all(), HasSubstr("\"quick\""));
}

TEST(server, an_address_that_cannot_be_had_is_a_failure_of_the_world) {
  auto const s = running_server{};
  EXPECT_THROW((server{{.port = s.under_test.port()}, s.answers, s.time}), infra_error);
  EXPECT_THROW((server{{.address = "not an address"}, s.answers, s.time}), infra_error);
}

/// Ends by the second signal; by itself when that is swallowed.
void stop_twice_while_a_request_runs() {
  auto s = running_server{{}, 1, true};
  auto slow = raw_client{s};
  slow.send(get("/v1/slow"));
  s.held.wait_for_inside(1);
  auto idle = raw_client{s};
  idle.send(get("/v1/quick", ""));
  idle.read_until("\"quick\"");
  std::raise(SIGTERM);
  idle.read_all();  // closed: the first one has been taken
  std::raise(SIGTERM);
  std::_Exit(0);
}

TEST(server_death_test, a_second_signal_ends_the_process) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  EXPECT_EXIT(stop_twice_while_a_request_runs(), ::testing::KilledBySignal(SIGTERM), "");
}

}  // namespace
