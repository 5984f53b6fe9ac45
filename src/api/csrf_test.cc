// SPDX-License-Identifier: EUPL-1.2
#include "api/csrf.h"

#include <gmock/gmock.h>

using namespace overstap;
using namespace overstap::api;

namespace {

constexpr auto kSession = "session-token";

bool refused(request r, std::string_view session = kSession, std::string_view public_url = {}) {
  r.method = "POST";
  auto const allowed = refuse_forgery(r, session, public_url);
  EXPECT_TRUE(allowed || allowed.error().code == errc::forbidden);
  return !allowed;
}

TEST(csrf_token, belongs_to_one_session_and_does_not_show_it) {
  EXPECT_EQ(csrf_token(kSession), csrf_token(kSession));
  EXPECT_NE(csrf_token(kSession), csrf_token("session-tokem"));
  EXPECT_EQ(csrf_token(kSession).size(), 64U);
  EXPECT_THAT(csrf_token(kSession), ::testing::Not(::testing::HasSubstr("session")));
}

TEST(refuse_forgery, a_session_needs_its_own_token) {
  auto const right = csrf_token(kSession);
  auto const of_another = csrf_token("another");
  EXPECT_FALSE(refused({.method = {}, .target = {}, .csrf = right}));
  EXPECT_TRUE(refused({.method = {}, .target = {}}));
  EXPECT_TRUE(refused({.method = {}, .target = {}, .csrf = of_another}));
  EXPECT_TRUE(refused({.method = {}, .target = {}, .csrf = right.substr(1)}));
  EXPECT_TRUE(refused({.method = {}, .target = {}, .csrf = kSession}));
}

TEST(refuse_forgery, pages_of_other_origins_are_refused_even_with_the_token) {
  auto const right = csrf_token(kSession);
  auto const sent = [&](std::string_view fetch_site, std::string_view origin, std::string_view host) {
    return request{.method = {}, .target = {}, .csrf = right, .host = host, .origin = origin, .fetch_site = fetch_site};
  };
  EXPECT_FALSE(refused(sent("same-origin", "", "")));
  for (auto const* const other : {"cross-site", "same-site", "none", "Same-Origin"}) {
    EXPECT_TRUE(refused(sent(other, "", ""))) << other;
  }
  EXPECT_FALSE(refused(sent("", "https://desk.example:8443", "desk.example:8443")));
  EXPECT_FALSE(refused(sent("same-origin", "https://desk.example", "127.0.0.1:8080"))) << "a proxy wrote the host";
  for (auto const* const other : {"https://evil.example",
                                  "https://desk.example",
                                  "null",
                                  "desk.example:8443",
                                  "https://desk.example:8443.evil.example"}) {
    EXPECT_TRUE(refused(sent("", other, "desk.example:8443"))) << other;
  }
}

TEST(refuse_forgery, the_origin_is_that_of_the_public_address_where_one_is_set) {
  auto const right = csrf_token(kSession);
  auto r =
      request{.method = {}, .target = {}, .csrf = right, .host = "127.0.0.1:8080", .origin = "https://desk.example"};
  EXPECT_FALSE(refused(r, kSession, "https://desk.example"));
  r.origin = "http://desk.example";
  EXPECT_TRUE(refused(r, kSession, "https://desk.example"));
  r.origin = "http://127.0.0.1:8080";
  EXPECT_TRUE(refused(r, kSession, "https://desk.example"));
}

TEST(refuse_forgery, without_a_session_the_origin_counts) {
  EXPECT_FALSE(refused({.method = {}, .target = {}}, ""));
  EXPECT_FALSE(refused({.method = {}, .target = {}, .fetch_site = "same-origin"}, ""));
  EXPECT_TRUE(refused({.method = {}, .target = {}, .fetch_site = "cross-site"}, "")) << "a stranger's sign-in";
}

}  // namespace
