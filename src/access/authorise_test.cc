// SPDX-License-Identifier: EUPL-1.2
#include "access/authorise.h"

#include <fstream>
#include <set>
#include <sstream>

#include <gtest/gtest.h>

using namespace overstap;
using namespace overstap::access;

namespace {

template <typename Id>
Id numbered(std::uint64_t n) {
  return Id{make_uuid7(1, 0, n)};
}
auto const kMine = numbered<partner_id>(1);
auto const kOther = numbered<partner_id>(2);
auto const kMe = numbered<account_id>(10);

subject staff(role r) {
  return {kMe, r, kMine, region_code{"AM18"}, true};
}
resource dossier() {
  return {.person = numbered<account_id>(11),
          .owner = numbered<account_id>(12),
          .organisation = kOther,
          .region = region_code{"AM18"},
          .engaged = {},
          .asked = {}};
}

TEST(relation, the_nearest_one_counts) {
  auto d = dossier();
  EXPECT_EQ(relation_of(staff(role::guide), d), relation::same_region);
  d.asked = {kMine};
  EXPECT_EQ(relation_of(staff(role::guide), d), relation::asked);
  d.engaged = {kMine};
  EXPECT_EQ(relation_of(staff(role::guide), d), relation::engaged);
  d.organisation = kMine;
  EXPECT_EQ(relation_of(staff(role::guide), d), relation::colleague);
  d.owner = kMe;
  EXPECT_EQ(relation_of(staff(role::guide), d), relation::owner);
  d.person = kMe;
  EXPECT_EQ(relation_of(staff(role::guide), d), relation::self);
}

TEST(relation, no_organisation_is_nobodys_colleague) {
  auto d = dossier();
  d.organisation = {};
  d.engaged = {partner_id{}};
  auto person = subject{kMe, role::person, {}, {}, false};
  EXPECT_EQ(relation_of(person, d), relation::other_region);
}

TEST(authorise, enforcement_is_never_a_purpose) {  // desk-rules 2
  for (auto r = 0; r < kRoles; ++r) {
    for (auto a = 1; a < kActions; ++a) {
      auto d = dossier();
      d.person = kMe;
      d.owner = kMe;
      EXPECT_NE(authorise(staff(static_cast<role>(r)), static_cast<action>(a), d, purpose::enforcement),
                verdict::allowed);
    }
  }
}

TEST(authorise, managers_the_ministry_and_operators_see_no_dossier_however_they_stand) {
  for (auto const r : {role::region_manager, role::national, role::operator_, role::partner_admin, role::employer}) {
    for (auto const a : {action::read_dossier,
                         action::write_dossier,
                         action::list_dossiers,
                         action::read_profile,
                         action::read_plan,
                         action::read_log,
                         action::merge_dossiers}) {
      for (auto p = 0; p < kPurposes; ++p) {
        auto d = dossier();
        d.owner = kMe;
        EXPECT_NE(authorise(staff(r), a, d, static_cast<purpose>(p)), verdict::allowed) << to_string(r) << to_string(a);
        d.engaged = {kMine};
        d.owner = std::nullopt;
        EXPECT_NE(authorise(staff(r), a, d, static_cast<purpose>(p)), verdict::allowed) << to_string(r) << to_string(a);
      }
    }
  }
}

TEST(authorise, access_ends_with_the_agreement_but_one_can_sign_out) {
  auto d = dossier();
  d.owner = kMe;
  auto s = staff(role::guide);
  EXPECT_EQ(authorise(s, action::read_dossier, d, purpose::guidance), verdict::allowed);
  s.agreement_runs = false;
  EXPECT_EQ(authorise(s, action::read_dossier, d, purpose::guidance), verdict::agreement_not_running);
  auto const own = resource{.person = kMe, .owner = {}, .organisation = {}, .region = {}, .engaged = {}, .asked = {}};
  EXPECT_EQ(authorise(s, action::own_account, own, purpose::administration), verdict::allowed);
}

TEST(authorise, only_the_person_agrees_and_consents) {
  for (auto r = 1; r < kRoles; ++r) {
    auto d = dossier();
    d.owner = kMe;
    EXPECT_EQ(authorise(staff(static_cast<role>(r)), action::agree_to_plan, d, purpose::guidance), verdict::no_rule);
    EXPECT_EQ(authorise(staff(static_cast<role>(r)), action::decide_grounds, d, purpose::guidance), verdict::no_rule);
  }
}

TEST(authorise, a_wrong_purpose_is_told_apart) {
  auto d = dossier();
  d.owner = kMe;
  EXPECT_EQ(authorise(staff(role::guide), action::read_dossier, d, purpose::placement), verdict::wrong_purpose);
}

TEST(authorise, a_visitor_may_only_what_is_open) {
  for (auto a = 0; a < kActions; ++a) {
    auto const expected = a == 0 ? verdict::allowed : verdict::no_rule;
    EXPECT_EQ(authorise_visitor(static_cast<action>(a)), expected);
  }
}

TEST(rules, no_row_stands_twice) {
  auto seen = std::set<std::pair<role, action>>{};
  for (auto const& r : rules()) {
    EXPECT_TRUE(seen.emplace(r.who, r.may).second) << to_string(r.who) << " " << to_string(r.may);
    EXPECT_FALSE(r.standing.empty());
    EXPECT_FALSE(r.why.empty());
  }
}

TEST(access_table, the_committed_file_is_this_one) {
  auto file = std::ifstream{std::string{OVS_SOURCE_DIR} + "/docs/access-table.md"};
  auto committed = std::ostringstream{};
  committed << file.rdbuf();
  EXPECT_TRUE(access_table() == committed.str())
      << "docs/access-table.md is stale; run: overstap access-table > docs/access-table.md";
}

}  // namespace
