// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace overstap::vault {

/// 256 bits of BLAKE2b, keyed or not.
struct digest {
  std::array<std::uint8_t, 32> bytes{};
  friend bool operator==(digest const&, digest const&) = default;
};

std::string to_hex(digest const& d);  ///< 64 digits, lower case
/// Exactly 64 hex digits; anything else is nullopt.
std::optional<digest> parse_digest(std::string_view hex);

/// Without a key: anybody can compute it.
digest hash(std::string_view bytes);

/// The bytes of a digest as a piece of something larger.
std::string_view as_text(digest const& d) noexcept;

}  // namespace overstap::vault
