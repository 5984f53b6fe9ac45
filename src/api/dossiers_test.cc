// SPDX-License-Identifier: EUPL-1.2
// Dossiers from headers to headers, over a desk in memory.
#include <boost/json/parse.hpp>
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

constexpr auto kNew =
    std::string_view{R"({"person":{"name":"Marieke de Vries","birthDate":"1988-03-04","municipality":"GM0394"},)"
                     R"("situation":{"kind":"employedAtRisk","jobEndsOn":"2026-11-01","cause":"redundancy"}})"};

class dossiers_over_http : public ::testing::Test {
protected:
  struct asked {
    account_id who;
    std::string method, target, body{}, if_match{};
  };
  response ask(asked const& a) {
    auto const cookie = "overstap=" + std::string{office_.as(a.who).session_token};
    auto r = request{.method = a.method, .target = a.target};
    r.content_type = a.body.empty() ? "" : "application/json";
    r.body = a.body;
    r.cookie = cookie;
    auto const csrf = csrf_token(session_token(cookie, transport::plain));
    r.csrf = csrf;
    if (!a.if_match.empty()) {
      r.if_match = a.if_match;
    }
    return router_.respond(r, router_.find(r), "id");
  }
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
  std::string const dossier_ = "/v1/dossiers/" + to_string(kDossier);

  test_office office_;
  service service_{office_.planner, {}, &office_.at};
  router router_{make_routes(service_), {}, "", office_.time};
};

TEST_F(dossiers_over_http, one_is_opened_read_and_listed) {
  auto const made = ask({.who = kGuide, .method = "POST", .target = "/v1/dossiers", .body = std::string{kNew}});
  ASSERT_EQ(made.status, 201) << made.body;
  auto const where = header_of(made, "Location");
  EXPECT_THAT(where, StartsWith("/v1/dossiers/"));
  EXPECT_EQ(header_of(made, "ETag"), "\"1\"");
  auto const read = ask({.who = kGuide, .method = "GET", .target = where + "?language=en"});
  ASSERT_EQ(read.status, 200) << read.body;
  auto const d = content(read);
  EXPECT_EQ(text(d.at("person").at("name")), "Marieke de Vries");
  EXPECT_EQ(text(d.at("municipality").at("name")), "Haarlemmermeer");
  EXPECT_EQ(text(d.at("region").at("code")), "AM18");
  EXPECT_EQ(text(d.at("standing")), "owner");
  EXPECT_EQ(text(d.at("situation").at("cause")), "redundancy");
  EXPECT_EQ(text(d.at("openedAt")), "2026-09-01T00:00:00.000Z");
  EXPECT_EQ(text(d.at("withheld").at(0).at("why")), "noConsent");
  auto const list = ask({.who = kGuide, .method = "GET", .target = "/v1/dossiers?view=mine&limit=1"});
  ASSERT_EQ(list.status, 200) << list.body;
  auto const w = content(list);
  EXPECT_EQ(w.at("counts").at("mine").as_int64(), 2);
  ASSERT_EQ(w.at("items").as_array().size(), 1U);
  auto const next = ask(
      {.who = kGuide, .method = "GET", .target = "/v1/dossiers?view=mine&limit=1&cursor=" + text(w.at("nextCursor"))});
  EXPECT_EQ(text(content(next).at("items").at(0).at("name")), "Marieke de Vries");
  EXPECT_EQ(ask({.who = kGuide, .method = "GET", .target = "/v1/dossiers?cursor=x"}).status, 400);
}

TEST_F(dossiers_over_http, what_changes_demands_the_version_and_what_adds_does_not) {
  auto const step = std::string{R"({"nextStep":"Bellen","nextStepOn":"2026-09-05"})"};
  EXPECT_EQ(ask({.who = kGuide, .method = "PUT", .target = dossier_ + "/next-step", .body = step}).status, 428);
  auto const note =
      ask({.who = kColleague, .method = "POST", .target = dossier_ + "/notes", .body = R"({"text":"Hoi"})"});
  ASSERT_EQ(note.status, 200) << note.body;
  EXPECT_EQ(header_of(note, "ETag"), "\"2\"");
  auto const stale =
      ask({.who = kGuide, .method = "PUT", .target = dossier_ + "/next-step", .body = step, .if_match = "\"1\""});
  EXPECT_EQ(stale.status, 412);
  EXPECT_EQ(content(stale).at("currentVersion").as_int64(), 2);
  EXPECT_EQ(ask({.who = kGuide, .method = "PUT", .target = dossier_ + "/next-step", .body = step, .if_match = "\"2\""})
                .status,
            200);
}

TEST_F(dossiers_over_http, everything_of_one_page_can_be_changed) {
  auto version = 1;
  auto const change = [&](std::string const& method, std::string const& path, std::string const& body) {
    auto const r = ask({.who = kGuide,
                        .method = method,
                        .target = dossier_ + path,
                        .body = body,
                        .if_match = '"' + std::to_string(version) + '"'});
    EXPECT_EQ(r.status, 200) << path << r.body;
    ++version;
    EXPECT_EQ(header_of(r, "ETag"), '"' + std::to_string(version) + '"');
    return content(r);
  };
  auto d = change("PATCH", "", R"({"person":{"email":"petra@example.org"},"situation":{"kind":"selfEmployed"}})");
  EXPECT_EQ(text(d.at("person").at("email")), "petra@example.org");
  d = change("POST", "/facts", R"({"kind":"runsElsewhere","code":"uwv","detail":"Els","seen":true})");
  EXPECT_EQ(text(d.at("facts").at(0).at("label")), "UWV");
  EXPECT_EQ(text(d.at("facts").at(0).at("seenBy")), "Gijs de Gids");
  d = change("DELETE", "/facts/" + text(d.at("facts").at(0).at("id")), "");
  d = change("POST", "/tasks", R"({"what":"CV","forPerson":true,"dueOn":"2026-09-10"})");
  d = change("PATCH", "/tasks/" + text(d.at("tasks").at(0).at("id")), R"({"done":true})");
  EXPECT_THAT(text(d.at("tasks").at(0).at("doneAt")), StartsWith("2026-09-01"));
  d = change("POST", "/closing", R"({"outcome":"placed","text":"Bij de buren"})");
  EXPECT_EQ(text(d.at("state")), "closed");
  EXPECT_EQ(text(d.at("outcome")), "placed");
  d = change("POST", "/reopening", R"({"nextStep":"Bellen","nextStepOn":"2026-09-05","reason":"Weer"})");
  EXPECT_EQ(text(d.at("state")), "open");
  auto const events = ask({.who = kGuide, .method = "GET", .target = dossier_ + "/events"});
  EXPECT_EQ(content(events).at("items").as_array().size(), 8U);
  auto const page = ask({.who = kGuide, .method = "GET", .target = dossier_ + "/synthesis?language=en"});
  ASSERT_EQ(page.status, 200) << page.body;
  EXPECT_EQ(text(content(page).at("who")), "Petra Jansen, Amsterdam.");
}

TEST_F(dossiers_over_http, a_question_goes_to_a_partner_and_back) {
  auto const made =
      ask({.who = kGuide,
           .method = "POST",
           .target = dossier_ + "/offers",
           .body = R"({"kind":"handOver","organisation":")" + to_string(kUwv) +
                   R"(","what":"Overnemen","why":"WW","groups":["contact"],"answerBefore":"2026-09-08"})"});
  ASSERT_EQ(made.status, 201) << made.body;
  auto const id = text(content(made).at("id"));
  auto const list = ask({.who = kSpecialist, .method = "GET", .target = "/v1/offers"});
  ASSERT_EQ(list.status, 200) << list.body;
  EXPECT_THAT(list.body, Not(HasSubstr("dossier\"")));
  EXPECT_EQ(text(content(list).at("items").at(0).at("groups").at(0).at("ground")), "publicTask");
  auto const no = ask(
      {.who = kSpecialist, .method = "POST", .target = "/v1/offers/" + id + "/answer", .body = R"({"accept":false})"});
  EXPECT_EQ(no.status, 400);
  EXPECT_THAT(no.body, HasSubstr("/text"));
  auto const yes = ask({.who = kSpecialist,
                        .method = "POST",
                        .target = "/v1/offers/" + id + "/answer",
                        .body = R"({"accept":true,"nextStep":"Bellen","nextStepOn":"2026-09-03"})"});
  ASSERT_EQ(yes.status, 200) << yes.body;
  EXPECT_EQ(text(content(yes).at("dossier")), to_string(kDossier));
  EXPECT_EQ(ask({.who = kGuide, .method = "GET", .target = dossier_}).status, 404);
  EXPECT_EQ(ask({.who = kGuide, .method = "POST", .target = "/v1/offers/" + id + "/withdrawal"}).status, 404);
}

TEST_F(dossiers_over_http, duplicates_are_found_told_apart_and_merged) {
  auto const open = [&](account_id who) {
    office_.time.forward(std::chrono::seconds{1});
    return text(
        content(ask({.who = who, .method = "POST", .target = "/v1/dossiers", .body = std::string{kNew}})).at("id"));
  };
  auto const a = "/v1/dossiers/" + open(kGuide);
  auto const b = open(kSpecialist);
  auto const found = ask({.who = kGuide, .method = "GET", .target = a + "/duplicates"});
  ASSERT_EQ(found.status, 200) << found.body;
  EXPECT_EQ(text(content(found).at("items").at(0).at("id")), b);
  EXPECT_EQ(text(content(found).at("items").at(0).at("reasons").at(1)), "birthDate");
  auto const other = R"({"other":")" + b + R"("})";
  EXPECT_EQ(ask({.who = kGuide, .method = "POST", .target = a + "/distinctions", .body = other}).status, 204);
  auto const merged =
      ask({.who = kGuide, .method = "POST", .target = a + "/merging", .body = other, .if_match = "\"1\""});
  ASSERT_EQ(merged.status, 200) << merged.body;
  EXPECT_EQ(header_of(merged, "ETag"), "\"2\"");
  EXPECT_EQ(
      "/v1/dossiers/" + text(content(ask({.who = kGuide, .method = "GET", .target = "/v1/dossiers/" + b})).at("id")),
      a);
}

TEST_F(dossiers_over_http, codes_of_facts_are_open_to_all) {
  auto r = request{.method = "GET", .target = "/v1/fact-codes?language=en"};
  auto const codes = router_.respond(r, router_.find(r), "id");
  ASSERT_EQ(codes.status, 200) << codes.body;
  EXPECT_THAT(codes.body, HasSubstr(R"({"kind":"barrier","code":"debt","name":"Debts"})"));
}

TEST_F(dossiers_over_http, errors_name_the_field_and_not_what_was_sent) {
  auto const bad =
      ask({.who = kGuide, .method = "POST", .target = dossier_ + "/notes", .body = R"({"text":"BSN 111222333"})"});
  EXPECT_EQ(bad.status, 400);
  EXPECT_THAT(bad.body, HasSubstr("/text"));
  EXPECT_THAT(bad.body, Not(HasSubstr("111222333")));
}

}  // namespace
