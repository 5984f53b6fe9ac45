// SPDX-License-Identifier: EUPL-1.2
// Whatever bytes come: rows or a refusal, and rows that are written again read the same.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/csv.h"
#include "base/invariant.h"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  auto const text = std::string_view{reinterpret_cast<char const*>(data), size};
  auto rows = std::vector<std::vector<std::string>>{};
  auto const read = overstap::read_csv("fuzz", text, [&](overstap::csv_row const& row) -> overstap::result<void> {
    rows.push_back(row.fields);
    return {};
  });
  if (!read) {
    overstap::invariant(read.error().fields.size() == 1, "a refusal names one place");
    return 0;
  }
  // A header first, as every file that is written has: a byte order mark at the very start is no text.
  rows.insert(rows.begin(), {"header"});
  auto written = std::string{};
  for (auto const& row : rows) {
    // A row of one empty field is written as a blank line, which is no row.
    if (row.size() > 1 || !row.front().empty()) {
      written += overstap::csv_line(row);
    }
  }
  auto at = std::size_t{0};
  auto const again = overstap::read_csv("fuzz", written, [&](overstap::csv_row const& row) -> overstap::result<void> {
    while (at < rows.size() && rows[at].size() == 1 && rows[at].front().empty()) {
      ++at;
    }
    overstap::invariant(at < rows.size() && rows[at] == row.fields, "what is written reads the same");
    ++at;
    return {};
  });
  overstap::invariant(again.has_value(), "what is written can be read");
  return 0;
}
