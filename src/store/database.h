// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <memory>

namespace soci {
class session;
}

namespace overstap::store {

/// An open database with the newest schema. Missing migrations run when it is opened, all in one
/// transaction. One thread at a time; another process may read at the same moment and never sees half of
/// a transaction. Everything that goes wrong with the file is an `infra_error` that names it.
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
  std::unique_ptr<soci::session> session_;
};

}  // namespace overstap::store
