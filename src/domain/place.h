// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <compare>
#include <cstdint>

namespace overstap {

/// A point in the Dutch national grid (RD, EPSG:28992), whole metres.
struct place {
  std::int32_t x{};
  std::int32_t y{};
  friend constexpr auto operator<=>(place const&, place const&) = default;
};

/// Square of the straight-line distance, in square metres: comparing squares keeps the travel limit exact.
constexpr std::int64_t squared_metres(place a, place b) noexcept {
  auto const dx = static_cast<std::int64_t>(a.x) - b.x;
  auto const dy = static_cast<std::int64_t>(a.y) - b.y;
  return dx * dx + dy * dy;
}

/// "At most km kilometres as the crow flies", inclusive, exact.
constexpr bool within_km(place a, place b, std::int32_t km) noexcept {
  auto const limit = static_cast<std::int64_t>(km) * 1000;
  return squared_metres(a, b) <= limit * limit;
}

/// Straight-line distance in whole kilometres, rounded up, so that `within_km(a, b, distance_km(a, b))`.
std::int32_t distance_km(place a, place b) noexcept;

}  // namespace overstap
