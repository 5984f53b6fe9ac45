// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "base/clock.h"

namespace overstap::api {

/// So many times at once, and after that so many per minute, for each key. Remembers a bounded number of keys: the
/// one that is nearest to unrestricted is forgotten first. Safe to use from any number of threads.
class rate_limit {
public:
  /// `per_minute` > 0. `time` must outlive this.
  rate_limit(std::size_t per_minute, clock const& time, std::size_t keys = 10'000);

  /// Nothing: go on, it was counted. Else how long to wait, at least a second; it was not counted.
  std::optional<std::chrono::seconds> take(std::string_view key);

  std::size_t size() const;

private:
  using microseconds = std::chrono::microseconds;

  microseconds const turn_;  ///< after so long one more is allowed
  microseconds const all_turns_;
  std::size_t const most_keys_;
  clock const& time_;
  mutable std::mutex mutex_;
  /// When each key will have all its turns back: a whole token bucket in one number.
  std::map<std::string, microseconds, std::less<>> full_at_;
  std::set<std::pair<microseconds, std::string>> in_order_;  ///< the same, by time
};

}  // namespace overstap::api
