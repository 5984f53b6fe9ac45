// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include "base/invariant.h"
#include "base/random.h"

namespace overstap::sim {

/// Draws positions in proportion to whole-number weights. O(log n) per draw.
class weighted_choice {
public:
  weighted_choice() = default;
  /// At least one weight is positive.
  explicit weighted_choice(std::span<std::uint64_t const> weights) {
    auto sum = std::uint64_t{0};
    cumulative_.reserve(weights.size());
    for (auto const w : weights) {
      sum += w;
      cumulative_.push_back(sum);
    }
    invariant(sum > 0, "a weighted choice needs something to choose from");
  }
  std::size_t draw(random_source& numbers) const {
    auto const x = numbers.below(cumulative_.back());
    return static_cast<std::size_t>(std::ranges::upper_bound(cumulative_, x) - cumulative_.begin());
  }

private:
  std::vector<std::uint64_t> cumulative_;
};

}  // namespace overstap::sim
