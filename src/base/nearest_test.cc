// SPDX-License-Identifier: EUPL-1.2
#include "base/nearest.h"

#include <vector>

#include <gtest/gtest.h>

namespace overstap {
namespace {

TEST(the_nearest_name, is_no_name_when_none_is_near) {
  auto const known = std::vector<std::string>{"port", "threads"};
  EXPECT_EQ(nearest("prt", known), "port");
  EXPECT_EQ(nearest("thread", known), "threads");
  EXPECT_EQ(nearest("colour", known), "");
  EXPECT_EQ(nearest("", known), "");
}

}  // namespace
}  // namespace overstap
