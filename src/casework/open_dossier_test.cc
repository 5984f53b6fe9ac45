// SPDX-License-Identifier: EUPL-1.2
#include "casework/open_dossier.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "casework/change_dossier.h"
#include "casework/testing_office.h"

using namespace overstap;
using namespace overstap::casework;
using namespace overstap::casework::testing;
using access::data_group;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

namespace {

civil_date day(char const* iso) {
  return parse_date(iso).value();
}

open_request steward() {
  auto r = open_request{};
  r.person.name = "Marieke de Vries";
  r.person.birth_date = day("1988-03-04");
  r.person.email = "marieke@example.org";
  r.person.phone = "06 1234 5678";
  r.person.address = "Dorpsstraat 1";
  r.person.municipality = municipality_code{"GM0394"};
  r.situation = {
      .kind = situation_kind::employed_at_risk, .job_ends_on = day("2026-11-01"), .cause = job_end_cause::redundancy};
  return r;
}

std::vector<std::string> pointers(error const& e) {
  auto all = std::vector<std::string>{};
  for (auto const& f : e.fields) {
    all.push_back(f.pointer);
  }
  return all;
}

class opening_a_dossier : public ::testing::Test {
protected:
  test_office office_;
  result<dossier_page> open(account_id who, open_request const& r = steward()) {
    return open_dossier(office_.at, office_.as(who), r);
  }
};

TEST_F(opening_a_dossier, a_guide_owns_what_she_opens) {
  auto const d = open(kGuide);
  ASSERT_TRUE(d) << d.error().detail;
  EXPECT_EQ(d->owner->id, kGuide);
  EXPECT_EQ(d->owner->name, "Gijs de Gids");
  EXPECT_EQ(d->owner->organisation.name, "Werkcentrum Groot Amsterdam");
  EXPECT_EQ(in_words(d->next->what, language::nl), "Eerste gesprek");
  EXPECT_EQ(d->next->on, working_days_after(office_.time.today(), 5));
  EXPECT_EQ(d->person->name, "Marieke de Vries");
  EXPECT_EQ(d->person->birth_date, day("1988-03-04"));
  EXPECT_EQ(d->person->phone, "06 1234 5678");
  EXPECT_FALSE(d->person->has_account);
  EXPECT_EQ(d->situation->cause, job_end_cause::redundancy);
  EXPECT_EQ(d->region.str(), "AM18");
  EXPECT_EQ(d->municipality.str(), "GM0394");
  EXPECT_EQ(d->version, 1);
  ASSERT_EQ(d->events.size(), 1U);
  EXPECT_EQ(d->events[0].kind, "opened");
  EXPECT_EQ(d->events[0].by, "Gijs de Gids");
  ASSERT_EQ(d->withheld.size(), 1U) << "sensitive data needs a consent";
  EXPECT_EQ(office_.count("select count(*) from processing_log where action = 'open-dossier' and groups like 'contact "
                          "situation%'"),
            1);
}

TEST_F(opening_a_dossier, what_identifies_is_sealed_or_a_blind_index) {
  ASSERT_TRUE(open(kGuide));
  for (auto const* const column : {"name_sealed",
                                   "birth_date_sealed",
                                   "email_sealed",
                                   "phone_sealed",
                                   "address_sealed",
                                   "cause_sealed",
                                   "next_step_sealed",
                                   "name_index",
                                   "sound_index",
                                   "surname_index",
                                   "birth_date_index",
                                   "email_index",
                                   "phone_index"}) {
    EXPECT_EQ(office_.count(std::string{"select count(*) from dossier where municipality = 'GM0394' and length("} +
                            column + ") >= 32 and " + column + " not like '%arieke%' and " + column +
                            " not like '%1988%' and " + column + " not like '%5678%'"),
              1)
        << column;
  }
}

TEST_F(opening_a_dossier, a_specialist_owns_it_with_her_own_step_and_number) {
  auto r = steward();
  r.next_step = "Bellen over het sociaal plan";
  r.next_step_on = day("2026-09-08");
  r.external_ref = "klant-17";
  auto const d = open(kSpecialist, r);
  ASSERT_TRUE(d) << d.error().detail;
  EXPECT_EQ(in_words(d->next->what, language::nl), "Bellen over het sociaal plan");
  EXPECT_EQ(d->next->on, day("2026-09-08"));
  EXPECT_EQ(d->owner->organisation.name, "UWV Amsterdam");
  EXPECT_EQ(d->external_ref, "klant-17");
}

TEST_F(opening_a_dossier, a_person_gets_the_guide_with_duty) {
  office_.run("update dossier set state = 'closed', owner_state = null, outcome = 'moved', closed_at = 1");
  auto const d = open(kPerson);
  ASSERT_TRUE(d) << d.error().detail;
  EXPECT_EQ(d->standing, access::relation::self);
  EXPECT_EQ(d->owner->id, kGuide);
  EXPECT_EQ(in_words(d->next->what, language::nl), "Eerste gesprek");
  EXPECT_EQ(in_words(d->next->what, language::en), "First talk");
  EXPECT_TRUE(d->person->has_account);
  EXPECT_THAT(d->withheld, IsEmpty());
}

TEST_F(opening_a_dossier, the_first_talk_stays_one_in_each_language_until_somebody_types_another_step) {
  auto const d = open(kGuide);
  ASSERT_TRUE(d) << d.error().detail;
  auto const save = [&](std::string what) {
    auto caller = office_.as(kGuide);
    caller.if_match = read_dossier(office_.at, caller, d->id)->version;
    auto const page = choose_next_step(office_.at, caller, d->id, {std::move(what), day("2026-09-09")});
    return page ? in_words(page->next->what, language::en) : page.error().detail;
  };
  EXPECT_EQ(save("Eerste gesprek"), "First talk") << "only the day changed";
  EXPECT_EQ(save("Bellen"), "Bellen");
  EXPECT_EQ(save("Eerste gesprek"), "Eerste gesprek") << "typed";
}

TEST_F(opening_a_dossier, a_person_has_one_open_dossier) {
  auto const d = open(kPerson);
  ASSERT_FALSE(d);
  EXPECT_EQ(d.error().code, errc::conflict);
}

TEST_F(opening_a_dossier, without_a_guide_with_duty_a_person_reads_who_has_to_act_and_a_partner_goes_on) {
  office_.run("delete from dossier where id = :id", kDossier);
  office_.run("delete from duty");
  auto const d = open(kPerson);
  ASSERT_FALSE(d);
  EXPECT_EQ(d.error().code, errc::conflict);
  EXPECT_THAT(d.error().detail, HasSubstr("region manager"));
  EXPECT_TRUE(open(kSpecialist));
}

TEST_F(opening_a_dossier, roles_without_a_desk_cannot) {
  for (auto const who : {kProvider, kManager, kAdmin, kNational, kOperator}) {
    auto const d = open(who);
    ASSERT_FALSE(d);
    EXPECT_EQ(d.error().code, errc::forbidden);
  }
  EXPECT_EQ(office_.count("select count(*) from dossier"), 1);
}

TEST_F(opening_a_dossier, every_field_that_cannot_be_is_named) {
  auto r = steward();
  r.person.name = "Marieke 111222333";
  r.person.birth_date = day("2030-01-01");
  r.person.email = "nergens";
  r.person.phone = "1";
  r.person.municipality = municipality_code{"GM9999"};
  r.situation = {.kind = situation_kind::exploring, .job_ends_on = day("2026-11-01"), .cause = job_end_cause::own_wish};
  r.next_step_on = day("2026-01-01");
  auto const d = open(kGuide, r);
  ASSERT_FALSE(d);
  EXPECT_EQ(d.error().code, errc::bad_request);
  EXPECT_THAT(pointers(d.error()),
              UnorderedElementsAre("/person/name",
                                   "/person/birthDate",
                                   "/person/email",
                                   "/person/phone",
                                   "/person/municipality",
                                   "/situation/jobEndsOn",
                                   "/situation/cause",
                                   "/nextStepOn"));
}

TEST_F(opening_a_dossier, a_door_and_health_are_sensitive_and_need_a_consent_given_at_the_desk) {
  auto r = steward();
  r.door = "vakbond";
  auto d = open(kGuide, r);
  ASSERT_FALSE(d);
  EXPECT_EQ(d.error().code, errc::forbidden);
  EXPECT_THAT(d.error().detail, HasSubstr("sensitive"));
  r.consent = given_consent{{data_group::sensitive}, day("2027-01-01")};
  d = open(kGuide, r);
  ASSERT_TRUE(d) << d.error().detail;
  EXPECT_EQ(d->door, "vakbond");
  EXPECT_THAT(d->withheld, IsEmpty());
}

TEST_F(opening_a_dossier, health_as_a_cause_reads_as_unknown_without_consent) {
  auto r = steward();
  r.situation.cause = job_end_cause::health;
  r.consent = given_consent{{data_group::sensitive}, day("2026-09-04")};
  auto const d = open(kGuide, r);
  ASSERT_TRUE(d) << d.error().detail;
  EXPECT_EQ(d->situation->cause, job_end_cause::health);
  office_.time.forward(std::chrono::hours{72});
  auto const later = read_dossier(office_.at, office_.as(kColleague), d->id);
  ASSERT_TRUE(later);
  EXPECT_EQ(later->situation->cause, std::nullopt);
}

TEST_F(opening_a_dossier, a_union_opens_on_the_consent_that_it_records) {
  auto const kUnion = numbered<partner_id>(150);
  auto const kConsultant = numbered<account_id>(250);
  office_.add_organisation(kUnion, "union", "Vakbond", "AM18");
  office_.add_account(kConsultant, access::role::specialist, "Vera", kUnion, "AM18");
  auto r = steward();
  EXPECT_FALSE(open(kConsultant, r));
  r.consent = given_consent{{data_group::contact, data_group::situation}, day("2027-01-01")};
  auto const d = open(kConsultant, r);
  ASSERT_TRUE(d) << d.error().detail;
  EXPECT_EQ(office_.count("select count(*) from consent"), 2);
}

TEST_F(opening_a_dossier, the_same_key_opens_it_once) {
  auto c = office_.as(kGuide);
  c.idempotency_key = "sleutel-1";
  c.fingerprint = "a";
  auto const first = open_dossier(office_.at, c, steward());
  auto const second = open_dossier(office_.at, c, steward());
  ASSERT_TRUE(first && second);
  EXPECT_EQ(first->id, second->id);
  EXPECT_EQ(office_.count("select count(*) from dossier"), 2);
}

TEST_F(opening_a_dossier, a_person_gives_no_numbers_or_consents_of_partners) {
  office_.run("delete from dossier where id = :id", kDossier);
  auto r = steward();
  r.external_ref = "x";
  r.next_step = "Koffie";
  r.consent = given_consent{{data_group::contact}, day("2027-01-01")};
  auto const d = open(kPerson, r);
  ASSERT_FALSE(d);
  EXPECT_THAT(pointers(d.error()), UnorderedElementsAre("/externalRef", "/nextStep", "/consent"));
}

TEST_F(opening_a_dossier, a_stranger_reads_nothing_and_who_may_read_leaves_a_row) {
  auto const d = open(kGuide);
  ASSERT_TRUE(d);
  for (auto const who : {kSpecialist, kStranger, kProvider, kPerson}) {
    auto const read = read_dossier(office_.at, office_.as(who), d->id);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, errc::not_found);
  }
  ASSERT_TRUE(read_dossier(office_.at, office_.as(kColleague), d->id));
  EXPECT_EQ(office_.count("select count(*) from processing_log where chain = '" + to_string(d->id) +
                          "' and action = 'read-dossier'"),
            1);
}

TEST_F(opening_a_dossier, likely_duplicates_are_kept_for_the_guide) {
  auto const first = open(kGuide);
  auto r = steward();
  r.person.name = "M. de Fries";
  r.person.email = {};
  r.person.phone = {};
  office_.time.forward(std::chrono::minutes{1});
  auto const second = open(kSpecialist, r);
  ASSERT_TRUE(first && second);
  EXPECT_EQ(office_.count("select count(*) from duplicate where dossier = '" + to_string(first->id) +
                          "' and other = '" + to_string(second->id) + "' and reasons = 'sound birth-date'"),
            1);
  r.person.birth_date = day("1990-01-01");
  ASSERT_TRUE(open(kSpecialist, r));
  EXPECT_EQ(office_.count("select count(*) from duplicate"), 1) << "another birth date is another person";
}

}  // namespace
