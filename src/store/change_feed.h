// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "store/database.h"

namespace overstap::store {

/// How far a reader of the change feed is. A fresh one stands before the first change.
struct feed_position {
  std::uint64_t transaction{};  ///< PostgreSQL's number of the transaction that wrote the change; 0 on SQLite
  std::int64_t seq{};
  friend auto operator<=>(feed_position const&, feed_position const&) = default;
};

struct change {
  feed_position at;
  std::string kind;
  std::string id;
};

/// Tells readers, at the commit, that the `kind` with this `id` changed. In a transaction only (`invariant`).
void record_change(database& db, std::string_view kind, std::string_view id);

/// What snapshots are made from changed: makes its next version and records it as a change of this kind.
void next_version(database& db, std::string_view kind);

/// The next changes after that position, `limit` at most, in an order in which a later call never yields one that
/// stands before those of an earlier call. A change is held back while a transaction that began to write earlier runs.
std::vector<change> read_changes(database& db, feed_position after, std::size_t limit);

/// The last change that `read_changes` would yield. Whoever reads all rows in one `read_transaction` and this first
/// misses nothing when it goes on from here; a change may come that it has seen.
feed_position last_change(database& db);

/// How long ago the first change after that position was made, held back or not; 0 when there is none.
std::chrono::milliseconds feed_lag(database& db, feed_position after);

}  // namespace overstap::store
