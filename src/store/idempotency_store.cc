// SPDX-License-Identifier: EUPL-1.2
#include "store/idempotency_store.h"

#include "store/database.h"
#include "store/sql.h"
#include "store/sql_call.h"
#include "store/transient_error.h"

namespace overstap::store {

std::optional<made_record> find_made(database& db, account_id account, std::string const& key) {
  return sql::guarded("looking up an idempotency key", [&]() -> std::optional<made_record> {
    auto const row = sql::first<std::string, std::string>(
        db.session(), "select fingerprint, made from idempotency where account = :a and key = :k", account, key);
    if (!row) {
      return std::nullopt;
    }
    auto const id = parse_uuid(std::get<1>(*row));
    if (!id) {
      throw infra_error{"database: an id is not written as one"};
    }
    return made_record{std::get<0>(*row), *id};
  });
}

void remember_made(
    database& db, account_id account, std::string const& key, made_record const& made, std::int64_t now) {
  auto const rows = sql::guarded("keeping an idempotency key", [&] {
    return sql::execute(db.session(),
                        "insert into idempotency (account, key, fingerprint, made, at) values (:a, :k, :f, :m, :at) "
                        "on conflict (account, key) do nothing",
                        account,
                        key,
                        made.fingerprint,
                        to_string(made.id),
                        now);
  });
  if (rows == 0) {
    throw transient_error{"another request with the same idempotency key was faster"};
  }
}

}  // namespace overstap::store
