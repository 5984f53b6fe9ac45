// SPDX-License-Identifier: EUPL-1.2
#include "casework/login_name.h"

#include <algorithm>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace overstap::casework;
using ::testing::MatchesRegex;

namespace {

void expect_plain_and_different(std::span<std::string_view const> words) {
  auto seen = std::set<std::string_view>{};
  for (auto const w : words) {
    EXPECT_TRUE(seen.insert(w).second) << w;
    EXPECT_TRUE(std::ranges::all_of(w, [](char c) { return c >= 'a' && c <= 'z'; })) << w;
  }
}

TEST(login_name, the_words_are_plain_and_different) {
  expect_plain_and_different(login_adjectives());
  expect_plain_and_different(login_nouns());
  EXPECT_GE(login_adjectives().size() * login_nouns().size() * 10'000, 100'000'000U);
}

TEST(login_name, is_two_words_and_four_digits) {
  auto seen = std::set<std::string>{};
  for (auto i = 0; i < 100; ++i) {
    auto const login = make_login();
    EXPECT_THAT(login, MatchesRegex("[a-z]+-[a-z]+-[0-9][0-9][0-9][0-9]"));
    EXPECT_EQ(normalised_login(login), login);
    seen.insert(login);
  }
  EXPECT_GT(seen.size(), 95U);
}

TEST(login_name, is_found_however_it_is_typed) {
  EXPECT_EQ(normalised_login("  Zonnige Merel 4821 "), "zonnige-merel-4821");
  EXPECT_EQ(normalised_login("zonnige_merel.4821"), "zonnige-merel-4821");
  EXPECT_EQ(normalised_login("ZONNIGE-MEREL-4821"), "zonnige-merel-4821");
  EXPECT_EQ(normalised_login("..."), "");
}

}  // namespace
