// SPDX-License-Identifier: EUPL-1.2
#include "casework/partners.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "casework/agreement_ends.h"
#include "casework/agreements.h"
#include "casework/testing_office.h"
#include "casework/work.h"

using namespace overstap;
using namespace overstap::casework;
using namespace overstap::casework::testing;
using access::role;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

auto const kToday = *parse_date("2026-09-01");
constexpr auto kPassword = std::string_view{"een lange zin over merels"};

class partners_of_a_region : public ::testing::Test {
protected:
  test_office office_;

  static invitation_request library() {
    return {.name = "Bibliotheek Zuid",
            .kind = partner_kind::library,
            .municipality = municipality_code{"GM0363"},
            .starts_on = kToday,
            .ends_on = {}};
  }
  result<invitation_with_code> invite(invitation_request const& r = library(), account_id by = kManager) {
    return invite_partner(office_.at, office_.as(by), r);
  }
  result<started_session> join(std::string const& code, std::string_view password = kPassword) {
    return join_by_invitation(office_.at, {}, {code, "Bea Beheer", vault::secret{password}});
  }
  partner_view find(partner_id id) {
    auto const all = list_partners(office_.at, office_.as(kManager));
    for (auto const& p : *all) {
      if (p.row.organisation.id == id) {
        return p;
      }
    }
    throw logic_bug{"no such partner"};
  }
  uuid agreement_of(partner_id id) { return find(id).agreement.value().id; }
  result<store::agreement_record> end(partner_id id, civil_date on, account_id by = kManager) {
    return end_agreement(office_.at, office_.as(by), agreement_of(id), on);
  }
  bool may_read_partners(account_id who) { return list_partners(office_.at, office_.as(who)).has_value(); }
  /// Everybody who is signed in stays so.
  void pass(int days) {
    office_.time.forward(std::chrono::days{days});
    office_.run("update sign_in set seen_at = :now", static_cast<std::int64_t>(office_.time.unix_milliseconds()));
  }
};

TEST_F(partners_of_a_region, joins_with_the_usual_grounds_of_its_kind_and_its_administrator_is_signed_in) {
  auto const invited = invite().value();
  auto const joined = join(invited.code).value();
  EXPECT_EQ(joined.value.who.role, role::partner_admin);
  EXPECT_EQ(joined.value.who.organisation_name, "Bibliotheek Zuid");
  auto const view = find(joined.value.who.organisation);
  ASSERT_TRUE(view.agreement);
  EXPECT_THAT(view.agreement->purposes, SizeIs(1));
  EXPECT_EQ(view.agreement->purposes[0].purpose, access::purpose::training);
  EXPECT_EQ(view.agreement->purposes[0].controller, access::controllership::controller);
  EXPECT_THAT(view.agreement->grounds, SizeIs(5));
  EXPECT_EQ(view.agreement->grounds[0].ground, access::ground::contract);
  EXPECT_EQ(state_on(*view.agreement, kToday), agreement_state::running);
  EXPECT_EQ(view.row.staff, 1);
}

TEST_F(partners_of_a_region, a_code_works_once_and_for_two_weeks) {
  auto const invited = invite().value();
  EXPECT_EQ(join("AAAA-AAAA-AAAA").error().fields.at(0).pointer, "/code");
  EXPECT_EQ(join("niks").error().fields.at(0).pointer, "/code");
  EXPECT_EQ(join(invited.code, "kort").error().fields.at(0).pointer, "/password");
  ASSERT_TRUE(join(invited.code));
  EXPECT_EQ(join(invited.code).error().fields.at(0).pointer, "/code");
  auto other = library();
  other.name = "Bibliotheek Noord";
  auto const late = invite(other).value();
  pass(14);
  EXPECT_FALSE(join(late.code));
  EXPECT_THAT(list_invitations(office_.at, office_.as(kManager)).value(), SizeIs(2));
}

TEST_F(partners_of_a_region, who_offers_steps_under_this_name_already_keeps_its_id) {
  auto const offering = numbered<partner_id>(77);
  office_.run(
      "insert into partner (id, kind, name, region, municipality) values (:id, 'library', 'BIBLIOTHEEK zuid', "
      "'AM18', 'GM0363')",
      offering);
  EXPECT_EQ(join(invite().value().code).value().value.who.organisation, offering);
}

TEST_F(partners_of_a_region, an_invitation_is_checked) {
  auto wrong = library();
  wrong.name = "BSN 111222333";
  wrong.municipality = municipality_code{"GM9999"};
  wrong.ends_on = kToday;
  auto const refused = invite(wrong);
  ASSERT_FALSE(refused);
  ASSERT_THAT(refused.error().fields, SizeIs(3));
  EXPECT_EQ(refused.error().fields[0].pointer, "/name");
  EXPECT_EQ(refused.error().fields[1].pointer, "/municipality");
  EXPECT_EQ(refused.error().fields[2].pointer, "/endsOn");
  auto twice = library();
  twice.name = "uwv amsterdam";
  EXPECT_EQ(invite(twice).error().code, errc::conflict);
}

TEST_F(partners_of_a_region, only_the_manager_of_the_region_invites) {
  for (auto const who : {kGuide, kAdmin, kPerson, kNational, kOperator, kProvider, kSpecialist}) {
    EXPECT_EQ(invite(library(), who).error().code, errc::forbidden);
    EXPECT_EQ(list_invitations(office_.at, office_.as(who)).error().code, errc::forbidden);
  }
}

TEST_F(partners_of_a_region, staff_of_the_region_see_its_partners_and_the_ministry_sees_all) {
  EXPECT_THAT(list_partners(office_.at, office_.as(kGuide)).value(), SizeIs(3));
  EXPECT_THAT(list_partners(office_.at, office_.as(kStranger)).value(), SizeIs(1));
  EXPECT_THAT(list_partners(office_.at, office_.as(kNational)).value(), SizeIs(4));
  EXPECT_FALSE(may_read_partners(kPerson));
  EXPECT_FALSE(may_read_partners(kOperator));
}

TEST_F(partners_of_a_region, access_ends_on_the_day_without_any_job) {
  ASSERT_TRUE(end(kUwv, kToday + days{2}));
  pass(1);
  EXPECT_TRUE(may_read_partners(kSpecialist));
  pass(1);
  EXPECT_FALSE(may_read_partners(kSpecialist));
  EXPECT_TRUE(current_session(office_.at, office_.as(kSpecialist)));  // to sign out
}

TEST_F(partners_of_a_region, an_agreement_ends_today_or_later_and_once) {
  EXPECT_EQ(end(kUwv, kToday - days{1}).error().fields.at(0).pointer, "/endsOn");
  ASSERT_TRUE(end(kUwv, kToday + days{9}));
  ASSERT_TRUE(end(kUwv, kToday));
  EXPECT_EQ(end(kUwv, kToday + days{9}).error().code, errc::conflict);
}

TEST_F(partners_of_a_region, agreements_of_another_region_do_not_exist) {
  auto const manager = numbered<account_id>(230);
  office_.add_account(manager, role::region_manager, "Ver", {}, "AM09");
  EXPECT_EQ(end(kUwv, kToday, manager).error().code, errc::not_found);
  EXPECT_EQ(end(kUwv, kToday, kGuide).error().code, errc::forbidden);
  EXPECT_EQ(add_agreement(office_.at, office_.as(manager), kUwv, {kToday, {}}).error().code, errc::not_found);
}

TEST_F(partners_of_a_region, a_change_of_an_older_version_is_refused) {
  auto asks = office_.as(kManager);
  asks.if_match = 7;
  auto const stale = end_agreement(office_.at, asks, agreement_of(kUwv), kToday);
  ASSERT_FALSE(stale);
  EXPECT_EQ(stale.error().current_version, 1);
}

TEST_F(partners_of_a_region, the_desk_of_the_guide_with_duty_ends_after_another_takes_over) {
  auto const refused = end(kDeskPartner, kToday + days{30});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, errc::conflict);
  EXPECT_THAT(refused.error().detail, HasSubstr("Let a guide of another desk take over first"));
  auto const second = numbered<partner_id>(104);
  auto const guide = numbered<account_id>(231);
  office_.add_organisation(second, "desk", "Werkhuis", "AM18");
  office_.add_account(guide, role::guide, "Guus", second, "AM18");
  office_.run("update duty set account = :a where region = 'AM18'", guide);
  EXPECT_TRUE(end(kDeskPartner, kToday + days{30}));
}

TEST_F(partners_of_a_region, a_new_agreement_follows_one_that_ended) {
  EXPECT_EQ(add_agreement(office_.at, office_.as(kManager), kUwv, {kToday, {}}).error().code, errc::conflict);
  ASSERT_TRUE(end(kUwv, kToday + days{1}));
  EXPECT_EQ(add_agreement(office_.at, office_.as(kManager), kUwv, {kToday, {}}).error().code, errc::conflict);
  auto const next = add_agreement(office_.at, office_.as(kManager), kUwv, {kToday + days{5}, {}});
  ASSERT_TRUE(next);
  EXPECT_EQ(end(kUwv, kToday + days{9}).error().fields.at(0).pointer, "/endsOn");
  pass(1);
  EXPECT_FALSE(may_read_partners(kSpecialist));
  EXPECT_EQ(find(kUwv).agreement->id, next->id);
  pass(4);
  EXPECT_TRUE(may_read_partners(kSpecialist));
}

TEST_F(partners_of_a_region, other_terms_hold_at_once) {
  using access::data_group;
  auto const uwv = agreement_of(kUwv);
  auto const terms =
      agreed_terms{{{access::purpose::guidance, access::controllership::processor}},
                   {{access::purpose::guidance, data_group::plan, access::ground::legal_duty, "Wet SUWI art. 62"}}};
  auto const changed = change_terms(office_.at, office_.as(kManager), uwv, terms).value();
  EXPECT_EQ(changed.version, 2);
  EXPECT_EQ(changed.purposes, terms.purposes);
  EXPECT_EQ(changed.grounds, terms.grounds);
  office_.run("update dossier set owner = :o, owner_organisation = :u", kSpecialist, kUwv);
  auto const reads = [&](data_group g) {
    return in_transaction(office_.at,
                          office_.as(kSpecialist),
                          [&](work const& w) { return w.enter(kDossier, access::action::read_dossier, {{g}, {}}); })
        .has_value();
  };
  EXPECT_TRUE(reads(data_group::plan));
  EXPECT_FALSE(reads(data_group::contact));
}

TEST_F(partners_of_a_region, terms_are_checked) {
  using access::data_group;
  auto const ground =
      store::agreed_ground{access::purpose::guidance, data_group::plan, access::ground::consent, "BSN 111222333"};
  auto const purpose = store::agreed_purpose{access::purpose::training, access::controllership::controller};
  auto const refused =
      change_terms(office_.at, office_.as(kManager), agreement_of(kUwv), {{purpose, purpose}, {ground, ground}});
  ASSERT_FALSE(refused);
  auto pointers = std::vector<std::string>{};
  for (auto const& f : refused.error().fields) {
    pointers.push_back(f.pointer);
  }
  EXPECT_THAT(pointers,
              ::testing::UnorderedElementsAre("/purposes/0/purpose",
                                              "/purposes/1/purpose",
                                              "/grounds/0/group",
                                              "/grounds/0/purpose",
                                              "/grounds/0/article",
                                              "/grounds/1/group",
                                              "/grounds/1/purpose",
                                              "/grounds/1/article"));
}

class ended_agreement : public partners_of_a_region {
protected:
  ended_agreement() {
    office_.run("update dossier set owner = :o, owner_organisation = :u", kSpecialist, kUwv);
    office_.add_dossier(other_, kPerson, kSpecialist, kUwv);
    office_.add_dossier(asking_, kPerson, kColleague, kDeskPartner);
    office_.engage(asking_, kUwv, access::purpose::guidance);
  }
  long long owned_by(account_id a) {
    return office_.count("select count(*) from dossier where owner = '" + to_string(a) + "'");
  }
  dossier_id const other_ = numbered<dossier_id>(302);
  dossier_id const asking_ = numbered<dossier_id>(303);
};

TEST_F(ended_agreement, gives_its_dossiers_to_the_guide_with_duty_with_a_next_step) {
  ASSERT_TRUE(end(kUwv, kToday + days{1}));
  EXPECT_EQ(end_agreements(office_.at, kToday, [] { return true; }).agreements, 0);
  EXPECT_EQ(owned_by(kSpecialist), 2);
  pass(1);
  auto const done = end_agreements(office_.at, kToday + days{1}, [] { return true; });
  EXPECT_EQ(done.agreements, 1);
  EXPECT_EQ(done.dossiers, 2);
  EXPECT_EQ(done.offers, 1);
  EXPECT_THAT(done.without_guide, IsEmpty());
  EXPECT_EQ(owned_by(kGuide), 2);
  EXPECT_EQ(office_.count("select count(*) from dossier where next_step_on = '2026-09-02' and owner_organisation = '" +
                          to_string(kDeskPartner) + "'"),
            2);
  EXPECT_EQ(office_.next_step_of(other_), "Nieuwe begeleider zoeken");
  EXPECT_EQ(office_.count("select count(*) from dossier_event where kind = 'returned-to-desk' and account is null"), 2);
  EXPECT_EQ(office_.count("select count(*) from processing_log where action = 'job:agreement-ends' and role = "
                          "'operator'"),
            3);
}

TEST_F(ended_agreement, expires_what_it_was_asked_and_the_owner_has_something_to_do) {
  ASSERT_TRUE(end(kUwv, kToday));
  end_agreements(office_.at, kToday, [] { return true; });
  EXPECT_EQ(office_.count("select count(*) from offer where state = 'expired'"), 1);
  EXPECT_EQ(office_.next_step_of(asking_), "Andere partij zoeken in plaats van UWV Amsterdam");
  EXPECT_EQ(office_.count("select count(*) from dossier where came_back = 'expired' and owner = '" +
                          to_string(kColleague) + "' and next_step_on = '2026-09-01'"),
            1);
}

TEST_F(ended_agreement, again_changes_nothing) {
  ASSERT_TRUE(end(kUwv, kToday));
  end_agreements(office_.at, kToday, [] { return true; });
  auto const versions = office_.count("select sum(version) from dossier");
  auto const again = end_agreements(office_.at, kToday, [] { return true; });
  EXPECT_EQ(again.agreements + again.dossiers + again.offers, 0);
  EXPECT_EQ(office_.count("select sum(version) from dossier"), versions);
}

TEST_F(ended_agreement, goes_on_where_it_was_stopped) {
  ASSERT_TRUE(end(kUwv, kToday));
  end_agreements(office_.at, kToday, [] { return true; });
  // As if it had been stopped before the last dossier.
  office_.run("update agreement set given_back = 0 where organisation = :o", kUwv);
  office_.run("update dossier set owner = :o, owner_organisation = :u where id = :d", kSpecialist, kUwv, other_);
  auto const rest = end_agreements(office_.at, kToday, [] { return true; });
  EXPECT_EQ(rest.dossiers, 1);
  EXPECT_EQ(rest.offers, 0);
  EXPECT_EQ(owned_by(kSpecialist), 0);
}

TEST_F(ended_agreement, stops_between_dossiers_when_the_service_stops) {
  ASSERT_TRUE(end(kUwv, kToday));
  auto asked = 0;
  auto const part = end_agreements(office_.at, kToday, [&] { return ++asked <= 3; });
  EXPECT_EQ(part.offers, 1);
  EXPECT_EQ(part.dossiers, 1);
  EXPECT_EQ(part.agreements, 0);
  auto const rest = end_agreements(office_.at, kToday, [] { return true; });
  EXPECT_EQ(rest.dossiers, 1);
  EXPECT_EQ(rest.agreements, 1);
}

TEST_F(ended_agreement, waits_for_a_guide_where_there_is_none) {
  office_.run("delete from duty where region = 'AM18'");
  ASSERT_TRUE(end(kUwv, kToday));
  auto const done = end_agreements(office_.at, kToday, [] { return true; });
  EXPECT_EQ(done.without_guide, std::vector{region_code{"AM18"}});
  EXPECT_EQ(owned_by(kSpecialist), 2);
  office_.run("insert into duty (region, account, account_state) values ('AM18', :a, 'active')", kColleague);
  EXPECT_EQ(end_agreements(office_.at, kToday, [] { return true; }).dossiers, 2);
}

TEST_F(ended_agreement, that_was_renewed_takes_nothing_away) {
  ASSERT_TRUE(end(kUwv, kToday + days{1}));
  ASSERT_TRUE(add_agreement(office_.at, office_.as(kManager), kUwv, {kToday + days{1}, {}}));
  pass(1);
  auto const done = end_agreements(office_.at, kToday + days{1}, [] { return true; });
  EXPECT_EQ(done.agreements, 1);
  EXPECT_EQ(done.dossiers + done.offers, 0);
  EXPECT_EQ(owned_by(kSpecialist), 2);
}

}  // namespace
