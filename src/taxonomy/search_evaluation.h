// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "taxonomy/label_search.h"

namespace overstap::taxonomy {

/// How good a ranking is, over all queries; each figure in [0, 1].
struct search_evaluation {
  double mrr = 0;  ///< mean of 1 / rank of the first relevant label
  double success1 = 0;  ///< share of queries with a relevant label at the first place
  double success5 = 0;  ///< ... among the first five
  double success10 = 0;  ///< ... among the first ten
  std::size_t queries = 0;
};

/// Rank (1-based) of the first relevant label when all `labels` labels are ranked: the hits in their order,
/// then the labels without a hit by position. `relevant`: positions, ascending. 0 when none is relevant.
std::size_t first_relevant_rank(std::span<label_hit const> hits,
                                std::size_t labels,
                                std::span<std::uint32_t const> relevant);

/// `ranks`: one per query, 0 = no relevant label, which counts as a miss. No queries: all figures are 0.
search_evaluation summarise(std::span<std::size_t const> ranks);

}  // namespace overstap::taxonomy
