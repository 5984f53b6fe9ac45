// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <compare>
#include <cstdint>

namespace overstap {

/// A share in parts per million, 0..1 000 000; integer, so equal on every machine (docs/adr/0002).
class score {
public:
  static constexpr std::uint32_t kOne = 1'000'000;
  constexpr score() noexcept = default;
  constexpr explicit score(std::uint32_t parts_per_million) noexcept : ppm_{parts_per_million} {}
  constexpr std::uint32_t ppm() const noexcept { return ppm_; }
  friend constexpr auto operator<=>(score const&, score const&) = default;

private:
  std::uint32_t ppm_{};
};

}  // namespace overstap
