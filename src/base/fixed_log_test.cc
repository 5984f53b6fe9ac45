// SPDX-License-Identifier: EUPL-1.2
#include "base/fixed_log.h"

#include <cmath>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace overstap;

namespace {

TEST(log2_q10, is_exact_on_powers_of_two) {
  EXPECT_EQ(log2_q10(1, 1), 0U);
  EXPECT_EQ(log2_q10(8, 1), 3072U);
  EXPECT_EQ(log2_q10(12, 3), 2048U);
}

TEST(log2_q10, known_values) {
  EXPECT_EQ(log2_q10(3, 2), 599U);  // 1024 * 0.584962 = 599.002
  EXPECT_EQ(log2_q10(3008, 2), 10807U);  // 1024 * 10.554589 = 10807.9
}

RC_GTEST_PROP(log2_q10, is_within_two_units_of_the_real_logarithm, ()) {
  auto const denominator = *rc::gen::inRange<std::uint64_t>(1, 1U << 20U);
  auto const numerator = *rc::gen::inRange<std::uint64_t>(denominator, 1U << 30U);
  auto const exact = 1024.0 * std::log2(static_cast<double>(numerator) / static_cast<double>(denominator));
  auto const got = static_cast<double>(log2_q10(numerator, denominator));
  RC_ASSERT(got <= exact && got > exact - 2.0);
}

RC_GTEST_PROP(isqrt, is_the_floor_of_the_root, ()) {
  auto const v = *rc::gen::arbitrary<std::uint64_t>() >> 1U;
  auto const root = isqrt(v);
  RC_ASSERT(root * root <= v);
  RC_ASSERT((root + 1) * (root + 1) > v);
}

}  // namespace
