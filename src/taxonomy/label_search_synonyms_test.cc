// SPDX-License-Identifier: EUPL-1.2
#include "taxonomy/label_search_synonyms.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "taxonomy/dutch_words.h"

namespace overstap::taxonomy {
namespace {

std::uint32_t likeness(title_synonyms const& s, std::string_view a, std::string_view b) {
  auto const others = s.of(gender_neutral(a));
  auto const at = std::ranges::find(others, gender_neutral(b), &synonym::key);
  return at == others.end() ? 0 : at->likeness;
}

TEST(title_synonyms, words_of_one_group_know_each_other) {
  auto const s = title_synonyms{};
  EXPECT_EQ(likeness(s, "docent", "leraar"), 950U);
  EXPECT_EQ(likeness(s, "lerares", "docente"), 950U);
  EXPECT_EQ(likeness(s, "docent", "monteur"), 0U);
}

TEST(title_synonyms, are_mutual_and_never_a_word_itself) {
  auto const s = title_synonyms{};
  auto pairs = 0;
  for (auto const key : s.whole()) {
    for (auto const& other : s.of(key)) {
      EXPECT_NE(key, other.key);
      EXPECT_EQ(likeness(s, other.key, key), other.likeness) << key << " / " << other.key;
      EXPECT_GE(other.likeness, 700U);
      ++pairs;
    }
  }
  EXPECT_GT(pairs, 500);
}

TEST(title_synonyms, compounds_marked_as_such_may_come_apart) {
  auto const s = title_synonyms{};
  auto const whole = s.whole();
  EXPECT_TRUE(s.knows(gender_neutral("verkoopmedewerker")));
  EXPECT_EQ(std::ranges::count(whole, gender_neutral("verkoopmedewerker")), 0);
  EXPECT_EQ(std::ranges::count(whole, gender_neutral("leerkracht")), 1);
}

TEST(title_synonyms, a_phrase_implies_words_that_are_not_there_yet) {
  auto const s = title_synonyms{};
  EXPECT_THAT(s.implied_by({"docent", "wiskunde", "1e", "graads"}), testing::ElementsAre("voortgezet", "onderwijs"));
  EXPECT_THAT(s.implied_by({"docent", "voortgezet", "onderwijs", "1e", "graads"}), testing::IsEmpty());
  EXPECT_THAT(s.implied_by({"graads", "1e"}), testing::IsEmpty());
  EXPECT_THAT(s.implied_by({}), testing::IsEmpty());
}

}  // namespace
}  // namespace overstap::taxonomy
