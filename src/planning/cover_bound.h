// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "planning/front.h"

namespace overstap::planning {

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
  // price, what they earn bounds the cost from below. Amounts are scaled to 0..kUnits, rounded so that it stays a
  // bound.
  static constexpr auto kUnits = std::int64_t{4096};
  static constexpr auto kPrices = std::size_t{6};
  struct line {
    std::int64_t price;  ///< 1/kUnits cost per unit
    std::int64_t earned;  ///< <= 0
  };
  using lines = std::array<line, kPrices>;
  template <typename Cost>
  void price(std::span<cover_candidate const> candidates, Cost cost, lines& out) const;
  static std::int64_t least_of(lines const& from, std::int64_t units);

  std::size_t most_{};
  std::uint64_t amount_{};
  std::uint64_t reach_of_one_less_{};
  std::vector<std::int64_t> units_;  ///< by candidate
  std::vector<std::pair<std::uint64_t, day_number>> reach_;  ///< the best `most` by that day add so much; rising
  lines own_{}, public_{}, risk_{}, energy_{};
};

}  // namespace overstap::planning
