// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <condition_variable>
#include <cstdint>
#include <mutex>

namespace overstap::store {

/// A mutex that is given in the order in which it was asked for.
class fair_mutex {
public:
  void lock() {
    auto held = std::unique_lock{mutex_};
    auto const turn = last_++;
    turn_changed_.wait(held, [&] { return turn == current_; });
  }
  void unlock() {
    {
      auto const held = std::lock_guard{mutex_};
      ++current_;
    }
    turn_changed_.notify_all();
  }
  /// How often it was asked for, ever.
  std::uint64_t asked() {
    auto const held = std::lock_guard{mutex_};
    return last_;
  }

private:
  std::mutex mutex_;
  std::condition_variable turn_changed_;
  std::uint64_t last_{};
  std::uint64_t current_{};
};

}  // namespace overstap::store
