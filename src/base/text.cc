// SPDX-License-Identifier: EUPL-1.2
#include "base/text.h"

#include <charconv>
#include <cstdint>
#include <memory>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include "base/invariant.h"

namespace overstap {
namespace {

bool is_ascii(std::string_view text) {
  for (auto const c : text) {
    if (static_cast<unsigned char>(c) >= 0x80) {
      return false;
    }
  }
  return true;
}

/// The common case, without ICU.
std::string fold_ascii(std::string_view text) {
  auto folded = std::string{};
  folded.reserve(text.size());
  for (auto const c : text) {
    auto const lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9')) {
      folded.push_back(lower);
    } else if (!folded.empty() && folded.back() != ' ') {
      folded.push_back(' ');
    }
  }
  if (!folded.empty() && folded.back() == ' ') {
    folded.pop_back();
  }
  return folded;
}

}  // namespace

std::string fold(std::string_view utf8) {
  if (is_ascii(utf8)) {
    return fold_ascii(utf8);
  }
  auto status = U_ZERO_ERROR;
  auto const* const decomposer = icu::Normalizer2::getNFKDInstance(status);
  invariant(U_SUCCESS(status) != 0, "ICU has no NFKD data");
  auto const text = icu::UnicodeString::fromUTF8(icu::StringPiece{utf8.data(), static_cast<std::int32_t>(utf8.size())});
  auto const decomposed = decomposer->normalize(text, status);
  invariant(U_SUCCESS(status) != 0, "ICU could not normalise text");

  auto kept = icu::UnicodeString{};
  auto pending_space = false;
  for (auto i = std::int32_t{0}; i < decomposed.length();) {
    auto const c = decomposed.char32At(i);
    i += U16_LENGTH(c);
    if (u_charType(c) == U_NON_SPACING_MARK) {
      continue;
    }
    if (u_isalnum(c) == 0) {
      pending_space = !kept.isEmpty();
      continue;
    }
    if (pending_space) {
      kept.append(static_cast<UChar32>(' '));
      pending_space = false;
    }
    kept.append(c);
  }
  kept.foldCase();
  auto folded = std::string{};
  kept.toUTF8String(folded);
  return folded;
}

bool is_plain_text(std::string_view utf8) noexcept {
  auto const* const bytes = reinterpret_cast<std::uint8_t const*>(utf8.data());
  auto const length = static_cast<std::int32_t>(utf8.size());
  for (auto i = std::int32_t{0}; i < length;) {
    UChar32 c{};
    U8_NEXT(bytes, i, length, c);  // NOLINT(bugprone-inc-dec-in-conditions): a macro of ICU
    if (c < 0 || c == 0x7f || (c < 0x20 && c != '\t' && c != '\n' && c != '\r')) {
      return false;
    }
  }
  return true;
}

std::size_t count_code_points(std::string_view utf8) noexcept {
  auto count = std::size_t{0};
  for (auto const c : utf8) {
    count += (static_cast<unsigned char>(c) & 0xc0U) != 0x80U ? 1U : 0U;
  }
  return count;
}

std::string_view trim(std::string_view text) noexcept {
  constexpr auto kSpace = std::string_view{" \t\r\n"};
  auto const first = text.find_first_not_of(kSpace);
  return first == std::string_view::npos ? std::string_view{}
                                         : text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  auto parts = std::vector<std::string_view>{};
  for (;;) {
    auto const at = text.find(separator);
    parts.push_back(text.substr(0, at));
    if (at == std::string_view::npos) {
      return parts;
    }
    text.remove_prefix(at + 1);
  }
}

std::optional<long long> parse_integer(std::string_view text, long long low, long long high) noexcept {
  auto value = 0LL;
  auto const* const end = std::to_address(text.end());
  auto const [stop, code] = std::from_chars(std::to_address(text.begin()), end, value);
  return code == std::errc{} && stop == end && value >= low && value <= high ? std::optional{value} : std::nullopt;
}

}  // namespace overstap
