// SPDX-License-Identifier: EUPL-1.2
#include "vault/token.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include <sodium.h>

#include "vault/bytes.h"

namespace overstap::vault {
namespace {

constexpr auto kAlphabet = std::string_view{"23456789ABCDEFGHJKMNPQRSTWXYZ"};
constexpr std::size_t kTokenBytes = 32;
constexpr std::size_t kGroup = 4;
constexpr std::size_t kLetters = 3 * kGroup;

secret in_groups(secret const& letters) {
  auto code = std::string{};
  code.reserve(kLetters + kLetters / kGroup);
  for (auto i = std::size_t{0}; i < kLetters; ++i) {
    if (i > 0 && i % kGroup == 0) {
      code += '-';
    }
    code += letters.reveal()[i];
  }
  return secret::take(code);
}

}  // namespace

secret make_token() {
  auto text = to_base64url(random_bytes(kTokenBytes).reveal());
  return secret::take(text);
}

secret make_code() {
  start_sodium();
  auto letters = secret::of_size(kLetters);
  std::generate_n(letters.data(), kLetters, [] {
    return static_cast<unsigned char>(kAlphabet[randombytes_uniform(static_cast<std::uint32_t>(kAlphabet.size()))]);
  });
  return in_groups(letters);
}

std::optional<secret> parse_code(std::string_view typed) {
  auto letters = secret::of_size(kLetters);
  auto count = std::size_t{0};
  for (auto const c : typed) {
    if (c == '-' || c == ' ') {
      continue;
    }
    auto const capital = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    if (count == kLetters || !kAlphabet.contains(capital)) {
      return std::nullopt;
    }
    letters.data()[count++] = static_cast<unsigned char>(capital);
  }
  return count == kLetters ? std::optional{in_groups(letters)} : std::nullopt;
}

}  // namespace overstap::vault
