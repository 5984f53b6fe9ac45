// SPDX-License-Identifier: EUPL-1.2
#include "access/staff_roles.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace overstap;
using namespace overstap::access;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;

namespace {

constexpr auto kKinds = static_cast<int>(partner_kind::sbb) + 1;

TEST(staff_roles, a_guide_works_at_a_desk_only) {
  for (auto k = 0; k < kKinds; ++k) {
    auto const roles = staff_roles(static_cast<partner_kind>(k));
    EXPECT_EQ(std::ranges::count(roles, role::guide), k == static_cast<int>(partner_kind::desk) ? 1 : 0);
  }
}

TEST(staff_roles, every_kind_has_an_administrator_and_somebody_who_does_the_work) {
  for (auto k = 0; k < kKinds; ++k) {
    auto const roles = staff_roles(static_cast<partner_kind>(k));
    EXPECT_THAT(roles, Contains(role::partner_admin));
    EXPECT_GE(roles.size(), 2U);
    EXPECT_TRUE(std::ranges::is_sorted(roles));
  }
}

TEST(staff_roles, who_belongs_to_no_organisation_is_never_its_staff) {
  for (auto k = 0; k < kKinds; ++k) {
    auto const roles = staff_roles(static_cast<partner_kind>(k));
    for (auto const outside : {role::person, role::region_manager, role::national, role::operator_}) {
      EXPECT_THAT(roles, Not(Contains(outside)));
    }
  }
}

TEST(staff_roles, a_school_provides_and_a_union_advises) {
  EXPECT_THAT(staff_roles(partner_kind::school), ElementsAre(role::provider, role::partner_admin));
  EXPECT_THAT(staff_roles(partner_kind::union_), ElementsAre(role::specialist, role::partner_admin));
}

}  // namespace
