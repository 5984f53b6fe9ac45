// SPDX-License-Identifier: EUPL-1.2
#include "store/database.h"

#include <fstream>
#include <future>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "store/catalogue_store.h"
#include "store/sql.h"
#include "store/test_folder.h"
#include "store/testing/fresh_database.h"

namespace overstap::store {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

/// What the refusal to open it says; empty when it opens.
std::string refusal_of(location const& at, std::span<embedded_file const> migrations = embedded::migrations()) {
  try {
    auto const db = database{at, migrations};
    return {};
  } catch (infra_error const& e) {
    return e.what();
  }
}

class shared_database : public on_every_database {};
INSTANTIATE_TEST_SUITE_P(on, shared_database, every_shared_place(), place_name);

TEST_P(shared_database, opens_twice_and_keeps_what_was_written) {
  {
    auto db = database{at()};
    db.session() << "update meta set number = 7 where name = 'version'";
  }
  auto db = database{at()};
  EXPECT_EQ(sql::number(db.session(), "select number from meta where name = 'version'"), 7);
  EXPECT_EQ(sql::number(db.session(), "select count(*) from schema_migration where name = '0001_first.sql'"), 1);
}

TEST_P(shared_database, a_newer_version_brings_an_older_one_up_to_date_and_the_older_refuses_it_then) {
  auto const newer = embedded::migrations();
  for (auto known = std::size_t{1}; known < newer.size(); ++known) {
    auto const older = newer.first(known);
    auto const one = fresh_database{GetParam()};
    {
      auto db = database{one.at(), older};
      EXPECT_EQ(sql::number(db.session(), "select count(*) from schema_migration"), known);
      db.session() << "update meta set number = 7 where name = 'version'";
    }
    {
      auto db = database{one.at()};
      EXPECT_EQ(sql::number(db.session(), "select count(*) from schema_migration"), newer.size());
      EXPECT_EQ(sql::number(db.session(), "select number from meta where name = 'version'"), 7);
    }
    EXPECT_THAT(refusal_of(one.at(), older),
                AllOf(HasSubstr(one.at().name()),
                      HasSubstr("newer version of Overstap (schema "),
                      HasSubstr("use that version")));
    EXPECT_EQ(refusal_of(one.at()), "");
  }
}

TEST_P(shared_database, a_payer_that_came_in_before_its_day_was_asked_has_the_first_day_that_can_be) {
  auto const with_funding = embedded::migrations().first(6);
  {
    auto db = database{at(), with_funding};
    db.session() << "insert into payer values ('00000000-0000-0000-0000-000000000001', 'region', 'P', 'P', '', 'evc', "
                    "100, null, null, null, null, null, '', '', '')";
  }
  auto db = database{at()};
  auto const payers = load_payers(db);
  ASSERT_EQ(payers.size(), 1U);
  EXPECT_EQ(payers[0].as_of, parse_date("2026-11-26"));
}

TEST_P(shared_database, a_migration_that_fails_leaves_the_older_version) {
  auto with_mistake = std::vector<embedded_file>{embedded::migrations().begin(), embedded::migrations().end()};
  with_mistake.push_back({"9000_mistake.sql", "create table half (n integer);\ninsert into nowhere values (1);\n"});
  auto db = database{at()};
  EXPECT_THAT(refusal_of(at(), with_mistake), HasSubstr("nowhere"));
  EXPECT_THROW(db.session() << "select * from half", soci::soci_error);
  EXPECT_EQ(refusal_of(at()), "");
}

TEST_P(shared_database, many_that_start_together_run_every_migration_once) {
  auto threads = std::vector<std::future<std::string>>{};
  for (auto i = 0; i < 6; ++i) {
    threads.push_back(std::async(std::launch::async, [this] { return refusal_of(at()); }));
  }
  for (auto& t : threads) {
    EXPECT_EQ(t.get(), "");
  }
  auto db = database{at()};
  EXPECT_EQ(sql::number(db.session(), "select count(*) from schema_migration"), embedded::migrations().size());
}

TEST_P(shared_database, a_line_of_a_migration_may_be_for_one_backend) {
  auto const own = std::vector<embedded_file>{
      {"0001_first.sql",
       "create table t (\n  --sqlite: kind varchar(10) default 'file',\n  --postgresql: kind varchar(10) default "
       "'server',\n  n integer -- plain\n);\ninsert into t (n) values (1);\n"}};
  auto db = database{at(), own};
  auto kind = std::string{};
  db.session() << "select kind from t", soci::into(kind);
  EXPECT_EQ(kind, db.kind() == backend::sqlite ? "file" : "server");
}

TEST_P(shared_database, refuses_a_schema_whose_migration_was_changed_after_it_ran) {
  {
    auto db = database{at()};
    db.session() << "update schema_migration set statements = replace(statements, 'in_job', 'at_work')";
  }
  EXPECT_THAT(refusal_of(at()), AllOf(HasSubstr(at().name()), HasSubstr("0001_first.sql"), HasSubstr("make it anew")));
}

TEST_P(shared_database, refuses_a_database_from_before_migrations_were_compared) {
  {
    auto db = database{at()};
    auto& s = db.session();
    s << "drop table schema_migration";
    s << "create table schema_migration (version integer primary key, name varchar(200) not null)";
    s << "insert into schema_migration (version, name) values (1, '0001_first.sql')";
    s << "alter table wagon drop column job";
  }
  EXPECT_THAT(refusal_of(at()), AllOf(HasSubstr(at().name()), HasSubstr("make it anew")));
}

TEST_P(shared_database, a_comment_in_a_migration_may_change) {
  auto db = database{at()};
  EXPECT_EQ(sql::number(db.session(), "select count(*) from schema_migration where statements like '%--%'"), 0);
  EXPECT_EQ(sql::number(db.session(),
                        "select count(*) from schema_migration where name = '0001_first.sql' and statements like "
                        "'%create table%'"),
            1);
}

TEST(sqlite_database, writes_ahead_fully_synchronised_and_with_foreign_keys) {
  auto const fresh = fresh_database{test_place::sqlite_in_a_file};
  auto db = database{fresh.at()};
  auto mode = std::string{};
  db.session() << "pragma journal_mode", soci::into(mode);
  EXPECT_EQ(mode, "wal");
  EXPECT_EQ(sql::number(db.session(), "pragma synchronous"), 2);
  EXPECT_EQ(sql::number(db.session(), "pragma foreign_keys"), 1);
}

TEST(sqlite_database, names_a_file_that_is_no_database) {
  auto const folder = test_folder{};
  auto const file = folder.path() / "notes.txt";
  std::ofstream{file} << std::string(4096, 'x');
  EXPECT_THAT(refusal_of(*location::parse(file.string())), HasSubstr("notes.txt"));
}

class postgresql_database : public on_every_database {};
INSTANTIATE_TEST_SUITE_P(on, postgresql_database, ::testing::Values(test_place::postgresql), place_name);

TEST_P(postgresql_database, answers_a_commit_after_it_is_on_disk_and_does_not_wait_for_ever) {
  auto db = database{at()};
  for (auto const& [setting, value] : {std::pair{"synchronous_commit", "on"},
                                       std::pair{"client_encoding", "UTF8"},
                                       std::pair{"lock_timeout", "10s"},
                                       std::pair{"statement_timeout", "2min"},
                                       std::pair{"application_name", "overstap"}}) {
    auto shown = std::string{};
    db.session() << "show " << setting, soci::into(shown);
    EXPECT_EQ(shown, value) << setting;
  }
}

TEST_P(postgresql_database, a_weaker_promise_of_the_server_is_not_taken_over) {
  auto db = database{*location::parse(at().with_password() + "%20-csynchronous_commit%3Doff")};
  auto shown = std::string{};
  db.session() << "show synchronous_commit", soci::into(shown);
  EXPECT_EQ(shown, "on");
}

TEST_P(postgresql_database, a_server_that_is_not_there_is_named_without_the_password) {
  auto const said = refusal_of(*location::parse("postgresql://u:geheim@127.0.0.1:1/n"));
  EXPECT_THAT(said, AllOf(HasSubstr("postgresql://u@127.0.0.1:1/n"), Not(HasSubstr("geheim"))));
}

class every_database : public on_every_database {};
INSTANTIATE_TEST_SUITE_P(on, every_database, every_place(), place_name);

TEST_P(every_database, rows_keep_null_empty_and_multi_line_text_over_more_than_one_block) {
  auto db = database{at()};
  auto& s = db.session();
  s << "create table t (a integer, b text, c bigint)";
  auto out =
      sql::writer<int, std::optional<std::string>, std::optional<long long>>{s, "insert into t values (:a, :b, :c)"};
  auto const rows = static_cast<int>(sql::kBlock) * 2 + 3;
  auto writing = transaction{db};
  for (auto i = 0; i < rows; ++i) {
    out.add(i,
            i % 3 == 0 ? std::nullopt : std::optional{std::string(static_cast<std::size_t>(i % 3 - 1), '\n')},
            i % 2 == 0 ? std::nullopt : std::optional{5'000'000'000LL + i});
  }
  out.finish();
  writing.commit();
  auto seen = 0;
  sql::fetch<int, std::optional<std::string>, std::optional<long long>>(
      s,
      "select a, b, c from t order by a",
      [&](int a, std::optional<std::string> const& b, std::optional<long long> c) {
        ASSERT_EQ(a, seen);
        EXPECT_EQ(b, a % 3 == 0 ? std::nullopt : std::optional{std::string(static_cast<std::size_t>(a % 3 - 1), '\n')});
        EXPECT_EQ(c, a % 2 == 0 ? std::nullopt : std::optional{5'000'000'000LL + a});
        ++seen;
      });
  EXPECT_EQ(seen, rows);
}

TEST_P(every_database, a_transaction_that_is_not_committed_leaves_nothing) {
  auto db = database{at()};
  {
    auto const transaction = sql::write_transaction{db};
    db.session() << "update meta set number = 99 where name = 'version'";
  }
  EXPECT_EQ(sql::number(db.session(), "select number from meta where name = 'version'"), 0);
}

}  // namespace
}  // namespace overstap::store
