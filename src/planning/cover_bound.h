// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "planning/front.h"

namespace overstap::planning {

/// The largest few of a stream of positive numbers, at most kLongestTrain, and their sum.
template <typename T>
class largest {
public:
  explicit largest(std::size_t most) : most_{most} {}
  bool add(T value) {
    if (most_ == 0 || value <= top_[most_ - 1]) {
      return false;
    }
    sum_ += value - top_[most_ - 1];
    auto at = most_ - 1;
    for (; at > 0 && top_[at - 1] < value; --at) {
      top_[at] = top_[at - 1];
    }
    top_[at] = value;
    return true;
  }
  T sum() const { return sum_; }

private:
  std::size_t most_;
  std::array<T, kLongestTrain> top_{};  // descending
  T sum_{};
};

/// An item that can still add to the coverage, at most `adds` (a weighted sum of contributions).
struct cover_candidate {
  item_idx what;
  std::uint64_t adds;
  day_number first_gain;
  std::int64_t own;
  std::int64_t public_;
  std::int64_t risk;
  std::int64_t energy;
  std::int64_t paid{};  ///< of the bills of the set and its own; set when it is about to be added
};

/// What reaching an amount of coverage takes at least, with at most so many of some candidates.
class cover_bound {
public:
  /// `candidates` in order of first_gain; `amount` > 0 is the most that will be asked for.
  void prepare(std::span<cover_candidate const> candidates, std::size_t most, std::uint64_t amount);

  struct least {
    set_cost cost;
    std::int64_t energy{};
    day_number day{};
  };
  /// The most that one candidate less can add.
  std::uint64_t reach_of_one_less() const noexcept { return reach_of_one_less_; }
  /// False when they can not reach it. `amount` at most that of `prepare`.
  bool least_for(std::uint64_t amount, least& out) const;

private:
  // Lagrange: with a price for coverage, the best `most` candidates are those that earn most; whatever the
  // price, what they earn bounds the cost from below. Amounts are counted in units, rounded so that it stays a bound.
  // More prices make the bounds hardly stronger: with these two as many sets are looked at as with six.
  static constexpr auto kUnits = std::int64_t{4096};  ///< in the whole amount, about
  static constexpr auto kPrices = std::size_t{2};
  struct line {
    std::int64_t price;  ///< 1/kUnits cost per unit
    std::int64_t earned;  ///< <= 0
  };
  using lines = std::array<line, kPrices>;
  template <typename Cost>
  void price(std::span<cover_candidate const> candidates, Cost cost, lines& out) const;
  /// Rounded up.
  std::int64_t units_of(std::uint64_t amount) const {
    return static_cast<std::int64_t>((amount + (std::uint64_t{1} << unit_) - 1) >> unit_);
  }
  static std::int64_t least_of(lines const& from, std::int64_t units);

  std::size_t most_{};
  int unit_{};  ///< amount in one unit, as a power of two
  std::int64_t all_{};  ///< units in the amount
  std::uint64_t reach_of_one_less_{};
  std::vector<std::int64_t> units_;  ///< by candidate
  std::vector<std::pair<std::uint64_t, day_number>> reach_;  ///< the best `most` by that day add so much; rising
  lines own_{}, public_{}, risk_{}, energy_{};
};

}  // namespace overstap::planning
