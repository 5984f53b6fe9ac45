// SPDX-License-Identifier: EUPL-1.2
// Accounts and partners from headers to headers, over a desk in memory.
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value_to.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "api/csrf.h"
#include "api/router.h"
#include "casework/testing_office.h"

using namespace overstap;
using namespace overstap::api;
using namespace overstap::casework::testing;
using ::testing::HasSubstr;
using ::testing::StartsWith;

namespace {

namespace json = boost::json;

constexpr auto kPassword = std::string_view{"een lange zin over merels"};
auto const kDeskAdmin = numbered<account_id>(220);

class accounts_over_http : public ::testing::Test {
protected:
  accounts_over_http() {
    office_.add_account(kDeskAdmin, access::role::partner_admin, "Desk Beheer", kDeskPartner, "AM18");
  }

  struct asked {
    std::string method, target, body{}, cookie{}, if_match{};
  };
  response ask(asked const& a) {
    auto r = request{.method = a.method, .target = a.target};
    r.content_type = a.body.empty() ? "" : "application/json";
    r.body = a.body;
    r.cookie = a.cookie;
    auto const csrf = csrf_token(session_token(a.cookie, transport::plain));
    r.csrf = csrf;
    r.user_agent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    if (!a.if_match.empty()) {
      r.if_match = a.if_match;
    }
    return router_.respond(r, router_.find(r), "id");
  }
  /// The cookie of somebody who is signed in already.
  std::string as(account_id who) { return "overstap=" + std::string{office_.as(who).session_token}; }
  static json::value content(response const& r) { return json::parse(r.body); }
  static std::string text(json::value const& v) { return json::value_to<std::string>(v); }
  static std::string header_of(response const& r, std::string_view name) {
    for (auto const& h : r.headers) {
      if (h.name == name) {
        return h.value;
      }
    }
    return {};
  }

  test_office office_;
  service service_{office_.planner, {}, &office_.at};
  router router_{make_routes(service_), {}, "", office_.time};
};

TEST_F(accounts_over_http, signing_in_gives_a_cookie_that_says_who_asks_until_signing_out) {
  office_.give_password(kGuide, kPassword);
  auto const in = ask(
      {.method = "POST",
       .target = "/v1/sessions",
       .body = R"({"login":")" + office_.login_of(kGuide) + R"(","password":")" + std::string{kPassword} + R"("})"});
  ASSERT_EQ(in.status, 201) << in.body;
  auto const cookie = header_of(in, "Set-Cookie");
  EXPECT_THAT(cookie, HasSubstr("HttpOnly; SameSite=Strict"));
  EXPECT_THAT(in.body, Not(HasSubstr(cookie.substr(9, 43))));
  auto const session = ask({.method = "GET", .target = "/v1/session", .cookie = cookie.substr(0, 52)});
  ASSERT_EQ(session.status, 200) << session.body;
  auto const value = content(session);
  EXPECT_EQ(text(value.at("account").at("role")), "guide");
  EXPECT_EQ(text(value.at("account").at("name")), "Gijs de Gids");
  EXPECT_EQ(text(value.at("organisation").at("kind")), "desk");
  EXPECT_EQ(text(value.at("region").at("name")), "Groot Amsterdam");
  EXPECT_EQ(text(value.at("endsAt")), "2026-09-01T00:30:00.000Z");
  EXPECT_EQ(value.at("csrfToken"), content(in).at("csrfToken"));
  auto const list = ask({.method = "GET", .target = "/v1/sessions", .cookie = cookie.substr(0, 52)});
  EXPECT_EQ(text(content(list).at("items").at(0).at("device")), "Firefox, Linux");
  auto const out = ask({.method = "DELETE", .target = "/v1/session", .cookie = cookie.substr(0, 52)});
  EXPECT_EQ(out.status, 204);
  EXPECT_THAT(header_of(out, "Set-Cookie"), HasSubstr("Max-Age=0"));
  EXPECT_EQ(ask({.method = "GET", .target = "/v1/session", .cookie = cookie.substr(0, 52)}).status, 401);
}

TEST_F(accounts_over_http, a_refused_sign_in_echoes_nothing) {
  auto const r = ask({.method = "POST",
                      .target = "/v1/sessions",
                      .body = R"({"login":"zonnige-merel-4821","password":"geheim geheim geheim"})"});
  EXPECT_EQ(r.status, 401);
  EXPECT_THAT(r.body, Not(HasSubstr("merel")));
  EXPECT_EQ(header_of(r, "Set-Cookie"), "");
}

TEST_F(accounts_over_http, an_administrator_makes_changes_and_closes_an_account) {
  auto const list = ask({.method = "GET", .target = "/v1/staff", .cookie = as(kDeskAdmin)});
  ASSERT_EQ(list.status, 200) << list.body;
  EXPECT_EQ(json::serialize(content(list).at("roles")), R"(["guide","employerAdviser","partnerAdmin"])");
  auto const made = ask({.method = "POST",
                         .target = "/v1/staff",
                         .body = R"({"name":"Nina","role":"employerAdviser"})",
                         .cookie = as(kDeskAdmin)});
  ASSERT_EQ(made.status, 201) << made.body;
  EXPECT_EQ(text(content(made).at("code").at("code")).size(), 14U);
  auto const target = header_of(made, "Location");
  EXPECT_THAT(target, StartsWith("/v1/staff/"));
  auto const close = [&](std::string version) {
    return ask({.method = "PATCH",
                .target = target,
                .body = R"({"state":"closed"})",
                .cookie = as(kDeskAdmin),
                .if_match = std::move(version)});
  };
  EXPECT_EQ(close("").status, 428);
  EXPECT_EQ(close("\"9\"").status, 412);
  auto const closed = close(header_of(made, "ETag"));
  ASSERT_EQ(closed.status, 200) << closed.body;
  EXPECT_EQ(text(content(closed).at("state")), "closed");
  EXPECT_EQ(header_of(closed, "ETag"), "\"2\"");
}

TEST_F(accounts_over_http, a_partner_joins_and_its_agreement_ends) {
  auto const invited =
      ask({.method = "POST",
           .target = "/v1/partners/invitations",
           .body = R"({"name":"FNV","kind":"tradeUnion","municipality":"GM0363","startsOn":"2026-09-01"})",
           .cookie = as(kManager)});
  ASSERT_EQ(invited.status, 201) << invited.body;
  auto const joined = ask({.method = "POST",
                           .target = "/v1/partners",
                           .body = R"({"code":")" + text(content(invited).at("code")) +
                                   R"(","administrator":"Frans","password":")" + std::string{kPassword} + R"("})"});
  ASSERT_EQ(joined.status, 201) << joined.body;
  auto const invitations = ask({.method = "GET", .target = "/v1/partners/invitations", .cookie = as(kManager)});
  EXPECT_EQ(text(content(invitations).at("items").at(0).at("state")), "used");
  EXPECT_FALSE(content(invitations).at("items").at(0).as_object().contains("code"));
  auto const partners = content(ask({.method = "GET", .target = "/v1/partners", .cookie = as(kManager)}));
  auto const& union_ = partners.at("items").at(0);
  EXPECT_EQ(text(union_.at("kind")), "tradeUnion");
  EXPECT_EQ(text(union_.at("agreement").at("state")), "running");
  EXPECT_EQ(text(union_.at("agreement").at("grounds").at(0).at("ground")), "consent");
  auto const id = text(union_.at("agreement").at("id"));
  auto const terms =
      ask({.method = "PUT",
           .target = "/v1/agreements/" + id + "/grounds",
           .body = R"({"purposes":[{"purpose":"guidance","controller":"jointController"}],"grounds":[]})",
           .cookie = as(kManager),
           .if_match = "\"1\""});
  ASSERT_EQ(terms.status, 200) << terms.body;
  auto const ended = ask({.method = "PATCH",
                          .target = "/v1/agreements/" + id,
                          .body = R"({"endsOn":"2026-09-01"})",
                          .cookie = as(kManager),
                          .if_match = header_of(terms, "ETag")});
  ASSERT_EQ(ended.status, 200) << ended.body;
  EXPECT_EQ(text(content(ended).at("state")), "ended");
}

TEST_F(accounts_over_http, the_board_leaves_small_numbers_out) {
  auto const board = ask({.method = "GET", .target = "/v1/board", .cookie = as(kManager)});
  ASSERT_EQ(board.status, 200) << board.body;
  EXPECT_EQ(
      board.body,
      R"({"region":{"code":"AM18","name":"Groot Amsterdam"},"withoutGuide":[],"withoutOwner":0,"outcomes":[],"suppressed":true})");
  EXPECT_EQ(ask({.method = "GET", .target = "/v1/board", .cookie = as(kGuide)}).status, 403);
}

}  // namespace
