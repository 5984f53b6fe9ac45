// SPDX-License-Identifier: EUPL-1.2
#include "exchange/import_rows.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/invariant.h"

namespace overstap::exchange {
namespace {

constexpr auto kLongestText = std::size_t{200};
constexpr auto kLongestReference = std::size_t{64};

std::optional<money> parse_euros(std::string_view text, std::int64_t most) {
  auto const dot = text.find('.');
  auto const whole = parse_integer(text.substr(0, dot), 0, most);
  auto const cents_text = dot == std::string_view::npos ? std::string_view{"00"} : text.substr(dot + 1);
  auto const cents = cents_text.size() == 2 ? parse_integer(cents_text, 0, 99) : std::nullopt;
  if (!whole || !cents || *whole * 100 + *cents > most * 100) {
    return std::nullopt;
  }
  return money::cents(*whole * 100 + *cents);
}

bool is_reference(std::string_view text) noexcept {
  constexpr auto kAllowed = std::string_view{"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._:-"};
  return !text.empty() && text.size() <= kLongestReference &&
         text.find_first_not_of(kAllowed) == std::string_view::npos;
}

}  // namespace

void import_row::refuse(std::string_view column, std::string_view allowed) {
  accepted_ = false;
  if (report_.refused.size() < rows_report::kMostErrors) {
    report_.refused.push_back({fmt::format("{}:{}:{}", file_, row_.row, column), std::string{allowed}});
  }
}

bool import_row::require(bool holds, std::string_view column, std::string_view allowed) {
  if (!holds) {
    refuse(column, allowed);
  }
  return holds;
}

std::string_view import_row::cell(std::string_view column) const {
  auto const at = std::ranges::find(columns_, column);
  invariant(at != columns_.end(), "an import asks for its own columns only");
  return trim(row_.fields[static_cast<std::size_t>(at - columns_.begin())]);
}

std::vector<std::string_view> import_row::list(std::string_view column) const {
  auto parts = std::vector<std::string_view>{};
  for (auto const part : split(cell(column), '|')) {
    if (auto const trimmed = trim(part); !trimmed.empty()) {
      parts.push_back(trimmed);
    }
  }
  return parts;
}

std::string import_row::text(std::string_view column, presence p) {
  auto const value = cell(column);
  require(count_code_points(value) <= kLongestText && (p == presence::optional || !value.empty()),
          column,
          fmt::format("{} to {} characters", p == presence::optional ? 0 : 1, kLongestText));
  return std::string{value};
}

std::optional<std::int32_t> import_row::optional_integer(std::string_view column, std::int32_t low, std::int32_t high) {
  return empty(column) ? std::nullopt : std::optional{integer(column, low, high)};
}

std::int32_t import_row::integer(std::string_view column, std::int32_t low, std::int32_t high) {
  auto const value = parse_integer(cell(column), low, high);
  require(value.has_value(), column, fmt::format("a whole number from {} to {}", low, high));
  return static_cast<std::int32_t>(value.value_or(low));
}

std::optional<money> import_row::optional_euros(std::string_view column, std::int64_t most) {
  return empty(column) ? std::nullopt : std::optional{euros(column, most)};
}

money import_row::euros(std::string_view column, std::int64_t most) {
  auto const value = parse_euros(cell(column), most);
  require(value.has_value(), column, fmt::format("euros from 0 to {}, such as 14.50 or 1200", most));
  return value.value_or(money{});
}

std::optional<civil_date> import_row::optional_date(std::string_view column) {
  if (empty(column)) {
    return std::nullopt;
  }
  auto const value = parse_date(cell(column));
  require(value.has_value(), column, "empty, or a date YYYY-MM-DD");
  return value;
}

civil_date import_row::past_date(std::string_view column, civil_date today) {
  auto const value = parse_date(cell(column));
  require(value && *value <= today, column, fmt::format("a date YYYY-MM-DD, {} at the latest", to_string(today)));
  return value.value_or(today);
}

bool import_row::yes_no(std::string_view column) {
  auto const value = cell(column);
  require(value == "yes" || value == "no", column, "yes or no");
  return value == "yes";
}

uuid import_row::reference_key(std::string_view value, std::string_view column, std::string_view kind) {
  require(is_reference(value), column, "a UUID, or a reference of 1 to 64 letters, digits and . _ : -");
  return make_uuid5(fmt::format("urn:overstap:{}:{}", kind, value));
}

place import_row::point(municipality_code const& in, reference_data const& reference) {
  if (empty("rd_x") && empty("rd_y")) {
    auto const* const known = reference.find_municipality(in);
    return known == nullptr ? place{} : known->at;
  }
  return {.x = integer("rd_x", 0, 300'000), .y = integer("rd_y", 300'000, 650'000)};
}

result<void> read_import_rows(std::string_view file,
                              std::string_view text,
                              std::vector<std::string_view> const& columns,
                              rows_report& report,
                              std::function<void(import_row&)> const& take) {
  auto places = std::vector<std::size_t>{};
  auto width = std::size_t{0};
  auto picked = csv_row{};
  auto const read = read_csv(file, text, [&](csv_row const& row) -> result<void> {
    if (width == 0) {
      width = row.fields.size();
      auto missing = error{errc::bad_request, fmt::format("{}: a column is missing", file), {}};
      for (auto const column : columns) {
        auto const at = std::ranges::find(row.fields, column);
        if (at == row.fields.end()) {
          missing.fields.push_back({fmt::format("{}:1:{}", file, column), "a header with this column"});
        }
        places.push_back(static_cast<std::size_t>(at - row.fields.begin()));
      }
      return missing.fields.empty() ? result<void>{} : std::unexpected{std::move(missing)};
    }
    ++report.rows;
    picked.row = row.row;
    picked.line = row.line;
    picked.fields.assign(columns.size(), {});
    auto checked = import_row{file, columns, picked, report};
    if (row.fields.size() != width) {
      checked.refuse(columns.front(), fmt::format("{} fields in the row, as in the header", width));
    } else {
      for (auto i = std::size_t{0}; i < places.size(); ++i) {
        picked.fields[i] = row.fields[places[i]];
      }
      take(checked);
    }
    report.refused_rows += checked.accepted() ? 0U : 1U;
    return {};
  });
  if (read && width == 0) {
    return std::unexpected{error{errc::bad_request,
                                 fmt::format("{}: an empty file", file),
                                 {{fmt::format("{}:1:{}", file, columns.front()), "a header row"}}}};
  }
  return read;
}

std::string euros_text(money m) {
  auto const cents = m.in_cents();
  return cents % 100 == 0 ? fmt::format("{}", cents / 100) : fmt::format("{}.{:02}", cents / 100, cents % 100);
}

std::string list_text(std::vector<std::string> const& parts) {
  return fmt::format("{}", fmt::join(parts, "|"));
}

}  // namespace overstap::exchange
