// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "schemes/evaluate.h"

/// Which schemes can be had together, and which of those are worth most.
namespace overstap::schemes {

/// A decision that gives money.
struct offer {
  std::size_t decision{};  ///< position among the decisions
  rule const* from{};
  std::int64_t cents{};  ///< in its first year
};

/// Of decisions of this book, those that give something at the low or the high end. What a duty costs is nothing that
/// somebody gets.
std::vector<offer> offers_of(rule_book const& book,
                             std::vector<decision> const& decisions,
                             std::int64_t cents_range::* end);

/// What a decision is worth in its first year.
cents_range worth(decision const& d);

/// Not both for one person: of one stacking group, or named in the other's `not_with`.
bool exclude(rule const& a, rule const& b);

/// Those that can be had together and are worth most; exact, by trying with and without each that excludes another.
/// Ties: the earlier ones.
std::vector<offer> best_together(std::vector<offer> const& offers);

}  // namespace overstap::schemes
