// SPDX-License-Identifier: EUPL-1.2
#include "casework/small_numbers.h"

#include <numeric>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace overstap::casework;
using ::testing::ElementsAre;

namespace {

constexpr auto kHidden = shown_number{};

TEST(small_numbers, fewer_than_ten_people_are_not_shown) {
  EXPECT_EQ(show(0), kHidden);
  EXPECT_EQ(show(9), kHidden);
  EXPECT_EQ(show(10), 10);
}

TEST(small_numbers, a_part_is_hidden_when_what_is_left_of_the_whole_is_small) {
  EXPECT_EQ(show_part(40, 50), 40);
  EXPECT_EQ(show_part(41, 50), kHidden);
  EXPECT_EQ(show_part(50, 50), kHidden);
  EXPECT_EQ(show_part(9, 50), kHidden);
}

TEST(small_numbers, one_small_part_takes_the_next_smallest_with_it) {
  EXPECT_THAT(show_parts({30, 4, 20}), ElementsAre(30, kHidden, kHidden));
  EXPECT_THAT(show_parts({30, 12, 20}), ElementsAre(30, 12, 20));
}

TEST(small_numbers, small_parts_that_are_few_together_take_another_with_them) {
  EXPECT_THAT(show_parts({30, 3, 4, 20}), ElementsAre(30, kHidden, kHidden, kHidden));
  EXPECT_THAT(show_parts({30, 6, 4, 20}), ElementsAre(30, kHidden, kHidden, 20));
}

TEST(small_numbers, nobody_is_a_small_number_too) {
  EXPECT_THAT(show_parts({30, 0}), ElementsAre(kHidden, kHidden));
}

TEST(small_numbers, of_equals_the_later_is_hidden) {
  EXPECT_THAT(show_parts({20, 4, 20}), ElementsAre(20, kHidden, kHidden));
}

// Whatever the parts, whoever knows the whole and the shown parts learns of the hidden ones only a sum that is large or
// zero parts, and of no single one its number.
TEST(small_numbers, the_rest_never_tells) {
  for (auto a = 0; a < 25; ++a) {
    for (auto b = 0; b < 25; ++b) {
      for (auto c = 0; c < 25; ++c) {
        auto const parts = std::vector<std::int64_t>{a, b, c};
        auto const shown = show_parts(parts);
        auto hidden = 0;
        auto rest = std::int64_t{};
        for (auto i = std::size_t{0}; i < parts.size(); ++i) {
          if (shown[i]) {
            EXPECT_GE(parts[i], kFewestPeople);
          } else {
            ++hidden;
            rest += parts[i];
          }
        }
        EXPECT_NE(hidden, 1) << a << " " << b << " " << c;
        if (hidden > 0 && hidden < 3) {
          EXPECT_GE(rest, kFewestPeople) << a << " " << b << " " << c;
        }
      }
    }
  }
}

}  // namespace
