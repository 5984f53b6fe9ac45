// SPDX-License-Identifier: EUPL-1.2
#include "store/backup.h"

#include <array>
#include <atomic>
#include <fstream>
#include <future>
#include <optional>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "store/catalogue_store.h"
#include "store/change_feed.h"
#include "store/pool.h"
#include "store/reference_data.h"
#include "store/sql.h"
#include "store/taxonomy_store.h"
#include "store/testing/fresh_database.h"
#include "store/testing_records.h"

namespace overstap::store {
namespace {

using ::testing::HasSubstr;

constexpr auto kWriters = std::size_t{4};

class backup : public ::testing::TestWithParam<test_place> {
protected:
  void SetUp() override {
    if (auto const reason = fresh_database::unavailable(GetParam()); !reason.empty()) {
      GTEST_SKIP() << reason;
    }
    from_.emplace(GetParam(), fresh_database::on_server::database);
    to_.emplace(GetParam(), fresh_database::on_server::database);
  }
  location const& from() const { return from_->at(); }
  location const& to() const { return to_->at(); }
  std::filesystem::path file() const { return folder_.path() / "a copy"; }

private:
  std::optional<fresh_database> from_;
  std::optional<fresh_database> to_;
  test_folder folder_;
};
INSTANTIATE_TEST_SUITE_P(on, backup, every_shared_place(), place_name);

void fill(location const& at, std::string const& what) {
  auto db = database{at};
  db.session() << "create table extra (what varchar(20))";
  db.session() << "insert into extra values (:what)", soci::use(what);
}

std::string content_of(location const& at) {
  auto db = database{at};
  auto what = std::string{};
  db.session() << "select what from extra", soci::into(what);
  return what;
}

/// Every transaction of a writer adds two rows and counts itself, and is then acknowledged.
struct load {
  explicit load(pool& shared) : db{shared} {
    auto lease = db.take();
    lease->session() << "create table pair (writer integer, n integer, half integer, primary key (writer, n, half))";
    lease->session() << "create table total (n integer)";
    lease->session() << "insert into total values (0)";
    for (auto w = std::size_t{0}; w < kWriters; ++w) {
      threads.push_back(std::async(std::launch::async, [this, w] { run(w); }));
    }
  }
  void run(std::size_t w) {
    auto const writer = static_cast<int>(w);
    for (auto n = 1; !stop; ++n) {
      auto lease = db.take();
      auto& s = lease->session();
      auto t = transaction{*lease};
      for (auto half = 0; half < 2; ++half) {
        s << "insert into pair values (:writer, :n, :half)", soci::use(writer), soci::use(n), soci::use(half);
        record_change(*lease, "pair", std::to_string(n));
      }
      s << "update total set n = n + 1";
      t.commit();
      acknowledged.at(w) = n;
    }
  }
  void wait_for_more(int transactions) const {
    auto const sum = [this] {
      auto all = 0;
      for (auto const& a : acknowledged) {
        all += a;
      }
      return all;
    };
    auto const until = sum() + transactions;
    while (sum() < until) {
      std::this_thread::yield();
    }
  }
  std::array<int, kWriters> now() const {
    auto all = std::array<int, kWriters>{};
    for (auto w = std::size_t{0}; w < kWriters; ++w) {
      all.at(w) = acknowledged.at(w);
    }
    return all;
  }
  void end() {
    stop = true;
    for (auto& t : threads) {
      t.get();
    }
    threads.clear();
  }
  pool& db;
  std::array<std::atomic<int>, kWriters> acknowledged{};
  std::atomic<bool> stop{};
  std::vector<std::future<void>> threads;
};

TEST_P(backup, of_a_running_system_holds_whole_transactions_of_one_moment) {
  auto shared = pool{from()};
  {
    auto db = shared.take();
    ASSERT_TRUE(merge_taxonomy(*db, small_taxonomy()));
    replace_catalogue(*db, random_records{7, load_reference_data()}.make(200));
  }
  auto writers = load{shared};
  writers.wait_for_more(40);
  auto const before = writers.now();
  ASSERT_TRUE(back_up(from(), file()));
  writers.wait_for_more(40);
  writers.end();
  auto const after = writers.now();

  ASSERT_TRUE(restore(file(), to(), existing::keep));
  auto copy = database{to()};
  auto& s = copy.session();
  auto sum = 0LL;
  for (auto w = std::size_t{0}; w < kWriters; ++w) {
    auto const of_writer = fmt::format("from pair where writer = {}", w);
    auto const newest = sql::number(s, "select coalesce(max(n), 0) " + of_writer);
    EXPECT_EQ(sql::number(s, "select count(*) " + of_writer), 2 * newest) << "a transaction is missing, or half there";
    EXPECT_GE(newest, before.at(w)) << "what was acknowledged before the copy began is in it";
    EXPECT_LE(newest, after.at(w));
    sum += newest;
  }
  EXPECT_EQ(sql::number(s, "select n from total"), sum) << "the copy is of one moment";
  EXPECT_EQ(load_catalogue(copy).vacancies.size(), load_catalogue(*shared.take()).vacancies.size());

  // The feed goes on, also where numbers of transactions began anew.
  auto position = feed_position{};
  auto const drain = [&] {
    auto seen = std::size_t{0};
    for (;;) {
      auto const changes = read_changes(copy, position, 1000);
      if (changes.empty()) {
        return seen;
      }
      seen += changes.size();
      position = changes.back().at;
    }
  };
  drain();
  EXPECT_EQ(feed_lag(copy, position).count(), 0);
  {
    auto t = transaction{copy};
    record_change(copy, "test", "after");
    t.commit();
  }
  EXPECT_EQ(drain(), 1U);
}

TEST_P(backup, replaces_a_database_only_when_told_to) {
  fill(from(), "copied");
  fill(to(), "there");
  ASSERT_TRUE(back_up(from(), file()));
  auto const kept = restore(file(), to(), existing::keep);
  ASSERT_FALSE(kept);
  EXPECT_EQ(kept.error().code, errc::conflict);
  EXPECT_THAT(kept.error().detail, HasSubstr("--replace"));
  EXPECT_EQ(content_of(to()), "there");
  ASSERT_TRUE(restore(file(), to(), existing::replace));
  EXPECT_EQ(content_of(to()), "copied");
  EXPECT_EQ(content_of(from()), "copied");
}

TEST_P(backup, does_not_replace_a_database_in_use) {
  fill(from(), "copied");
  fill(to(), "there");
  ASSERT_TRUE(back_up(from(), file()));
  auto open = std::optional<database>{to()};
  auto const refused = restore(file(), to(), existing::replace);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, errc::conflict);
  EXPECT_THAT(refused.error().detail, HasSubstr("in use"));
  open.reset();
  EXPECT_EQ(content_of(to()), "there");
}

TEST_P(backup, a_damaged_copy_changes_nothing) {
  fill(from(), "copied");
  {
    auto db = database{from()};
    ASSERT_TRUE(merge_taxonomy(db, small_taxonomy()));
    replace_catalogue(db, random_records{7, load_reference_data()}.make(100));
  }
  fill(to(), "there");
  ASSERT_TRUE(back_up(from(), file()));
  std::filesystem::resize_file(file(), std::filesystem::file_size(file()) * 2 / 3);
  auto message = std::string{};
  try {
    auto const refused = restore(file(), to(), existing::replace);
    message = refused ? "restored" : refused.error().detail;
  } catch (infra_error const& e) {
    message = e.what();
  }
  EXPECT_THAT(message, ::testing::AnyOf(HasSubstr("damaged"), HasSubstr("malformed")));
  EXPECT_EQ(content_of(to()), "there");
}

TEST_P(backup, of_a_newer_version_is_refused_and_changes_nothing) {
  fill(from(), "copied");
  fill(to(), "there");
  {
    auto db = database{from()};
    db.session() << "insert into schema_migration (version, name, statements) values (9000, 'later', '')";
  }
  ASSERT_TRUE(back_up(from(), file()));
  EXPECT_THROW((void)restore(file(), to(), existing::replace), infra_error);
  EXPECT_EQ(content_of(to()), "there");
}

TEST_P(backup, of_an_older_version_is_brought_up_to_date) {
  {
    auto db = database{from(), embedded::migrations().first(1)};
    db.session() << "create table extra (what varchar(20))";
    db.session() << "insert into extra values ('old')";
  }
  ASSERT_TRUE(back_up(from(), file()));
  ASSERT_TRUE(restore(file(), to(), existing::keep));
  auto db = database{to(), {}};
  EXPECT_EQ(sql::number(db.session(), "select count(*) from schema_migration"), embedded::migrations().size());
  EXPECT_EQ(content_of(to()), "old");
}

TEST_P(backup, is_for_its_owner_only_and_replaces_the_last_one) {
  fill(from(), "copied");
  ASSERT_TRUE(back_up(from(), file()));
  ASSERT_TRUE(back_up(from(), file()));
  using std::filesystem::perms;
  EXPECT_EQ(std::filesystem::status(file()).permissions(), perms::owner_read | perms::owner_write);
  auto const beside = std::filesystem::directory_iterator{file().parent_path()};
  EXPECT_EQ(std::distance(begin(beside), end(beside)), 1) << "nothing is left beside it";
}

TEST(backup_files, what_is_not_there_or_no_copy_is_refused) {
  auto const folder = test_folder{};
  auto const absent = *location::parse((folder.path() / "absent.db").string());
  auto const no_copy = folder.path() / "text";
  std::ofstream{no_copy} << "PGDMPish or SQLite?";
  EXPECT_EQ(back_up(absent, folder.path() / "copy").error().code, errc::not_found);
  EXPECT_EQ(restore(folder.path() / "nothing", absent, existing::keep).error().code, errc::not_found);
  EXPECT_EQ(restore(no_copy, absent, existing::keep).error().code, errc::bad_request);
  std::ofstream{no_copy} << "SQLite";
  EXPECT_EQ(restore(no_copy, absent, existing::keep).error().code, errc::bad_request);
  EXPECT_FALSE(std::filesystem::exists(absent.file()));
}

TEST(backup_files, a_log_that_was_left_of_another_database_does_not_get_into_the_restored_one) {
  auto const from = fresh_database{test_place::sqlite_in_a_file};
  auto const folder = test_folder{};
  fill(from.at(), "copied");
  ASSERT_TRUE(back_up(from.at(), folder.path() / "copy"));
  auto const target = folder.path() / "target.db";
  {
    auto db = database{target.string()};
    db.session() << "create table extra (what varchar(20))";
    db.session() << "insert into extra values ('left')";
    std::filesystem::copy_file(target.string() + "-wal", folder.path() / "left");
  }
  std::filesystem::remove(target);
  std::filesystem::copy_file(folder.path() / "left", target.string() + "-wal");
  auto const to = *location::parse(target.string());
  ASSERT_TRUE(restore(folder.path() / "copy", to, existing::keep));
  EXPECT_EQ(content_of(to), "copied");
}

}  // namespace
}  // namespace overstap::store
