// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <span>
#include <string>

#include "base/embedded_file.h"
#include "store/location.h"

namespace soci {
class session;
}  // namespace soci

namespace overstap::store {

class fair_mutex;

/// An open database. One thread at a time; others may read at the same moment and never see half of a transaction.
/// SQLite writes ahead and fully synchronised; PostgreSQL answers a commit after it is on disk. Everything that goes
/// wrong with it is an `infra_error` that names it.
class database {
public:
  /// Opens it, SQLite makes it, with the newest schema: missing migrations run now. A database in which other
  /// statements ran under the same name, or of a newer version, is refused. Without `migrations` it is taken as it is.
  explicit database(location const& at, std::span<embedded_file const> migrations = embedded::migrations());
  /// The same. A text that is no location is an `infra_error`.
  explicit database(std::string const& at);
  ~database();
  database(database&&) noexcept;
  database& operator=(database&&) noexcept;

  backend kind() const noexcept { return kind_; }
  /// For src/store only, where all SQL is.
  soci::session& session() noexcept { return *session_; }
  bool in_transaction() const noexcept { return in_transaction_; }
  /// No transaction is open and, as far as can be told without asking the server, the connection still stands.
  bool is_idle();
  /// Its schema is that of this program: another process may have changed it since it was opened.
  bool is_current();

private:
  friend class pool;
  friend class read_transaction;
  friend class transaction;

  backend kind_;
  std::unique_ptr<soci::session> session_;
  bool in_transaction_{};
  fair_mutex* writers_{};  ///< of the pool, when SQLite's writers wait for each other in this process
};

}  // namespace overstap::store
