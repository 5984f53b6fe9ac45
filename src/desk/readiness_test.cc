// SPDX-License-Identifier: EUPL-1.2
#include "desk/readiness.h"

#include <filesystem>

#include <gmock/gmock.h>
#include <sqlite3.h>

#include "base/test_folder.h"
#include "desk/testing_world.h"
#include "snapshot/build_snapshot.h"

using namespace overstap;
using ::testing::HasSubstr;

namespace {

/// What another process does to a database file.
void change(std::filesystem::path const& file, char const* statement) {
  sqlite3* db = nullptr;
  ASSERT_EQ(sqlite3_open(file.c_str(), &db), SQLITE_OK);
  EXPECT_EQ(sqlite3_exec(db, statement, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(db);
  sqlite3_close(db);
}

class readiness_of_a_desk : public ::testing::Test {
protected:
  std::string why_not() {
    auto const r = under_test_.check();
    return r ? std::string{} : r.error().detail;
  }

  test_folder folder_;
  std::filesystem::path file_{folder_.path() / "desk.db"};
  store::pool pool_{*store::location::parse(file_.string())};
  desk::testing::still_clock time_;
  desk::desk desk_{published<desk::world>{desk::testing::small_world()}, time_};
  desk::readiness under_test_{desk_, pool_, std::chrono::hours{1}};
};

TEST_F(readiness_of_a_desk, ends_when_the_program_stops) {
  EXPECT_EQ(why_not(), "");
  under_test_.stop();
  EXPECT_EQ(why_not(), "The program stops.");
  EXPECT_EQ(under_test_.check().error().code, errc::not_ready);
}

TEST_F(readiness_of_a_desk, ends_when_a_newer_version_changes_the_database) {
  change(file_, "insert into schema_migration (version, name, statements) values (9999, '9999_later.sql', '')");
  EXPECT_EQ(why_not(), "The database was changed by another version.");
}

TEST_F(readiness_of_a_desk, ends_when_the_database_cannot_be_read) {
  change(file_, "drop table schema_migration");
  EXPECT_EQ(why_not(), "The database does not answer.");
}

TEST_F(readiness_of_a_desk, ends_soon_while_all_connections_are_in_use_and_comes_back) {
  auto small = store::pool{*store::location::parse(file_.string()), 1};
  auto under_test = desk::readiness{desk_, small, std::chrono::milliseconds{20}};
  {
    auto const held = small.take();
    auto const r = under_test.check();
    ASSERT_FALSE(r);
    EXPECT_EQ(r.error().code, errc::not_ready);
    EXPECT_THAT(r.error().detail, HasSubstr("All 1 connections"));
    EXPECT_THAT(r.error().detail, HasSubstr("database.pool"));
  }
  while (!under_test.check()) {
  }
}

TEST_F(readiness_of_a_desk, needs_a_taxonomy) {
  desk_.current.set(desk::make_world(
      build_snapshot(taxonomy::build({}), std::make_shared<reference_data const>(), snapshot_records{})));
  EXPECT_EQ(why_not(), "The database holds no taxonomy.");
}

}  // namespace
