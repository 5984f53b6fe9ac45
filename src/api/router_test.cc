// SPDX-License-Identifier: EUPL-1.2
#include "api/router.h"

#include <algorithm>

#include <boost/json/parse.hpp>
#include <boost/json/value_to.hpp>
#include <gmock/gmock.h>

#include "api/boundary/matches.h"
#include "api/boundary/parameters.h"
#include "api/codec.h"
#include "base/invariant.h"
#include "desk/testing_clock.h"

using namespace overstap;
using namespace overstap::api;
using ::testing::HasSubstr;
using ::testing::Not;

namespace {

response json(std::string text) {
  return {.content_type = "application/json", .body = std::move(text)};
}

route make_route(verb v,
                 std::string_view path,
                 shape const& path_shape,
                 shape const* body,
                 std::function<result<response>(call_input const&)> call) {
  return {.about = {.text = {.id = "x",
                             .method = v,
                             .path = path,
                             .tag = "t",
                             .summary = "s",
                             .description = "d",
                             .needs = access::action::open},
                    .path = &path_shape,
                    .query = &shape_of<boundary::language_query>(),
                    .body = body,
                    .answer = {}},
          .call = std::move(call)};
}

std::vector<route> some_routes() {
  auto const& none = shape_of<boundary::none>();
  auto const ok = [](call_input const&) -> result<response> { return json("{}"); };
  auto routes = std::vector<route>{};
  routes.push_back(make_route(verb::get, "/v1/things", none, nullptr, ok));
  routes.push_back(make_route(verb::get,
                              "/v1/things/{id}",
                              shape_of<boundary::id_path>(),
                              nullptr,
                              [](call_input const& in) -> result<response> {
                                return json("\"" + to_string(decode_valid<boundary::id_path>(in.path).id) + "\"");
                              }));
  routes.push_back(make_route(verb::post, "/v1/searches", none, &shape_of<boundary::vacancy_search>(), ok));
  routes.push_back(make_route(verb::get, "/v1/broken", none, nullptr, [](call_input const&) -> result<response> {
    throw infra_error{"secret reason"};
  }));
  routes.push_back(make_route(verb::get, "/v1/refused", none, nullptr, [](call_input const&) -> result<response> {
    return std::unexpected{error{errc::bad_request, "No.", {{"/region", "a region"}}}};
  }));
  return routes;
}

response ask(request const& r) {
  static auto const time = desk::testing::still_clock{};
  static auto const under_test = router{some_routes(), {.body = 1000}, "", time};
  return under_test.respond(r, under_test.find(r), "the-id");
}
response get(std::string_view target) {
  return ask({.method = "GET", .target = target});
}
response post(std::string_view body, std::string_view type = "application/json") {
  return ask({.method = "POST", .target = "/v1/searches", .content_type = type, .body = body});
}

std::string header_of(response const& r, std::string_view name) {
  auto const at = std::ranges::find(r.headers, name, &header::name);
  return at == r.headers.end() ? "" : at->value;
}

/// Status and problem type, after checking that it is a whole problem document.
std::pair<int, std::string> problem_of(response const& r) {
  EXPECT_EQ(r.content_type, "application/problem+json") << r.body;
  auto const p = boost::json::parse(r.body).as_object();
  EXPECT_EQ(p.at("status").as_int64(), r.status);
  EXPECT_EQ(p.at("requestId").as_string(), "the-id");
  EXPECT_FALSE(p.at("title").as_string().empty());
  EXPECT_FALSE(p.at("detail").as_string().empty());
  return {r.status, boost::json::value_to<std::string>(p.at("type")).substr(26)};
}
using expected = std::pair<int, std::string>;

constexpr auto kId = "00000000-0001-7000-8000-00000000000a";

TEST(router, templates_match_whole_paths_only) {
  EXPECT_EQ(get("/v1/things").status, 200);
  EXPECT_EQ(get("/v1/things?").status, 200);
  EXPECT_EQ(get("/v1/things?language=en").status, 200);
  EXPECT_EQ(get("/v1/thing%73").status, 200) << "escaped and plain are the same path";
  EXPECT_EQ(get("/v1/things/" + std::string{kId}).body, "\"" + std::string{kId} + "\"");
  for (auto const* const path : {"/v1/things/",
                                 "/v1/thing",
                                 "/v1/things2",
                                 "/v1",
                                 "/v1/",
                                 "/things",
                                 "/v1/things/a/b",
                                 "//v1/things",
                                 "/v1//things",
                                 "/V1/things",
                                 "/v1/things%2f"}) {
    EXPECT_EQ(problem_of(get(path)), (expected{404, "not-found"})) << path;
  }
}

TEST(router, a_target_that_is_no_path_is_refused) {
  EXPECT_EQ(problem_of(get("/v1/th ings")), (expected{400, "bad-request"}));
  EXPECT_EQ(problem_of(get("/v1/%zz")), (expected{400, "bad-request"}));
  EXPECT_EQ(problem_of(get("*")), (expected{400, "bad-request"}));
}

TEST(router, a_wrong_method_is_told_the_right_ones) {
  auto const r = ask({.method = "DELETE", .target = "/v1/things"});
  EXPECT_EQ(problem_of(r), (expected{405, "wrong-method"}));
  EXPECT_EQ(header_of(r, "Allow"), "GET, HEAD, OPTIONS");
  auto const searches = get("/v1/searches");
  EXPECT_EQ(searches.status, 405);
  EXPECT_EQ(header_of(searches, "Allow"), "POST, OPTIONS");
}

TEST(router, head_is_get_and_options_tells_the_methods) {
  EXPECT_EQ(ask({.method = "HEAD", .target = "/v1/things"}).status, 200);
  auto const r = ask({.method = "OPTIONS", .target = "/v1/things"});
  EXPECT_EQ(r.status, 204);
  EXPECT_EQ(header_of(r, "Allow"), "GET, HEAD, OPTIONS");
  EXPECT_EQ(header_of(r, "Access-Control-Allow-Origin"), "*");
  EXPECT_EQ(header_of(ask({.method = "OPTIONS", .target = "/v1/searches"}), "Access-Control-Allow-Origin"), "");
}

TEST(router, every_page_may_read_what_is_public) {
  EXPECT_EQ(header_of(get("/v1/things"), "Access-Control-Allow-Origin"), "*");
  EXPECT_EQ(header_of(post(R"({"person":{}})"), "Access-Control-Allow-Origin"), "");
}

TEST(router, types_are_negotiated) {
  EXPECT_EQ(problem_of(ask({.method = "GET", .target = "/v1/things", .accept = "text/html"})),
            (expected{406, "not-acceptable"}));
  EXPECT_EQ(problem_of(post("{}", "text/plain")), (expected{415, "unsupported-type"}));
  EXPECT_EQ(problem_of(post("{}", "")), (expected{415, "unsupported-type"}));
  EXPECT_EQ(post(R"({"person":{}})", "application/json; charset=utf-8").status, 200);
}

TEST(router, a_body_over_the_limit_names_the_setting) {
  auto const r = post(std::string(1001, ' '));
  EXPECT_EQ(problem_of(r), (expected{413, "over-limit"}));
  EXPECT_THAT(r.body, HasSubstr("--max-body"));
  EXPECT_EQ(post(R"({"person":{}})" + std::string(987, ' ')).status, 200);
}

TEST(router, path_query_and_body_are_refused_together) {
  auto const r = ask({.method = "POST",
                      .target = "/v1/searches?lang=en",
                      .content_type = "application/json",
                      .body = R"({"person":{"maxKm":"secret-value","maxKm":1},"limit":0})"});
  EXPECT_EQ(problem_of(r), (expected{400, "bad-request"}));
  auto pointers = std::vector<std::string>{};
  auto const document = boost::json::parse(r.body);
  for (auto const& e : document.at("errors").as_array()) {
    pointers.push_back(boost::json::value_to<std::string>(e.at("pointer")));
  }
  EXPECT_THAT(pointers, ::testing::UnorderedElementsAre("?lang", "/person/maxKm", "/person/maxKm", "/limit"));
  EXPECT_THAT(r.body, Not(HasSubstr("secret-value")));
  EXPECT_EQ(problem_of(get("/v1/things/nonsense")), (expected{400, "bad-request"}));
}

TEST(router, malformed_json_is_a_bad_request) {
  for (auto const* const body : {"", "{", "[1,", "nonsense"}) {
    EXPECT_EQ(problem_of(post(body)), (expected{400, "bad-request"})) << body;
  }
}

TEST(router, a_failure_says_nothing_but_the_id) {
  auto const r = get("/v1/broken");
  EXPECT_EQ(problem_of(r), (expected{500, "internal"}));
  EXPECT_THAT(r.body, Not(HasSubstr("secret")));
}

TEST(router, a_refusal_of_a_use_case_points_at_the_query_parameter) {
  EXPECT_THAT(get("/v1/refused").body, HasSubstr(R"("errors":[{"pointer":"?region","allowed":"a region"}])"));
}

}  // namespace
