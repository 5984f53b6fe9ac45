// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>

namespace overstap {

/// floor(1024 * log2(numerator / denominator)) by integers only, so that weights are equal on every
/// machine. Both positive; numerator >= denominator; numerator < 2^31. Method: repeated squaring of the
/// mantissa, ten fractional bits (docs/adr/0002).
std::uint32_t log2_q10(std::uint64_t numerator, std::uint64_t denominator) noexcept;

/// floor(sqrt(v)), exact.
std::uint64_t isqrt(std::uint64_t v) noexcept;

}  // namespace overstap
