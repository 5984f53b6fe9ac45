// SPDX-License-Identifier: EUPL-1.2
#include "taxonomy/label_search.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "taxonomy/label_search_index.h"
#include "taxonomy/label_search_run.h"

namespace overstap::taxonomy {
namespace {

bool better(label_hit const& a, label_hit const& b) {
  return a.points != b.points ? a.points > b.points : a.label < b.label;
}

}  // namespace

label_index::label_index(std::vector<label_entry> entries, label_ranking const& ranking)
    : index_{std::make_unique<search_index const>(std::move(entries), ranking)} {
}

label_index::~label_index() = default;
label_index::label_index(label_index&&) noexcept = default;
label_index& label_index::operator=(label_index&&) noexcept = default;

label_entry const& label_index::entry(std::uint32_t label) const {
  return index_->entries.at(label);
}

std::vector<label_hit> label_index::search(std::string_view query, std::size_t limit) const {
  auto hits = search_run{*index_, query}.hits();
  auto const kept = std::min(limit, hits.size());
  std::ranges::partial_sort(hits, hits.begin() + static_cast<std::ptrdiff_t>(kept), better);
  hits.resize(kept);
  return hits;
}

std::vector<label_hit> label_index::search_targets(std::string_view query, std::size_t limit) const {
  auto hits = search_run{*index_, query}.hits();
  // A heap instead of sorting: how many labels it takes to see `limit` targets is not known beforehand.
  auto const worse = [](label_hit const& a, label_hit const& b) { return better(b, a); };
  std::ranges::make_heap(hits, worse);
  auto best = std::vector<label_hit>{};
  auto seen = std::unordered_set<std::uint32_t>{};
  while (!hits.empty() && best.size() < limit) {
    std::ranges::pop_heap(hits, worse);
    if (seen.insert(entry(hits.back().label).target).second) {
      best.push_back(hits.back());
    }
    hits.pop_back();
  }
  return best;
}

}  // namespace overstap::taxonomy
