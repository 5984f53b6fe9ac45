// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/csv.h"
#include "base/dates.h"
#include "base/money.h"
#include "base/result.h"
#include "base/text.h"
#include "domain/reference.h"
#include "exchange/concept_key.h"
#include "store/catalogue_store.h"
#include "store/names.h"

namespace overstap::exchange {

/// What an import of vacancies, wagons, sessions or payers did. Rows that are wrong are left out, the others are
/// stored.
struct rows_report {
  std::size_t rows{};  ///< in the file, without the header
  std::size_t refused_rows{};
  std::vector<field_error> refused;  ///< "<file>:<row>:<column>" and what is allowed; the first `kMostErrors`
  store::upsert_counts stored{};
  static constexpr std::size_t kMostErrors = 1000;
};

/// Cells of one row by column name. A cell that is wrong is noted, and a value of its type comes back instead,
/// so that all wrong cells of a row are found at once.
class import_row {
public:
  import_row(std::string_view file,
             std::vector<std::string_view> const& columns,
             csv_row const& row,
             rows_report& report)
      : file_{file}, columns_{columns}, row_{row}, report_{report} {}

  bool accepted() const noexcept { return accepted_; }
  void refuse(std::string_view column, std::string_view allowed);
  bool require(bool holds, std::string_view column, std::string_view allowed);

  /// The cell without spaces around it.
  std::string_view cell(std::string_view column) const;
  bool empty(std::string_view column) const { return cell(column).empty(); }
  /// The parts of a list cell, between '|', without empty ones.
  std::vector<std::string_view> list(std::string_view column) const;

  enum class presence { needed, optional };
  std::string text(std::string_view column, presence p = presence::needed);
  std::optional<std::int32_t> optional_integer(std::string_view column, std::int32_t low, std::int32_t high);
  std::int32_t integer(std::string_view column, std::int32_t low, std::int32_t high);
  std::optional<money> optional_euros(std::string_view column, std::int64_t most);
  money euros(std::string_view column, std::int64_t most);
  std::optional<civil_date> optional_date(std::string_view column);
  /// Today at the latest.
  civil_date past_date(std::string_view column, civil_date today);
  bool yes_no(std::string_view column);

  template <typename E>
  std::optional<E> optional_name(std::string_view column) {
    if (empty(column)) {
      return std::nullopt;
    }
    auto const value = store::parse_name<E>(cell(column));
    require(value.has_value(), column, "one of " + store::allowed_names<E>());
    return value;
  }
  template <typename E>
  E name(std::string_view column) {
    auto const value = optional_name<E>(column);
    require(value.has_value() || !empty(column), column, "one of " + store::allowed_names<E>());
    return value.value_or(E{});
  }

  /// A UUID, or a reference of one's own: 1 to 64 letters, digits and . _ : - which always makes the same id.
  template <typename Id>
  Id identity(std::string_view column, std::string_view kind) {
    return identity_in<Id>(cell(column), column, kind);
  }
  /// The same for each part of a list cell; sorted, each once.
  template <typename Id>
  std::vector<Id> identities(std::string_view column, std::string_view kind) {
    auto ids = std::vector<Id>{};
    for (auto const part : list(column)) {
      ids.push_back(identity_in<Id>(part, column, kind));
    }
    return each_once(std::move(ids));
  }
  /// The UUID that ends the URI in the cell, or the UUID that is the cell.
  static uuid concept_in(std::string_view cell) {
    return is_concept_uri(cell) ? concept_key(cell) : parse_uuid(cell).value_or(uuid{});
  }

  /// A code of one of the lists in `reference`.
  template <typename Code, typename Row>
  Code code(std::string_view column, std::vector<Row> const& known) {
    auto found = Code{std::string{cell(column)}};
    require(is_known(found, known), column, "a code of the list that ships with Overstap");
    return found;
  }
  template <typename Code, typename Row>
  static bool is_known(Code const& c, std::vector<Row> const& known) {
    auto const at = std::ranges::lower_bound(known, c, {}, &Row::code);
    return at != known.end() && at->code == c;
  }
  /// The same for each part of a list cell; sorted, each once.
  template <typename Code, typename Row>
  std::vector<Code> codes(std::string_view column, std::vector<Row> const& known, std::string_view allowed) {
    auto found = std::vector<Code>{};
    for (auto const part : list(column)) {
      found.emplace_back(std::string{part});
      require(is_known(found.back(), known), column, allowed);
    }
    return each_once(std::move(found));
  }
  std::vector<credential_code> credentials(std::string_view column, reference_data const& reference) {
    return codes<credential_code>(column, reference.credentials, "codes of data/credentials.csv, | between them");
  }
  /// The point in "rd_x" and "rd_y", or the main place of the municipality when both are empty.
  place point(municipality_code const& in, reference_data const& reference);

private:
  uuid reference_key(std::string_view value, std::string_view column, std::string_view kind);
  template <typename Id>
  Id identity_in(std::string_view value, std::string_view column, std::string_view kind) {
    auto const own = Id::parse(value);
    return own ? *own : Id{reference_key(value, column, kind)};
  }
  template <typename T>
  static std::vector<T> each_once(std::vector<T> values) {
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
  }

  std::string_view file_;
  std::vector<std::string_view> const& columns_;
  csv_row const& row_;
  rows_report& report_;
  bool accepted_{true};
};

/// Hands every row of the table to `take`, which notes what is wrong. A row with too few or too many fields is
/// refused as a row; a file that is no CSV, or lacks a column, is refused as a whole.
result<void> read_import_rows(std::string_view file,
                              std::string_view text,
                              std::vector<std::string_view> const& columns,
                              rows_report& report,
                              std::function<void(import_row&)> const& take);

/// Reads a whole file with `reader.take(row)` and stores what was accepted with one `reader.store_in(db)`.
template <typename Reader>
result<rows_report> import_rows(std::string_view file,
                                std::string_view text,
                                std::vector<std::string_view> const& columns,
                                Reader reader,
                                store::database& db) {
  auto report = rows_report{};
  if (auto const read = read_import_rows(file, text, columns, report, [&reader](import_row& row) { reader.take(row); });
      !read) {
    return std::unexpected{read.error()};
  }
  if (report.rows > report.refused_rows) {
    report.stored = reader.store_in(db);
  }
  return report;
}

/// "14.50"; whole euros without cents: "1200".
std::string euros_text(money m);
/// The parts of a list cell.
std::string list_text(std::vector<std::string> const& parts);

}  // namespace overstap::exchange
