// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>

#include "base/invariant.h"
#include "snapshot/indices.h"

namespace overstap {

/// A set of credentials as a bit mask; the reference list holds at most 64 (checked when it is loaded).
class credential_set {
public:
  static constexpr std::size_t kCapacity = 64;
  constexpr credential_set() noexcept = default;
  void insert(credential_idx c) {
    invariant(c.pos() < kCapacity, "more credentials than credential_set holds");
    bits_ |= std::uint64_t{1} << c.pos();
  }
  constexpr bool contains(credential_idx c) const noexcept {
    return c.pos() < kCapacity && ((bits_ >> c.pos()) & 1U) != 0;
  }
  constexpr bool includes(credential_set other) const noexcept { return (other.bits_ & ~bits_) == 0; }
  constexpr credential_set with(credential_set other) const noexcept { return credential_set{bits_ | other.bits_}; }
  constexpr credential_set without(credential_set other) const noexcept { return credential_set{bits_ & ~other.bits_}; }
  constexpr bool empty() const noexcept { return bits_ == 0; }
  constexpr std::uint64_t bits() const noexcept { return bits_; }
  friend constexpr bool operator==(credential_set const&, credential_set const&) = default;

private:
  constexpr explicit credential_set(std::uint64_t bits) noexcept : bits_{bits} {}
  std::uint64_t bits_{};
};

}  // namespace overstap
