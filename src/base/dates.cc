// SPDX-License-Identifier: EUPL-1.2
#include "base/dates.h"

#include <fmt/format.h>

#include "base/text.h"

namespace overstap {

std::optional<civil_date> parse_date(std::string_view iso) noexcept {
  if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') {
    return std::nullopt;
  }
  auto const year = parse_integer(iso.substr(0, 4), 1900, 2199);
  auto const month = parse_integer(iso.substr(5, 2), 1, 12);
  auto const day = parse_integer(iso.substr(8, 2), 1, 31);
  if (!year || !month || !day) {
    return std::nullopt;
  }
  auto const date = std::chrono::year_month_day{std::chrono::year{static_cast<int>(*year)},
                                                std::chrono::month{static_cast<unsigned>(*month)},
                                                std::chrono::day{static_cast<unsigned>(*day)}};
  return date.ok() ? std::optional{civil_date{date}} : std::nullopt;
}

std::string to_string(civil_date d) {
  auto const date = std::chrono::year_month_day{d};
  return fmt::format("{:04}-{:02}-{:02}",
                     static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

std::string moment_text(std::int64_t unix_ms) {
  using std::chrono::milliseconds;
  auto const at = std::chrono::sys_time<milliseconds>{milliseconds{unix_ms}};
  auto const day = std::chrono::floor<days>(at);
  auto const time = std::chrono::hh_mm_ss{at - day};
  return fmt::format("{}T{:02}:{:02}:{:02}.{:03}Z",
                     to_string(civil_date{day}),
                     time.hours().count(),
                     time.minutes().count(),
                     time.seconds().count(),
                     time.subseconds().count());
}

}  // namespace overstap
