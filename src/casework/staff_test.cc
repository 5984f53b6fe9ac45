// SPDX-License-Identifier: EUPL-1.2
#include "casework/staff.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "casework/person_accounts.h"
#include "casework/sessions.h"
#include "casework/testing_office.h"
#include "casework/work.h"

using namespace overstap;
using namespace overstap::casework;
using namespace overstap::casework::testing;
using access::role;
using ::testing::HasSubstr;
using ::testing::MatchesRegex;
using ::testing::SizeIs;

namespace {

auto const kDeskAdmin = numbered<account_id>(220);
constexpr auto kPassword = std::string_view{"een lange zin over merels"};

class staff_of_the_desk : public ::testing::Test {
protected:
  staff_of_the_desk() { office_.add_account(kDeskAdmin, role::partner_admin, "Desk Beheer", kDeskPartner, "AM18"); }

  test_office office_;

  result<staff_with_code> add(std::string name, role r, account_id by = kDeskAdmin) {
    return add_staff(office_.at, office_.as(by), {std::move(name), r});
  }
  result<staff_member> change(account_id id,
                              staff_change const& c,
                              account_id by = kDeskAdmin,
                              std::optional<std::int64_t> version = {}) {
    auto asks = office_.as(by);
    asks.if_match = version;
    return change_staff(office_.at, asks, id, c);
  }
  bool signed_in(account_id id) { return current_session(office_.at, office_.as(id)).has_value(); }
  std::string next_step() { return office_.next_step_of(kDossier); }
};

TEST_F(staff_of_the_desk, a_new_account_signs_in_with_its_code) {
  auto const made = add("Nieuwe Gids", role::guide).value();
  EXPECT_THAT(made.member.row.account.login, MatchesRegex("[a-z]+-[a-z]+-[0-9]+"));
  EXPECT_EQ(made.member.name, "Nieuwe Gids");
  EXPECT_EQ(made.member.row.account.region, region_code{"AM18"});
  ASSERT_TRUE(use_code(office_.at, made.member.row.account.login, made.code.code, vault::secret{kPassword}));
  EXPECT_TRUE(sign_in(office_.at, {}, made.member.row.account.login, vault::secret{kPassword}));
}

TEST_F(staff_of_the_desk, the_role_fits_the_kind_of_organisation) {
  for (auto const r : {role::specialist,
                       role::provider,
                       role::employer,
                       role::person,
                       role::region_manager,
                       role::national,
                       role::operator_}) {
    auto const refused = add("Iemand", r);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fields.at(0).pointer, "/role");
    EXPECT_THAT(refused.error().fields.at(0).allowed, HasSubstr("guide, employer-adviser, partner-admin"));
  }
  EXPECT_TRUE(add("Iemand", role::employer_adviser));
}

TEST_F(staff_of_the_desk, a_name_holds_no_citizen_service_number) {
  EXPECT_EQ(add("Jan 111222333", role::guide).error().fields.at(0).pointer, "/name");
}

TEST_F(staff_of_the_desk, only_an_administrator_sees_and_makes_accounts) {
  for (auto const who : {kGuide, kManager, kPerson, kNational, kOperator, kProvider}) {
    EXPECT_EQ(list_staff(office_.at, office_.as(who)).error().code, errc::forbidden);
    EXPECT_EQ(add("Iemand", role::guide, who).error().code, errc::forbidden);
  }
}

TEST_F(staff_of_the_desk, an_account_of_another_organisation_does_not_exist_for_her) {
  EXPECT_EQ(change(kGuide, {.name = "X"}, kAdmin).error().code, errc::not_found);
  EXPECT_EQ(give_staff_code(office_.at, office_.as(kAdmin), kGuide).error().code, errc::not_found);
  EXPECT_EQ(give_staff_code(office_.at, office_.as(kAdmin), kPerson).error().code, errc::not_found);
  EXPECT_THAT(list_staff(office_.at, office_.as(kAdmin)).value().members, SizeIs(2));
}

TEST_F(staff_of_the_desk, the_list_says_who_has_how_much_and_who_has_duty) {
  auto const list = list_staff(office_.at, office_.as(kDeskAdmin));
  for (auto const& m : list->members) {
    EXPECT_EQ(m.row.open_dossiers, m.row.account.id == kGuide ? 1 : 0);
    EXPECT_EQ(m.row.on_duty, m.row.account.id == kGuide);
  }
}

TEST_F(staff_of_the_desk, asked_twice_with_one_key_makes_one_account) {
  auto asks = office_.as(kDeskAdmin);
  asks.idempotency_key = "sleutel-1";
  asks.fingerprint = "a";
  auto const first = add_staff(office_.at, asks, {"Nieuw", role::guide}).value();
  auto const again = add_staff(office_.at, asks, {"Nieuw", role::guide}).value();
  EXPECT_EQ(first.member.row.account.id, again.member.row.account.id);
  EXPECT_FALSE(use_code(office_.at, first.member.row.account.login, first.code.code, vault::secret{kPassword}));
  EXPECT_TRUE(use_code(office_.at, first.member.row.account.login, again.code.code, vault::secret{kPassword}));
  asks.fingerprint = "b";
  EXPECT_EQ(add_staff(office_.at, asks, {"Ander", role::guide}).error().code, errc::conflict);
}

TEST_F(staff_of_the_desk, a_change_of_an_older_version_is_refused) {
  auto const changed = change(kColleague, {.name = "Karin K."}, kDeskAdmin, 1).value();
  EXPECT_EQ(changed.row.account.version, 2);
  EXPECT_EQ(changed.name, "Karin K.");
  auto const stale = change(kColleague, {.name = "K."}, kDeskAdmin, 1);
  ASSERT_FALSE(stale);
  EXPECT_EQ(stale.error().code, errc::stale);
  EXPECT_EQ(stale.error().current_version, 2);
}

TEST_F(staff_of_the_desk, the_guide_with_duty_is_not_closed_until_another_takes_over) {
  auto const refused = change(kGuide, {.active = false});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, errc::conflict);
  EXPECT_THAT(refused.error().detail, HasSubstr("Let another guide take over first"));
  EXPECT_TRUE(signed_in(kGuide));
  ASSERT_TRUE(change(kColleague, {.takes_duty = true}));
  EXPECT_TRUE(change(kGuide, {.active = false}));
}

TEST_F(staff_of_the_desk, closing_hands_over_everything_and_ends_the_sessions_at_once) {
  ASSERT_TRUE(change(kColleague, {.takes_duty = true}));
  ASSERT_TRUE(signed_in(kGuide));
  auto const closed = change(kGuide, {.active = false}).value();
  EXPECT_FALSE(closed.row.account.active);
  EXPECT_EQ(closed.row.open_dossiers, 0);
  EXPECT_FALSE(signed_in(kGuide));
  EXPECT_EQ(office_.count("select count(*) from dossier where owner = '" + to_string(kColleague) +
                          "' and next_step_on = '2026-09-01' and version = 2"),
            1);
  EXPECT_EQ(next_step(), "Nieuwe begeleider zoeken");
  EXPECT_EQ(office_.count("select count(*) from dossier_event where kind = 'returned-to-desk'"), 1);
  EXPECT_EQ(office_.count("select count(*) from processing_log where action = 'close-account' and role = "
                          "'partner-admin' and chain = '" +
                          to_string(kDossier) + "'"),
            1);
}

TEST_F(staff_of_the_desk, a_closed_account_opens_again_with_its_old_name) {
  ASSERT_TRUE(change(kColleague, {.active = false}));
  EXPECT_EQ(give_staff_code(office_.at, office_.as(kDeskAdmin), kColleague).error().code, errc::conflict);
  ASSERT_TRUE(change(kColleague, {.active = true}));
  EXPECT_TRUE(give_staff_code(office_.at, office_.as(kDeskAdmin), kColleague));
}

TEST_F(staff_of_the_desk, somebody_administers_every_organisation) {
  auto const refused = change(kDeskAdmin, {.active = false});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, errc::conflict);
  auto const other = add("Tweede Beheerder", role::partner_admin).value();
  EXPECT_TRUE(change(kDeskAdmin, {.active = false}));
  EXPECT_FALSE(signed_in(kDeskAdmin));
}

TEST_F(staff_of_the_desk, duty_is_for_guides) {
  EXPECT_EQ(change(kDeskAdmin, {.takes_duty = true}).error().code, errc::conflict);
  ASSERT_TRUE(change(kColleague, {.active = false}));
  EXPECT_EQ(change(kColleague, {.takes_duty = true}).error().code, errc::conflict);
}

TEST_F(staff_of_the_desk, the_first_guide_of_a_region_gets_duty) {
  auto const admin = numbered<account_id>(221);
  office_.add_account(admin, role::partner_admin, "Beheer", kElsewhere, "AM09");
  auto const made = add("Eerste", role::guide, admin).value();
  EXPECT_TRUE(made.member.row.on_duty);
  EXPECT_FALSE(add("Tweede", role::guide, admin).value().member.row.on_duty);
}

TEST_F(staff_of_the_desk, nothing_of_staff_stands_in_the_log_of_a_dossier) {
  ASSERT_TRUE(add("Nieuw", role::guide));
  ASSERT_TRUE(change(kColleague, {.name = "K."}));
  EXPECT_EQ(office_.count("select count(*) from processing_log"), 0);
}

TEST_F(staff_of_the_desk, the_owner_gives_the_person_a_new_code_and_she_sees_that) {
  auto const given = give_person_account(office_.at, office_.as(kGuide), kDossier).value();
  EXPECT_EQ(given.login, office_.login_of(kPerson));
  EXPECT_EQ(office_.count("select count(*) from dossier_event where kind = 'code-given'"), 1);
  EXPECT_EQ(office_.count("select count(*) from processing_log where action = 'give-account' and groups = 'contact'"),
            1);
  EXPECT_TRUE(use_code(office_.at, given.login, given.code.code, vault::secret{kPassword}));
}

TEST_F(staff_of_the_desk, the_owner_gives_a_person_without_one_an_account) {
  office_.run("update dossier set person_account = null where id = :id", kDossier);
  auto const given = give_person_account(office_.at, office_.as(kGuide), kDossier).value();
  ASSERT_TRUE(use_code(office_.at, given.login, given.code.code, vault::secret{kPassword}));
  auto const hers = sign_in(office_.at, {}, given.login, vault::secret{kPassword}).value();
  EXPECT_EQ(hers.value.name, "Petra Jansen");
  EXPECT_EQ(hers.value.dossier, kDossier);
  EXPECT_EQ(office_.count("select version from dossier"), 2);
}

TEST_F(staff_of_the_desk, others_give_no_account) {
  for (auto const who : {kStranger, kSpecialist, kProvider, kManager, kAdmin, kNational, kOperator}) {
    EXPECT_FALSE(give_person_account(office_.at, office_.as(who), kDossier));
  }
  EXPECT_EQ(give_person_account(office_.at, office_.as(kPerson), kDossier).error().code, errc::forbidden);
}

TEST_F(staff_of_the_desk, a_person_makes_her_own_account) {
  auto const made = register_person(office_.at, {}, "Petra Jansen", vault::secret{kPassword}).value();
  EXPECT_EQ(made.value.who.role, role::person);
  EXPECT_TRUE(made.value.who.organisation.is_nil());
  EXPECT_TRUE(sign_in(office_.at, {}, made.value.who.login, vault::secret{kPassword}));
  EXPECT_EQ(register_person(office_.at, {}, "Petra", vault::secret{"kort"}).error().fields.at(0).pointer, "/password");
  EXPECT_EQ(register_person(office_.at, {}, "111222333", vault::secret{kPassword}).error().fields.at(0).pointer,
            "/name");
}

}  // namespace
