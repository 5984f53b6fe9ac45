// SPDX-License-Identifier: EUPL-1.2
#include "vault/digest.h"

#include <algorithm>

#include <sodium.h>

#include "vault/bytes.h"

namespace overstap::vault {

std::string to_hex(digest const& d) {
  return to_hex(as_text(d));
}

std::optional<digest> parse_digest(std::string_view hex) {
  auto d = digest{};
  auto const bytes = parse_hex(hex, d.bytes.size());
  if (!bytes) {
    return std::nullopt;
  }
  std::ranges::copy(bytes->reveal(), d.bytes.begin());
  return d;
}

digest hash(std::string_view bytes) {
  start_sodium();
  auto d = digest{};
  crypto_generichash(
      d.bytes.data(), d.bytes.size(), reinterpret_cast<unsigned char const*>(bytes.data()), bytes.size(), nullptr, 0);
  return d;
}

std::string_view as_text(digest const& d) noexcept {
  return {reinterpret_cast<char const*>(d.bytes.data()), d.bytes.size()};
}

}  // namespace overstap::vault
