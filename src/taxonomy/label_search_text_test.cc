// SPDX-License-Identifier: EUPL-1.2
#include "taxonomy/label_search_text.h"

#include <string>

#include <gtest/gtest.h>

namespace overstap::taxonomy {
namespace {

std::string shown(std::string_view title) {
  auto text = std::string{};
  for (auto const& w : read_title(title, {.bracketed = 6, .function_word = 2, .grade_word = 8})) {
    text += (text.empty() ? "" : " ") + w.text + ":" + std::to_string(w.share);
  }
  return text;
}

TEST(read_title, folds_case_and_accents) {
  EXPECT_EQ(shown("Inspiciënt  THEATER"), "inspicient:16 theater:16");
  EXPECT_EQ(shown("Coördinator"), "coordinator:16");
}

TEST(read_title, words_between_brackets_count_less) {
  EXPECT_EQ(shown("Kok (Aziatisch) hotel"), "kok:16 aziatisch:6 hotel:16");
  EXPECT_EQ(shown("Universitair (hoofd)docent"), "universitair:16 hoofd:6 docent:16");
}

TEST(read_title, brackets_that_do_not_match_are_no_trouble) {
  EXPECT_EQ(shown("kok) hotel"), "kok:16 hotel:16");
  EXPECT_EQ(shown("kok (hotel"), "kok:16 hotel:6");
  EXPECT_EQ(shown("((kok))) bar"), "kok:6 bar:16");
  EXPECT_EQ(shown("()"), "");
}

TEST(read_title, function_and_grade_words_count_less) {
  EXPECT_EQ(shown("bestuurder van een bus"), "bestuurder:16 van:2 een:2 bus:16");
  EXPECT_EQ(shown("junior kok"), "junior:8 kok:16");
  EXPECT_EQ(shown("docent (2e graads)"), "docent:16 2e:6 graads:6");
}

TEST(read_title, separators_split_words) {
  EXPECT_EQ(shown("barman/barvrouw"), "barman:16 barvrouw:16");
  EXPECT_EQ(shown("HVAC-monteur"), "hvac:16 monteur:16");
}

TEST(read_title, nothing_readable_has_no_words) {
  EXPECT_EQ(shown(""), "");
  EXPECT_EQ(shown(" -/,. "), "");
  EXPECT_EQ(shown("\xff\xfe"), "");
  EXPECT_EQ(shown(std::string_view{"a\0b", 3}), "");
}

TEST(ends_in_a_word, tells_whether_the_last_word_may_grow) {
  EXPECT_TRUE(ends_in_a_word("stewar"));
  EXPECT_TRUE(ends_in_a_word("ï"));
  EXPECT_TRUE(ends_in_a_word("mbo 4"));
  EXPECT_FALSE(ends_in_a_word("stewar "));
  EXPECT_FALSE(ends_in_a_word("kok)"));
  EXPECT_FALSE(ends_in_a_word(""));
}

}  // namespace
}  // namespace overstap::taxonomy
