// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <compare>
#include <cstdint>
#include <optional>

namespace overstap {

/// Euro cents, 64 bits. Arithmetic reports overflow; there is no floating point anywhere near it.
class money {
public:
  constexpr money() noexcept = default;
  static constexpr money cents(std::int64_t c) noexcept { return money{c}; }
  static constexpr money euros(std::int64_t e) noexcept { return money{e * 100}; }
  constexpr std::int64_t in_cents() const noexcept { return cents_; }

  friend constexpr auto operator<=>(money const&, money const&) = default;
  friend constexpr std::optional<money> add(money a, money b) noexcept {
    auto sum = std::int64_t{};
    return __builtin_add_overflow(a.cents_, b.cents_, &sum) ? std::nullopt : std::optional{money{sum}};
  }
  friend constexpr std::optional<money> subtract(money a, money b) noexcept {
    auto difference = std::int64_t{};
    return __builtin_sub_overflow(a.cents_, b.cents_, &difference) ? std::nullopt : std::optional{money{difference}};
  }

private:
  constexpr explicit money(std::int64_t c) noexcept : cents_{c} {}
  std::int64_t cents_{};
};

}  // namespace overstap
