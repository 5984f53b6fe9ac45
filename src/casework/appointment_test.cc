// SPDX-License-Identifier: EUPL-1.2
#include "casework/appointment.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "casework/sessions.h"
#include "casework/testing_office.h"

using namespace overstap;
using namespace overstap::casework;
using namespace overstap::casework::testing;
using access::role;

namespace {

class an_appointment : public ::testing::Test {
protected:
  test_office office_;

  result<appointed> make(appointment const& a) {
    return appoint(office_.at, *office_.planner.current.get()->data->reference, a);
  }
  std::string pointer_of(appointment const& a) {
    auto const r = make(a);
    return r ? "" : r.error().fields.at(0).pointer;
  }
};

TEST_F(an_appointment, lets_a_region_manager_sign_in_with_a_code) {
  auto const made = make({role::region_manager, "Rianne", region_code{"AM18"}}).value();
  auto const password = vault::secret{"een lange zin over merels"};
  ASSERT_TRUE(use_code(office_.at, made.login, made.code.code, password));
  auto const s = sign_in(office_.at, {}, made.login, password).value();
  EXPECT_EQ(s.value.who.role, role::region_manager);
  EXPECT_EQ(s.value.who.region, region_code{"AM18"});
  EXPECT_TRUE(s.value.who.organisation.is_nil());
}

TEST_F(an_appointment, is_for_who_belongs_to_no_organisation) {
  EXPECT_TRUE(make({role::national, "Ministerie"}));
  EXPECT_TRUE(make({role::operator_, "Beheer"}));
  for (auto const r : {role::person, role::guide, role::partner_admin, role::provider}) {
    EXPECT_EQ(pointer_of({r, "Iemand"}), "/role");
  }
}

TEST_F(an_appointment, is_checked) {
  EXPECT_EQ(pointer_of({role::region_manager, "R"}), "/region");
  EXPECT_EQ(pointer_of({role::region_manager, "R", region_code{"AM99"}}), "/region");
  EXPECT_EQ(pointer_of({role::national, "R", region_code{"AM18"}}), "/region");
  EXPECT_EQ(pointer_of({role::national, " "}), "/name");
  EXPECT_EQ(pointer_of({role::national, "111222333"}), "/name");
}

}  // namespace
