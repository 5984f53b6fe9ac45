// SPDX-License-Identifier: EUPL-1.2
#include "casework/profile.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "casework/testing_office.h"

using namespace overstap;
using namespace overstap::casework;
using namespace overstap::casework::testing;
using desk::testing::kAgent;
using desk::testing::kListening;
using desk::testing::kServing;
using desk::testing::kSteward;
using desk::testing::kTyping;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

class profiles : public ::testing::Test {
protected:
  test_office office_;

  /// With the version that the dossier has now.
  desk::caller changing(account_id who) {
    auto c = office_.as(who);
    c.if_match = office_.count("select version from dossier where id = '" + to_string(kDossier) + "'");
    return c;
  }
  result<profile_page> read(account_id who = kPerson) { return read_profile(office_.at, office_.as(who), kDossier); }
  result<profile_page> worked_as(std::vector<store::told_occupation> const& told, account_id who = kPerson) {
    return tell_occupations(office_.at, changing(who), kDossier, told);
  }
  result<profile_page> answer(skill_id s, skill_answer a, account_id who = kPerson) {
    return answer_cards(office_.at, changing(who), kDossier, {{s, a}});
  }
  long long events(std::string const& kind) {
    return office_.count("select count(*) from dossier_event where data_group = 'profile' and kind = '" + kind + "'");
  }
};

TEST_F(profiles, a_new_profile_is_empty_and_asks) {
  auto const p = read();
  ASSERT_TRUE(p) << p.error().detail;
  EXPECT_EQ(p->version, 1);
  EXPECT_EQ(p->told, store::profile{});
  EXPECT_THAT(p->now.cards, SizeIs(3));
  EXPECT_TRUE(p->now.question);
  EXPECT_THAT(p->withheld, IsEmpty());
}

TEST_F(profiles, what_is_told_is_there_when_it_is_read_again) {
  ASSERT_TRUE(worked_as({{kSteward, 5}, {kAgent, {}}}));
  ASSERT_TRUE(answer(kTyping, skill_answer::no));
  ASSERT_TRUE(answer(kServing, skill_answer::unknown));
  auto wishes = preferences{};
  wishes.max_km = 30;
  wishes.hours_min = 16;
  wishes.hours_max = 32;
  wishes.learning_hours = 8;
  wishes.available_from = *parse_date("2026-10-01");
  wishes.contracts = {contract_kind::permanent, contract_kind::work_based_learning};
  wishes.shifts = false;
  wishes.hourly_pay_min = money::euros(15);
  wishes.own_budget = money::euros(0);
  ASSERT_TRUE(tell_preferences(office_.at, changing(kPerson), kDossier, wishes));
  auto const told = tell_credential(
      office_.at,
      changing(kPerson),
      kDossier,
      {.code = credential_code{"vog"}, .valid_until = *parse_date("2026-08-31"), .seen = false, .document = {}});
  ASSERT_TRUE(told);
  auto const p = read();
  ASSERT_TRUE(p);
  EXPECT_EQ(p->told, told->told) << "the answer to a change is what was stored";
  EXPECT_EQ(p->version, 6);
  EXPECT_EQ(p->told.wishes, wishes);
  EXPECT_EQ(p->told.occupations, (std::vector<store::told_occupation>{{kSteward, 5}, {kAgent, {}}}));
  ASSERT_THAT(p->skills, SizeIs(2)) << "what she does not know is not on the page";
  EXPECT_EQ(p->skills[0].row.skill, kListening);
  EXPECT_EQ(p->skills[1].row.answer, skill_answer::no);
  ASSERT_THAT(p->credentials, SizeIs(1));
  EXPECT_TRUE(p->credentials[0].expired);
  EXPECT_TRUE(p->told.credentials_told);
}

TEST_F(profiles, occupations_keep_their_order_and_can_go) {
  ASSERT_TRUE(worked_as({{kSteward, 5}, {kAgent, {}}}));
  ASSERT_TRUE(worked_as({{kAgent, 2}, {kSteward, 5}}));
  EXPECT_EQ(read()->told.occupations, (std::vector<store::told_occupation>{{kAgent, 2}, {kSteward, 5}}));
  ASSERT_TRUE(worked_as({}));
  EXPECT_EQ(read()->told, store::profile{});
}

TEST_F(profiles, staff_is_named_with_her_organisation_and_the_person_is_not) {
  ASSERT_TRUE(answer(kListening, skill_answer::have, kPerson));
  ASSERT_TRUE(answer(kTyping, skill_answer::have, kGuide));
  ASSERT_TRUE(tell_level(
      office_.at, changing(kGuide), kDossier, {kServing, evidence::proven, std::nullopt, "rijbewijs gezien"}));
  auto const p = read();
  ASSERT_THAT(p->skills, SizeIs(3));
  EXPECT_EQ(p->skills[0].author.name, "");
  EXPECT_EQ(p->skills[1].author.name, "Gijs de Gids");
  EXPECT_EQ(p->skills[1].author.organisation, "Werkcentrum Groot Amsterdam");
  EXPECT_EQ(p->skills[1].remark, "rijbewijs gezien");
  EXPECT_EQ(p->skills[1].row.level, evidence::proven);
  EXPECT_EQ(office_.count("select count(*) from profile_skill where remark_sealed like '%rijbewijs%'"), 0);
  EXPECT_EQ(events("profile-skill-proven"), 1);
}

TEST_F(profiles, only_the_owner_proves_and_only_staff_has_seen) {
  for (auto const who : {kPerson, kColleague}) {
    auto const r = tell_level(office_.at, changing(who), kDossier, {kServing, evidence::proven, {}, {}});
    ASSERT_FALSE(r);
    EXPECT_EQ(r.error().code, errc::forbidden);
  }
  auto const credential = [&](account_id who) {
    return tell_credential(office_.at,
                           changing(who),
                           kDossier,
                           {.code = credential_code{"rijbewijs-b"}, .valid_until = {}, .seen = true, .document = {}});
  };
  auto const r = credential(kPerson);
  ASSERT_FALSE(r);
  EXPECT_EQ(r.error().fields.at(0).pointer, "/seen");
  auto const seen = credential(kColleague);
  ASSERT_TRUE(seen);
  EXPECT_EQ(seen->credentials.at(0).seen_by.name, "Karin Collega");
  EXPECT_EQ(seen->credentials.at(0).row.seen_on, parse_date("2026-09-01"));
}

TEST_F(profiles, wrong_fields_are_named_and_nothing_is_stored) {
  auto const wrong = [](result<profile_page> const& r) {
    return r ? std::string{} : r.error().fields.empty() ? r.error().detail : r.error().fields.at(0).pointer;
  };
  auto wishes = preferences{};
  wishes.hours_min = 30;
  wishes.hours_max = 20;
  EXPECT_EQ(wrong(tell_preferences(office_.at, changing(kPerson), kDossier, wishes)), "/hoursMin");
  EXPECT_EQ(wrong(tell_credential(office_.at, changing(kPerson), kDossier, {credential_code{"x"}, {}, false, {}})),
            "/code");
  EXPECT_EQ(
      wrong(tell_credential(
          office_.at, changing(kPerson), kDossier, {credential_code{"vog"}, {}, false, numbered<document_id>(1)})),
      "/document");
  EXPECT_EQ(wrong(tell_level(office_.at, changing(kGuide), kDossier, {kTyping, evidence::declared, {}, "123456782"})),
            "/remark");
  EXPECT_EQ(wrong(tell_credentials_complete(office_.at, changing(kPerson), kDossier, true)), "");
  EXPECT_EQ(wrong(drop_credential(office_.at, changing(kPerson), kDossier, new_uuid(office_.time))),
            "There is no such credential in this profile.");
  EXPECT_EQ(office_.count("select version from dossier"), 2);
}

TEST_F(profiles, credentials_can_be_replaced_dropped_and_complete_without_any) {
  auto const add = [&](char const* code, std::optional<civil_date> until) {
    return tell_credential(office_.at,
                           changing(kPerson),
                           kDossier,
                           {.code = credential_code{code}, .valid_until = until, .seen = false, .document = {}});
  };
  auto const none = tell_credentials_complete(office_.at, changing(kPerson), kDossier, true);
  ASSERT_TRUE(none);
  EXPECT_TRUE(none->told.credentials_told);
  ASSERT_TRUE(tell_credentials_complete(office_.at, changing(kPerson), kDossier, false));
  EXPECT_FALSE(read()->told.credentials_told);
  ASSERT_TRUE(add("vog", {}));
  auto const first = add("rijbewijs-b", parse_date("2026-12-31"));
  auto const again = add("rijbewijs-b", parse_date("2031-12-31"));
  ASSERT_TRUE(again);
  ASSERT_THAT(again->credentials, SizeIs(2));
  EXPECT_EQ(again->credentials[0].row.id, first->credentials[0].row.id);
  EXPECT_EQ(again->credentials[0].row.valid_until, parse_date("2031-12-31"));
  EXPECT_EQ(tell_credentials_complete(office_.at, changing(kPerson), kDossier, false).error().fields.at(0).pointer,
            "/told");
  auto const dropped = drop_credential(office_.at, changing(kPerson), kDossier, again->credentials[0].row.id);
  ASSERT_TRUE(dropped);
  EXPECT_THAT(dropped->credentials, SizeIs(1));
}

TEST_F(profiles, an_old_version_is_refused_and_loses_nothing) {
  auto c = office_.as(kPerson);
  c.if_match = 1;
  ASSERT_TRUE(answer_cards(office_.at, c, kDossier, {{kListening, skill_answer::have}}));
  auto const r = answer_cards(office_.at, c, kDossier, {{kListening, skill_answer::no}});
  ASSERT_FALSE(r);
  EXPECT_EQ(r.error().code, errc::stale);
  EXPECT_EQ(r.error().current_version, 2);
  EXPECT_EQ(read()->skills.at(0).row.answer, skill_answer::have);
}

TEST_F(profiles, who_may_read_and_who_may_write) {
  office_.engage(kDossier, kSchool, access::purpose::training);
  for (auto const who : {kPerson, kGuide, kColleague, kProvider}) {
    EXPECT_TRUE(read(who)) << to_string(who);
  }
  for (auto const who : {kSpecialist, kStranger, kNational, kOperator}) {
    EXPECT_EQ(read(who).error().code, errc::not_found) << to_string(who);
  }
  EXPECT_EQ(read(kManager).error().code, errc::forbidden);
  EXPECT_EQ(answer(kListening, skill_answer::have, kProvider).error().code, errc::forbidden);
  EXPECT_TRUE(answer(kListening, skill_answer::have, kColleague));
  EXPECT_EQ(read_profile(office_.at, desk::caller{}, kDossier).error().code, errc::unauthenticated);
}

TEST_F(profiles, an_objection_closes_the_profile_but_not_for_the_person) {
  office_.run(
      "insert into objection (id, dossier, organisation, purpose, data_group, reason_sealed, raised_at, state, "
      "decision_sealed, version) values ('x', :d, :o, 'guidance', 'profile', '', 0, 'open', '', 1)",
      kDossier,
      kDeskPartner);
  EXPECT_EQ(read(kGuide).error().code, errc::forbidden);
  EXPECT_EQ(answer(kListening, skill_answer::no, kGuide).error().code, errc::forbidden);
  EXPECT_TRUE(answer(kListening, skill_answer::no, kPerson));
}

TEST_F(profiles, the_log_and_the_time_line_say_what_happened_and_not_too_often) {
  ASSERT_TRUE(read(kGuide));
  EXPECT_EQ(office_.count("select count(*) from processing_log where action = 'read-profile' and groups = 'profile "
                          "plan'"),
            1);
  ASSERT_TRUE(worked_as({{kSteward, {}}}));
  ASSERT_TRUE(worked_as({{kSteward, {}}}));
  EXPECT_EQ(events("profile-occupations"), 1) << "nothing differed the second time";
  ASSERT_TRUE(answer(kListening, skill_answer::have));
  ASSERT_TRUE(answer(kServing, skill_answer::have));
  EXPECT_EQ(events("profile-skills"), 1);
  ASSERT_TRUE(answer(kServing, skill_answer::bit, kGuide));
  EXPECT_EQ(events("profile-skills"), 2) << "somebody else";
  office_.time.forward(std::chrono::minutes{20});
  ASSERT_TRUE(read());
  office_.time.forward(std::chrono::minutes{20});
  ASSERT_TRUE(read());
  office_.time.forward(std::chrono::minutes{25});
  ASSERT_TRUE(answer(kServing, skill_answer::no));
  EXPECT_EQ(events("profile-skills"), 3);
  EXPECT_EQ(office_.count("select count(*) from processing_log where action = 'write-profile'"), 6);
}

}  // namespace
