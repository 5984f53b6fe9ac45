// SPDX-License-Identifier: EUPL-1.2
#include "api/site.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "desk/testing_clock.h"

using namespace overstap;
using namespace overstap::api;

namespace {

constexpr embedded_file kFiles[] = {{"assets/app-1a2b.js", "script"}, {"icon.svg", "<svg/>"}, {"index.html", "<html>"}};

response ask(std::string_view target, std::optional<std::string_view> accept = "text/html,*/*;q=0.8") {
  static auto const time = desk::testing::still_clock{};
  static auto const api = router{{}, {}, "", time};
  static auto const files = static_files{kFiles};
  static auto const answers = site{api, files};
  auto const r = request{.method = "GET", .target = target, .accept = accept};
  return answers.respond(r, answers.find(r), "the-id");
}
bool has_header(response const& r, std::string_view name) {
  return std::ranges::find(r.headers, name, &header::name) != r.headers.end();
}

TEST(site, pages_of_the_front_end_are_one_document) {
  for (auto const* const path : {"/",
                                 "/?a=b",
                                 "/inloggen",
                                 "/mijn",
                                 "/mijn/",
                                 "/werk/dossiers/0190c7a0-0000-7000-8000-00000000dead",
                                 "/beheer/a.b",
                                 "/regio"}) {
    auto const page = ask(path);
    EXPECT_EQ(page.status, 200) << path;
    EXPECT_EQ(page.bytes(), "<html>") << path;
    EXPECT_TRUE(has_header(page, "ETag")) << path;
  }
}

TEST(site, files_are_files) {
  EXPECT_EQ(ask("/icon.svg").bytes(), "<svg/>");
  EXPECT_EQ(ask("/assets/app-1a2b.js").bytes(), "script");
}

TEST(site, another_path_is_a_page_that_is_not_there) {
  for (auto const* const path : {"/werken", "/some/page", "/Mijn", "//mijn", "/assets/", "/wp-login.php"}) {
    auto const page = ask(path);
    EXPECT_EQ(page.status, 404) << path;
    EXPECT_EQ(page.bytes(), "<html>") << "the front end says so: " << path;
    EXPECT_EQ(page.content_type, "text/html; charset=utf-8");
    EXPECT_FALSE(has_header(page, "ETag")) << "or it would be kept as the start page";
  }
}

TEST(site, what_is_no_page_is_a_problem) {
  for (auto const* const accept : {"application/json", "image/*", "*/*"}) {
    auto const missing = ask("/missing.js", accept);
    EXPECT_EQ(missing.status, 404);
    EXPECT_EQ(missing.content_type, "application/problem+json");
  }
}

TEST(site, without_a_front_end_everything_is_missing) {
  auto const time = desk::testing::still_clock{};
  auto const api = router{{}, {}, "", time};
  auto const files = static_files{{}};
  auto const answers = site{api, files};
  auto const r = request{.method = "GET", .target = "/"};
  EXPECT_EQ(answers.respond(r, answers.find(r), "the-id").content_type, "application/problem+json");
}

}  // namespace
