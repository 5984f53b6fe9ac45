// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

#include "store/database.h"
#include "store/fair_mutex.h"

namespace overstap::store {

/// Connections to one database for many threads. Outlives its leases. A connection that broke is thrown away and
/// opened again; what was being done with it failed with a `transient_error`.
class pool {
public:
  /// A connection for one thread, given back at the end.
  class lease {
  public:
    lease(lease&& other) noexcept : from_{std::exchange(other.from_, nullptr)}, db_{std::move(other.db_)} {}
    lease& operator=(lease&&) = delete;
    ~lease();
    database& operator*() const noexcept { return *db_; }
    database* operator->() const noexcept { return db_.get(); }

  private:
    friend class pool;
    lease(pool& from, std::unique_ptr<database> db) : from_{&from}, db_{std::move(db)} {}
    pool* from_;
    std::unique_ptr<database> db_;
  };

  /// Opens one connection, which runs missing migrations, and others when they are needed, `most` at most.
  /// A database in memory has one connection.
  explicit pool(location at, std::size_t most = 16);
  pool(pool const&) = delete;
  pool& operator=(pool const&) = delete;

  /// Waits until a connection is free; half a minute without one is an `infra_error`. A thread that holds one
  /// does not take another.
  lease take();
  /// The same, for who waits no longer than `patience`: then nothing.
  std::optional<lease> take_within(std::chrono::milliseconds patience);

  location const& at() const noexcept { return at_; }
  /// Leases that live now.
  std::size_t in_use();
  /// How many there can be.
  std::size_t most() const noexcept { return most_; }

private:
  std::unique_ptr<database> open();
  void give_back(std::unique_ptr<database> db) noexcept;

  location at_;
  std::size_t most_;
  fair_mutex writers_;
  std::mutex mutex_;
  std::condition_variable freed_;
  std::vector<std::unique_ptr<database>> idle_;
  std::size_t opened_{1};
};

}  // namespace overstap::store
