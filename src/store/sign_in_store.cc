// SPDX-License-Identifier: EUPL-1.2
#include "store/sign_in_store.h"

#include "store/database.h"
#include "store/sql.h"
#include "store/sql_call.h"

namespace overstap::store {

void add_sign_in(database& db, new_sign_in const& s) {
  sql::guarded("adding a sign-in", [&] {
    sql::execute(
        db.session(), "delete from sign_in where account = :account and ends_at <= :now", s.account, s.started_at);
    sql::execute(db.session(),
                 "insert into sign_in (id, account, token_hash, device, started_at, seen_at, ends_at) values (:id, "
                 ":account, :hash, :device, :started, :seen, :ends)",
                 to_string(s.id),
                 s.account,
                 s.token_hash,
                 s.device,
                 s.started_at,
                 s.started_at,
                 s.ends_at);
  });
}

std::vector<sign_in_row> list_sign_ins(database& db, account_id account, std::int64_t now, std::int64_t idle_since) {
  return sql::guarded("listing sign-ins", [&] {
    auto rows = std::vector<sign_in_row>{};
    sql::each<std::string, std::string, std::int64_t, std::int64_t>(
        db.session(),
        "select id, device, started_at, seen_at from sign_in where account = :account and ends_at > :now and seen_at > "
        ":idle order by seen_at desc, id",
        [&](std::string const& id, std::string device, std::int64_t started, std::int64_t seen) {
          auto const parsed = parse_uuid(id);
          if (!parsed) {
            throw infra_error{"database: an id is not written as one"};
          }
          rows.push_back({*parsed, std::move(device), started, seen});
        },
        account,
        now,
        idle_since);
    return rows;
  });
}

bool end_sign_in(database& db, account_id account, uuid const& id) {
  return sql::guarded("ending a sign-in", [&] {
    return sql::execute(
               db.session(), "delete from sign_in where account = :account and id = :id", account, to_string(id)) > 0;
  });
}

void end_sign_ins(database& db, account_id account, std::optional<uuid> const& stays) {
  sql::guarded("ending sign-ins", [&] {
    sql::execute(db.session(),
                 "delete from sign_in where account = :account and id <> :stays",
                 account,
                 stays ? to_string(*stays) : std::string{});
  });
}

}  // namespace overstap::store
