// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <atomic>

#include "base/result.h"
#include "desk/desk.h"
#include "store/pool.h"

namespace overstap::desk {

/// Whether this process can answer, for whoever sends it requests. Safe to use from any number of threads.
class readiness {
public:
  /// The references must outlive this.
  readiness(desk const& desk, store::pool& pool) : desk_{desk}, pool_{pool} {}

  /// From now on not ready, whatever else holds.
  void stop() noexcept { stops_ = true; }
  /// not_ready, with the reason, unless the database answers with the schema of this program, there is a taxonomy, and
  /// the program does not stop.
  result<void> check() const;

private:
  desk const& desk_;
  store::pool& pool_;
  std::atomic<bool> stops_{false};
};

}  // namespace overstap::desk
