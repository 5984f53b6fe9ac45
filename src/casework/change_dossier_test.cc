// SPDX-License-Identifier: EUPL-1.2
#include "casework/change_dossier.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "casework/open_dossier.h"
#include "casework/testing_office.h"

using namespace overstap;
using namespace overstap::casework;
using namespace overstap::casework::testing;
using access::data_group;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

namespace {

civil_date day(char const* iso) {
  return parse_date(iso).value();
}

class a_dossier : public ::testing::Test {
protected:
  test_office office_;

  /// Read by that account, then to be changed.
  desk::caller at_version(account_id who, std::int64_t version) {
    auto c = office_.as(who);
    c.if_match = version;
    return c;
  }
  dossier_page page(account_id who = kGuide) {
    auto p = read_dossier(office_.at, office_.as(who), kDossier);
    EXPECT_TRUE(p) << p.error().detail;
    return *std::move(p);
  }
  std::string newest_event() {
    auto const p = page();
    return p.events.front().kind + ": " + p.events.front().text;
  }
  void allow_sensitive() { office_.consent(kDossier, kDeskPartner, access::purpose::guidance, data_group::sensitive); }
};

TEST_F(a_dossier, changes_what_is_told_and_nothing_else) {
  auto const p = change_dossier(
      office_.at,
      at_version(kGuide, 1),
      kDossier,
      {.person = person_change{.birth_date = day("1990-02-03"), .email = "petra@example.org", .phone = "0612345678"}});
  ASSERT_TRUE(p) << p.error().detail;
  EXPECT_EQ(p->version, 2);
  EXPECT_EQ(p->person->name, "Petra Jansen");
  EXPECT_EQ(p->person->email, "petra@example.org");
  auto const q = change_dossier(
      office_.at, at_version(kGuide, 2), kDossier, {.person = person_change{.email = "", .address = "Plein 1"}});
  ASSERT_TRUE(q) << q.error().detail;
  EXPECT_EQ(q->person->email, std::nullopt) << "an empty text: no longer known";
  EXPECT_EQ(q->person->phone, "0612345678");
  EXPECT_EQ(q->person->birth_date, day("1990-02-03"));
  EXPECT_EQ(newest_event(), "contact-changed: e-mail, adres");
}

TEST_F(a_dossier, two_who_change_the_same_version_do_not_overwrite_each_other) {
  ASSERT_TRUE(choose_next_step(office_.at, at_version(kGuide, 1), kDossier, {"Bellen", day("2026-09-05")}));
  auto const second = choose_next_step(office_.at, at_version(kColleague, 1), kDossier, {"Mailen", day("2026-09-06")});
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().code, errc::stale);
  EXPECT_EQ(second.error().current_version, 2);
  EXPECT_EQ(in_words(page().next->what, language::nl), "Bellen");
}

TEST_F(a_dossier, two_who_add_do_not_get_in_each_others_way) {
  ASSERT_TRUE(add_note(office_.at, office_.as(kGuide), kDossier, {.text = "Eerste"}));
  ASSERT_TRUE(add_note(office_.at, office_.as(kColleague), kDossier, {.text = "Tweede"}));
  EXPECT_EQ(page().version, 3);
}

TEST_F(a_dossier, what_is_added_again_with_its_key_is_there_once) {
  auto c = office_.as(kGuide);
  c.idempotency_key = "key-one";
  c.fingerprint = "a";
  ASSERT_TRUE(add_note(office_.at, c, kDossier, {.text = "Gebeld"}));
  ASSERT_TRUE(add_note(office_.at, c, kDossier, {.text = "Gebeld"}));
  c.idempotency_key = "key-two";
  ASSERT_TRUE(add_task(office_.at, c, kDossier, {.what = "Bellen"}));
  auto const p = add_task(office_.at, c, kDossier, {.what = "Bellen"});
  ASSERT_TRUE(p);
  EXPECT_EQ(p->tasks.size(), 1U);
  EXPECT_EQ(p->version, 3);
  EXPECT_EQ(office_.count("select count(*) from dossier_event where kind = 'note'"), 1);
}

TEST_F(a_dossier, a_next_step_is_chosen_by_who_looks_after_it) {
  auto const mine = choose_next_step(office_.at, at_version(kPerson, 1), kDossier, {"Bellen", day("2026-09-05")});
  ASSERT_FALSE(mine);
  EXPECT_EQ(mine.error().code, errc::forbidden);
  auto const past = choose_next_step(office_.at, at_version(kGuide, 1), kDossier, {"  ", day("2026-08-31")});
  ASSERT_FALSE(past);
  EXPECT_EQ(past.error().fields.size(), 2U);
  office_.run("update dossier set escalation = 1, came_back = 'refused' where id = :id", kDossier);
  auto const p = choose_next_step(office_.at, at_version(kGuide, 1), kDossier, {"Bellen", day("2026-09-05")});
  ASSERT_TRUE(p);
  EXPECT_EQ(p->escalation, 0);
  EXPECT_EQ(p->returned, std::nullopt);
  EXPECT_EQ(newest_event(), "next-step: Bellen (2026-09-05)");
}

TEST_F(a_dossier, facts_have_codes_and_evidence_and_take_each_others_place) {
  auto p = add_fact(office_.at,
                    office_.as(kGuide),
                    kDossier,
                    {.kind = fact_kind::runs_elsewhere, .code = "uwv", .detail = "Els, 020 1234567"});
  ASSERT_TRUE(p) << p.error().detail;
  ASSERT_EQ(p->facts.size(), 1U);
  EXPECT_EQ(p->facts[0].code, "uwv");
  EXPECT_EQ(p->facts[0].seen_by, std::nullopt);
  p = add_fact(
      office_.at, office_.as(kGuide), kDossier, {.kind = fact_kind::runs_elsewhere, .code = "uwv", .seen = true});
  ASSERT_TRUE(p);
  ASSERT_EQ(p->facts.size(), 1U);
  EXPECT_EQ(p->facts[0].seen_by, "Gijs de Gids");
  EXPECT_EQ(p->facts[0].seen_on, office_.time.today());
  EXPECT_EQ(newest_event(), "fact-seen: UWV");
  p = end_fact(office_.at, at_version(kGuide, p->version), kDossier, p->facts[0].id);
  ASSERT_TRUE(p) << p.error().detail;
  EXPECT_THAT(p->facts, IsEmpty());
  EXPECT_EQ(office_.count("select count(*) from dossier_fact"), 2) << "what held stays known";
  EXPECT_EQ(office_.count("select count(*) from dossier_fact where content_sealed like '%uwv%'"), 0);
}

TEST_F(a_dossier, what_is_sensitive_needs_consent_to_write_and_to_see) {
  auto const debt = new_fact{.kind = fact_kind::barrier, .code = "debt"};
  auto p = add_fact(office_.at, office_.as(kGuide), kDossier, debt);
  ASSERT_FALSE(p);
  EXPECT_EQ(p.error().code, errc::forbidden);
  p = add_fact(office_.at, office_.as(kPerson), kDossier, debt);
  ASSERT_TRUE(p) << p.error().detail;
  auto const fact = p->facts.at(0).id;
  EXPECT_THAT(page().facts, IsEmpty());
  EXPECT_THAT(page().events, IsEmpty()) << "nor in the time line";
  EXPECT_EQ(end_fact(office_.at, office_.as(kGuide), kDossier, fact).error().code, errc::not_found);
  allow_sensitive();
  EXPECT_EQ(page().facts.size(), 1U);
  EXPECT_EQ(page().events.front().kind, "fact-added");
}

TEST_F(a_dossier, facts_that_cannot_be_are_refused) {
  auto p = add_fact(office_.at, office_.as(kGuide), kDossier, {.kind = fact_kind::runs_elsewhere, .code = "ww"});
  ASSERT_FALSE(p);
  EXPECT_EQ(p.error().fields.at(0).pointer, "/code");
  p = add_fact(office_.at,
               office_.as(kPerson),
               kDossier,
               {.kind = fact_kind::runs_elsewhere, .code = "uwv", .detail = "BSN 111222333", .seen = true});
  ASSERT_FALSE(p);
  ASSERT_EQ(p.error().fields.size(), 2U);
  EXPECT_EQ(p.error().fields[0].pointer, "/detail");
  EXPECT_EQ(p.error().fields[1].pointer, "/seen");
}

TEST_F(a_dossier, tasks_are_added_changed_and_done) {
  auto p = add_task(office_.at,
                    office_.as(kGuide),
                    kDossier,
                    {.what = "Diploma zoeken", .for_person = true, .due_on = day("2026-09-20"), .goal = {}});
  ASSERT_TRUE(p) << p.error().detail;
  auto const task = p->tasks.at(0).id;
  p = change_task(
      office_.at, at_version(kPerson, p->version), kDossier, task, {.what = {}, .due_on = {}, .done = true});
  ASSERT_TRUE(p) << p.error().detail;
  EXPECT_EQ(p->tasks.at(0).what, "Diploma zoeken");
  EXPECT_EQ(p->tasks[0].due_on, day("2026-09-20"));
  EXPECT_TRUE(p->tasks[0].done_at);
  EXPECT_EQ(newest_event(), "task-done: Diploma zoeken");
  p = change_task(office_.at,
                  at_version(kGuide, p->version),
                  kDossier,
                  task,
                  {.what = "Diploma kopie", .due_on = {}, .done = false});
  ASSERT_TRUE(p);
  EXPECT_FALSE(p->tasks.at(0).done_at);
  EXPECT_EQ(newest_event(), "task-reopened: Diploma kopie");
  EXPECT_EQ(change_task(office_.at, office_.as(kGuide), kDossier, numbered<dossier_id>(9).value(), {}).error().code,
            errc::not_found);
  EXPECT_EQ(add_task(office_.at,
                     office_.as(kGuide),
                     kDossier,
                     {.what = "x", .for_person = false, .due_on = {}, .goal = numbered<goal_id>(1)})
                .error()
                .fields.at(0)
                .pointer,
            "/goal");
}

TEST_F(a_dossier, a_note_is_read_by_who_may_see_its_group) {
  ASSERT_FALSE(add_note(office_.at, office_.as(kGuide), kDossier, {.text = "x", .group = data_group::sensitive}));
  ASSERT_TRUE(add_note(office_.at, office_.as(kGuide), kDossier, {.text = "Wil graag de zorg in"}));
  EXPECT_EQ(newest_event(), "note: Wil graag de zorg in");
  EXPECT_EQ(page(kPerson).events.front().text, "Wil graag de zorg in");
  EXPECT_FALSE(add_note(office_.at, office_.as(kGuide), kDossier, {.text = " "}));
  EXPECT_FALSE(add_note(office_.at, office_.as(kGuide), kDossier, {.text = "111222333"}));
}

TEST_F(a_dossier, health_stays_the_cause_when_who_cannot_see_it_changes_the_rest) {
  auto p = change_dossier(office_.at,
                          at_version(kPerson, 1),
                          kDossier,
                          {.situation = situation_part{.kind = situation_kind::employed_at_risk,
                                                       .job_ends_on = day("2026-12-01"),
                                                       .cause = job_end_cause::health}});
  ASSERT_TRUE(p) << p.error().detail;
  EXPECT_EQ(page().situation->cause, std::nullopt);
  p = change_dossier(office_.at,
                     at_version(kGuide, 2),
                     kDossier,
                     {.situation = situation_part{
                          .kind = situation_kind::employed_at_risk, .job_ends_on = day("2027-01-01"), .cause = {}}});
  ASSERT_TRUE(p) << p.error().detail;
  EXPECT_EQ(page(kPerson).situation->cause, job_end_cause::health);
  EXPECT_EQ(page(kPerson).situation->job_ends_on, day("2027-01-01"));
}

TEST_F(a_dossier, a_door_and_an_own_number_can_be_told_later) {
  ASSERT_FALSE(change_dossier(office_.at, at_version(kGuide, 1), kDossier, {.door = "vakbond"}));
  allow_sensitive();
  auto p = change_dossier(office_.at, at_version(kGuide, 1), kDossier, {.door = "vakbond", .external_ref = "K-1"});
  ASSERT_TRUE(p) << p.error().detail;
  EXPECT_EQ(p->door, "vakbond");
  EXPECT_EQ(p->external_ref, "K-1");
  EXPECT_EQ(page(kPerson).external_ref, std::nullopt);
  EXPECT_FALSE(change_dossier(office_.at, at_version(kPerson, 2), kDossier, {.external_ref = "x"}));
}

TEST_F(a_dossier, closes_with_an_outcome_and_opens_again_after_months) {
  office_.engage(kDossier, kSchool, access::purpose::training);
  auto p = close_dossier(office_.at, at_version(kGuide, 1), kDossier, outcome::placed_with_training, "Bij de buren");
  ASSERT_TRUE(p) << p.error().detail;
  EXPECT_EQ(p->state, store::dossier_state::closed);
  EXPECT_EQ(p->ended, outcome::placed_with_training);
  EXPECT_EQ(p->next, std::nullopt);
  EXPECT_EQ(newest_event(), "closed: ander werk gevonden, met scholing: Bij de buren");
  EXPECT_FALSE(read_dossier(office_.at, office_.as(kProvider), kDossier)) << "the work ended";
  EXPECT_EQ(add_note(office_.at, office_.as(kGuide), kDossier, {.text = "x"}).error().code, errc::conflict);

  office_.time.forward(std::chrono::hours{24 * 60});
  p = reopen_dossier(office_.at, at_version(kColleague, 2), kDossier, {"Bellen", day("2026-11-05")}, "Weer ontslag");
  ASSERT_TRUE(p) << p.error().detail;
  EXPECT_EQ(p->owner->id, kColleague);
  EXPECT_EQ(p->standing, access::relation::owner);
  EXPECT_EQ(p->ended, std::nullopt);
  EXPECT_EQ(p->closed_at, std::nullopt);
  EXPECT_EQ(newest_event(), "reopened: Weer ontslag");
  EXPECT_EQ(reopen_dossier(office_.at, at_version(kGuide, 3), kDossier, {"x", day("2026-11-05")}, "").error().code,
            errc::conflict);
}

TEST_F(a_dossier, the_account_of_its_last_owner_can_be_closed_once_it_is) {
  office_.run("update dossier set owner = :o, owner_organisation = :p", kSpecialist, kUwv);
  auto const close = [&] { return office_.run("update account set state = 'closed' where id = :id", kSpecialist); };
  EXPECT_THROW(close(), std::exception) << "she owns an open one";
  ASSERT_TRUE(close_dossier(office_.at, at_version(kSpecialist, 1), kDossier, outcome::moved, ""));
  EXPECT_EQ(close(), 1);
}

TEST_F(a_dossier, every_use_case_is_one_row_in_its_log) {
  auto const rows = [&] { return office_.count("select count(*) from processing_log where chain like '%-%'"); };
  ASSERT_TRUE(add_note(office_.at, office_.as(kGuide), kDossier, {.text = "x"}));
  EXPECT_EQ(rows(), 1);
  ASSERT_TRUE(close_dossier(office_.at, at_version(kGuide, 2), kDossier, outcome::moved, ""));
  EXPECT_EQ(rows(), 2);
  ASSERT_FALSE(add_note(office_.at, office_.as(kGuide), kDossier, {.text = "x"}));
  EXPECT_EQ(rows(), 2) << "what is refused did nothing";
}

TEST_F(a_dossier, strangers_and_engaged_ones_change_nothing) {
  office_.engage(kDossier, kSchool, access::purpose::training);
  for (auto const who : {kProvider, kSpecialist, kStranger, kManager, kOperator}) {
    EXPECT_FALSE(add_note(office_.at, office_.as(who), kDossier, {.text = "x"}));
    EXPECT_FALSE(choose_next_step(office_.at, at_version(who, 1), kDossier, {"x", day("2026-09-05")}));
    EXPECT_FALSE(close_dossier(office_.at, at_version(who, 1), kDossier, outcome::moved, ""));
  }
  EXPECT_EQ(page().version, 1);
}

TEST_F(a_dossier, who_is_engaged_sees_what_is_shared_and_what_it_did_itself) {
  office_.engage(kDossier, kSchool, access::purpose::training);
  ASSERT_TRUE(add_note(office_.at, office_.as(kGuide), kDossier, {.text = "Intern"}));
  auto const p = page(kProvider);
  EXPECT_EQ(p.standing, access::relation::engaged);
  EXPECT_EQ(p.person->name, "Petra Jansen");
  EXPECT_EQ(p.owner, std::nullopt);
  EXPECT_EQ(p.next, std::nullopt);
  EXPECT_THAT(p.events, IsEmpty());
  EXPECT_THAT(p.tasks, IsEmpty());
  EXPECT_EQ(p.offers.size(), 1U);
}

}  // namespace
