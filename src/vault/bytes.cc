// SPDX-License-Identifier: EUPL-1.2
#include "vault/bytes.h"

#include <cstdint>
#include <utility>

#include <sodium.h>

#include "base/invariant.h"

namespace overstap::vault {

void start_sodium() {
  static auto const started = sodium_init() >= 0;
  if (!started) {
    throw infra_error{"libsodium does not start: the system gives no random numbers"};
  }
}

secret random_bytes(std::size_t size) {
  start_sodium();
  auto bytes = secret::of_size(size);
  randombytes_buf(bytes.data(), size);
  return bytes;
}

std::string to_hex(std::string_view bytes) {
  auto hex = std::string(2 * bytes.size() + 1, '\0');
  sodium_bin2hex(hex.data(), hex.size(), reinterpret_cast<unsigned char const*>(bytes.data()), bytes.size());
  hex.pop_back();
  return hex;
}

std::optional<secret> parse_hex(std::string_view hex, std::size_t size) {
  auto bytes = secret::of_size(size);
  auto read = std::size_t{};
  if (sodium_hex2bin(bytes.data(), size, hex.data(), hex.size(), nullptr, &read, nullptr) != 0 || read != size) {
    return std::nullopt;
  }
  return bytes;
}

std::string to_base64url(std::string_view bytes) {
  constexpr auto kVariant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
  auto text = std::string(sodium_base64_ENCODED_LEN(bytes.size(), kVariant), '\0');
  sodium_bin2base64(
      text.data(), text.size(), reinterpret_cast<unsigned char const*>(bytes.data()), bytes.size(), kVariant);
  text.pop_back();
  return text;
}

std::optional<std::string> parse_base64url(std::string_view text) {
  auto bytes = std::string(text.size() / 4 * 3 + 2, '\0');
  auto read = std::size_t{};
  if (sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()),
                        bytes.size(),
                        text.data(),
                        text.size(),
                        nullptr,
                        &read,
                        nullptr,
                        sodium_base64_VARIANT_URLSAFE_NO_PADDING) != 0) {
    return std::nullopt;
  }
  bytes.resize(read);
  // libsodium 1.0.18 takes every byte above 127 for '_'. This can go when it refuses them.
  return to_base64url(bytes) == text ? std::optional{std::move(bytes)} : std::nullopt;
}

void append_piece(std::string& bytes, std::string_view piece) {
  auto const size = std::uint64_t{piece.size()};
  for (auto shift = 0U; shift < 64U; shift += 8U) {
    bytes.push_back(static_cast<char>(size >> shift));
  }
  bytes.append(piece);
}

}  // namespace overstap::vault
