// SPDX-License-Identifier: EUPL-1.2
#include "base/money.h"

#include <limits>

#include <gtest/gtest.h>

#include "base/random.h"

using namespace overstap;

namespace {

TEST(money, adds_exactly_and_reports_overflow) {
  EXPECT_EQ(add(money::euros(1), money::cents(1)), money::cents(101));
  EXPECT_EQ(subtract(money::euros(1), money::cents(1)), money::cents(99));
  EXPECT_FALSE(add(money::cents(std::numeric_limits<std::int64_t>::max()), money::cents(1)));
  EXPECT_FALSE(subtract(money::cents(std::numeric_limits<std::int64_t>::min()), money::cents(1)));
}

TEST(random_source, gives_the_published_numbers_and_stays_in_range) {
  auto r = random_source{1234567};
  EXPECT_EQ(r.next(), 6457827717110365317ULL);  // reference output of SplitMix64 for this seed
  EXPECT_EQ(r.next(), 3203168211198807973ULL);
  for (auto i = 0; i < 1000; ++i) {
    auto const v = r.between(-3, 3);
    EXPECT_TRUE(v >= -3 && v <= 3);
  }
}

TEST(random_source, a_fork_depends_on_its_label_only) {
  auto const a = random_source{7};
  EXPECT_EQ(a.fork(1).next(), a.fork(1).next());
  EXPECT_NE(a.fork(1).next(), a.fork(2).next());
}

}  // namespace
