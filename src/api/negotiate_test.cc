// SPDX-License-Identifier: EUPL-1.2
#include "api/negotiate.h"

#include <gtest/gtest.h>

using namespace overstap::api;

namespace {

TEST(accepts_type, by_the_most_specific_range) {
  for (auto const* const yes : {"",
                                "*/*",
                                "application/json",
                                "text/html, application/*;q=0.1",
                                "Application/JSON; q=0.5",
                                "application/json;q=1, */*;q=0"}) {
    EXPECT_TRUE(accepts_type(yes, "application/json")) << yes;
  }
  EXPECT_TRUE(accepts_type(std::nullopt, "application/json"));
  for (auto const* const no : {"text/html",
                               "application/json;q=0",
                               "application/json;q=0.000, */*",
                               "application/xml, text/*",
                               "application/jsonx"}) {
    EXPECT_FALSE(accepts_type(no, "application/json")) << no;
  }
}

TEST(one_of_types, whatever_the_parameters) {
  constexpr auto kTypes = "application/json, text/csv";
  EXPECT_EQ(one_of_types("application/json", kTypes), "application/json");
  EXPECT_EQ(one_of_types("TEXT/CSV ; charset=utf-8", kTypes), "text/csv");
  for (auto const* const no :
       {"", "text/json", "application/json-patch", "application", "application/json, text/csv"}) {
    EXPECT_EQ(one_of_types(no, kTypes), "") << no;
  }
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
