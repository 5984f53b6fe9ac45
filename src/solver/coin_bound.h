// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cmath>
#include <limits>

namespace overstap::solver {

/// No bound is the largest number to Clp and CBC.
inline double coin_bound(double bound) {
  return std::isinf(bound) ? std::copysign(std::numeric_limits<double>::max(), bound) : bound;
}

}  // namespace overstap::solver
