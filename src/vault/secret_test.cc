// SPDX-License-Identifier: EUPL-1.2
#include "vault/secret.h"

#include <ostream>
#include <type_traits>

#include <fmt/format.h>
#include <fmt/ostream.h>
#include <fmt/ranges.h>
#include <gtest/gtest.h>

using namespace overstap::vault;

namespace {

template <typename T>
concept streamable = requires(std::ostream& out, T const& value) { out << value; };

static_assert(!streamable<secret>);
static_assert(!fmt::is_formattable<secret>::value);
static_assert(!std::is_copy_constructible_v<secret> && !std::is_copy_assignable_v<secret>);
static_assert(std::is_nothrow_move_constructible_v<secret> && std::is_nothrow_move_assignable_v<secret>);
static_assert(!std::is_convertible_v<secret, std::string_view> && !std::is_convertible_v<std::string_view, secret>);
static_assert(!std::equality_comparable<secret>);

TEST(secret, gives_its_bytes_only_when_asked) {
  EXPECT_EQ(secret{"a\0b"}.reveal(), "a");
  EXPECT_EQ((secret{std::string_view{"a\0b", 3}}.reveal()), (std::string_view{"a\0b", 3}));
  EXPECT_TRUE(secret{}.empty());
  EXPECT_NE(secret{}.reveal().data(), nullptr);
}

TEST(secret, taking_wipes_the_text_it_came_from) {
  auto text = std::string{"a password of some length"};
  auto const* const before = text.data();
  auto const taken = secret::take(text);
  EXPECT_EQ(taken.reveal(), "a password of some length");
  EXPECT_TRUE(text.empty());
  EXPECT_EQ(text.data(), before);
  EXPECT_EQ(std::string_view(before, 25), std::string_view(std::string(25, '\0')));
}

TEST(secret, moving_leaves_nothing_behind) {
  auto from = secret{"short"};
  auto const to = std::move(from);
  EXPECT_EQ(to.reveal(), "short");
  EXPECT_TRUE(from.empty());  // NOLINT(bugprone-use-after-move): that is the question
  from = secret{"other"};
  EXPECT_EQ(from.reveal(), "other");
}

TEST(secret, same_compares_texts) {
  EXPECT_TRUE(same("", ""));
  EXPECT_TRUE(same("abc", "abc"));
  EXPECT_FALSE(same("abc", "abd"));
  EXPECT_FALSE(same("abc", "abcd"));
}

}  // namespace
