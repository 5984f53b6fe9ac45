// SPDX-License-Identifier: EUPL-1.2
#include "store/database.h"

#include <map>

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

/// A migration without its comment lines and empty lines: what a database is compared by.
std::string statements_of(std::string_view script) {
  auto statements = std::string{};
  for (auto const line : split(script, '\n')) {
    if (!line.starts_with("--") && !trim(line).empty()) {
      statements.append(line).push_back('\n');
    }
  }
  return statements;
}

void run(soci::session& session, std::string_view statements) {
  auto statement = std::string{};
  for (auto const line : split(statements, '\n')) {
    statement.append(line).push_back('\n');
    if (trim(line).ends_with(';')) {
      session << statement;
      statement.clear();
    }
  }
  invariant(trim(statement).empty(), "every statement of a migration ends with a semicolon");
}

/// A migration that was changed after it ran here would leave tables that the queries do not fit.
void check_unchanged(soci::session& session, std::string const& name) {
  auto const refuse = [&name](std::string_view migration) {
    throw infra_error{
        fmt::format("{} was made by another version of Overstap, with another schema ({}): make it anew, or use "
                    "that version or another database file",
                    name,
                    migration)};
  };
  if (sql::number(session, "select count(*) from pragma_table_info('schema_migration') where name = 'statements'") ==
      0) {
    refuse(embedded::migrations().front().path);
  }
  auto applied = std::map<long long, std::string>{};
  sql::fetch<long long, std::string>(
      session, "select version, statements from schema_migration", [&](long long version, std::string& statements) {
        applied.emplace(version, std::move(statements));
      });
  for (auto const& migration : embedded::migrations()) {
    auto const at = applied.find(version_of(migration.path));
    if (at != applied.end() && at->second != statements_of(migration.content)) {
      refuse(migration.path);
    }
  }
}

void migrate(soci::session& session, std::string const& name) {
  auto transaction = soci::transaction{session};
  session << "create table if not exists schema_migration "
             "(version integer primary key, name varchar(200) not null, statements text not null)";
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
  check_unchanged(session, name);
  for (auto const& migration : embedded::migrations()) {
    auto const version = version_of(migration.path);
    if (version > present) {
      // SOCI reads these at the end of the statement.
      auto const path = std::string{migration.path};
      auto const statements = statements_of(migration.content);
      run(session, statements);
      session << "insert into schema_migration (version, name, statements) values (:version, :name, :statements)",
          soci::use(version), soci::use(path), soci::use(statements);
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

}  // namespace overstap::store
