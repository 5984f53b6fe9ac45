// SPDX-License-Identifier: EUPL-1.2
#include "store/transaction.h"

#include <array>
#include <atomic>
#include <future>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "store/pool.h"
#include "store/sql.h"
#include "store/testing/fresh_database.h"
#include "store/transient_error.h"

namespace overstap::store {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

long long count_rows(database& db) {
  return sql::number(db.session(), "select count(*) from t");
}

class transaction_on : public on_every_database {
protected:
  void SetUp() override {
    on_every_database::SetUp();
    if (!IsSkipped()) {
      db_.emplace(at());
      db().session() << "create table t (id integer primary key, name varchar(40) unique)";
    }
  }
  database& db() { return *db_; }

private:
  std::optional<database> db_;
};
INSTANTIATE_TEST_SUITE_P(on, transaction_on, every_place(), place_name);

TEST_P(transaction_on, stores_all_at_the_commit_and_nothing_without) {
  {
    auto const t = transaction{db()};
    db().session() << "insert into t values (1, 'a')";
    EXPECT_EQ(count_rows(db()), 1);
    EXPECT_FALSE(db().is_idle());
  }
  EXPECT_TRUE(db().is_idle());
  EXPECT_EQ(count_rows(db()), 0);
  {
    auto t = transaction{db()};
    db().session() << "insert into t values (1, 'a')";
    db().session() << "insert into t values (2, 'b')";
    t.commit();
    EXPECT_THROW(t.commit(), logic_bug);
  }
  EXPECT_EQ(count_rows(db()), 2);
}

TEST_P(transaction_on, one_does_not_begin_inside_another_but_a_reading_one_may) {
  auto t = transaction{db()};
  EXPECT_THROW(transaction{db()}, logic_bug);
  db().session() << "insert into t values (1, 'a')";
  {
    auto const reading = read_transaction{db()};
    EXPECT_EQ(count_rows(db()), 1);
  }
  t.commit();
  EXPECT_EQ(count_rows(db()), 1);
}

TEST_P(transaction_on, an_error_says_what_was_done_and_never_a_value) {
  auto const id = 1;
  auto const name = std::string{"Jansen"};
  auto const insert = [&] {
    sql::guarded("storing a row",
                 [&] { db().session() << "insert into t values (:id, :name)", soci::use(id), soci::use(name); });
  };
  insert();
  auto const said = [](auto&& work) {
    try {
      work();
    } catch (infra_error const& e) {
      return std::string{e.what()};
    }
    return std::string{};
  };
  EXPECT_THAT(said(insert),
              AllOf(HasSubstr("database: storing a row: "), Not(HasSubstr("Jansen")), Not(HasSubstr("\n"))));
  if (GetParam() == test_place::postgresql) {
    EXPECT_THAT(
        said([&] { sql::guarded("reading a row", [&] { sql::number(db().session(), "select 'Jansen'::int"); }); }),
        AllOf(HasSubstr("22P02"), Not(HasSubstr("Jansen"))));
  }
}

TEST_P(transaction_on, a_reading_transaction_sees_one_moment) {
  if (GetParam() == test_place::sqlite_in_memory) {
    GTEST_SKIP() << "nobody else sees a database in memory";
  }
  auto other = database{at()};
  {
    auto const reading = read_transaction{db()};
    EXPECT_EQ(count_rows(db()), 0);
    other.session() << "insert into t values (1, 'a')";
    EXPECT_EQ(count_rows(db()), 0);
  }
  EXPECT_EQ(count_rows(db()), 1);
}

TEST_P(transaction_on, a_row_that_is_read_for_update_stays_as_it_was_read) {
  if (GetParam() == test_place::sqlite_in_memory) {
    GTEST_SKIP() << "nobody else sees a database in memory";
  }
  db().session() << "insert into t values (1, '0')";
  constexpr auto kThreads = 4;
  constexpr auto kTimes = 25;
  auto shared = pool{at()};
  auto threads = std::vector<std::future<void>>{};
  for (auto i = 0; i < kThreads; ++i) {
    threads.push_back(std::async(std::launch::async, [&] {
      for (auto n = 0; n < kTimes; ++n) {
        auto lease = shared.take();
        auto t = transaction{*lease};
        auto seen = std::string{};
        lease->session() << "select name from t where id = 1" << for_update(*lease), soci::into(seen);
        auto const next = std::to_string(std::stoi(seen) + 1);
        lease->session() << "update t set name = :name where id = 1", soci::use(next);
        t.commit();
      }
    }));
  }
  for (auto& t : threads) {
    t.get();
  }
  auto seen = std::string{};
  db().session() << "select name from t where id = 1", soci::into(seen);
  EXPECT_EQ(seen, std::to_string(kThreads * kTimes));
}

class postgresql_transaction : public on_every_database {};
INSTANTIATE_TEST_SUITE_P(on, postgresql_transaction, ::testing::Values(test_place::postgresql), place_name);

/// Ends the connection of `db` at the server.
void cut_off(location const& at, database& db) {
  auto const process = sql::number(db.session(), "select pg_backend_pid()");
  auto other = database{at};
  other.session() << "select pg_terminate_backend(" << process << ", 10000)";
}

TEST_P(postgresql_transaction, a_commit_after_an_error_that_was_passed_over_is_a_bug) {
  auto db = database{at()};
  auto t = transaction{db};
  EXPECT_THROW(db.session() << "select 1/0", soci::soci_error);
  EXPECT_THROW(t.commit(), logic_bug);
}

TEST_P(postgresql_transaction, a_deadlock_may_be_tried_again) {
  auto a = database{at()};
  auto b = database{at()};
  a.session() << "create table t (id integer primary key, n integer)";
  a.session() << "insert into t values (1, 0), (2, 0)";
  auto const change = [](database& db, int row) {
    sql::guarded("changing", [&] { db.session() << "update t set n = n + 1 where id = " << row; });
  };
  auto both = std::array<database*, 2>{&a, &b};
  auto at_the_first = std::array<std::promise<void>, 2>{};
  auto undone = std::atomic<int>{};
  auto threads = std::vector<std::future<void>>{};
  for (auto i = std::size_t{0}; i < 2; ++i) {
    threads.push_back(std::async(std::launch::async, [&, i] {
      auto t = transaction{*both.at(i)};
      change(*both.at(i), static_cast<int>(i) + 1);
      at_the_first.at(i).set_value();
      at_the_first.at(1 - i).get_future().wait();
      try {
        change(*both.at(i), 2 - static_cast<int>(i));
        t.commit();
      } catch (transient_error const&) {
        ++undone;
      }
    }));
  }
  for (auto& t : threads) {
    t.get();
  }
  EXPECT_EQ(undone, 1);
  EXPECT_EQ(sql::number(a.session(), "select sum(n) from t"), 2);
}

TEST_P(postgresql_transaction, a_connection_lost_before_the_commit_may_be_tried_again_and_one_lost_at_it_may_not) {
  auto db = database{at()};
  {
    auto const t = transaction{db};
    cut_off(at(), db);
    EXPECT_THROW(sql::guarded("reading", [&] { sql::number(db.session(), "select 1"); }), transient_error);
  }
  EXPECT_FALSE(db.is_idle());
  auto again = database{at()};
  auto t = transaction{again};
  cut_off(at(), again);
  try {
    t.commit();
    FAIL() << "committed without a connection";
  } catch (transient_error const&) {
    FAIL() << "whether it is stored is not known";
  } catch (infra_error const& e) {
    EXPECT_THAT(e.what(), HasSubstr("not known"));
  }
}

}  // namespace
}  // namespace overstap::store
