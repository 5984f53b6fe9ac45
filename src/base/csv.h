// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace overstap {

/// One row, fields in file order. `line` is the line of the file on which the row begins (1-based; a quoted
/// field may span several lines), `row` counts rows (the header is row 1).
struct csv_row {
  std::size_t row;
  std::size_t line;
  std::vector<std::string> fields;
};

/// Reads RFC 4180 text (quotes doubled, newlines allowed inside quotes, CRLF or LF, an optional UTF-8 byte
/// order mark) and hands each row to `take`, which may stop by returning an error. A stray quote, an
/// unterminated quote or invalid UTF-8 is an error whose one field has the pointer
/// "<name>:<row>:<column>". An empty file has no rows and is no error.
result<void> read_csv(std::string_view name,
                      std::string_view text,
                      std::function<result<void>(csv_row const&)> const& take);

/// `read_csv` for a table with a header: checks that every column of `columns` is there (in any order,
/// extra columns are passed over) and hands the wanted fields over in the order asked. A row with fewer
/// fields than the header is filled with empty ones when `ragged`, else it is an error.
struct csv_table_options {
  bool ragged = false;
};
result<void> read_csv_table(std::string_view name,
                            std::string_view text,
                            std::vector<std::string_view> const& columns,
                            csv_table_options options,
                            std::function<result<void>(csv_row const&)> const& take);

/// One row as RFC 4180 text, ended by "\n"; fields are quoted only where needed.
std::string csv_line(std::vector<std::string> const& fields);

}  // namespace overstap
