// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include "desk/desk.h"
#include "desk/testing_world.h"

using namespace overstap;
using namespace overstap::desk::testing;

namespace {

TEST(list_wagons, finds_a_part_of_a_title_in_either_language) {
  auto records = small_records();
  records.wagons.push_back(records.wagons[0]);
  records.wagons[1].id = numbered<wagon_id>(32);
  records.wagons[1].title = {"Blind típen voor kantoor", "Touch typing"};
  auto const world = small_world(std::move(records));
  auto const ask = [&](std::string const& query) {
    return desk::list_wagons(*world, {.region = {}, .kind = {}, .query = query, .limit = 10, .after = {}});
  };
  auto const found = [&](std::string const& query) { return ask(query).value().items.size(); };
  EXPECT_EQ(found("typ"), 2U);
  EXPECT_EQ(found("TIPEN"), 1U) << "case and accents";
  EXPECT_EQ(found("touch"), 1U) << "English";
  EXPECT_EQ(found("typen typing"), 0U) << "not over two languages";
  EXPECT_EQ(found("voor  kantoor!"), 1U);
  EXPECT_EQ(found("lassen"), 0U);
  for (auto const* const shorter : {"t", " t ", "--", ""}) {
    auto const a = ask(shorter);
    ASSERT_FALSE(a) << shorter;
    EXPECT_EQ(a.error().fields.at(0).pointer, "/query");
  }
}

}  // namespace
