// SPDX-License-Identifier: EUPL-1.2
#include "store/expired_rows.h"

#include "store/sql.h"
#include "store/sql_call.h"

namespace overstap::store {

expired_rows delete_expired_rows(database& db, std::int64_t now) {
  return sql::guarded("deleting what has expired", [&] {
    auto t = transaction{db};
    auto& s = db.session();
    auto const deleted = expired_rows{
        .sign_ins = sql::execute(s, "delete from sign_in where ends_at <= :now", now),
        .codes = sql::execute(s, "delete from account_code where expires_at <= :now", now),
        .idempotency_keys = sql::execute(
            s, "delete from idempotency where at <= :then", now - std::chrono::milliseconds{kIdempotencyKept}.count()),
        .changes = sql::execute(
            s, "delete from change where at <= :then", now - std::chrono::milliseconds{kChangesKept}.count()),
        .tries = sql::execute(s,
                              "delete from sign_in_attempt where last_at <= :then and blocked_until <= :now",
                              now - std::chrono::milliseconds{kTriesCount}.count(),
                              now)};
    t.commit();
    return deleted;
  });
}

}  // namespace overstap::store
