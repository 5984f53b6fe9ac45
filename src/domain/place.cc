// SPDX-License-Identifier: EUPL-1.2
#include "domain/place.h"

#include "base/fixed_log.h"

namespace overstap {

std::int32_t distance_km(place a, place b) noexcept {
  auto const square = static_cast<std::uint64_t>(squared_metres(a, b));
  auto const metres = isqrt(square);
  auto const whole_metres = metres * metres == square ? metres : metres + 1;
  return static_cast<std::int32_t>((whole_metres + 999) / 1000);
}

}  // namespace overstap
