// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <memory>

namespace soci {
class session;
class transaction;
}  // namespace soci

namespace overstap::store {

/// An open database with the newest schema. Missing migrations run when it is opened, all in one
/// transaction; a file in which other statements ran under the same name is refused. One thread at a time; another
/// process may read at the same moment and never sees half of a transaction. Everything that goes wrong with the file
/// is an `infra_error` that names it.
class database {
public:
  /// Opens `file`, or makes it. ":memory:" is a database that lives as long as this object.
  explicit database(std::filesystem::path const& file);
  ~database();
  database(database&&) noexcept;
  database& operator=(database&&) noexcept;

  /// For src/store only, where all SQL is.
  soci::session& session() noexcept { return *session_; }

private:
  friend class read_transaction;

  std::unique_ptr<soci::session> session_;
  bool reading_{};
};

/// All that is read while one lives is of the same moment, whatever other processes write. One that begins
/// inside another is a part of it. Nothing may be written meanwhile through the same `database`, nor may it move.
class read_transaction {
public:
  explicit read_transaction(database& db);
  ~read_transaction();
  read_transaction(read_transaction const&) = delete;
  read_transaction& operator=(read_transaction const&) = delete;

private:
  database& db_;
  std::unique_ptr<soci::transaction> transaction_;  ///< none inside another
};

}  // namespace overstap::store
