// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include <soci/soci.h>

#include "base/dates.h"
#include "base/ids.h"
#include "base/invariant.h"

/// One statement with its parameters in order, for rows that are read and written one at a time (sql.h moves blocks).
///   sql::execute(s, "update task set done_at = :at where id = :id", now, id);
///   sql::each<std::string, std::optional<long long>>(s, "select name, seats from t where id = :id", take, id);
/// Parameters and columns: int, long long, std::string, ids and codes, civil_date, bool, money, and std::optional of
/// them.
namespace overstap::store::sql {

/// How a value looks in a column.
template <typename T>
struct stored {
  using type = T;
  static T const& out(T const& v) { return v; }
  static T in(T& v) { return std::move(v); }
};
template <>
struct stored<bool> {
  using type = int;
  static int out(bool v) { return v ? 1 : 0; }
  static bool in(int v) { return v != 0; }
};
template <>
struct stored<civil_date> {
  using type = std::string;
  static std::string out(civil_date v) { return overstap::to_string(v); }
  static civil_date in(std::string const& v) {
    auto const d = parse_date(v);
    if (!d) {
      throw infra_error{"database: a day is not written as one"};
    }
    return *d;
  }
};
template <typename T>
  requires std::is_base_of_v<id<T>, T>
struct stored<T> {
  using type = std::string;
  static std::string out(T const& v) { return overstap::to_string(v.value()); }
  static T in(std::string const& v) {
    auto const parsed = T::parse(v);
    if (!parsed) {
      throw infra_error{"database: an id is not written as one"};
    }
    return *parsed;
  }
};
template <typename T>
  requires std::is_base_of_v<code<T>, T>
struct stored<T> {
  using type = std::string;
  static std::string out(T const& v) { return v.str(); }
  static T in(std::string& v) { return T{std::move(v)}; }
};
template <>
struct stored<uuid> {
  using type = std::string;
  static std::string out(uuid const& v) { return to_string(v); }
  static uuid in(std::string const& v) {
    auto const parsed = parse_uuid(v);
    if (!parsed) {
      throw infra_error{"database: an id is not written as one"};
    }
    return *parsed;
  }
};
template <>
struct stored<char const*> {
  using type = std::string;
  static std::string out(char const* v) { return v; }
};
template <>
struct stored<std::string_view> {
  using type = std::string;
  static std::string out(std::string_view v) { return std::string{v}; }
};
template <>
struct stored<std::int32_t> {
  using type = int;
  static int out(std::int32_t v) { return v; }
  static std::int32_t in(int v) { return v; }
};
template <>
struct stored<std::int64_t> {
  using type = long long;
  static long long out(std::int64_t v) { return v; }
  static std::int64_t in(long long v) { return v; }
};

namespace detail {

/// A value that travels with a statement and its null mark.
template <typename T>
struct cell {
  typename stored<T>::type value{};
  soci::indicator mark{soci::i_ok};
  cell() = default;
  explicit cell(T const& v) : value(stored<T>::out(v)) {}
  T take() {
    if (mark == soci::i_null) {
      throw infra_error{"database: a value is missing"};
    }
    return stored<T>::in(value);
  }
};
template <typename T>
struct cell<std::optional<T>> {
  typename stored<T>::type value{};
  soci::indicator mark{soci::i_null};
  cell() = default;
  explicit cell(std::optional<T> const& v) {
    if (v) {
      value = stored<T>::out(*v);
      mark = soci::i_ok;
    }
  }
  std::optional<T> take() { return mark == soci::i_null ? std::nullopt : std::optional<T>{stored<T>::in(value)}; }
};
template <typename T>
using cell_of = cell<std::decay_t<T>>;

/// Runs a query whose parameters `s` has, and hands every row to `take`.
template <typename... Columns, typename Take>
void fetch_rows(soci::statement& s, std::string const& query, Take&& take) {
  auto row = std::tuple<cell<Columns>...>{};
  std::apply([&](auto&... c) { (s.exchange(soci::into(c.value, c.mark)), ...); }, row);
  s.alloc();
  s.prepare(query, soci::details::st_one_time_query);
  s.define_and_bind();
  s.execute();
  while (s.fetch()) {
    std::apply([&](auto&... c) { take(c.take()...); }, row);
  }
}

}  // namespace detail

/// Runs it; the number of rows that it touched.
template <typename... Params>
long long execute(soci::session& session, std::string const& statement, Params const&... params) {
  auto cells = std::tuple<detail::cell_of<Params>...>{detail::cell_of<Params>{params}...};
  auto s = soci::statement{session};
  std::apply([&](auto&... c) { (s.exchange(soci::use(c.value, c.mark)), ...); }, cells);
  s.alloc();
  s.prepare(statement, soci::details::st_one_time_query);  // one way to the server and back, not three
  s.define_and_bind();
  s.execute(true);
  return s.get_affected_rows();
}

/// Hands every row to `take`, its columns as arguments in order.
template <typename... Columns, typename Take, typename... Params>
void each(soci::session& session, std::string const& query, Take&& take, Params const&... params) {
  auto given = std::tuple<detail::cell_of<Params>...>{detail::cell_of<Params>{params}...};
  auto s = soci::statement{session};
  std::apply([&](auto&... c) { (s.exchange(soci::use(c.value, c.mark)), ...); }, given);
  detail::fetch_rows<Columns...>(s, query, take);
}

/// The same with as many texts as parameters as the query happens to have.
template <typename... Columns, typename Take>
void each_with(soci::session& session, std::string const& query, Take&& take, std::vector<std::string> const& params) {
  auto s = soci::statement{session};
  for (auto const& p : params) {
    s.exchange(soci::use(p));
  }
  detail::fetch_rows<Columns...>(s, query, take);
}

/// The first row as a tuple; nullopt when there is none.
template <typename... Columns, typename... Params>
std::optional<std::tuple<Columns...>> first(soci::session& session, std::string const& query, Params const&... params) {
  auto found = std::optional<std::tuple<Columns...>>{};
  each<Columns...>(
      session,
      query,
      [&](Columns... columns) {
        if (!found) {
          found.emplace(std::move(columns)...);
        }
      },
      params...);
  return found;
}

}  // namespace overstap::store::sql
