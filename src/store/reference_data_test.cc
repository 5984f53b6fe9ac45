// SPDX-License-Identifier: EUPL-1.2
#include "store/reference_data.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/invariant.h"
#include "store/names.h"

namespace overstap::store {
namespace {

using ::testing::HasSubstr;

/// The shipped files with one of them replaced.
std::string refusal_of(std::string_view path, std::string_view content) {
  auto files = std::vector<embedded_file>{};
  for (auto const& f : embedded::data()) {
    files.push_back(f.path == path ? embedded_file{path, content} : f);
  }
  try {
    load_reference_data(files);
  } catch (logic_bug const& e) {
    return e.what();
  }
  return "no refusal";
}

TEST(reference_data, the_shipped_lists_load_and_hold_together) {
  auto const d = load_reference_data();
  EXPECT_EQ(d.regions.size(), 35U);
  EXPECT_EQ(d.municipalities.size(), 342U);
  EXPECT_GE(d.credentials.size(), 10U);
  EXPECT_LE(d.credentials.size(), 64U);
  EXPECT_GE(d.barriers.size(), 3U);
  EXPECT_GE(d.wagon_kinds.size(), 20U);
  auto const* const amsterdam = d.find_municipality(municipality_code{"GM0363"});
  ASSERT_NE(amsterdam, nullptr);
  EXPECT_TRUE(within_km(amsterdam->at, {121'000, 487'000}, 5));
  auto const today = *parse_date("2026-11-22");
  for (auto const& m : d.municipalities) {
    EXPECT_NE(d.region_of(m.code, today), nullptr) << m.name;
  }
}

TEST(reference_data, prices_are_euros_and_absent_ones_differ_per_case) {
  auto const d = load_reference_data();
  auto const* const evc = d.find_wagon_kind(wagon_kind_code{"evc"});
  ASSERT_NE(evc, nullptr);
  EXPECT_EQ(evc->price_min, money::euros(700));
  EXPECT_EQ(evc->price_max, money::euros(1500));
  EXPECT_EQ(evc->weeks_max, 13);
  auto const* const adaptation = d.find_wagon_kind(wagon_kind_code{"workplace-adaptation"});
  ASSERT_NE(adaptation, nullptr);
  EXPECT_EQ(adaptation->price_min, std::nullopt);
  EXPECT_EQ(adaptation->decision_weeks, 8);
  for (auto const& b : d.barriers) {
    EXPECT_FALSE(b.helped_by.empty()) << b.code.str();
  }
}

TEST(reference_data, a_broken_row_names_file_row_and_column) {
  EXPECT_THAT(refusal_of("municipalities.csv", "code,name,main_place,lat,lon,rd_x,rd_y\nGM0001,A,A,53,6,x,582043\n"),
              HasSubstr("data/municipalities.csv: row 2, column rd_x"));
  EXPECT_THAT(
      refusal_of("municipalities.csv", "code,name,main_place,lat,lon,rd_x,rd_y\nGM0001,A,A,53north,6,1,582043\n"),
      HasSubstr("row 2, column lat"));
  EXPECT_THAT(refusal_of("credentials.csv", "code,name_nl,name_en,kind,assumed\na,A,,licence,no\n"),
              HasSubstr("row 2, column name_en"));
  EXPECT_THAT(refusal_of("credentials.csv", "code,name_nl,name_en\n"), HasSubstr("data/credentials.csv: row 1"));
  EXPECT_THAT(refusal_of("credentials.csv", "code,name_nl,name_en,kind,assumed\na,A,A,x,no\na,B,B,x,no\n"),
              HasSubstr("same key"));
  EXPECT_THAT(refusal_of("regions.csv", "code,name,centre_municipality\nAM01,Groningen,GM9999\n"), HasSubstr("AM01"));
  EXPECT_THAT(refusal_of("barriers.csv", "code,name_nl,name_en,helped_by\nx,X,X,no-such-kind\n"),
              HasSubstr("no-such-kind"));
  EXPECT_THAT(refusal_of("fact-codes.csv", "kind,code,name_nl,name_en\nbarrier,x,X,X\n"), HasSubstr("column kind"));
  EXPECT_THAT(
      refusal_of("region-membership.csv",
                 "municipality,municipality_name,region,valid_from,valid_to\nGM0003,A,AM01,2020-01-01,2019-01-01\n"),
      HasSubstr("column valid_to"));
}

TEST(reference_data, a_fact_is_found_by_kind_and_code) {
  auto const d = load_reference_data();
  ASSERT_NE(d.find_fact(fact_kind::benefit, "ww"), nullptr);
  EXPECT_EQ(d.find_fact(fact_kind::benefit, "ww")->nl, "WW");
  EXPECT_EQ(d.find_fact(fact_kind::target_group, "ww"), nullptr);
  ASSERT_NE(d.find_fact(fact_kind::barrier, "debt"), nullptr);
  EXPECT_EQ(d.find_fact(fact_kind::runs_elsewhere, ""), nullptr);
}

TEST(names, are_read_back_as_the_same_enumerator) {
  for (auto const& [kind, name] : names_of<partner_kind>()) {
    EXPECT_EQ(parse_name<partner_kind>(name), kind);
    EXPECT_EQ(name_of(kind), name);
  }
  EXPECT_EQ(parse_name<partner_kind>("Desk"), std::nullopt);
  EXPECT_EQ(allowed_names<visibility>(), "normal, sensitive");
  for (auto const& [level, name] : names_of<evidence>()) {
    EXPECT_EQ(to_string(level), name);
  }
}

}  // namespace
}  // namespace overstap::store
