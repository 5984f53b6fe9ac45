// SPDX-License-Identifier: EUPL-1.2
#include "store/change_feed.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <future>
#include <random>
#include <set>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "store/pool.h"
#include "store/sql.h"
#include "store/testing/fresh_database.h"

namespace overstap::store {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// Reads on from `after` until nothing comes, in steps of `limit`.
std::vector<std::string> read_on(database& db, feed_position& after, std::size_t limit = 2) {
  auto ids = std::vector<std::string>{};
  for (;;) {
    auto const changes = read_changes(db, after, limit);
    EXPECT_LE(changes.size(), limit);
    if (changes.empty()) {
      return ids;
    }
    for (auto const& c : changes) {
      EXPECT_LT(after, c.at);
      after = c.at;
      ids.push_back(c.id);
    }
  }
}

void record(database& db, std::string const& id) {
  auto t = transaction{db};
  record_change(db, "test", id);
  t.commit();
}

class change_feed : public on_every_database {};
INSTANTIATE_TEST_SUITE_P(on, change_feed, every_place(), place_name);

TEST_P(change_feed, yields_what_was_committed_once_and_in_order) {
  auto db = database{at()};
  auto position = feed_position{};
  EXPECT_THAT(read_on(db, position), IsEmpty());
  EXPECT_EQ(last_change(db), position);
  EXPECT_EQ(feed_lag(db, position).count(), 0);
  for (auto const* const id : {"a", "b", "c", "d", "e"}) {
    record(db, id);
  }
  {
    auto const undone = transaction{db};
    record_change(db, "test", "never");
  }
  EXPECT_GE(feed_lag(db, position).count(), 0);
  auto const last = last_change(db);
  EXPECT_THAT(read_on(db, position), ElementsAre("a", "b", "c", "d", "e"));
  EXPECT_EQ(position, last);
  EXPECT_EQ(feed_lag(db, position).count(), 0);
  record(db, "f");
  EXPECT_THAT(read_on(db, position), ElementsAre("f"));
}

TEST_P(change_feed, is_written_in_a_transaction_only) {
  auto db = database{at()};
  EXPECT_THROW(record_change(db, "test", "a"), logic_bug);
}

class shared_change_feed : public on_every_database {};
INSTANTIATE_TEST_SUITE_P(on, shared_change_feed, every_shared_place(), place_name);

/// Writers that keep their transactions open for any time, and a reader that looks all the while: what the reader
/// got is what was committed, each change once.
TEST_P(shared_change_feed, a_reader_among_writers_misses_nothing_and_gets_nothing_twice) {
  auto shared = pool{at()};
  constexpr auto kWriters = 6;
  auto const times = GetParam() == test_place::postgresql ? 60 : 20;
  auto committed = std::array<std::vector<std::string>, kWriters>{};
  auto writing = std::atomic<int>{kWriters};
  auto threads = std::vector<std::future<void>>{};
  for (auto w = 0; w < kWriters; ++w) {
    threads.push_back(std::async(std::launch::async, [&, w] {
      auto random = std::mt19937{static_cast<unsigned>(w)};
      for (auto n = 0; n < times; ++n) {
        auto db = shared.take();
        auto const id = fmt::format("{}-{}", w, n);
        auto t = transaction{*db};
        record_change(*db, "test", id + "a");
        std::this_thread::sleep_for(std::chrono::microseconds{random() % 3000});
        record_change(*db, "test", id + "b");
        if (random() % 4 != 0) {
          t.commit();
          committed.at(static_cast<std::size_t>(w)).push_back(id + "a");
          committed.at(static_cast<std::size_t>(w)).push_back(id + "b");
        }
      }
      --writing;
    }));
  }
  auto position = feed_position{};
  auto got = std::vector<std::string>{};
  auto reader = shared.take();
  for (auto last_round = false; !last_round;) {
    last_round = writing == 0;
    std::ranges::move(read_on(*reader, position, 7), std::back_inserter(got));
  }
  for (auto& t : threads) {
    t.get();
  }
  auto expected = std::vector<std::string>{};
  for (auto const& ids : committed) {
    std::ranges::copy(ids, std::back_inserter(expected));
    auto own = std::vector<std::string>{};
    std::ranges::copy_if(
        got, std::back_inserter(own), [&](auto const& id) { return !ids.empty() && id[0] == ids[0][0]; });
    EXPECT_EQ(own, ids) << "one writer's changes come in the order of its commits";
  }
  std::ranges::sort(expected);
  std::ranges::sort(got);
  EXPECT_EQ(got, expected);
}

class postgresql_change_feed : public on_every_database {};
INSTANTIATE_TEST_SUITE_P(on, postgresql_change_feed, ::testing::Values(test_place::postgresql), place_name);

TEST_P(postgresql_change_feed, a_transaction_that_commits_late_is_not_skipped_as_by_a_reader_of_numbers) {
  auto early = database{at()};
  auto late = database{at()};
  auto reader = database{at()};
  auto position = feed_position{};
  auto number = 0LL;
  auto const read_by_number = [&] {
    auto ids = std::vector<std::string>{};
    sql::fetch<long long, std::string>(reader.session(),
                                       fmt::format("select seq, id from change where seq > {} order by seq", number),
                                       [&](long long seq, std::string& id) {
                                         number = seq;
                                         ids.push_back(std::move(id));
                                       });
    return ids;
  };
  auto first = transaction{late};
  record_change(late, "test", "late");
  auto second = transaction{early};
  record_change(early, "test", "early");
  second.commit();
  EXPECT_THAT(read_by_number(), ElementsAre("early"));
  EXPECT_THAT(read_on(reader, position), IsEmpty()) << "what stands before it still runs";
  EXPECT_EQ(last_change(reader), feed_position{});
  EXPECT_GT(sql::number(reader.session(), "select count(*) from change"), 0);
  first.commit();
  EXPECT_THAT(read_by_number(), IsEmpty())
      << "a reader of numbers skips the late one: the test would show nothing else";
  EXPECT_THAT(read_on(reader, position), ElementsAre("late", "early"));
}

TEST_P(postgresql_change_feed, numbers_and_transactions_may_cross) {
  auto a = database{at()};
  auto b = database{at()};
  auto reader = database{at()};
  auto position = feed_position{};
  auto older = transaction{a};
  a.session() << "select pg_current_xact_id()";  // a's transaction is the older one, its change gets the higher number
  auto newer = transaction{b};
  record_change(b, "test", "newer");
  record_change(a, "test", "older");
  newer.commit();
  EXPECT_THAT(read_on(reader, position), IsEmpty());
  older.commit();
  EXPECT_THAT(read_on(reader, position), ElementsAre("older", "newer"));
}

TEST_P(postgresql_change_feed, who_reads_the_last_change_and_then_all_rows_of_one_moment_misses_nothing) {
  auto writer = database{at()};
  auto other = database{at()};
  auto reader = database{at()};
  auto held = transaction{other};
  record_change(other, "test", "held");
  record(writer, "before");
  auto position = feed_position{};
  auto rows = 0LL;
  {
    auto const reading = read_transaction{reader};
    position = last_change(reader);
    record(writer, "after");
    rows = sql::number(reader.session(), "select count(*) from change");
  }
  EXPECT_EQ(rows, 1);
  held.commit();
  EXPECT_THAT(read_on(reader, position), ElementsAre("held", "before", "after")) << "again is harmless, missed is not";
}

}  // namespace
}  // namespace overstap::store
