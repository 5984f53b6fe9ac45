// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace overstap::planning {

/// Least cost of reaching an amount with things that each cost something and add something, when a part of a
/// thing may be taken for a part of its cost: never more than what whole things cost.
class least_cost {
public:
  void clear() noexcept { parts_.clear(); }
  /// adds > 0, cost >= 0.
  void offer(std::uint64_t adds, std::uint64_t cost) {
    parts_.push_back({static_cast<std::uint64_t>((static_cast<wide>(cost) << kShift) / adds), adds});
  }
  /// Rounded down; 0 also when the amount can not be reached.
  std::uint64_t of(std::uint64_t amount) {
    // The rounded-down rates define a cheaper problem that this order solves exactly.
    std::ranges::sort(parts_, {}, &part::rate);
    auto total = wide{0};
    for (auto const& p : parts_) {
      auto const taken = std::min(amount, p.adds);
      total += static_cast<wide>(p.rate) * taken;
      amount -= taken;
      if (amount == 0) {
        return static_cast<std::uint64_t>(total >> kShift);
      }
    }
    return 0;
  }

private:
  __extension__ using wide = unsigned __int128;
  static constexpr auto kShift = 30U;
  struct part {
    std::uint64_t rate;
    std::uint64_t adds;
  };
  std::vector<part> parts_;
};

}  // namespace overstap::planning
