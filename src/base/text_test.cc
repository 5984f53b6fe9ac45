// SPDX-License-Identifier: EUPL-1.2
#include "base/text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace overstap;

namespace {

TEST(fold, accents_case_and_punctuation_disappear) {
  EXPECT_EQ(fold("Inspiciënt/e  (m/v)"), "inspicient e m v");
  EXPECT_EQ(fold("  CAFÉ-manager "), "cafe manager");
  EXPECT_EQ(fold("3D-tekenaar"), "3d tekenaar");
  EXPECT_EQ(fold("ﬁlm"), "film");
  EXPECT_EQ(fold("…"), "");
}

RC_GTEST_PROP(fold, folding_twice_changes_nothing, ()) {
  auto const piece = rc::gen::element<std::string>("a", "B", "é", "Ü", " ", "-", "ß", "ŀ", "7", "ﬁ", "/");
  auto text = std::string{};
  for (auto const& p : *rc::gen::container<std::vector<std::string>>(piece)) {
    text += p;
  }
  RC_ASSERT(fold(fold(text)) == fold(text));
}

TEST(plain_text, refuses_control_characters_and_broken_utf8) {
  EXPECT_TRUE(is_plain_text("één\ttwee\r\n"));
  EXPECT_FALSE(is_plain_text("a\x01"));
  EXPECT_FALSE(is_plain_text("\xff"));
  EXPECT_FALSE(is_plain_text("\xed\xa0\x80"));  // a surrogate
}

TEST(text, counts_code_points) {
  EXPECT_EQ(count_code_points("één"), 3U);
  EXPECT_EQ(count_code_points("😀"), 1U);
}

TEST(text, integers_are_whole_or_nothing) {
  EXPECT_EQ(parse_integer("7", 0, 9), 7);
  for (auto const* const wrong : {"", " 7", "7 ", "7x", "+7", "10", "-1", "99999999999999999999"}) {
    EXPECT_FALSE(parse_integer(wrong, 0, 9)) << wrong;
  }
}

TEST(text, split_keeps_empty_parts) {
  EXPECT_THAT(split("a||b|", '|'), testing::ElementsAre("a", "", "b", ""));
  EXPECT_THAT(split("", '|'), testing::ElementsAre(""));
}

}  // namespace
