// SPDX-License-Identifier: EUPL-1.2
#include "api/rate_limit.h"

#include <algorithm>

namespace overstap::api {

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

rate_limit::rate_limit(std::size_t per_minute, clock const& time, std::size_t keys)
    : turn_{microseconds{minutes{1}} / per_minute}, all_turns_{turn_ * per_minute}, most_keys_{keys}, time_{time} {
}

std::optional<seconds> rate_limit::take(std::string_view key) {
  auto const now = microseconds{milliseconds{time_.unix_milliseconds()}};
  auto const lock = std::scoped_lock{mutex_};
  auto const at = full_at_.find(key);
  // The clock may have been set back meanwhile: nobody waits longer than for all turns.
  auto const full = at == full_at_.end() ? now : std::clamp(at->second, now, now + all_turns_);
  if (auto const wait = full + turn_ - (now + all_turns_); wait > microseconds{0}) {
    return std::chrono::ceil<seconds>(wait);
  }
  if (at != full_at_.end()) {
    in_order_.erase({at->second, at->first});
    at->second = full + turn_;
  } else {
    if (full_at_.size() >= most_keys_) {
      full_at_.erase(in_order_.begin()->second);
      in_order_.erase(in_order_.begin());
    }
    full_at_.emplace(key, full + turn_);
  }
  in_order_.emplace(full + turn_, key);
  return std::nullopt;
}

std::size_t rate_limit::size() const {
  auto const lock = std::scoped_lock{mutex_};
  return full_at_.size();
}

}  // namespace overstap::api
