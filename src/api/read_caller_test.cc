// SPDX-License-Identifier: EUPL-1.2
#include "api/read_caller.h"

#include <gmock/gmock.h>

using namespace overstap;
using namespace overstap::api;
using ::testing::IsEmpty;

namespace {

constexpr auto kText = operation_text{.id = "x",
                                      .method = verb::put,
                                      .path = "/v1/x",
                                      .tag = "t",
                                      .summary = "s",
                                      .description = "d",
                                      .needs = access::action::write_dossier,
                                      .creates = true,
                                      .updates = true};
constexpr auto kTrace = "0123456789abcdef0123456789abcdef";

// What an operation needs is not a thing to forget.
template <typename Text>
concept needs_nothing =
    requires { Text{.id = "x", .method = verb::get, .path = "", .tag = "", .summary = "", .description = ""}; };
static_assert(!needs_nothing<operation_text>);

desk::caller read(request const& r, operation_text const& o = kText, transport over = transport::plain) {
  auto wrong = std::vector<field_error>{};
  auto const c = read_caller(r, o, over, wrong);
  EXPECT_THAT(wrong, IsEmpty());
  return c;
}
std::vector<std::string> wrong_headers(request const& r) {
  auto wrong = std::vector<field_error>{};
  read_caller(r, kText, transport::plain, wrong);
  auto names = std::vector<std::string>{};
  for (auto const& w : wrong) {
    names.push_back(w.pointer);
  }
  return names;
}

TEST(trace_id, is_that_of_the_traceparent_or_made_of_the_request_id) {
  auto const id = std::string{"0190c7a0-0000-7000-8000-00000000dead"};
  auto const made = std::string{"0190c7a000007000800000000000dead"};
  auto const parent = "00-" + std::string{kTrace} + "-00f067aa0ba902b7-01";
  EXPECT_EQ(trace_id_of(parent, id), kTrace);
  EXPECT_EQ(trace_id_of("cc-" + parent.substr(3) + "-what-comes-later", id), kTrace);
  for (auto const& no : {std::string{},
                         std::string{"00"},
                         parent + "0",
                         parent + "-more",
                         "ff" + parent.substr(2),
                         "0g" + parent.substr(2),
                         "00-" + std::string(32, '0') + parent.substr(35),
                         "00-" + std::string(31, 'a') + "A" + parent.substr(35),
                         "00-" + std::string(31, 'a') + "\"" + parent.substr(35),
                         parent.substr(0, 54),
                         parent.substr(0, 35) + "_" + parent.substr(36)}) {
    EXPECT_EQ(trace_id_of(no, id), made) << no;
  }
}

TEST(read_caller, the_session_is_in_its_cookie) {
  EXPECT_EQ(read({.method = "PUT", .target = "/", .cookie = "a=b; overstap=token; c=d"}).session_token, "token");
  EXPECT_EQ(read({.method = "PUT", .target = "/", .cookie = "xoverstap=token; overstap2=x"}).session_token, "");
  EXPECT_EQ(read({.method = "PUT", .target = "/", .cookie = "overstap"}).session_token, "");
}

TEST(read_caller, over_tls_only_the_cookie_counts_that_nobody_else_can_set) {
  auto const both = "overstap=planted; __Host-overstap=mine";
  EXPECT_EQ(read({.method = "PUT", .target = "/", .cookie = both}, kText, transport::tls).session_token, "mine");
  EXPECT_EQ(read({.method = "PUT", .target = "/", .cookie = "overstap=planted"}, kText, transport::tls).session_token,
            "");
}

TEST(read_caller, an_open_operation_sees_no_session) {
  auto text = kText;
  text.needs = access::action::open;
  EXPECT_EQ(read({.method = "PUT", .target = "/", .cookie = "overstap=token"}, text).session_token, "");
}

TEST(read_caller, if_match_is_one_strong_tag_of_ours) {
  EXPECT_EQ(read({.method = "PUT", .target = "/", .if_match = "\"7\""}).if_match, 7);
  EXPECT_EQ(read({.method = "PUT", .target = "/", .if_match = " \"0\" "}).if_match, 0);
  EXPECT_EQ(read({.method = "PUT", .target = "/"}).if_match, std::nullopt);
  for (auto const* const no : {"",
                               "7",
                               "\"\"",
                               "W/\"7\"",
                               "*",
                               "\"7\", \"8\"",
                               "\"07\"",
                               "\"-7\"",
                               "\"+7\"",
                               "\"a\"",
                               "\"99999999999999999999\"",
                               "\""}) {
    EXPECT_THAT(wrong_headers({.method = "PUT", .target = "/", .if_match = no}), ::testing::ElementsAre("If-Match"))
        << no;
  }
}

TEST(read_caller, a_key_is_short_and_plain) {
  EXPECT_EQ(read({.method = "PUT", .target = "/", .idempotency_key = "abcDEF-_"}).idempotency_key, "abcDEF-_");
  for (auto const& no : {std::string{}, std::string{"short"}, std::string(65, 'a'), std::string{"with space"}}) {
    EXPECT_THAT(wrong_headers({.method = "PUT", .target = "/", .idempotency_key = no}),
                ::testing::ElementsAre("Idempotency-Key"))
        << no;
  }
}

TEST(read_caller, the_fingerprint_is_that_of_what_is_asked) {
  auto const print = [](std::string_view target, std::string_view body, std::string_view key = "the-same-key") {
    return read({.method = "PUT", .target = target, .idempotency_key = key, .body = body}).fingerprint;
  };
  EXPECT_EQ(print("/v1/x", "a"), print("/v1/x", "a"));
  EXPECT_NE(print("/v1/x", "a"), print("/v1/x", "b"));
  EXPECT_NE(print("/v1/x", "a"), print("/v1/y", "a"));
  EXPECT_NE(print("/v1/x", "a"), print("/v1/x", "a", "another-key"));
  EXPECT_EQ(print("/v1/x", "a").size(), 64U);
  EXPECT_EQ(read({.method = "PUT", .target = "/v1/x", .body = "a"}).fingerprint, "");
}

TEST(read_caller, headers_of_other_operations_are_not_read) {
  auto text = kText;
  text.updates = false;
  text.creates = false;
  auto const c = read({.method = "PUT", .target = "/", .if_match = "x", .idempotency_key = ""}, text);
  EXPECT_EQ(c.if_match, std::nullopt);
  EXPECT_EQ(c.idempotency_key, std::nullopt);
}

TEST(set_cookie, is_for_this_site_only_and_out_of_reach_of_scripts) {
  EXPECT_EQ(set_cookie({"abc", std::chrono::hours{8}}, transport::plain),
            "overstap=abc; Path=/; Max-Age=28800; HttpOnly; SameSite=Strict");
  EXPECT_EQ(set_cookie({"abc", std::chrono::hours{8}}, transport::tls),
            "__Host-overstap=abc; Path=/; Max-Age=28800; HttpOnly; SameSite=Strict; Secure");
  EXPECT_EQ(set_cookie({"", std::chrono::hours{8}}, transport::tls),
            "__Host-overstap=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict; Secure");
}

}  // namespace
