// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace overstap::matching {

/// The best `limit` of what is offered, exactly, in O(n log limit) and never more memory than that.
/// `Before` is a strict total order: an item that comes before another is better.
template <typename T, typename Before>
class top_k {
public:
  explicit top_k(std::size_t limit, Before before = {}) : limit_{limit}, before_{std::move(before)} {}

  void offer(T const& item) {
    if (heap_.size() < limit_) {
      heap_.push_back(item);
      std::ranges::push_heap(heap_, before_);
    } else if (limit_ > 0 && before_(item, heap_.front())) {
      // The front is the worst one kept.
      std::ranges::pop_heap(heap_, before_);
      heap_.back() = item;
      std::ranges::push_heap(heap_, before_);
    }
  }

  /// Best first. The collector is empty afterwards.
  std::vector<T> take() {
    std::ranges::sort_heap(heap_, before_);
    return std::exchange(heap_, {});
  }

private:
  std::size_t limit_;
  Before before_;
  std::vector<T> heap_;
};

/// Known fits first, the largest first; `id` breaks ties (docs/adr/0002).
template <typename Hit, auto Id>
struct better_fit {
  bool operator()(Hit const& a, Hit const& b) const noexcept {
    // nullopt is less than every score.
    return a.fit != b.fit ? a.fit > b.fit : a.*Id < b.*Id;
  }
};

}  // namespace overstap::matching
