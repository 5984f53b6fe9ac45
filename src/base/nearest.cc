// SPDX-License-Identifier: EUPL-1.2
#include "base/nearest.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace overstap {
namespace {

/// Levenshtein's distance, row by row.
std::size_t distance(std::string_view a, std::string_view b) {
  auto row = std::vector<std::size_t>(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (auto i = std::size_t{0}; i < a.size(); ++i) {
    auto diagonal = std::exchange(row[0], i + 1);
    for (auto j = std::size_t{0}; j < b.size(); ++j) {
      auto const replaced = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
    }
  }
  return row.back();
}

}  // namespace

std::string nearest(std::string_view name, std::span<std::string const> known) {
  auto best = std::string{};
  auto least = name.size() / 3 + 1;
  for (auto const& k : known) {
    if (auto const d = distance(name, k); d < least) {
      least = d;
      best = k;
    }
  }
  return best;
}

}  // namespace overstap
