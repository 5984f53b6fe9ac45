// SPDX-License-Identifier: EUPL-1.2
#include "base/clock.h"

#include <chrono>
#include <ctime>

namespace overstap {
namespace {

/// Last Sunday of a month in UTC: summer time in the European Union changes at 01:00 UTC on it (directive 2000/84/EC).
civil_date last_sunday(std::chrono::year year, std::chrono::month month) {
  return civil_date{std::chrono::year_month_weekday_last{year, month, std::chrono::weekday_last{std::chrono::Sunday}}};
}

class wall_clock final : public clock {
public:
  civil_date today() const override {
    using namespace std::chrono_literals;
    auto const now = std::chrono::system_clock::now();
    auto const year = std::chrono::year_month_day{std::chrono::floor<days>(now)}.year();
    auto const summer =
        now >= last_sunday(year, std::chrono::March) + 1h && now < last_sunday(year, std::chrono::October) + 1h;
    return std::chrono::floor<days>(now + (summer ? 2h : 1h));
  }
  std::uint64_t unix_milliseconds() const override {
    auto const since = std::chrono::system_clock::now().time_since_epoch();
    return static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::milliseconds>(since).count());
  }
};

}  // namespace

clock const& system_clock() {
  static wall_clock const clock;
  return clock;
}

}  // namespace overstap
