// SPDX-License-Identifier: EUPL-1.2
#include "api/negotiate.h"

#include <gtest/gtest.h>

using namespace overstap::api;

namespace {

TEST(accepts_json, by_the_most_specific_range) {
  for (auto const* const yes : {"",
                                "*/*",
                                "application/json",
                                "text/html, application/*;q=0.1",
                                "Application/JSON; q=0.5",
                                "application/json;q=1, */*;q=0"}) {
    EXPECT_TRUE(accepts_json(yes)) << yes;
  }
  EXPECT_TRUE(accepts_json(std::nullopt));
  for (auto const* const no : {"text/html",
                               "application/json;q=0",
                               "application/json;q=0.000, */*",
                               "application/xml, text/*",
                               "application/jsonx"}) {
    EXPECT_FALSE(accepts_json(no)) << no;
  }
}

TEST(is_json, whatever_the_parameters) {
  EXPECT_TRUE(is_json("application/json"));
  EXPECT_TRUE(is_json("APPLICATION/JSON ; charset=utf-8"));
  EXPECT_FALSE(is_json(""));
  EXPECT_FALSE(is_json("text/json"));
  EXPECT_FALSE(is_json("application/json-patch"));
}

TEST(accepts_coding, named_or_by_star) {
  EXPECT_TRUE(accepts_coding("gzip, deflate, br", "br"));
  EXPECT_TRUE(accepts_coding("*", "br"));
  EXPECT_FALSE(accepts_coding("", "br"));
  EXPECT_FALSE(accepts_coding("gzip", "br"));
  EXPECT_FALSE(accepts_coding("br;q=0, *", "br"));
  EXPECT_FALSE(accepts_coding("*;q=0", "gzip"));
}

}  // namespace
