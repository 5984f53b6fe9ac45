// SPDX-License-Identifier: EUPL-1.2
#include "base/fixed_log.h"

#include <cassert>

namespace overstap {

std::uint32_t log2_q10(std::uint64_t numerator, std::uint64_t denominator) noexcept {
  assert(denominator > 0 && numerator >= denominator && numerator < (std::uint64_t{1} << 31U));
  auto whole = std::uint32_t{0};
  while (numerator >= denominator * 2) {
    denominator *= 2;
    ++whole;
  }
  // Mantissa in [1, 2) with 31 fractional bits; each squaring yields one bit of the logarithm.
  auto mantissa = (numerator << 31U) / denominator;
  auto fraction = std::uint32_t{0};
  for (auto bit = 0; bit < 10; ++bit) {
    mantissa = (mantissa * mantissa) >> 31U;
    fraction <<= 1U;
    if (mantissa >= (std::uint64_t{1} << 32U)) {
      mantissa >>= 1U;
      fraction |= 1U;
    }
  }
  return whole * 1024 + fraction;
}

std::uint64_t isqrt(std::uint64_t v) noexcept {
  auto root = std::uint64_t{0};
  auto bit = std::uint64_t{1} << 62U;
  while (bit > v) {
    bit >>= 2U;
  }
  while (bit != 0) {
    if (v >= root + bit) {
      v -= root + bit;
      root = (root >> 1U) + bit;
    } else {
      root >>= 1U;
    }
    bit >>= 2U;
  }
  return root;
}

}  // namespace overstap
