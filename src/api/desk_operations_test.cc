// SPDX-License-Identifier: EUPL-1.2
// What operations of the desk read and answer, from headers to headers.
#include <algorithm>

#include <boost/json/parse.hpp>
#include <boost/json/value_to.hpp>
#include <gmock/gmock.h>

#include "api/csrf.h"
#include "api/openapi.h"
#include "api/router.h"
#include "api/testing_endpoints.h"
#include "desk/testing_world.h"

using namespace overstap;
using namespace overstap::api;
using ::testing::HasSubstr;

namespace {

constexpr auto kThing = "/v1/things/00000000-0001-7000-8000-00000000000a";
constexpr auto kFile = "/v1/things/00000000-0001-7000-8000-00000000000a/file";
constexpr auto kTrace = "0123456789abcdef0123456789abcdef";

class desk_operations : public ::testing::Test {
protected:
  static std::vector<route> routes(service const& from) {
    return [&]<typename... Endpoint>(std::type_identity<std::tuple<Endpoint...>>) {
      return std::vector<route>{make_route<Endpoint>(from)...};
    }(std::type_identity<api::testing::endpoints>{});
  }
  response ask(request const& r) const { return ask(under_test_, r); }
  static response ask(router const& under_test, request r) {
    r.trace_id = kTrace;
    return under_test.respond(r, under_test.find(r), "the-id");
  }
  static request signed_in(std::string_view method, std::string_view target) {
    static auto const csrf = csrf_token("token");
    auto r = request{.method = method, .target = target, .cookie = "overstap=token", .csrf = csrf};
    if (method == "POST" || method == "PUT") {
      r.content_type = "application/json";
      r.body = R"({"person":{}})";
    }
    return r;
  }

  desk::testing::still_clock time_;
  desk::desk desk_{published<desk::world>{desk::testing::small_world()}, time_};
  service from_{desk_};
  request_limits limits_{.body = 1000, .upload = 2000, .attempts = 3};
  router under_test_{routes(from_), limits_, "", time_};
};

std::string header_of(response const& r, std::string_view name) {
  auto const at = std::ranges::find(r.headers, name, &header::name);
  return at == r.headers.end() ? "" : at->value;
}
std::string type_of(response const& r) {
  return boost::json::value_to<std::string>(boost::json::parse(r.body).at("type")).substr(26);
}

TEST_F(desk_operations, without_a_session_nobody_gets_in) {
  for (auto const* const method : {"GET", "PUT", "DELETE"}) {
    auto r = signed_in(method, kThing);
    r.cookie = "overstap2=token";
    auto const answer = ask(r);
    EXPECT_EQ(answer.status, 401) << method;
    EXPECT_EQ(type_of(answer), "unauthenticated");
  }
}

TEST_F(desk_operations, the_endpoint_learns_who_asks) {
  auto r = signed_in("GET", kThing);
  r.address = "192.0.2.1";
  auto const answer = ask(r);
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.body, R"({"status":"pass"})");
  EXPECT_EQ(api::testing::last_call.token, "token");
  EXPECT_EQ(api::testing::last_call.who.trace_id, kTrace);
  EXPECT_EQ(header_of(answer, "ETag"), "\"7\"");
}

TEST_F(desk_operations, other_origins_never_read_what_needs_an_account) {
  EXPECT_EQ(header_of(ask(signed_in("GET", kThing)), "Access-Control-Allow-Origin"), "");
  auto const options = ask({.method = "OPTIONS", .target = kThing});
  EXPECT_EQ(header_of(options, "Allow"), "GET, HEAD, PUT, DELETE, OPTIONS");
  EXPECT_EQ(header_of(options, "Access-Control-Allow-Origin"), "");
  EXPECT_EQ(header_of(options, "Access-Control-Allow-Methods"), "");
}

TEST_F(desk_operations, what_is_made_has_an_address_and_a_version) {
  auto r = signed_in("POST", "/v1/things");
  r.idempotency_key = "0190c7a0-1";
  auto const answer = ask(r);
  EXPECT_EQ(answer.status, 201);
  EXPECT_EQ(header_of(answer, "Location"), "/v1/things/1");
  EXPECT_EQ(header_of(answer, "ETag"), "\"1\"");
  EXPECT_EQ(api::testing::last_call.who.idempotency_key, "0190c7a0-1");
  r.idempotency_key = "?";
  EXPECT_EQ(ask(r).status, 400);
  EXPECT_THAT(ask(r).body, HasSubstr(R"("pointer":"Idempotency-Key")"));
}

TEST_F(desk_operations, a_change_names_the_version_that_it_changes) {
  auto r = signed_in("PUT", kThing);
  auto const without = ask(r);
  EXPECT_EQ(without.status, 428);
  EXPECT_EQ(type_of(without), "precondition-required");
  r.if_match = "\"6\"";
  auto const stale = ask(r);
  EXPECT_EQ(stale.status, 412);
  EXPECT_EQ(type_of(stale), "stale");
  EXPECT_EQ(boost::json::parse(stale.body).at("currentVersion").as_int64(), 7);
  r.if_match = "\"7\"";
  auto const changed = ask(r);
  EXPECT_EQ(changed.status, 204);
  EXPECT_EQ(changed.content_type, "");
  EXPECT_EQ(header_of(changed, "ETag"), "\"8\"");
  r.if_match = "W/\"7\"";
  EXPECT_EQ(ask(r).status, 400);
}

TEST_F(desk_operations, every_method_reaches_its_operation) {
  EXPECT_EQ(ask(signed_in("DELETE", kThing)).status, 204);
  EXPECT_EQ(ask(signed_in("HEAD", kThing)).status, 200);
  EXPECT_EQ(ask(signed_in("PATCH", kThing)).status, 405);
}

TEST_F(desk_operations, a_file_comes_in_as_it_is) {
  auto r = signed_in("PUT", kFile);
  r.content_type = "application/PDF; x=y";
  r.body = "\x00\xff{";
  EXPECT_EQ(ask(r).body, R"({"status":"0 of application/pdf"})") << "a view of an empty C string";
  auto const bytes = std::string(1500, '\xff');
  r.body = bytes;
  EXPECT_EQ(ask(r).body, R"({"status":"1500 of application/pdf"})") << "more than other bodies may have";
  r.content_type = "application/json";
  EXPECT_EQ(ask(r).status, 415);
  auto const long_bytes = std::string(2001, 'x');
  r.content_type = "application/octet-stream";
  r.body = long_bytes;
  auto const refused = ask(r);
  EXPECT_EQ(refused.status, 413);
  EXPECT_THAT(refused.body, HasSubstr("uploads.largest"));
}

TEST_F(desk_operations, a_file_goes_out_to_be_saved) {
  auto const answer = ask(signed_in("GET", kFile));
  EXPECT_EQ(answer.content_type, "text/csv");
  EXPECT_EQ(answer.body, "a,b\r\n");
  EXPECT_EQ(header_of(answer, "Content-Disposition"),
            "attachment; filename=\"Mijn--plan----.csv\"; filename*=UTF-8''Mijn%20%22plan%22%20%C3%A9.csv");
  auto r = signed_in("GET", kFile);
  for (auto const* const yes : {"text/csv", "text/calendar", "text/html, */*;q=0.8"}) {
    r.accept = yes;
    EXPECT_EQ(ask(r).status, 200) << yes;
  }
  r.accept = "application/json";
  EXPECT_EQ(ask(r).status, 406);
}

TEST_F(desk_operations, signing_in_and_out_sets_and_clears_the_cookie) {
  auto r = request{.method = "POST", .target = "/v1/sign-in", .cookie = "overstap=old"};
  auto const in = ask(r);
  EXPECT_EQ(in.status, 201);
  EXPECT_EQ(header_of(in, "Set-Cookie"), "overstap=new-token; Path=/; Max-Age=28800; HttpOnly; SameSite=Strict");
  EXPECT_EQ(api::testing::last_call.token, "") << "an open operation sees no session";
  auto const over_tls = router{routes(from_), limits_, "https://desk.example", time_};
  EXPECT_THAT(header_of(ask(over_tls, r), "Set-Cookie"), HasSubstr("__Host-overstap=new-token; "));
  EXPECT_THAT(header_of(ask(signed_in("DELETE", "/v1/sign-in")), "Set-Cookie"),
              HasSubstr("overstap=; Path=/; Max-Age=0"));
}

TEST_F(desk_operations, a_forged_change_is_refused_before_anything_else) {
  for (auto const* const method : {"PUT", "DELETE"}) {
    auto r = signed_in(method, kThing);
    r.csrf = {};
    r.body = "nonsense";
    auto const answer = ask(r);
    EXPECT_EQ(answer.status, 403) << method;
    EXPECT_EQ(type_of(answer), "forbidden");
    r = signed_in(method, kThing);
    r.fetch_site = "cross-site";
    EXPECT_EQ(ask(r).status, 403) << method;
  }
  auto read = signed_in("GET", kThing);
  read.csrf = {};
  EXPECT_EQ(ask(read).status, 200) << "what changes nothing needs no token";
  EXPECT_EQ(ask({.method = "POST", .target = "/v1/sign-in", .fetch_site = "cross-site"}).status, 403);
}

TEST_F(desk_operations, guesses_are_counted_per_address) {
  auto r = request{.method = "POST", .target = "/v1/sign-in", .address = "192.0.2.1"};
  for (auto i = 0; i < 3; ++i) {
    EXPECT_EQ(ask(r).status, 201);
  }
  auto const refused = ask(r);
  EXPECT_EQ(refused.status, 429);
  EXPECT_EQ(type_of(refused), "too-many");
  EXPECT_THAT(refused.body, HasSubstr("sessions.attempts"));
  EXPECT_EQ(header_of(refused, "Retry-After"), "20");
  r.address = "192.0.2.2";
  EXPECT_EQ(ask(r).status, 201);
  r.address = "192.0.2.1";
  time_.forward(std::chrono::seconds{20});
  EXPECT_EQ(ask(r).status, 201);
  for (auto i = 0; i < 10; ++i) {
    EXPECT_EQ(ask(signed_in("GET", kThing)).status, 200) << "only what could be used to guess is limited";
  }
}

TEST_F(desk_operations, are_described_with_their_headers_and_refusals) {
  auto all = std::vector<operation>{};
  for (auto const& r : routes(from_)) {
    all.push_back(r.about);
  }
  auto const document = boost::json::parse(openapi_document(all));
  auto const at = [&](std::string_view pointer) -> boost::json::value const* {
    auto failed = boost::json::error_code{};
    return document.find_pointer(boost::json::string_view{pointer.data(), pointer.size()}, failed);
  };
  for (auto const* const there : {"/paths/~1things~1{id}/get/responses/401",
                                  "/paths/~1things~1{id}/get/responses/403",
                                  "/paths/~1things~1{id}/get/responses/200/headers/ETag",
                                  "/paths/~1things~1{id}/get/security/0/session",
                                  "/paths/~1things~1{id}/put/responses/204/headers/ETag",
                                  "/paths/~1things~1{id}/put/responses/412",
                                  "/paths/~1things~1{id}/put/responses/428",
                                  "/paths/~1things~1{id}/put/security/0/csrf",
                                  "/paths/~1things~1{id}/delete/responses/409",
                                  "/paths/~1things/post/responses/201/headers/Location",
                                  "/paths/~1things~1{id}~1file/put/requestBody/content/application~1pdf",
                                  "/paths/~1things~1{id}~1file/put/responses/415",
                                  "/paths/~1things~1{id}~1file/get/responses/200/content/text~1calendar",
                                  "/paths/~1sign-in/post/responses/401",
                                  "/paths/~1sign-in/post/responses/429",
                                  "/paths/~1sign-in/post/responses/201/headers/Set-Cookie",
                                  "/components/parameters/IfMatch",
                                  "/components/parameters/IdempotencyKey",
                                  "/components/securitySchemes/session",
                                  "/components/headers/RetryAfter"}) {
    EXPECT_NE(at(there), nullptr) << there;
  }
  for (auto const* const absent : {"/paths/~1things~1{id}/get/responses/200/headers/Access-Control-Allow-Origin",
                                   "/paths/~1things~1{id}/get/security/0/csrf",
                                   "/paths/~1things~1{id}/get/responses/412",
                                   "/paths/~1things~1{id}/delete/responses/204/content",
                                   "/paths/~1sign-in/post/security",
                                   "/components/headers/AllowOrigin"}) {
    EXPECT_EQ(at(absent), nullptr) << absent;
  }
  EXPECT_EQ(*at("/paths/~1things~1{id}/get/x-action"), "read-dossier");
}

}  // namespace
