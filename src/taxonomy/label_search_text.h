// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace overstap::taxonomy {

/// How much a word of a title counts: between brackets less, a function word hardly.
inline constexpr auto kFullShare = std::uint32_t{16};

struct title_word {
  std::string text;  ///< folded, never empty
  std::uint32_t share;  ///< 1..kFullShare
};

struct title_shares {
  std::uint32_t bracketed = 6;
  std::uint32_t function_word = 2;
  std::uint32_t grade_word = 8;
};

/// The words of a title in order; invalid UTF-8 or nothing readable gives none.
std::vector<title_word> read_title(std::string_view utf8, title_shares const& shares);

/// The last word of `utf8` may still be growing: nothing was typed after it.
bool ends_in_a_word(std::string_view utf8) noexcept;

}  // namespace overstap::taxonomy
