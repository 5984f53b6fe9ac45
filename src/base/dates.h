// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace overstap {

/// A day in the civil calendar, no time zone.
using civil_date = std::chrono::sys_days;
using std::chrono::days;
using std::chrono::weeks;

/// Half open: [from, to).
struct date_range {
  civil_date from;
  civil_date to;
  constexpr bool contains(civil_date d) const noexcept { return from <= d && d < to; }
  constexpr bool overlaps(date_range const& o) const noexcept { return from < o.to && o.from < to; }
  friend constexpr bool operator==(date_range const&, date_range const&) = default;
};

/// ISO 8601 calendar dates, 1900-01-01..2199-12-31; anything else, also 2026-02-30, is nullopt.
std::optional<civil_date> parse_date(std::string_view iso) noexcept;
std::string to_string(civil_date d);  ///< "2026-09-01"

/// A moment in milliseconds since 1970 as RFC 3339 writes it, in UTC: "2026-09-01T08:30:00.000Z".
std::string moment_text(std::int64_t unix_ms);

/// The first Monday on or after `d`.
constexpr civil_date monday_on_or_after(civil_date d) noexcept {
  auto const ahead = std::chrono::Monday - std::chrono::weekday{d};
  return d + ahead;
}

/// The `n`th day after `d` that is no Saturday or Sunday.
constexpr civil_date working_days_after(civil_date d, int n) noexcept {
  while (n > 0) {
    d += days{1};
    auto const day = std::chrono::weekday{d};
    n -= day == std::chrono::Saturday || day == std::chrono::Sunday ? 0 : 1;
  }
  return d;
}

}  // namespace overstap
