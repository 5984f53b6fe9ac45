// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <soci/soci.h>

#include "base/invariant.h"
#include "store/database.h"
#include "store/transaction.h"

namespace overstap::store::sql {

/// Rows that travel together between a statement and the database.
inline constexpr std::size_t kBlock = 2048;

/// Throws the `infra_error` for what the database said, a `transient_error` when trying again may help. Never holds a
/// value that was stored or asked for.
[[noreturn]] void fail(std::string_view doing, soci::soci_error const& e);

/// Runs `work` and turns an error of the database into an `infra_error` that says what was being done.
template <typename Work>
auto guarded(std::string_view doing, Work&& work) {
  try {
    return std::forward<Work>(work)();
  } catch (soci::soci_error const& e) {
    fail(doing, e);
  }
}

/// One column of a block of rows. T is int, long long or std::string; std::optional of these is a column
/// that may be null.
template <typename T>
struct column {
  std::vector<T> values;
  void resize(std::size_t n) { values.resize(n); }
  std::size_t size() const noexcept { return values.size(); }
  // Inside the statement's own expression: SOCI keeps a reference to a temporary until the semicolon.
  void read_by(soci::statement& s) { s.exchange(soci::into(values)); }
  void write_by(soci::statement& s) { s.exchange(soci::use(values)); }
  T& at(std::size_t i) { return values[i]; }
  void add(T value) { values.push_back(std::move(value)); }
  void clear() { values.clear(); }
};

template <typename T>
struct column<std::optional<T>> {
  std::vector<T> values;
  std::vector<soci::indicator> indicators;
  void resize(std::size_t n) {
    values.resize(n);
    indicators.resize(n);
  }
  std::size_t size() const noexcept { return values.size(); }
  void read_by(soci::statement& s) { s.exchange(soci::into(values, indicators)); }
  void write_by(soci::statement& s) { s.exchange(soci::use(values, indicators)); }
  std::optional<T> at(std::size_t i) {
    return indicators[i] == soci::i_null ? std::nullopt : std::optional<T>{std::move(values[i])};
  }
  void add(std::optional<T> value) {
    indicators.push_back(value ? soci::i_ok : soci::i_null);
    values.push_back(value ? std::move(*value) : T{});
  }
  void clear() {
    values.clear();
    indicators.clear();
  }
};

/// Hands every row of `query` to `take`, whose arguments are the columns in order:
///   fetch<int, std::string>(session, "select number, uri from concept", [](int n, std::string& uri) { … });
template <typename... Ts, typename Take>
void fetch(soci::session& session, std::string const& query, Take&& take) {
  auto columns = std::tuple<column<Ts>...>{};
  auto statement = soci::statement{session};
  std::apply([&](auto&... c) { ((c.resize(kBlock), c.read_by(statement)), ...); }, columns);
  statement.alloc();
  statement.prepare(query, soci::details::st_one_time_query);
  statement.define_and_bind();
  statement.execute();
  while (statement.fetch()) {
    auto const rows = std::get<0>(columns).size();
    for (auto i = std::size_t{0}; i < rows; ++i) {
      std::apply([&](auto&... c) { take(c.at(i)...); }, columns);
    }
    std::apply([](auto&... c) { (c.resize(kBlock), ...); }, columns);
  }
}

/// Collects rows and writes them in blocks with one prepared statement. Call `finish` before the commit.
template <typename... Ts>
class writer {
public:
  writer(soci::session& session, std::string query) : session_{session}, query_{std::move(query)} {}

  void add(Ts... values) {
    std::apply([&](auto&... c) { (c.add(std::move(values)), ...); }, columns_);
    if (std::get<0>(columns_).size() == kBlock) {
      finish();
    }
  }
  void finish() {
    if (std::get<0>(columns_).size() == 0) {
      return;
    }
    auto statement = soci::statement{session_};
    std::apply([&](auto&... c) { (c.write_by(statement), ...); }, columns_);
    statement.alloc();
    statement.prepare(query_);
    statement.define_and_bind();
    statement.execute(true);
    std::apply([](auto&... c) { (c.clear(), ...); }, columns_);
  }

private:
  soci::session& session_;
  std::string query_;
  std::tuple<column<Ts>...> columns_;
};

/// Reads one number; 0 when there is no row.
inline long long number(soci::session& session, std::string const& query) {
  auto n = 0LL;
  session << query, soci::into(n);
  return n;
}

/// A transaction that changes the taxonomy or the catalogue: one at a time, so that what is read inside it stays
/// true until the commit.
class write_transaction {
public:
  explicit write_transaction(database& db) : transaction_{db} {
    db.session() << "update meta set number = number where name = 'version'";
  }
  void commit() { transaction_.commit(); }

private:
  transaction transaction_;
};

}  // namespace overstap::store::sql
