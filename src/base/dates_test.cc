// SPDX-License-Identifier: EUPL-1.2
#include "base/dates.h"

#include <gtest/gtest.h>

using namespace overstap;

namespace {

civil_date day(char const* iso) {
  return parse_date(iso).value();
}

TEST(dates, read_and_write_iso_8601) {
  for (auto const* const iso : {"1900-01-01", "2024-02-29", "2026-09-01", "2199-12-31"}) {
    EXPECT_EQ(to_string(day(iso)), iso);
  }
}

TEST(dates, refuse_what_is_not_a_day) {
  for (auto const* const iso : {"2026-02-29",
                                "2026-02-30",
                                "2026-13-01",
                                "2026-00-10",
                                "26-01-01",
                                "2026-1-1",
                                "2026/01/01",
                                "1899-12-31",
                                "2200-01-01",
                                "2026-01-01T00:00",
                                " 2026-01-01",
                                "2026-01-+1",
                                ""}) {
    EXPECT_FALSE(parse_date(iso)) << iso;
  }
}

TEST(dates, monday_on_or_after) {
  EXPECT_EQ(monday_on_or_after(day("2026-11-22")), day("2026-11-23"));  // Sunday
  EXPECT_EQ(monday_on_or_after(day("2026-11-23")), day("2026-11-23"));  // Monday
  EXPECT_EQ(monday_on_or_after(day("2026-11-24")), day("2026-11-30"));  // Tuesday
}

TEST(dates, ranges_are_half_open) {
  auto const week = date_range{day("2026-11-23"), day("2026-11-30")};
  EXPECT_TRUE(week.contains(day("2026-11-23")));
  EXPECT_FALSE(week.contains(day("2026-11-30")));
  EXPECT_FALSE(week.overlaps({day("2026-11-30"), day("2026-12-07")}));
  EXPECT_TRUE(week.overlaps({day("2026-11-29"), day("2026-12-07")}));
}

TEST(dates, working_days_leave_out_the_weekend) {
  EXPECT_EQ(working_days_after(day("2026-09-02"), 0), day("2026-09-02"));
  EXPECT_EQ(working_days_after(day("2026-09-02"), 2), day("2026-09-04"));
  EXPECT_EQ(working_days_after(day("2026-09-02"), 5), day("2026-09-09"));
  EXPECT_EQ(working_days_after(day("2026-09-05"), 1), day("2026-09-07")) << "from a Saturday";
}

TEST(dates, moments_are_written_in_utc_with_milliseconds) {
  EXPECT_EQ(moment_text(0), "1970-01-01T00:00:00.000Z");
  EXPECT_EQ(moment_text(1'788'253'199'007), "2026-09-01T08:59:59.007Z");
}

}  // namespace
