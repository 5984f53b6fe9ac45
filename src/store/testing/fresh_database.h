// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <ostream>
#include <string>

#include <gtest/gtest.h>

#include "store/location.h"
#include "store/test_folder.h"

namespace overstap::store {

/// Where a test has its database.
enum class test_place { sqlite_in_memory, sqlite_in_a_file, postgresql };

/// For tests: a place for a database of its own, empty at first, removed at the end.
class fresh_database {
public:
  /// On a server a schema is as good as a database, and made faster.
  enum class on_server { schema, database };

  /// `unavailable(place)` must be empty.
  explicit fresh_database(test_place place, on_server how = on_server::schema);
  ~fresh_database();
  fresh_database(fresh_database const&) = delete;
  fresh_database& operator=(fresh_database const&) = delete;

  location const& at() const noexcept { return *at_; }

  /// Why there can be no such database here; empty when there can. scripts/with-postgresql.sh makes PostgreSQL
  /// available.
  static std::string unavailable(test_place place);

private:
  std::optional<test_folder> folder_;
  std::string to_drop_;
  std::optional<location> at_;
};

/// A test that runs at every place:
///   class my_test : public on_every_database {};
///   TEST_P(my_test, keeps_what_was_written) { auto db = database{at()}; … }
///   INSTANTIATE_TEST_SUITE_P(on, my_test, every_place(), place_name);
/// `scripts/with-postgresql.sh my_tests --gtest_filter='*postgresql*'` runs those of PostgreSQL; elsewhere they are
/// skipped with the reason.
class on_every_database : public ::testing::TestWithParam<test_place> {
public:
  location const& at() const { return fresh_->at(); }

protected:
  void SetUp() override {
    if (auto const reason = fresh_database::unavailable(GetParam()); !reason.empty()) {
      GTEST_SKIP() << reason;
    }
    fresh_.emplace(GetParam());
  }

private:
  std::optional<fresh_database> fresh_;
};

/// In a file and on PostgreSQL: where more than one connection can be opened.
inline auto every_shared_place() {
  return ::testing::Values(test_place::sqlite_in_a_file, test_place::postgresql);
}
inline auto every_place() {
  return ::testing::Values(test_place::sqlite_in_memory, test_place::sqlite_in_a_file, test_place::postgresql);
}

std::string to_string(test_place place);
inline std::string place_name(::testing::TestParamInfo<test_place> const& info) {
  return to_string(info.param);
}
inline void PrintTo(test_place place, std::ostream* out) {
  *out << to_string(place);
}

}  // namespace overstap::store
