// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <mutex>
#include <string_view>

#include "store/database.h"
#include "store/fair_mutex.h"

namespace overstap::store {

/// What is written while one lives is stored whole by `commit`, or not at all. `db` may not move meanwhile, and a
/// thread may have one at a time.
/// SQLite: one writes at a time, in the order of asking within a pool, so what is read inside stays true.
/// PostgreSQL: read committed; what a decision rests on is locked first with `for_update`.
class transaction {
public:
  explicit transaction(database& db);
  /// Undoes everything unless committed.
  ~transaction();
  transaction(transaction const&) = delete;
  transaction& operator=(transaction const&) = delete;

  /// On return it is on disk. `transient_error`: nothing is stored. Another `infra_error` from here: the server went
  /// away in between, and whether it is stored is not known.
  void commit();

private:
  void end() noexcept;

  database& db_;
  std::unique_lock<fair_mutex> turn_;
  bool open_{true};
};

/// The end of a select in a transaction whose rows nobody else may change before the commit:
///   session << "select version from dossier where id = :id" << for_update(db), use(id), into(version);
constexpr std::string_view for_update(backend kind) noexcept {
  return kind == backend::postgresql ? " for update" : "";
}
inline std::string_view for_update(database const& db) noexcept {
  return for_update(db.kind());
}

/// All that is read while one lives is of the same moment, whatever others write. One that begins inside another
/// transaction is a part of it. Nothing may be written meanwhile through the same `db`, nor may it move.
class read_transaction {
public:
  explicit read_transaction(database& db);
  ~read_transaction();
  read_transaction(read_transaction const&) = delete;
  read_transaction& operator=(read_transaction const&) = delete;

private:
  database& db_;
  bool outermost_;
};

}  // namespace overstap::store
