// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <string>
#include <thread>

namespace overstap::desk {

/// Does a piece of work at once, and again after every `interval`, on a thread of its own. What it throws is logged, of
/// one failure after another the first, and the next time comes all the same. The end waits for the piece that runs.
class background {
public:
  /// `doing`: what the log says about a piece that failed.
  background(std::string doing, std::chrono::milliseconds interval, std::function<void(std::stop_token const&)> work);

private:
  std::mutex mutex_;
  std::condition_variable_any wake_;
  std::jthread thread_;
};

}  // namespace overstap::desk
