// SPDX-License-Identifier: EUPL-1.2
#include "domain/citizen_number.h"

#include <array>
#include <span>
#include <string>

namespace overstap {
namespace {

constexpr std::size_t kDigits = 9;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// 9·d1 + 8·d2 + … + 2·d8 − d9 is a multiple of eleven. The oldest numbers have eight digits, written with a zero in
/// front, so two zeros in front are something else.
bool passes_eleven_test(std::string_view digits) {
  if (digits.starts_with("00")) {
    return false;
  }
  auto sum = 0;
  for (auto i = std::size_t{0}; i < kDigits; ++i) {
    auto const weight = i == kDigits - 1 ? -1 : static_cast<int>(kDigits - i);
    sum += weight * (digits[i] - '0');
  }
  return sum % 11 == 0;
}

/// The size of one separator at the start of `text`: what people, and the programs they copy from, put between groups
/// of digits.
std::size_t separator_size(std::string_view text) {
  constexpr auto kSeparators = std::to_array<std::string_view>({
      " ",
      ".",
      "-",
      "\u00a0",  // no-break space
      "\u202f",  // narrow no-break space
      "\u2010",  // hyphen
      "\u2011",  // non-breaking hyphen
      "\u2013",  // en dash
  });
  for (auto const s : kSeparators) {
    if (text.starts_with(s)) {
      return s.size();
    }
  }
  return 0;
}

/// Groups of digits with one separator between each.
std::vector<text_span> read_groups(std::string_view text, std::size_t at) {
  auto groups = std::vector<text_span>{};
  for (;;) {
    auto end = at;
    while (end < text.size() && is_digit(text[end])) {
      ++end;
    }
    groups.push_back({at, end - at});
    auto const separator = separator_size(text.substr(end));
    auto const next = end + separator;
    if (separator == 0 || next >= text.size() || !is_digit(text[next])) {
      return groups;
    }
    at = next;
  }
}

std::string digits_of(std::string_view text, std::span<text_span const> groups) {
  auto digits = std::string{};
  for (auto const& g : groups) {
    digits += text.substr(g.offset, g.size);
  }
  return digits;
}

/// "+31 612345678", "0031-612345678".
bool is_international_telephone(std::string_view text, std::size_t offset, std::string_view digits) {
  return (offset > 0 && text[offset - 1] == '+') || digits.starts_with("0031");
}

}  // namespace

std::vector<text_span> find_citizen_numbers(std::string_view utf8) {
  auto found = std::vector<text_span>{};
  auto at = utf8.find_first_of("0123456789");
  while (at != std::string_view::npos) {
    auto const groups = read_groups(utf8, at);
    auto const whole = text_span{at, groups.back().offset + groups.back().size - at};
    auto const digits = digits_of(utf8, groups);
    if (!is_international_telephone(utf8, at, digits)) {
      if (digits.size() == kDigits && passes_eleven_test(digits)) {
        found.push_back(whole);
      }
      for (auto const& g : groups) {
        // "2026 123456782": nine digits together stand on their own beside others.
        if (g.size == kDigits && g != whole && passes_eleven_test(utf8.substr(g.offset, g.size))) {
          found.push_back(g);
        }
      }
    }
    at = utf8.find_first_of("0123456789", whole.offset + whole.size);
  }
  return found;
}

}  // namespace overstap
