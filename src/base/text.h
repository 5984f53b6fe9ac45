// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace overstap {

/// Lower case, accents removed, NFKC, runs of anything but letters and digits turned into one space, no
/// space at the ends: "Inspiciënt/e  (m/v)" -> "inspicient e m v". For comparing and searching only.
std::string fold(std::string_view utf8);

/// Valid UTF-8 without control characters other than tab, CR and LF.
bool is_plain_text(std::string_view utf8) noexcept;

/// Number of code points of valid UTF-8.
std::size_t count_code_points(std::string_view utf8) noexcept;

std::string_view trim(std::string_view text) noexcept;
std::vector<std::string_view> split(std::string_view text, char separator);

/// The whole of `text` as a number in [low, high]; anything else, also " 7" or "7x", is nullopt.
std::optional<long long> parse_integer(std::string_view text, long long low, long long high) noexcept;

}  // namespace overstap
