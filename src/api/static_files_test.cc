// SPDX-License-Identifier: EUPL-1.2
#include "api/static_files.h"

#include <algorithm>

#include <gmock/gmock.h>

using namespace overstap;
using namespace overstap::api;

namespace {

constexpr embedded_file kFiles[] = {
    {"assets/app-1a2b.js", "plain script"},
    {"assets/app-1a2b.js.br", "brotli"},
    {"assets/app-1a2b.js.gz", "gzip"},
    {"favicon.svg", "<svg/>"},
    {"index.html", "<html>"},
    {"index.html.gz", "gzipped page"},
};

std::string header_of(response const& r, std::string_view name) {
  auto const at = std::ranges::find(r.headers, name, &header::name);
  return at == r.headers.end() ? "" : at->value;
}

TEST(static_files, sends_the_best_form_that_the_browser_takes) {
  auto const files = static_files{kFiles};
  auto const br = files.get("/assets/app-1a2b.js", "gzip, br", "");
  EXPECT_EQ(br.bytes(), "brotli");
  EXPECT_EQ(header_of(br, "Content-Encoding"), "br");
  EXPECT_EQ(br.content_type, "text/javascript; charset=utf-8");
  EXPECT_EQ(header_of(br, "Vary"), "Accept-Encoding");
  EXPECT_EQ(files.get("/assets/app-1a2b.js", "gzip, br;q=0", "").bytes(), "gzip");
  auto const plain = files.get("/assets/app-1a2b.js", "", "");
  EXPECT_EQ(plain.bytes(), "plain script");
  EXPECT_EQ(header_of(plain, "Content-Encoding"), "");
  EXPECT_EQ(files.get("/favicon.svg", "gzip, br", "").bytes(), "<svg/>");
}

TEST(static_files, only_hashed_names_are_kept_by_browsers) {
  auto const files = static_files{kFiles};
  EXPECT_EQ(header_of(files.get("/assets/app-1a2b.js", "", ""), "Cache-Control"),
            "public, max-age=31536000, immutable");
  EXPECT_EQ(header_of(files.get("/index.html", "", ""), "Cache-Control"), "no-cache");
  EXPECT_EQ(header_of(files.get("/favicon.svg", "", ""), "Cache-Control"), "no-cache");
}

TEST(static_files, only_whole_names_are_files) {
  auto const files = static_files{kFiles};
  EXPECT_EQ(files.get("/index.html", "", "").bytes(), "<html>");
  for (auto const* const path : {"/",
                                 "",
                                 "/index",
                                 "/missing.js",
                                 "/assets/app-1a2b.js.map",
                                 "/..",
                                 "/../etc/passwd.txt",
                                 "/assets/../index.html"}) {
    EXPECT_EQ(files.get(path, "", "").status, 404) << path;
  }
}

TEST(static_files, what_the_browser_has_is_not_sent_again) {
  auto const files = static_files{kFiles};
  auto const first = files.get("/index.html", "gzip", "");
  auto const tag = header_of(first, "ETag");
  EXPECT_NE(tag, header_of(files.get("/index.html", "", ""), "ETag")) << "each form has a tag of its own";
  auto const again = files.get("/index.html", "gzip", tag);
  EXPECT_EQ(again.status, 304);
  EXPECT_TRUE(again.bytes().empty());
  EXPECT_EQ(header_of(again, "ETag"), tag);
  EXPECT_EQ(header_of(again, "Content-Encoding"), "");
  EXPECT_EQ(files.get("/index.html", "gzip", "\"other\", W/" + tag).status, 304);
  EXPECT_EQ(files.get("/index.html", "gzip", "\"other\"").status, 200);
}

}  // namespace
