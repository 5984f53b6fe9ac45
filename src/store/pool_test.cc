// SPDX-License-Identifier: EUPL-1.2
#include "store/pool.h"

#include <atomic>
#include <future>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "store/sql.h"
#include "store/testing/fresh_database.h"
#include "store/transient_error.h"

namespace overstap::store {
namespace {

TEST(fair_mutex, is_given_in_the_order_of_asking) {
  auto mutex = fair_mutex{};
  auto order = std::vector<int>{};
  auto threads = std::vector<std::future<void>>{};
  mutex.lock();
  for (auto i = 0; i < 8; ++i) {
    auto const waiting = mutex.asked();
    threads.push_back(std::async(std::launch::async, [&, i] {
      auto const held = std::lock_guard{mutex};
      order.push_back(i);
    }));
    while (mutex.asked() == waiting) {
      std::this_thread::yield();
    }
  }
  mutex.unlock();
  for (auto& t : threads) {
    t.get();
  }
  EXPECT_THAT(order, ::testing::ElementsAre(0, 1, 2, 3, 4, 5, 6, 7));
}

class pool_on : public on_every_database {};
INSTANTIATE_TEST_SUITE_P(on, pool_on, every_place(), place_name);

TEST_P(pool_on, many_threads_write_and_read_and_lose_nothing) {
  auto shared = pool{at(), 4};
  shared.take()->session() << "create table t (thread integer, n integer, primary key (thread, n))";
  constexpr auto kThreads = 8;
  constexpr auto kTimes = 20;
  auto threads = std::vector<std::future<void>>{};
  for (auto i = 0; i < kThreads; ++i) {
    threads.push_back(std::async(std::launch::async, [&shared, i] {
      for (auto n = 0; n < kTimes; ++n) {
        auto db = shared.take();
        auto t = transaction{*db};
        auto const seen = sql::number(db->session(), fmt::format("select count(*) from t where thread = {}", i));
        EXPECT_EQ(seen, n);
        db->session() << "insert into t values (:thread, :n)", soci::use(i), soci::use(n);
        t.commit();
      }
    }));
  }
  for (auto& t : threads) {
    t.get();
  }
  EXPECT_EQ(sql::number(shared.take()->session(), "select count(*) from t"), kThreads * kTimes);
}

class shared_pool : public on_every_database {};
INSTANTIATE_TEST_SUITE_P(on, shared_pool, every_shared_place(), place_name);

TEST_P(shared_pool, a_reader_does_not_wait_for_a_writer) {
  auto shared = pool{at()};
  auto writer = shared.take();
  auto t = transaction{*writer};
  writer->session() << "update meta set number = 5 where name = 'version'";
  auto reader = shared.take();
  EXPECT_EQ(shared.in_use(), 2U);
  EXPECT_EQ(sql::number(reader->session(), "select number from meta where name = 'version'"), 0);
  t.commit();
  EXPECT_EQ(sql::number(reader->session(), "select number from meta where name = 'version'"), 5);
}

TEST_P(shared_pool, what_a_lease_left_open_is_undone) {
  auto shared = pool{at(), 1};
  {
    auto db = shared.take();
    db->session() << "begin";
    db->session() << "update meta set number = 5 where name = 'version'";
  }
  EXPECT_EQ(sql::number(shared.take()->session(), "select number from meta where name = 'version'"), 0);
}

class postgresql_pool : public on_every_database {};
INSTANTIATE_TEST_SUITE_P(on, postgresql_pool, ::testing::Values(test_place::postgresql), place_name);

TEST_P(postgresql_pool, a_connection_that_broke_in_use_or_at_rest_is_replaced) {
  auto shared = pool{at(), 2};
  auto other = database{at()};
  auto const cut_off_all = [&other] {
    other.session() << "select pg_terminate_backend(pid, 10000) from pg_stat_activity "
                       "where datname = current_database() and pid <> pg_backend_pid()";
  };
  {
    auto db = shared.take();
    cut_off_all();
    EXPECT_THROW(sql::guarded("reading", [&] { sql::number(db->session(), "select 1"); }), transient_error);
  }
  EXPECT_EQ(sql::number(shared.take()->session(), "select 1"), 1);
  cut_off_all();
  EXPECT_EQ(sql::number(shared.take()->session(), "select 1"), 1);
}

}  // namespace
}  // namespace overstap::store
