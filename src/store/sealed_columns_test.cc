// SPDX-License-Identifier: EUPL-1.2
#include "store/sealed_columns.h"

#include <algorithm>
#include <future>
#include <optional>
#include <set>
#include <thread>

#include <gtest/gtest.h>

#include "base/embedded_file.h"
#include "base/text.h"
#include "store/database.h"
#include "store/sql.h"
#include "store/sql_call.h"
#include "store/testing/fresh_database.h"
#include "store/transaction.h"

namespace overstap::store {
namespace {

/// "table.column" of every column that ends in _sealed, as the migrations create them.
std::set<std::string> sealed_in_migrations() {
  auto found = std::set<std::string>{};
  for (auto const& migration : embedded::migrations()) {
    auto table = std::string{};
    for (auto const line : split(migration.content, '\n')) {
      auto const words = split(trim(line), ' ');
      if (words.size() >= 3 && words[0] == "create" && words[1] == "table") {
        table = words[2];
      } else if (words[0].ends_with("_sealed")) {
        found.insert(table + "." + std::string{words[0].substr(0, words[0].size() - 7)});
      }
    }
  }
  return found;
}

TEST(sealed_columns, the_list_is_what_the_migrations_make) {
  auto listed = std::set<std::string>{};
  for (auto const& t : sealed_tables()) {
    for (auto const column : t.columns) {
      listed.insert(std::string{t.table} + "." + std::string{column});
    }
  }
  EXPECT_EQ(listed, sealed_in_migrations());
}

/// The rows need a dossier to hang on; what is in it does not matter here.
void add_dossier(database& db, vault::key_ring const& keys) {
  sql::execute(
      db.session(),
      "insert into dossier (id, region, municipality, state, name_sealed, birth_date_sealed, email_sealed, "
      "phone_sealed, address_sealed, door_sealed, name_index, sound_index, surname_index, birth_date_index, "
      "email_index, phone_index, situation, cause_sealed, opened_at, opened_by, touched_at, escalation, outcome, "
      "closed_at, demo, version) values ('d', 'AM18', 'GM0363', 'closed', :n, '', '', '', '', '', '', '', '', '', "
      "'', '', 'job-seeker', '', 0, 'x', 0, 0, 'placed', 1, 0, 1)",
      keys.seal("dossier.name:d", "Petra"));
}

class resealing : public on_every_database {};

TEST_P(resealing, brings_every_row_under_the_new_key_and_nothing_else) {
  auto const folder = test_folder{};
  auto const file = folder.path() / "keys";
  ASSERT_TRUE(vault::key_ring::generate(*parse_date("2026-01-01")).save_new(file));
  auto const old_keys = vault::key_ring::load(file).value();
  auto db = database{at()};
  auto const add = [&](std::string const& dossier, int number, std::string const& text) {
    sql::execute(
        db.session(),
        "insert into dossier_event (dossier, number, at, kind, data_group, content_sealed) values (:d, :n, 0, "
        "'note', 'plan', :c)",
        dossier,
        number,
        text.empty() ? text : old_keys.seal("dossier_event.content:" + dossier + ":" + std::to_string(number), text));
  };
  add_dossier(db, old_keys);
  for (auto n = 1; n <= 7; ++n) {
    add("d", n, n == 3 ? "" : "tekst " + std::to_string(n));
  }
  auto const keys = vault::key_ring::add_key(file, *parse_date("2026-02-01")).value();
  auto rows = std::size_t{0};
  for (auto const& t : sealed_tables()) {
    for (auto done = std::size_t{1}; done != 0; rows += done) {
      done = reseal(db, keys, t, 2);
      ASSERT_LE(done, 2U);
    }
  }
  EXPECT_EQ(rows, 7U) << "one name and six texts; the empty one stays";
  auto read = 0;
  sql::each<int, std::string>(
      db.session(), "select number, content_sealed from dossier_event", [&](int n, std::string text) {
        if (n == 3) {
          EXPECT_EQ(text, "");
        } else {
          EXPECT_FALSE(keys.needs_resealing(text));
          EXPECT_EQ(keys.open("dossier_event.content:d:" + std::to_string(n), text), "tekst " + std::to_string(n));
        }
        ++read;
      });
  EXPECT_EQ(read, 7);
}
INSTANTIATE_TEST_SUITE_P(on, resealing, every_place(), place_name);

class resealing_on_a_server : public on_every_database {};

TEST_P(resealing_on_a_server, loses_nothing_that_somebody_writes_meanwhile) {
  auto const folder = test_folder{};
  auto const file = folder.path() / "keys";
  ASSERT_TRUE(vault::key_ring::generate(*parse_date("2026-01-01")).save_new(file));
  auto const old_keys = vault::key_ring::load(file).value();
  auto const place = std::string{"dossier.address:d"};
  auto db = database{at()};
  add_dossier(db, old_keys);
  auto const keys = vault::key_ring::add_key(file, *parse_date("2026-02-01")).value();

  auto writing = std::optional<transaction>{db};
  sql::execute(
      db.session(), "update dossier set address_sealed = :a where id = 'd'", old_keys.seal(place, "Nieuwe straat 1"));
  auto resealed = std::async(std::launch::async, [&] {
    auto other = database{at()};
    auto t = transaction{other};
    auto const table = std::ranges::find(sealed_tables(), "dossier", &sealed_table::table);
    reseal(other, keys, *table, 10);
    t.commit();
  });
  // Until it waits for the row.
  auto watching = database{at()};
  while (sql::number(watching.session(), "select count(*) from pg_locks where not granted") == 0) {
    std::this_thread::yield();
  }
  writing->commit();
  writing.reset();
  resealed.get();
  auto const stored =
      sql::first<std::string>(db.session(), "select address_sealed from dossier where id = 'd'").value();
  EXPECT_EQ(keys.open(place, std::get<0>(stored)), "Nieuwe straat 1");
  EXPECT_FALSE(keys.needs_resealing(std::get<0>(stored)));
}
INSTANTIATE_TEST_SUITE_P(on, resealing_on_a_server, ::testing::Values(test_place::postgresql), place_name);

}  // namespace
}  // namespace overstap::store
