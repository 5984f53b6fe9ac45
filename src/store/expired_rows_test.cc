// SPDX-License-Identifier: EUPL-1.2
#include "store/expired_rows.h"

#include <gtest/gtest.h>

#include "store/sql.h"
#include "store/testing/fresh_database.h"

namespace overstap::store {
namespace {

class expired_rows_on : public on_every_database {};
INSTANTIATE_TEST_SUITE_P(on, expired_rows_on, every_place(), place_name);

TEST_P(expired_rows_on, go_at_their_end_and_not_before) {
  auto db = database{at()};
  auto& s = db.session();
  constexpr auto kDay = 86'400'000LL;
  auto t = std::make_optional<transaction>(db);
  s << "insert into organisation (id, kind, name, region, municipality, made_at, version) "
       "values ('o', 'municipality', 'Gemeente', 'AM18', 'GM0394', 0, 1)";
  for (auto const* const id : {"a", "b"}) {
    s << fmt::format(
        "insert into account (id, login, role, name_sealed, organisation, region, state, demo, made_at, version) "
        "values "
        "('{}', '{}', 'guide', '', 'o', 'AM18', 'active', 0, 0, 1)",
        id,
        id);
  }
  s << "insert into sign_in (id, account, token_hash, device, started_at, seen_at, ends_at) values "
       "('1', 'a', 'x', '', 0, 0, 1000), ('2', 'a', 'y', '', 0, 0, 1001)";
  s << "insert into account_code (account, code_hash, expires_at) values ('a', 'x', 1000), ('b', 'y', 1001)";
  s << fmt::format(
      "insert into idempotency (account, key, fingerprint, made, at) values ('a', 'k', '', '', {}), "
      "('a', 'l', '', '', {})",
      1000 - kDay,
      1001 - kDay);
  s << fmt::format(
      "insert into change (kind, id, at) values ('test', 'old', {}), ('test', 'new', {})", 1000 - kDay, 1001 - kDay);
  s << fmt::format(
      "insert into sign_in_attempt (name, failures, blocked_until, last_at) values ('password:a', 9, 0, {0}), "
      "('code:b', 5, 0, {0}), ('password:b', 9, 0, {1}), ('password:c', 9, 1001, {0})",
      1000 - kDay,
      1001 - kDay);
  t->commit();
  t.reset();
  auto const first = delete_expired_rows(db, 1000);
  EXPECT_EQ(first.sign_ins, 1);
  EXPECT_EQ(first.codes, 1);
  EXPECT_EQ(first.idempotency_keys, 1);
  EXPECT_EQ(first.changes, 1);
  EXPECT_EQ(first.tries, 2);
  auto const again = delete_expired_rows(db, 1000);
  EXPECT_EQ(again.sign_ins + again.codes + again.idempotency_keys + again.changes + again.tries, 0);
  EXPECT_EQ(sql::number(s, "select count(*) from sign_in where id = '2'"), 1);
  EXPECT_EQ(sql::number(s, "select count(*) from account_code where account = 'b'"), 1);
  EXPECT_EQ(sql::number(s, "select count(*) from idempotency where key = 'l'"), 1);
  EXPECT_EQ(sql::number(s, "select count(*) from change where id = 'new'"), 1);
  EXPECT_EQ(sql::number(s, "select count(*) from sign_in_attempt where name in ('password:b', 'password:c')"), 2);
}

}  // namespace
}  // namespace overstap::store
