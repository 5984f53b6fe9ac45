// SPDX-License-Identifier: EUPL-1.2
#include "vault/token.h"

#include <set>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace overstap::vault;
using testing::MatchesRegex;

namespace {

std::string shown(secret const& s) {
  return std::string{s.reveal()};
}

TEST(token, is_long_url_safe_and_new_each_time) {
  auto seen = std::set<std::string>{};
  for (auto i = 0; i < 1000; ++i) {
    auto const token = shown(make_token());
    EXPECT_THAT(token, MatchesRegex("[A-Za-z0-9_-]+"));
    EXPECT_EQ(token.size(), 43U);
    EXPECT_TRUE(seen.insert(token).second);
  }
}

TEST(code, comes_in_groups_without_look_alikes) {
  auto letters = std::set<char>{};
  auto seen = std::set<std::string>{};
  for (auto i = 0; i < 1000; ++i) {
    auto const code = shown(make_code());
    EXPECT_THAT(code, MatchesRegex("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}"));
    letters.insert(code.begin(), code.end());
    EXPECT_TRUE(seen.insert(code).second);
  }
  // All 29 of them and the dash: 12 000 drawn.
  EXPECT_EQ(std::string(letters.begin(), letters.end()), "-23456789ABCDEFGHJKMNPQRSTWXYZ");
}

TEST(code, is_read_as_people_type_it) {
  for (auto const* const typed : {"K7QM-2XPD-9TRW", "k7qm2xpd9trw", " K7QM 2XPD 9trw ", "k-7-q-m-2-x-p-d-9-t-r-w"}) {
    auto const code = parse_code(typed);
    ASSERT_TRUE(code) << typed;
    EXPECT_EQ(code->reveal(), "K7QM-2XPD-9TRW");
  }
  for (auto const* const typed :
       {"", "K7QM-2XPD-9TR", "K7QM-2XPD-9TRWA", "K7QM-2XPD-9TRO", "K7QM-2XPD-9TR0", "K7QM_2XPD_9TRW"}) {
    EXPECT_FALSE(parse_code(typed)) << typed;
  }
  auto const made = make_code();
  EXPECT_EQ(parse_code(made.reveal())->reveal(), made.reveal());
}

}  // namespace
