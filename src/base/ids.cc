// SPDX-License-Identifier: EUPL-1.2
#include "base/ids.h"

namespace overstap {
namespace {

constexpr bool is_dash_position(std::size_t i) {
  return i == 8 || i == 13 || i == 18 || i == 23;
}

constexpr int hex_value(char c) {
  if (c >= '0' && c <= '9') {
    return c - '0';
  }
  if (c >= 'a' && c <= 'f') {
    return c - 'a' + 10;
  }
  if (c >= 'A' && c <= 'F') {
    return c - 'A' + 10;
  }
  return -1;
}

}  // namespace

std::optional<uuid> parse_uuid(std::string_view text) noexcept {
  if (text.size() != 36) {
    return std::nullopt;
  }
  auto u = uuid{};
  auto nibble = std::size_t{0};
  for (auto i = std::size_t{0}; i < text.size(); ++i) {
    if (is_dash_position(i)) {
      if (text[i] != '-') {
        return std::nullopt;
      }
      continue;
    }
    auto const value = hex_value(text[i]);
    if (value < 0) {
      return std::nullopt;
    }
    auto& byte = u.bytes[nibble / 2];
    byte = static_cast<std::uint8_t>((unsigned{byte} << 4U) | static_cast<unsigned>(value));
    ++nibble;
  }
  return u;
}

std::string to_string(uuid const& u) {
  constexpr auto kDigits = std::string_view{"0123456789abcdef"};
  auto text = std::string(36, '-');
  auto nibble = std::size_t{0};
  for (auto i = std::size_t{0}; i < text.size(); ++i) {
    if (is_dash_position(i)) {
      continue;
    }
    auto const byte = u.bytes[nibble / 2];
    text[i] = kDigits[nibble % 2 == 0 ? byte >> 4U : byte & 15U];
    ++nibble;
  }
  return text;
}

uuid make_uuid7(std::uint64_t unix_ms, std::uint64_t a, std::uint64_t b) noexcept {
  auto u = uuid{};
  for (auto i = std::size_t{0}; i < 6; ++i) {
    u.bytes[i] = static_cast<std::uint8_t>(unix_ms >> (8U * (5 - i)));
  }
  u.bytes[6] = static_cast<std::uint8_t>(0x70U | ((a >> 8U) & 0x0fU));
  u.bytes[7] = static_cast<std::uint8_t>(a);
  for (auto i = std::size_t{0}; i < 8; ++i) {
    u.bytes[8 + i] = static_cast<std::uint8_t>(b >> (8U * (7 - i)));
  }
  u.bytes[8] = static_cast<std::uint8_t>(0x80U | (u.bytes[8] & 0x3fU));
  return u;
}

}  // namespace overstap
