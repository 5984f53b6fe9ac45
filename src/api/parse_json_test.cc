// SPDX-License-Identifier: EUPL-1.2
#include "api/parse_json.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <gmock/gmock.h>

using namespace overstap;
using namespace overstap::api;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

std::string nested(std::size_t levels) {
  return std::string(levels, '[') + std::string(levels, ']');
}

std::string detail_of(std::string_view text) {
  auto twice = std::vector<field_error>{};
  auto const parsed = parse_json(text, twice);
  return parsed ? "accepted" : parsed.error().detail;
}

TEST(parse_json, builds_the_same_tree_as_the_library) {
  auto const text =
      R"({"a":[1,-2.5,"x\ud83d\ude00y",true,null,{"b":{}}],"c":"","d":[[],[{}]],"e":18446744073709551615})";
  auto twice = std::vector<field_error>{};
  auto const mine = parse_json(text, twice);
  ASSERT_TRUE(mine.has_value());
  EXPECT_EQ(boost::json::serialize(*mine), boost::json::serialize(boost::json::parse(text)));
  EXPECT_THAT(twice, IsEmpty());
}

TEST(parse_json, names_every_member_that_is_given_twice_and_keeps_the_first) {
  auto twice = std::vector<field_error>{};
  auto const v = parse_json(R"({"a":1,"b":[{"x/y":1,"z":2,"x/y":3}],"a":{"c":1,"c":2}})", twice);
  EXPECT_THAT(
      twice,
      ElementsAre(
          field_error{"/b/0/x~1y", "given once"}, field_error{"/a/c", "given once"}, field_error{"/a", "given once"}));
  EXPECT_EQ(boost::json::serialize(*v), R"({"a":1,"b":[{"x/y":1,"z":2}]})");
}

TEST(parse_json, nesting_is_bounded) {
  EXPECT_EQ(detail_of(nested(kMaxNesting)), "accepted");
  EXPECT_EQ(detail_of(nested(kMaxNesting + 1)), "The body is nested deeper than 16 levels.");
  EXPECT_EQ(detail_of(std::string(100'000, '[')), "The body is nested deeper than 16 levels.");
}

TEST(parse_json, what_is_not_strict_json_is_refused) {
  for (auto const* const text : {"",
                                 " ",
                                 "{",
                                 "{]",
                                 "{\"a\":}",
                                 "{\"a\":1,}",
                                 "[1 2]",
                                 "{}x",
                                 "nul",
                                 "'a'",
                                 "01",
                                 "\"\xff\"",
                                 "// c\n1",
                                 "\"a\nb\"",
                                 "NaN"}) {
    EXPECT_THAT(detail_of(text), ::testing::StartsWith("The body is not valid JSON")) << text;
  }
  EXPECT_EQ(detail_of(" {} \n"), "accepted");
}

}  // namespace
