// SPDX-License-Identifier: EUPL-1.2
#include "taxonomy/search_evaluation.h"

#include <algorithm>

namespace overstap::taxonomy {

std::size_t first_relevant_rank(std::span<label_hit const> hits,
                                std::size_t labels,
                                std::span<std::uint32_t const> relevant) {
  for (auto i = std::size_t{0}; i < hits.size(); ++i) {
    if (std::ranges::binary_search(relevant, hits[i].label)) {
      return i + 1;
    }
  }
  // No relevant label was hit, so the first one stands after all hits and after the unhit labels before it.
  if (relevant.empty() || relevant.front() >= labels) {
    return 0;
  }
  auto const first = relevant.front();
  auto const hit_before = std::ranges::count_if(hits, [first](label_hit const& h) { return h.label < first; });
  return hits.size() + (first - static_cast<std::size_t>(hit_before)) + 1;
}

search_evaluation summarise(std::span<std::size_t const> ranks) {
  auto e = search_evaluation{.queries = ranks.size()};
  if (ranks.empty()) {
    return e;
  }
  auto const within = [ranks](std::size_t k) {
    auto const n = std::ranges::count_if(ranks, [k](std::size_t r) { return r >= 1 && r <= k; });
    return static_cast<double>(n) / static_cast<double>(ranks.size());
  };
  auto sum = 0.0;
  for (auto const r : ranks) {
    sum += r == 0 ? 0.0 : 1.0 / static_cast<double>(r);
  }
  e.mrr = sum / static_cast<double>(ranks.size());
  e.success1 = within(1);
  e.success5 = within(5);
  e.success10 = within(10);
  return e;
}

}  // namespace overstap::taxonomy
