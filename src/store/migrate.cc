// SPDX-License-Identifier: EUPL-1.2
#include "store/migrate.h"

#include <algorithm>
#include <map>

#include "base/text.h"
#include "store/sql.h"

namespace overstap::store {
namespace {

/// What ran in a database: the statements of each version.
using applied_migrations = std::map<long long, std::string>;

/// "0001_first.sql" -> 1.
long long version_of(embedded_file const& migration) {
  auto const version = parse_integer(migration.path.substr(0, migration.path.find('_')), 1, 9999);
  invariant(version.has_value(), "a migration is named NNNN_name.sql");
  return *version;
}

/// A migration without its comment lines and empty lines: what runs, and what a database is compared by. A line
/// behind "--sqlite:" or "--postgresql:" is for that backend only.
std::string statements_of(embedded_file const& migration, backend kind) {
  auto const own = std::string_view{kind == backend::sqlite ? "--sqlite:" : "--postgresql:"};
  auto statements = std::string{};
  for (auto line : split(migration.content, '\n')) {
    if (trim(line).starts_with(own)) {
      line = trim(line).substr(own.size());
    }
    if (!trim(line).starts_with("--") && !trim(line).empty()) {
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

/// The columns of schema_migration; none when the table is absent.
std::vector<std::string> columns_of_record(database& db) {
  auto columns = std::vector<std::string>{};
  sql::fetch<std::string>(db.session(),
                          db.kind() == backend::sqlite
                              ? "select name from pragma_table_info('schema_migration')"
                              : "select column_name::text from information_schema.columns "
                                "where table_schema = current_schema() and table_name = 'schema_migration'",
                          [&](std::string& name) { columns.push_back(std::move(name)); });
  return columns;
}

/// What ran in `db`; refuses a database that is not of this version or an older one.
applied_migrations read_applied(database& db, std::string_view name, std::span<embedded_file const> migrations) {
  // A migration that was changed after it ran here would leave tables that the queries do not fit.
  auto const refuse = [&name](std::string_view migration) {
    throw infra_error{
        fmt::format("{} was made by another version of Overstap, with another schema ({}): make it anew, or use "
                    "that version or another database",
                    name,
                    migration)};
  };
  auto applied = applied_migrations{};
  auto const columns = columns_of_record(db);
  if (columns.empty()) {
    return applied;
  }
  if (std::ranges::find(columns, "statements") == columns.end()) {
    refuse(migrations.front().path);
  }
  sql::fetch<long long, std::string>(
      db.session(),
      "select version, statements from schema_migration",
      [&](long long version, std::string& statements) { applied.emplace(version, std::move(statements)); });
  auto const known = newest_version(migrations);
  if (!applied.empty() && applied.rbegin()->first > known) {
    throw infra_error{
        fmt::format("{} was made by a newer version of Overstap (schema {}; this version knows up to {}): use "
                    "that version, or another database",
                    name,
                    applied.rbegin()->first,
                    known)};
  }
  for (auto const& migration : migrations) {
    auto const at = applied.find(version_of(migration));
    if (at != applied.end() && at->second != statements_of(migration, db.kind())) {
      refuse(migration.path);
    }
  }
  return applied;
}

bool is_complete(applied_migrations const& applied, std::span<embedded_file const> migrations) {
  return std::ranges::all_of(migrations, [&](auto const& m) { return applied.contains(version_of(m)); });
}

}  // namespace

bool has_schema(database& db) {
  return !columns_of_record(db).empty();
}

long long newest_version(std::span<embedded_file const> migrations) {
  return version_of(migrations.back());
}

void migrate(database& db, std::string_view name, std::span<embedded_file const> migrations) {
  if (is_complete(read_applied(db, name, migrations), migrations)) {
    return;
  }
  auto& session = db.session();
  auto changing = transaction{db};
  if (db.kind() == backend::postgresql) {
    // Another node may be doing the same, and a large table takes its time.
    session << "set local lock_timeout = 0";
    session << "set local statement_timeout = 0";
    // Any number, as long as every version takes this one.
    session << "select pg_advisory_xact_lock(6070214529531401)";
  }
  session << "create table if not exists schema_migration "
             "(version integer primary key, name varchar(200) not null, statements text not null)";
  auto const applied = read_applied(db, name, migrations);
  for (auto const& migration : migrations) {
    auto const version = version_of(migration);
    if (!applied.contains(version)) {
      // SOCI reads these at the end of the statement.
      auto const path = std::string{migration.path};
      auto const statements = statements_of(migration, db.kind());
      run(session, statements);
      session << "insert into schema_migration (version, name, statements) values (:version, :name, :statements)",
          soci::use(version), soci::use(path), soci::use(statements);
    }
  }
  changing.commit();
}

}  // namespace overstap::store
