// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <mutex>
#include <utility>

namespace overstap {

/// The current version of an immutable T. A reader takes a copy of the pointer and keeps it for its whole
/// request. A mutex, not std::atomic<shared_ptr>: libstdc++ 12 makes ThreadSanitizer report a race inside it.
template <typename T>
class published {
public:
  explicit published(std::shared_ptr<T const> first) : current_{std::move(first)} {}
  std::shared_ptr<T const> get() const {
    auto const lock = std::scoped_lock{mutex_};
    return current_;
  }
  void set(std::shared_ptr<T const> next) {
    auto const lock = std::scoped_lock{mutex_};
    current_ = std::move(next);
  }

private:
  mutable std::mutex mutex_;
  std::shared_ptr<T const> current_;
};

}  // namespace overstap
