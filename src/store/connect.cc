// SPDX-License-Identifier: EUPL-1.2
#include "store/connect.h"

#include <array>

#include <soci/postgresql/soci-postgresql.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include "store/sql.h"

namespace overstap::store {
namespace {

std::unique_ptr<soci::session> open_file(location const& at) {
  auto session = std::make_unique<soci::session>(soci::sqlite3, fmt::format("db=\"{}\"", at.name()));
  *session << "pragma busy_timeout = 10000";  // milliseconds to wait for another process that is writing
  *session << "pragma journal_mode = wal";
  *session << "pragma synchronous = full";
  *session << "pragma foreign_keys = on";
  *session << "pragma cache_size = -65536";
  return session;
}

PGconn* connection_of(soci::session& session) {
  return static_cast<soci::postgresql_session_backend*>(session.get_backend())->conn_;
}

/// A server that does not answer is noticed; what the location says itself stays.
std::string with_defaults(location const& at) {
  auto url = at.with_password();
  auto separator = url.find('?') == std::string::npos ? '?' : '&';
  for (auto const* const setting : {"connect_timeout=10", "application_name=overstap"}) {
    auto const name = std::string_view{setting}.substr(0, std::string_view{setting}.find('=') + 1);
    if (url.find(name) == std::string::npos) {
      url.append(1, separator).append(setting);
      separator = '&';
    }
  }
  return url;
}

/// Text is compared by its bytes, as SQLite does: the same order everywhere, and an index outlives an update of the
/// operating system.
void check_server(soci::session& session, location const& at) {
  auto version = 0;
  auto encoding = std::string{};
  auto order = std::string{};
  session << "select current_setting('server_version_num')::int, current_setting('server_encoding'), "
             "case datlocprovider when 'c' then datcollate else 'another' end "
             "from pg_database where datname = current_database()",
      soci::into(version), soci::into(encoding), soci::into(order);
  if (version < 150000) {
    throw infra_error{fmt::format("{} is PostgreSQL {}: 15 or newer is needed", at.name(), version / 10000)};
  }
  if (encoding != "UTF8" || (order != "C" && order != "POSIX" && order != "C.UTF-8" && order != "C.utf8")) {
    throw infra_error{
        fmt::format("{} keeps text as {} in {} order: make the database with createdb --template=template0 "
                    "--encoding=UTF8 --locale=C.UTF-8",
                    at.name(),
                    encoding,
                    order)};
  }
}

std::unique_ptr<soci::session> open_server(location const& at) {
  auto session = std::make_unique<soci::session>(soci::postgresql, with_defaults(at));
  auto* const connection = connection_of(*session);
  // Without the details, in which the server quotes rows.
  PQsetErrorVerbosity(connection, PQERRORS_TERSE);
  PQsetNoticeProcessor(connection, [](void*, char const*) {}, nullptr);
  auto ignored = std::string{};
  *session << "select set_config('client_encoding', 'UTF8', false)"
              ", set_config('timezone', 'UTC', false)"
              ", set_config('lock_timeout', '10s', false)"
              ", set_config('statement_timeout', '2min', false)"
              ", set_config('idle_in_transaction_session_timeout', '5min', false)"
              // A stronger setting of a replicated server stays.
              ", case when current_setting('synchronous_commit') in ('off', 'local')"
              " then set_config('synchronous_commit', 'on', false) else '' end",
      soci::into(ignored);
  check_server(*session, at);
  return session;
}

}  // namespace

std::unique_ptr<soci::session> connect(location const& at) {
  switch (at.kind()) {
    case backend::sqlite:
      return open_file(at);
    case backend::postgresql:
      return open_server(at);
  }
  __builtin_unreachable();
}

bool is_idle(soci::session& session, backend kind) {
  if (kind == backend::sqlite) {
    auto* const file = static_cast<soci::sqlite3_session_backend*>(session.get_backend());
    return sqlite_api::sqlite3_get_autocommit(file->conn_) != 0;
  }
  auto* const connection = connection_of(session);
  // Reads without waiting: what the server sent meanwhile, its farewell for example, and then that it closed.
  return PQconsumeInput(connection) == 1 && PQconsumeInput(connection) == 1 && PQstatus(connection) == CONNECTION_OK &&
         PQtransactionStatus(connection) == PQTRANS_IDLE;
}

void roll_back(soci::session& session) noexcept {
  try {
    session << "rollback";
  } catch (soci::soci_error const&) {
    // The connection is gone, or the database has rolled back already: nothing is left to undo.
  }
}

void commit(soci::session& session, backend kind) {
  if (kind == backend::postgresql && PQtransactionStatus(connection_of(session)) == PQTRANS_INERROR) {
    // The server would answer "commit" by rolling back, and call that no error.
    throw logic_bug{"a transaction in which a statement failed is committed"};
  }
  try {
    session << "commit";
  } catch (soci::soci_error const& e) {
    if (kind == backend::postgresql && PQstatus(connection_of(session)) != CONNECTION_OK) {
      throw infra_error{"database: the server went away during a commit: whether it is stored is not known"};
    }
    sql::fail("committing", e);
  }
}

}  // namespace overstap::store
