// SPDX-License-Identifier: EUPL-1.2
#include "base/csv.h"

#include <algorithm>
#include <optional>

#include <csv.h>
#include <fmt/format.h>

#include "base/invariant.h"
#include "base/text.h"

namespace overstap {
namespace {

error csv_error_at(std::string_view name, std::size_t row, std::size_t column, std::string allowed) {
  return error{errc::bad_request,
               fmt::format("{}: row {}, column {}: {}", name, row, column, allowed),
               {{fmt::format("{}:{}:{}", name, row, column), std::move(allowed)}}};
}

/// What libcsv's callbacks write to.
struct reading {
  std::string_view name;
  std::function<result<void>(csv_row const&)> const* take;
  csv_row row{1, 1, {}};
  std::size_t line{1};  ///< of the piece that is being parsed
  bool at_row_start{true};
  std::optional<error> failed;
};

void end_of_field(void* text, std::size_t length, void* data) {
  auto& r = *static_cast<reading*>(data);
  if (r.failed) {
    return;
  }
  auto field = std::string{static_cast<char const*>(text), length};
  if (!is_plain_text(field)) {
    r.failed = csv_error_at(r.name, r.row.row, r.row.fields.size() + 1, "valid UTF-8 text without control characters");
    return;
  }
  r.row.fields.push_back(std::move(field));
}

void end_of_row(int /*terminator*/, void* data) {
  auto& r = *static_cast<reading*>(data);
  if (!r.failed) {
    if (auto taken = (*r.take)(r.row); !taken) {
      r.failed = std::move(taken.error());
    }
  }
  ++r.row.row;
  r.row.fields.clear();
  r.at_row_start = true;
}

/// Owns libcsv's buffer.
struct parser {
  csv_parser raw{};
  parser() {
    if (csv_init(&raw, CSV_STRICT | CSV_STRICT_FINI) != 0) {
      throw infra_error{"libcsv could not start"};
    }
    // Spaces belong to the field.
    csv_set_space_func(&raw, [](unsigned char) { return 0; });
  }
  ~parser() { csv_free(&raw); }
  parser(parser const&) = delete;
  parser& operator=(parser const&) = delete;
};

constexpr auto kQuoteRule = "a quote only around a whole field and doubled inside it";

}  // namespace

result<void> read_csv(std::string_view name,
                      std::string_view text,
                      std::function<result<void>(csv_row const&)> const& take) {
  constexpr auto kByteOrderMark = std::string_view{"\xef\xbb\xbf"};
  if (text.starts_with(kByteOrderMark)) {
    text.remove_prefix(kByteOrderMark.size());
  }
  auto p = parser{};
  auto r = reading{.name = name, .take = &take, .failed = std::nullopt};
  // Line by line, so that a row knows the line on which it begins.
  while (!text.empty()) {
    auto const newline = text.find('\n');
    auto const piece = text.substr(0, newline == std::string_view::npos ? newline : newline + 1);
    text.remove_prefix(piece.size());
    if (r.at_row_start) {
      r.row.line = r.line;
      r.at_row_start = false;
    }
    auto const parsed = csv_parse(&p.raw, piece.data(), piece.size(), end_of_field, end_of_row, &r);
    if (r.failed) {
      return std::unexpected{std::move(*r.failed)};
    }
    if (parsed != piece.size()) {
      return std::unexpected{csv_error_at(name, r.row.row, r.row.fields.size() + 1, kQuoteRule)};
    }
    if (p.raw.pstate == 0 && r.row.fields.empty()) {
      r.at_row_start = true;  // a blank line
    }
    ++r.line;
  }
  if (csv_fini(&p.raw, end_of_field, end_of_row, &r) != 0) {
    return std::unexpected{
        csv_error_at(name, r.row.row, r.row.fields.size() + 1, "a closing quote before the end of the file")};
  }
  if (r.failed) {
    return std::unexpected{std::move(*r.failed)};
  }
  return {};
}

result<void> read_csv_table(std::string_view name,
                            std::string_view text,
                            std::vector<std::string_view> const& columns,
                            csv_table_options options,
                            std::function<result<void>(csv_row const&)> const& take) {
  auto places = std::vector<std::size_t>{};
  auto width = std::size_t{0};
  auto picked = csv_row{};
  auto read = read_csv(name, text, [&](csv_row const& row) -> result<void> {
    if (width == 0) {
      width = row.fields.size();
      for (auto const column : columns) {
        auto const found = std::ranges::find(row.fields, column);
        if (found == row.fields.end()) {
          return std::unexpected{csv_error_at(name, row.row, 1, fmt::format("a header with the column {}", column))};
        }
        places.push_back(static_cast<std::size_t>(found - row.fields.begin()));
      }
      return {};
    }
    if (row.fields.size() > width || (row.fields.size() < width && !options.ragged)) {
      return std::unexpected{csv_error_at(
          name, row.row, std::min(row.fields.size(), width) + 1, fmt::format("{} fields as in the header", width))};
    }
    picked.row = row.row;
    picked.line = row.line;
    picked.fields.resize(places.size());
    for (auto i = std::size_t{0}; i < places.size(); ++i) {
      picked.fields[i] = places[i] < row.fields.size() ? row.fields[places[i]] : std::string{};
    }
    return take(picked);
  });
  if (read && width == 0) {
    return std::unexpected{csv_error_at(name, 1, 1, "a header row")};
  }
  return read;
}

std::string csv_line(std::vector<std::string> const& fields) {
  auto line = std::string{};
  for (auto const& field : fields) {
    if (&field != &fields.front()) {
      line.push_back(',');
    }
    if (field.find_first_of(",\"\r\n") == std::string::npos) {
      line += field;
      continue;
    }
    line.push_back('"');
    for (auto const c : field) {
      line.append(c == '"' ? 2U : 1U, c);
    }
    line.push_back('"');
  }
  line.push_back('\n');
  return line;
}

}  // namespace overstap
