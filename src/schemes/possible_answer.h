// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <vector>

#include "schemes/rule.h"

/// What somebody may answer to a question about a fact, and how likely. For asking well; no decision depends on it.
namespace overstap::schemes {

/// A probability in parts of `kCertain`: whole numbers, so that every machine asks the same.
using share = std::int64_t;
inline constexpr auto kCertain = share{1} << 24;
constexpr share both(share a, share b) noexcept {
  return a * b / kCertain;
}

/// One value of a class of values between which none of those rules distinguishes.
struct possible_answer {
  fact_value value{};
  share likely{};
};

/// At least one; together they are certain. As likely as it is when every whole number, amount and choice that can
/// occur is as likely as another, and a date lies in the five years before the day of the decision or in the year after
/// it. `rules`: positions of those that are asked for.
std::vector<possible_answer> possible_answers(rule_book const& book,
                                              std::span<std::size_t const> rules,
                                              civil_date on,
                                              fact_idx f);

}  // namespace overstap::schemes
