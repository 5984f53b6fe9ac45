// SPDX-License-Identifier: EUPL-1.2
// The SQL of accounts and partners on every database: one long story each.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "casework/agreement_ends.h"
#include "casework/agreements.h"
#include "casework/board.h"
#include "casework/partners.h"
#include "casework/person_accounts.h"
#include "casework/staff.h"
#include "casework/testing_office.h"
#include "store/testing/fresh_database.h"

using namespace overstap;
using namespace overstap::casework;
using namespace overstap::casework::testing;
using access::role;
using ::testing::SizeIs;

namespace {

constexpr auto kPassword = std::string_view{"een lange zin over merels"};
auto const kToday = *parse_date("2026-09-01");
auto const kDeskAdmin = numbered<account_id>(220);

class accounts_everywhere : public store::on_every_database {};

TEST_P(accounts_everywhere, somebody_gets_an_account_signs_in_and_leaves) {
  auto office = test_office{at()};
  office.add_account(kDeskAdmin, role::partner_admin, "Desk Beheer", kDeskPartner, "AM18");
  auto const made = add_staff(office.at, office.as(kDeskAdmin), {"Nina", role::guide}).value();
  auto const id = made.member.row.account.id;
  auto const login = made.member.row.account.login;
  EXPECT_FALSE(use_code(office.at, login, "AAAA-AAAA-AAAA", vault::secret{kPassword}));
  ASSERT_TRUE(use_code(office.at, login, made.code.code, vault::secret{kPassword}));
  EXPECT_FALSE(sign_in(office.at, {}, login, vault::secret{"verkeerd"}));
  EXPECT_FALSE(sign_in(office.at, {}, "zonnige-merel-4821", vault::secret{"verkeerd"}));
  auto const in = sign_in(office.at, {}, login, vault::secret{kPassword}).value();
  auto as_nina = desk::caller{};
  as_nina.session_token = in.token;
  EXPECT_THAT(list_sessions(office.at, as_nina).value().rows, SizeIs(1));
  ASSERT_TRUE(change_staff(office.at, office.as(kDeskAdmin), id, {.takes_duty = true}));
  ASSERT_TRUE(change_staff(office.at, office.as(kDeskAdmin), kGuide, {.active = false}));
  auto const staff = list_staff(office.at, office.as(kDeskAdmin)).value();
  EXPECT_EQ(staff.members.back().row.open_dossiers, 1);
  EXPECT_TRUE(staff.members.back().row.on_duty);
  EXPECT_TRUE(give_person_account(office.at, as_nina, kDossier));
  EXPECT_TRUE(sign_out(office.at, as_nina));
  EXPECT_FALSE(current_session(office.at, as_nina));
}

TEST_P(accounts_everywhere, a_partner_joins_works_and_leaves) {
  auto office = test_office{at()};
  auto const invited =
      invite_partner(
          office.at, office.as(kManager), {"FNV", partner_kind::union_, municipality_code{"GM0363"}, kToday, {}})
          .value();
  EXPECT_THAT(list_invitations(office.at, office.as(kManager)).value(), SizeIs(1));
  auto const joined = join_by_invitation(office.at, {}, {invited.code, "Frans", vault::secret{kPassword}}).value();
  auto const union_ = joined.value.who.organisation;
  auto const partners = list_partners(office.at, office.as(kManager)).value();
  ASSERT_THAT(partners, SizeIs(4));
  EXPECT_EQ(partners[0].row.organisation.id, union_);
  auto const agreement = partners[0].agreement.value();
  auto terms = agreed_terms{agreement.purposes, agreement.grounds};
  terms.grounds.pop_back();
  EXPECT_EQ(change_terms(office.at, office.as(kManager), agreement.id, terms).value().grounds, terms.grounds);
  office.run("update dossier set owner = :o, owner_organisation = :u", kSpecialist, union_);
  office.engage(kDossier, union_, access::purpose::guidance);
  ASSERT_TRUE(end_agreement(office.at, office.as(kManager), agreement.id, kToday));
  auto const done = end_agreements(office.at, kToday, [] { return true; });
  EXPECT_EQ(done.agreements, 1);
  EXPECT_EQ(done.dossiers, 1);
  EXPECT_EQ(done.offers, 1);
  EXPECT_TRUE(add_agreement(office.at, office.as(kManager), union_, {kToday, {}}));
}

TEST_P(accounts_everywhere, the_board_counts) {
  auto office = test_office{at()};
  for (auto i = std::uint64_t{0}; i < 11; ++i) {
    office.add_dossier(numbered<dossier_id>(400 + i), kPerson, kGuide, kDeskPartner);
  }
  auto const b = show_board(office.at, office.as(kManager)).value();
  EXPECT_EQ(b.open, 12);
  EXPECT_EQ(b.without_owner, 0);
  EXPECT_EQ(show_board(office.at, office.as(kNational)).value().open, 12);
}

INSTANTIATE_TEST_SUITE_P(on, accounts_everywhere, store::every_place(), store::place_name);

}  // namespace
