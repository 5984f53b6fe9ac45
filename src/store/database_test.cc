// SPDX-License-Identifier: EUPL-1.2
#include "store/database.h"

#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "store/sql.h"
#include "store/test_folder.h"

namespace overstap::store {
namespace {

using ::testing::HasSubstr;

TEST(database, opens_twice_and_keeps_what_was_written) {
  auto const folder = test_folder{};
  auto const file = folder.path() / "a file with spaces.db";
  {
    auto db = database{file};
    db.session() << "update meta set number = 7 where name = 'version'";
  }
  auto db = database{file};
  EXPECT_EQ(sql::number(db.session(), "select number from meta where name = 'version'"), 7);
  EXPECT_EQ(sql::number(db.session(), "select count(*) from schema_migration where name = '0001_first.sql'"), 1);
}

TEST(database, writes_ahead_fully_synchronised_and_with_foreign_keys) {
  auto const folder = test_folder{};
  auto db = database{folder.path() / "x.db"};
  auto mode = std::string{};
  db.session() << "pragma journal_mode", soci::into(mode);
  EXPECT_EQ(mode, "wal");
  EXPECT_EQ(sql::number(db.session(), "pragma synchronous"), 2);
  EXPECT_EQ(sql::number(db.session(), "pragma foreign_keys"), 1);
}

TEST(database, refuses_a_newer_schema_and_says_so) {
  auto const folder = test_folder{};
  auto const file = folder.path() / "x.db";
  {
    auto db = database{file};
    db.session() << "insert into schema_migration (version, name, statements) values (9000, 'later', '')";
  }
  try {
    auto db = database{file};
    FAIL() << "opened a database of schema 9000";
  } catch (infra_error const& e) {
    EXPECT_THAT(e.what(), HasSubstr("newer version of Overstap (schema 9000"));
  }
}

/// What the refusal to open `file` says; empty when it opens.
std::string refusal_of(std::filesystem::path const& file) {
  try {
    auto const db = database{file};
    return {};
  } catch (infra_error const& e) {
    return e.what();
  }
}

TEST(database, refuses_a_schema_whose_migration_was_changed_after_it_ran) {
  auto const folder = test_folder{};
  auto const file = folder.path() / "x.db";
  {
    auto db = database{file};
    db.session() << "update schema_migration set statements = replace(statements, 'in_job', 'at_work')";
  }
  EXPECT_THAT(refusal_of(file),
              ::testing::AllOf(HasSubstr("x.db"), HasSubstr("0001_first.sql"), HasSubstr("make it anew")));
}

TEST(database, refuses_a_database_from_before_migrations_were_compared) {
  auto const folder = test_folder{};
  auto const file = folder.path() / "x.db";
  {
    auto db = database{file};
    auto& s = db.session();
    s << "drop table schema_migration";
    s << "create table schema_migration (version integer primary key, name varchar(200) not null)";
    s << "insert into schema_migration (version, name) values (1, '0001_first.sql')";
    s << "alter table wagon drop column job";
  }
  EXPECT_THAT(refusal_of(file), ::testing::AllOf(HasSubstr("x.db"), HasSubstr("make it anew")));
}

TEST(database, a_comment_in_a_migration_may_change) {
  auto db = database{":memory:"};
  EXPECT_EQ(sql::number(db.session(), "select count(*) from schema_migration where statements like '%--%'"), 0);
  EXPECT_EQ(sql::number(db.session(), "select count(*) from schema_migration where statements not like '%create%'"), 0);
}

TEST(database, names_a_file_that_is_no_database) {
  auto const folder = test_folder{};
  auto const file = folder.path() / "notes.txt";
  std::ofstream{file} << std::string(4096, 'x');
  try {
    auto db = database{file};
    FAIL() << "opened a text file";
  } catch (infra_error const& e) {
    EXPECT_THAT(e.what(), HasSubstr("notes.txt"));
  }
}

TEST(sql, rows_keep_null_empty_and_multi_line_text_over_more_than_one_block) {
  auto db = database{":memory:"};
  auto& s = db.session();
  s << "create table t (a integer, b text, c bigint)";
  auto out =
      sql::writer<int, std::optional<std::string>, std::optional<long long>>{s, "insert into t values (:a, :b, :c)"};
  auto const rows = static_cast<int>(sql::kBlock) * 2 + 3;
  for (auto i = 0; i < rows; ++i) {
    out.add(i,
            i % 3 == 0 ? std::nullopt : std::optional{std::string(static_cast<std::size_t>(i % 3 - 1), '\n')},
            i % 2 == 0 ? std::nullopt : std::optional{5'000'000'000LL + i});
  }
  out.finish();
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

TEST(sql, a_transaction_that_is_not_committed_leaves_nothing) {
  auto db = database{":memory:"};
  {
    auto const transaction = sql::write_transaction{db};
    db.session() << "update meta set number = 99 where name = 'version'";
  }
  EXPECT_EQ(sql::number(db.session(), "select number from meta where name = 'version'"), 0);
}

}  // namespace
}  // namespace overstap::store
