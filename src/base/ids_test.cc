// SPDX-License-Identifier: EUPL-1.2
#include "base/ids.h"

#include <type_traits>

#include <gtest/gtest.h>

#include "base/columns.h"

using namespace overstap;

namespace {

struct apple_idx : idx<apple_idx> {
  using idx::idx;
};
struct pear_idx : idx<pear_idx> {
  using idx::idx;
};
struct apple_id : id<apple_id> {
  using id::id;
};

static_assert(sizeof(apple_idx) == 4 && std::is_trivially_copyable_v<apple_idx>);
static_assert(!std::is_convertible_v<apple_idx, pear_idx>);
static_assert(!std::is_convertible_v<std::uint32_t, apple_idx>);
static_assert(
    !std::is_invocable_v<decltype([](auto const& column, auto i) -> decltype(column[i]) { return column[i]; }),
                         vec_map<apple_idx, int>,
                         pear_idx>);

constexpr auto kText = "01920e3a-7b2c-7def-8123-456789abcdef";

TEST(uuid, reads_and_writes_the_36_character_form) {
  auto const u = parse_uuid(kText);
  ASSERT_TRUE(u);
  EXPECT_EQ(to_string(*u), kText);
  EXPECT_EQ(parse_uuid("01920E3A-7B2C-7DEF-8123-456789ABCDEF"), u);
}

TEST(uuid, refuses_every_other_form) {
  for (auto const* const text : {"",
                                 "01920e3a7b2c7def8123456789abcdef",
                                 "01920e3a-7b2c-7def-8123-456789abcde",
                                 "01920e3a-7b2c-7def-8123-456789abcdefa",
                                 "g1920e3a-7b2c-7def-8123-456789abcdef",
                                 "01920e3a_7b2c-7def-8123-456789abcdef",
                                 "{1920e3a-7b2c-7def-8123-456789abcde}"}) {
    EXPECT_FALSE(parse_uuid(text)) << text;
  }
}

TEST(uuid, version_7_has_time_version_and_variant_in_place) {
  auto const u = make_uuid7(0x01920e3a7b2cULL, 0xffffffffffffffffULL, 0xffffffffffffffffULL);
  EXPECT_EQ(to_string(u), "01920e3a-7b2c-7fff-bfff-ffffffffffff");
  EXPECT_EQ(to_string(make_uuid7(1, 0, 0)), "00000000-0001-7000-8000-000000000000");
}

TEST(id, orders_by_bytes_and_is_nil_when_new) {
  EXPECT_TRUE(apple_id{}.is_nil());
  auto const low = apple_id::parse("00000000-0000-0000-0000-000000000001");
  auto const high = apple_id::parse("10000000-0000-0000-0000-000000000000");
  ASSERT_TRUE(low && high);
  EXPECT_LT(*low, *high);
  EXPECT_FALSE(apple_id::parse("1"));
}

TEST(columns, rows_of_varying_length_keep_their_order) {
  auto rows = vec_vec<apple_idx, int>{};
  EXPECT_EQ(rows.push_back(std::vector{1, 2}), apple_idx{0U});
  EXPECT_EQ(rows.push_back(std::vector<int>{}), apple_idx{1U});
  EXPECT_EQ(rows.push_back(std::vector{3}), apple_idx{2U});
  EXPECT_EQ(rows.size(), 3U);
  EXPECT_EQ(rows.total(), 3U);
  EXPECT_TRUE(rows[apple_idx{1U}].empty());
  EXPECT_EQ(rows[apple_idx{2U}].front(), 3);
}

}  // namespace
