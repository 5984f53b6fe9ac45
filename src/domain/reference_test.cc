// SPDX-License-Identifier: EUPL-1.2
#include "domain/reference.h"

#include <gtest/gtest.h>

using namespace overstap;

namespace {

civil_date day(char const* iso) {
  return parse_date(iso).value();
}

TEST(place, distance_rounds_up_and_agrees_with_the_limit) {
  auto const a = place{0, 0};
  EXPECT_EQ(distance_km(a, a), 0);
  EXPECT_EQ(distance_km(a, {1, 0}), 1);
  EXPECT_EQ(distance_km(a, {3000, 4000}), 5);
  EXPECT_EQ(distance_km(a, {3000, 4001}), 6);
  EXPECT_TRUE(within_km(a, {3000, 4000}, 5));
  EXPECT_FALSE(within_km(a, {3000, 4001}, 5));
}

TEST(reference_data, membership_changes_on_its_day) {
  auto const elburg = municipality_code{"GM0230"};
  auto const data =
      reference_data{.regions = {{region_code{"AM06"}, "Stedendriehoek", {}}, {region_code{"AM36"}, "Zwolle", {}}},
                     .municipalities = {},
                     .memberships = {{elburg, "Elburg", region_code{"AM06"}, day("2015-01-01"), day("2022-01-01")},
                                     {elburg, "Elburg", region_code{"AM36"}, day("2022-01-01"), std::nullopt}},
                     .credentials = {},
                     .barriers = {},
                     .wagon_kinds = {}};
  EXPECT_EQ(data.region_of(elburg, day("2021-12-31"))->code, region_code{"AM06"});
  EXPECT_EQ(data.region_of(elburg, day("2022-01-01"))->code, region_code{"AM36"});
  EXPECT_EQ(data.region_of(elburg, day("2014-12-31")), nullptr);
  EXPECT_EQ(data.region_of(municipality_code{"GM9999"}, day("2026-01-01")), nullptr);
}

}  // namespace
