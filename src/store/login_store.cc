// SPDX-License-Identifier: EUPL-1.2
#include "store/login_store.h"

#include <fmt/format.h>

#include "store/database.h"
#include "store/sql.h"
#include "store/sql_call.h"

namespace overstap::store {
namespace {

template <typename Key>
std::optional<login_record> find(database& db, std::string const& column, Key const& key) {
  return sql::guarded("finding an account", [&]() -> std::optional<login_record> {
    auto row = sql::first<account_id, std::string, std::optional<std::string>>(
        db.session(), fmt::format("select id, state, password_hash from account where {} = :key", column), key);
    if (!row) {
      return std::nullopt;
    }
    auto& [id, state, hash] = *row;
    return login_record{id, state == "active", std::move(hash)};
  });
}

}  // namespace

std::optional<login_record> find_login(database& db, std::string const& login) {
  return find(db, "login", login);
}

std::optional<login_record> find_login(database& db, account_id account) {
  return find(db, "id", account);
}

void set_password(database& db, account_id account, std::string const& hash) {
  sql::guarded("setting a password", [&] {
    sql::execute(db.session(), "update account set password_hash = :hash where id = :id", hash, account);
  });
}

attempts lock_attempts(database& db, std::string const& name) {
  return sql::guarded("counting a try", [&] {
    sql::execute(db.session(),
                 "insert into sign_in_attempt (name, failures, blocked_until, last_at) values (:name, 0, 0, 0) "
                 // This locks the row, so that it is there also when somebody else deletes it at this moment.
                 "on conflict (name) do update set name = excluded.name",
                 name);
    auto const row = sql::first<std::int64_t, std::int64_t, std::int64_t>(
        db.session(), "select failures, blocked_until, last_at from sign_in_attempt where name = :name", name);
    auto const& [failures, blocked_until, last_at] = row.value();
    return attempts{failures, blocked_until, last_at};
  });
}

void save_attempts(database& db, std::string const& name, attempts const& a) {
  sql::guarded("counting a try", [&] {
    sql::execute(db.session(),
                 "update sign_in_attempt set failures = :failures, blocked_until = :until, last_at = :at where name = "
                 ":name",
                 a.failures,
                 a.blocked_until,
                 a.last_at,
                 name);
  });
}

void forget_attempts(database& db, std::string const& name) {
  sql::guarded("forgetting tries",
               [&] { sql::execute(db.session(), "delete from sign_in_attempt where name = :name", name); });
}

void set_code(database& db, account_id account, code_record const& c) {
  sql::guarded("giving a code", [&] {
    sql::execute(db.session(),
                 "insert into account_code (account, code_hash, expires_at) values (:account, :hash, :at) "
                 "on conflict (account) do update set code_hash = excluded.code_hash, expires_at = excluded.expires_at",
                 account,
                 c.code_hash,
                 c.expires_at);
  });
}

std::optional<code_record> find_code(database& db, account_id account) {
  return sql::guarded("finding a code", [&]() -> std::optional<code_record> {
    auto row = sql::first<std::string, std::int64_t>(
        db.session(), "select code_hash, expires_at from account_code where account = :account", account);
    if (!row) {
      return std::nullopt;
    }
    auto& [hash, at] = *row;
    return code_record{std::move(hash), at};
  });
}

void remove_code(database& db, account_id account) {
  sql::guarded("removing a code",
               [&] { sql::execute(db.session(), "delete from account_code where account = :account", account); });
}

}  // namespace overstap::store
