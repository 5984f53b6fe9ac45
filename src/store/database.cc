// SPDX-License-Identifier: EUPL-1.2
#include "store/database.h"

#include <soci/sqlite3/soci-sqlite3.h>

#include "base/embedded_file.h"
#include "base/text.h"
#include "store/sql.h"

namespace overstap::store {
namespace {

/// "0001_first.sql" -> 1.
long long version_of(std::string_view path) {
  auto const version = parse_integer(path.substr(0, path.find('_')), 1, 9999);
  invariant(version.has_value(), "a migration is named NNNN_name.sql");
  return *version;
}

void run(soci::session& session, std::string_view script) {
  auto statement = std::string{};
  for (auto const line : split(script, '\n')) {
    if (line.starts_with("--")) {
      continue;
    }
    statement.append(line).push_back('\n');
    if (trim(line).ends_with(';')) {
      session << statement;
      statement.clear();
    }
  }
  invariant(trim(statement).empty(), "every statement of a migration ends with a semicolon");
}

void migrate(soci::session& session, std::string const& name) {
  auto transaction = soci::transaction{session};
  session << "create table if not exists schema_migration (version integer primary key, name varchar(200) not null)";
  auto const present = sql::number(session, "select coalesce(max(version), 0) from schema_migration");
  auto const known = version_of(embedded::migrations().back().path);
  if (present > known) {
    throw infra_error{
        fmt::format("{} was made by a newer version of Overstap (schema {}; this version knows up to {}): use "
                    "that version, or another database file",
                    name,
                    present,
                    known)};
  }
  for (auto const& migration : embedded::migrations()) {
    auto const version = version_of(migration.path);
    if (version > present) {
      run(session, migration.content);
      auto const path = std::string{migration.path};  // SOCI reads it at the end of the statement
      session << "insert into schema_migration (version, name) values (:version, :name)", soci::use(version),
          soci::use(path);
    }
  }
  transaction.commit();
}

}  // namespace

database::database(std::filesystem::path const& file) {
  auto const name = file.string();
  if (name.find('"') != std::string::npos) {
    throw infra_error{"the name of a database file cannot hold a double quote"};
  }
  sql::guarded(fmt::format("opening {}", name), [&] {
    session_ = std::make_unique<soci::session>(soci::sqlite3, fmt::format("db=\"{}\"", name));
    auto& s = *session_;
    s << "pragma busy_timeout = 10000";  // milliseconds to wait for another process that is writing
    s << "pragma journal_mode = wal";
    s << "pragma synchronous = full";
    s << "pragma foreign_keys = on";
    s << "pragma cache_size = -65536";
    migrate(s, name);
  });
}

database::~database() = default;
database::database(database&&) noexcept = default;
database& database::operator=(database&&) noexcept = default;

}  // namespace overstap::store
read_transaction::read_transaction(database& db) : db_{db} {
  if (!db_.reading_) {
    sql::guarded("beginning to read", [&] { transaction_ = std::make_unique<soci::transaction>(db_.session()); });
    db_.reading_ = true;
  }
}

read_transaction::~read_transaction() {
  if (transaction_) {
    db_.reading_ = false;
  }
}

