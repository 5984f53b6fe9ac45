// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <thread>

#include "base/result.h"
#include "desk/desk.h"
#include "store/pool.h"

namespace overstap::desk {

/// Whether this process can answer, for whoever sends it requests. Safe to use from any number of threads.
class readiness {
public:
  /// An answer takes no longer than `patience`, however long the database does. The references must outlive this.
  readiness(desk const& desk, store::pool& pool, std::chrono::milliseconds patience = std::chrono::seconds{1});

  /// From now on not ready, whatever else holds.
  void stop() noexcept { stops_ = true; }
  /// not_ready, with the reason, unless the database answers with the schema of this program, there is a taxonomy, and
  /// the program does not stop.
  result<void> check();

private:
  result<void> ask_database();
  void look(std::stop_token const& stop);

  desk const& desk_;
  store::pool& pool_;
  std::chrono::milliseconds patience_;
  std::atomic<bool> stops_{false};

  std::mutex mutex_;
  std::condition_variable_any asked_;
  std::condition_variable_any told_;
  std::uint64_t questions_{};
  std::uint64_t answered_{};  ///< the last question that `answer_` is about
  result<void> answer_;
  std::jthread looks_;  ///< waits for the database in the place of who asks
};

}  // namespace overstap::desk
