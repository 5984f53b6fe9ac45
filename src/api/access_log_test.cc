// SPDX-License-Identifier: EUPL-1.2
#include "api/access_log.h"

#include <boost/json/parse.hpp>
#include <gtest/gtest.h>

using namespace overstap::api;

namespace {

constexpr auto kAnswered = answered{.method = "PUT",
                                    .path_template = "/v1/dossiers/{id}",
                                    .operation = "changeDossier",
                                    .status = 412,
                                    .milliseconds = 3,
                                    .trace_id = "0123456789abcdef0123456789abcdef"};

TEST(access_log, says_what_was_asked_by_the_names_of_this_program) {
  EXPECT_EQ(access_line(log_format::text, kAnswered),
            "PUT /v1/dossiers/{id} 412 3 ms changeDossier 0123456789abcdef0123456789abcdef");
  EXPECT_EQ(
      access_line(
          log_format::text,
          {.method = "other", .path_template = {}, .operation = {}, .status = 404, .milliseconds = 0, .trace_id = "0"}),
      "other (unknown) 404 0 ms - 0");
}

TEST(access_log, is_one_object_per_line) {
  auto const line = json_line(1'788'220'800'007, "info", "", access_line(log_format::json, kAnswered));
  EXPECT_EQ(line.find('\n'), line.size() - 1);
  auto const o = boost::json::parse(line).as_object();
  EXPECT_EQ(o.at("time"), "2026-09-01T00:00:00.007Z");
  EXPECT_EQ(o.at("level"), "info");
  EXPECT_EQ(o.at("method"), "PUT");
  EXPECT_EQ(o.at("path"), "/v1/dossiers/{id}");
  EXPECT_EQ(o.at("operation"), "changeDossier");
  EXPECT_EQ(o.at("status"), 412);
  EXPECT_EQ(o.at("ms"), 3);
  EXPECT_EQ(o.at("trace"), "0123456789abcdef0123456789abcdef");
  EXPECT_EQ(o.size(), 8U);
}

TEST(access_log, other_messages_are_text_whatever_is_in_them) {
  auto const line = json_line(0, "error", "a \"quote\"\nand a line", "");
  EXPECT_EQ(line.find('\n'), line.size() - 1);
  EXPECT_EQ(boost::json::parse(line).at("message"), "a \"quote\"\nand a line");
}

}  // namespace
