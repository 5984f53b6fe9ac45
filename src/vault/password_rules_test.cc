// SPDX-License-Identifier: EUPL-1.2
#include "vault/password_rules.h"

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "base/embedded_file.h"
#include "base/text.h"

using namespace overstap;
using namespace overstap::vault;

namespace {

std::optional<password_flaw> flaw_of(std::string_view password, std::string_view login = "j.jansen@example.org") {
  return find_flaw(secret{password}, login);
}

TEST(password_rules, unrelated_words_are_accepted) {
  for (auto const* const password :
       {"vier losse woorden", "correct paard batterij", "Ik fiets elke dag!", "x7Gq2mP9vR4t", "ëëëëëëabcdëë"}) {
    EXPECT_FALSE(flaw_of(password)) << password;
  }
}

TEST(password_rules, characters_are_counted_not_bytes) {
  EXPECT_EQ(flaw_of("ëëëëëëabcdë"), password_flaw::too_short);
  EXPECT_EQ(flaw_of(""), password_flaw::too_short);
  auto woorden = std::string{};
  while (woorden.size() < 200) {
    woorden += "een twee drie vier ";
  }
  EXPECT_FALSE(flaw_of(woorden.substr(0, 200)));
  EXPECT_EQ(flaw_of(woorden.substr(0, 200) + "x"), password_flaw::too_long);
}

TEST(password_rules, text_only) {
  EXPECT_EQ(flaw_of("vier losse \xff woorden"), password_flaw::not_text);
  EXPECT_EQ(flaw_of(std::string_view{"vier losse\0woorden", 18}), password_flaw::not_text);
}

TEST(password_rules, not_the_login) {
  EXPECT_EQ(flaw_of("j.jansen@example.org"), password_flaw::same_as_login);
  EXPECT_EQ(flaw_of("J Jansen Example ORG"), password_flaw::same_as_login);
  EXPECT_FALSE(flaw_of("j.jansen@example.org", "p.pieters@example.org"));
}

TEST(password_rules, not_what_many_people_think_of) {
  for (auto const* const password : {"Welkom2026!!!",
                                     "wachtwoord12",
                                     "Wachtwoord!1234",
                                     "P@ssw0rd1234",
                                     "12345678901234",
                                     "987654321098",
                                     "aaaaaaaaaaaa",
                                     "abcabcabcabc",
                                     "qwertyuiopas",
                                     "abcdefghijkl",
                                     "welkomwelkom",
                                     "welkom12 Welkom12",
                                     "WelkomWelkom2026",
                                     "Zomer-2026-2026",
                                     "2026zomer2026",
                                     "ik hou van jou",
                                     "!!!!!!!!!!!!"}) {
    EXPECT_EQ(flaw_of(password), password_flaw::common) << password;
  }
}

TEST(password_rules, every_line_of_the_list_can_be_met) {
  auto const files = embedded::data();
  auto const file = std::ranges::find(files, std::string_view{"common-passwords.txt"}, &embedded_file::path);
  ASSERT_NE(file, files.end());
  auto count = 0;
  for (auto const line : split(file->content, '\n')) {
    if (line.empty() || line.starts_with('#')) {
      continue;
    }
    ++count;
    EXPECT_EQ(fold(line), line);
    EXPECT_EQ(flaw_of(std::string{line} + "1234567890"), password_flaw::common) << line;
  }
  EXPECT_GT(count, 100);
}

TEST(password_rules, every_flaw_says_what_would_be_right) {
  EXPECT_EQ(allowed(password_flaw::too_short), "at least 12 characters");
  EXPECT_EQ(allowed(password_flaw::too_long), "at most 200 characters");
}

}  // namespace
