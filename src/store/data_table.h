// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/csv.h"
#include "base/dates.h"
#include "base/embedded_file.h"
#include "base/invariant.h"
#include "base/text.h"
#include "domain/language.h"
#include "store/names.h"

/// Reading the tables of data/, which are part of the program: what is wrong in them is a `logic_bug` that names file,
/// row and column.
namespace overstap::store {

using column_names = std::vector<std::string_view>;

/// The fields of one row in the order of the columns; each reading step moves one column on.
class row_reader {
public:
  row_reader(std::string_view file, column_names const& columns, csv_row const& row)
      : file_{file}, columns_{columns}, row_{row} {}

  std::string optional_text() { return row_.fields[at_++]; }
  std::string text() {
    auto value = optional_text();
    require(!value.empty(), "some text");
    return value;
  }
  bilingual optional_texts() {
    auto nl = optional_text();
    auto en = optional_text();
    require(nl.empty() == en.empty(), "text in both languages or in neither");
    return {std::move(nl), std::move(en)};
  }
  bilingual texts() {
    auto nl = text();
    return {std::move(nl), text()};
  }
  std::int32_t integer(std::int32_t low, std::int32_t high) {
    auto const value = parse_integer(optional_text(), low, high);
    require(value.has_value(), fmt::format("a whole number from {} to {}", low, high));
    return static_cast<std::int32_t>(*value);
  }
  std::optional<std::int32_t> optional_integer(std::int32_t low, std::int32_t high) {
    if (row_.fields[at_].empty()) {
      ++at_;
      return std::nullopt;
    }
    return integer(low, high);
  }
  double decimal(double low, double high) {
    auto const value = text();
    auto used = std::size_t{};
    auto number = 0.0;
    try {
      number = std::stod(value, &used);
    } catch (std::logic_error const&) {
      used = 0;
    }
    require(used == value.size() && low <= number && number <= high, fmt::format("a number from {} to {}", low, high));
    return number;
  }
  civil_date date() {
    auto const value = parse_date(optional_text());
    require(value.has_value(), "a date YYYY-MM-DD");
    return *value;
  }
  std::optional<civil_date> optional_date() {
    if (row_.fields[at_].empty()) {
      ++at_;
      return std::nullopt;
    }
    return date();
  }
  bool yes_no() {
    auto const value = optional_text();
    require(value == "yes" || value == "no", "yes or no");
    return value == "yes";
  }
  template <typename E>
  E name() {
    auto const value = parse_name<E>(optional_text());
    require(value.has_value(), "one of " + allowed_names<E>());
    return *value;
  }
  /// About the column that was read last.
  void require(bool holds, std::string_view allowed) const {
    if (!holds) {
      throw logic_bug{
          fmt::format("data/{}: row {}, column {}: must be {}", file_, row_.row, columns_[at_ - 1], allowed)};
    }
  }

private:
  std::string_view file_;
  column_names const& columns_;
  csv_row const& row_;
  std::size_t at_{0};
};

/// Reads one table; the rows come back sorted by `key`, which no two may share.
template <typename Row, typename Key>
std::vector<Row> read_table(std::span<embedded_file const> files,
                            std::string_view path,
                            column_names const& columns,
                            Key key,
                            Row (*read)(row_reader&)) {
  auto const file = std::ranges::find(files, path, &embedded_file::path);
  invariant(file != files.end(), fmt::format("data/{} is missing", path));
  auto rows = std::vector<Row>{};
  auto const done = read_csv_table(path, file->content, columns, {}, [&](csv_row const& row) -> result<void> {
    auto reader = row_reader{path, columns, row};
    rows.push_back(read(reader));
    return {};
  });
  invariant(done.has_value(), done ? "" : "data/" + done.error().detail);
  std::ranges::sort(rows, {}, key);
  auto const twice = std::ranges::adjacent_find(rows, {}, key);
  invariant(twice == rows.end(), fmt::format("data/{}: two rows have the same key", path));
  return rows;
}

}  // namespace overstap::store
