// SPDX-License-Identifier: EUPL-1.2
#include "vault/secret.h"

#include <utility>

#include <sodium.h>

namespace overstap::vault {

secret secret::take(std::string& text) {
  auto taken = secret{text};
  sodium_memzero(text.data(), text.size());
  text.clear();
  return taken;
}

secret secret::of_size(std::size_t size) {
  auto made = secret{};
  made.bytes_.resize(size);
  return made;
}

secret& secret::operator=(secret&& other) noexcept {
  wipe();
  bytes_ = std::exchange(other.bytes_, {});
  return *this;
}

std::string_view secret::reveal() const noexcept {
  // Never a null pointer, which C functions may not be given.
  return bytes_.empty() ? std::string_view{""}
                        : std::string_view{reinterpret_cast<char const*>(bytes_.data()), bytes_.size()};
}

void secret::wipe() noexcept {
  if (!bytes_.empty()) {
    sodium_memzero(bytes_.data(), bytes_.size());
  }
}

bool same(std::string_view a, std::string_view b) noexcept {
  return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

}  // namespace overstap::vault
