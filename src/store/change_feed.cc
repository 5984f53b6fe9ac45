// SPDX-License-Identifier: EUPL-1.2
#include "store/change_feed.h"

#include <algorithm>

#include "store/sql.h"
#include "store/sql_call.h"

namespace overstap::store {
namespace {

// PostgreSQL: xmin of the snapshot is the oldest transaction that still runs. Every lower number has ended, and what
// it wrote is visible here; what is still to be committed, or even to begin, has a number from xmin on. So nothing
// can appear any more among the rows below xmin, and in the order of the numbers these come first.
constexpr auto kEnded = "transaction_id < pg_snapshot_xmin(pg_current_snapshot())";
constexpr auto kAfter = "(transaction_id, seq) > (cast(cast(:transaction as text) as xid8), cast(:seq as bigint))";

/// A column that the rows of SQLite do not have.
std::string transaction_column(database const& db) {
  return db.kind() == backend::sqlite ? "0" : "cast(cast(transaction_id as text) as bigint)";
}

}  // namespace

void record_change(database& db, std::string_view kind, std::string_view id) {
  invariant(db.in_transaction(), "a change is recorded in its own transaction");
  sql::guarded("recording a change",
               [&] { sql::execute(db.session(), "insert into change (kind, id) values (:kind, :id)", kind, id); });
}

void next_version(database& db, std::string_view kind) {
  auto const version = sql::guarded("making the next version", [&] {
    db.session() << "update meta set number = number + 1 where name = 'version'";
    return sql::number(db.session(), "select number from meta where name = 'version'");
  });
  record_change(db, kind, std::to_string(version));
}

std::vector<change> read_changes(database& db, feed_position after, std::size_t limit) {
  auto changes = std::vector<change>{};
  auto const take = [&](long long transaction, long long seq, std::string kind, std::string id) {
    changes.push_back({{static_cast<std::uint64_t>(transaction), seq}, std::move(kind), std::move(id)});
  };
  auto const rows = static_cast<long long>(limit);
  sql::guarded("reading changes", [&] {
    if (db.kind() == backend::sqlite) {
      sql::each<long long, long long, std::string, std::string>(
          db.session(),
          "select 0, seq, kind, id from change where seq > :seq order by seq limit :rows",
          take,
          after.seq,
          rows);
    } else {
      sql::each<long long, long long, std::string, std::string>(
          db.session(),
          fmt::format("select {}, seq, kind, id from change where {} and {} order by transaction_id, seq limit :rows",
                      transaction_column(db),
                      kAfter,
                      kEnded),
          take,
          std::to_string(after.transaction),
          after.seq,
          rows);
    }
  });
  return changes;
}

feed_position last_change(database& db) {
  auto last = feed_position{};
  sql::guarded("reading the last change", [&] {
    auto const of_server = db.kind() == backend::postgresql;
    sql::each<long long, long long>(
        db.session(),
        fmt::format("select {}, seq from change {} {} order by {}seq desc limit 1",
                    transaction_column(db),
                    of_server ? "where" : "",
                    of_server ? kEnded : "",
                    of_server ? "transaction_id desc, " : ""),
        [&](long long transaction, long long seq) { last = {static_cast<std::uint64_t>(transaction), seq}; });
  });
  return last;
}

std::chrono::milliseconds feed_lag(database& db, feed_position after) {
  auto lag = 0LL;
  auto const take = [&](std::optional<long long> age) { lag = std::max(0LL, age.value_or(0)); };
  sql::guarded("reading the age of changes", [&] {
    if (db.kind() == backend::sqlite) {
      sql::each<std::optional<long long>>(
          db.session(),
          "select cast((julianday('now') - 2440587.5) * 86400000 as integer) - min(at) from change where seq > :seq",
          take,
          after.seq);
    } else {
      sql::each<std::optional<long long>>(
          db.session(),
          fmt::format(
              "select cast(extract(epoch from clock_timestamp()) * 1000 as bigint) - min(at) from change where {}",
              kAfter),
          take,
          std::to_string(after.transaction),
          after.seq);
    }
  });
  return std::chrono::milliseconds{lag};
}

}  // namespace overstap::store
