// SPDX-License-Identifier: EUPL-1.2
#include "casework/merge_dossiers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "casework/change_dossier.h"
#include "casework/duplicates.h"
#include "casework/offers.h"
#include "casework/open_dossier.h"
#include "casework/profile.h"
#include "casework/testing_office.h"
#include "casework/worklist.h"

using namespace overstap;
using namespace overstap::casework;
using namespace overstap::casework::testing;
using access::data_group;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

namespace {

civil_date day(char const* iso) {
  return parse_date(iso).value();
}

class two_dossiers_of_one_person : public ::testing::Test {
protected:
  test_office office_;
  dossier_id mine_, other_;

  two_dossiers_of_one_person() {
    auto r = open_request{};
    r.person.name = "Marieke de Vries";
    r.person.birth_date = day("1988-03-04");
    r.person.municipality = municipality_code{"GM0394"};
    r.situation = {.kind = situation_kind::job_seeker, .job_ends_on = {}, .cause = {}};
    mine_ = open_dossier(office_.at, office_.as(kGuide), r).value().id;
    office_.time.forward(std::chrono::minutes{1});
    r.person.name = "Marijke de Fries";
    r.person.phone = "0612345678";
    r.person.address = "Plein 1";
    r.next_step = "Bellen";
    r.external_ref = "UWV-7";
    r.situation.job_ends_on = day("2026-10-01");
    other_ = open_dossier(office_.at, office_.as(kSpecialist), r).value().id;
    office_.time.forward(std::chrono::minutes{1});
  }
  desk::caller guide(std::int64_t version = 1) {
    auto c = office_.as(kGuide);
    c.if_match = version;
    return c;
  }
  dossier_page page(account_id who = kGuide, std::optional<dossier_id> id = {}) {
    auto p = read_dossier(office_.at, office_.as(who), id.value_or(mine_));
    EXPECT_TRUE(p) << p.error().detail;
    return p ? *std::move(p) : dossier_page{};
  }
};

TEST_F(two_dossiers_of_one_person, are_suggested_to_the_guide_only) {
  auto const found = list_duplicates(office_.at, office_.as(kGuide), mine_);
  ASSERT_TRUE(found) << found.error().detail;
  ASSERT_EQ(found->size(), 1U);
  EXPECT_EQ(found->front().id, other_);
  EXPECT_EQ(found->front().name, "Marijke de Fries");
  EXPECT_EQ(found->front().organisation.name, "UWV Amsterdam");
  EXPECT_THAT(found->front().reasons, ElementsAre(duplicate_reason::sound, duplicate_reason::birth_date));
  EXPECT_EQ(list_duplicates(office_.at, office_.as(kSpecialist), other_).error().code, errc::forbidden);
  for (auto const who : {kStranger, kProvider, kManager, kPerson}) {
    EXPECT_FALSE(list_duplicates(office_.at, office_.as(who), mine_));
  }
  EXPECT_TRUE(list_duplicates(office_.at, office_.as(kGuide), other_)) << "also from the side of another partner";
  EXPECT_EQ(office_.count("select count(*) from processing_log where action = 'merge-dossiers' and subjects like '%" +
                          to_string(other_) + "%'"),
            1)
      << "reading them is logged for the one that is shown";
}

TEST_F(two_dossiers_of_one_person, can_be_told_apart_for_good) {
  ASSERT_FALSE(tell_apart(office_.at, office_.as(kSpecialist), other_, mine_));
  ASSERT_TRUE(tell_apart(office_.at, office_.as(kGuide), other_, mine_));
  EXPECT_THAT(*list_duplicates(office_.at, office_.as(kGuide), mine_), IsEmpty());
  ASSERT_TRUE(change_dossier(office_.at, guide(), mine_, {.person = person_change{.address = "Plein 1"}}));
  EXPECT_THAT(*list_duplicates(office_.at, office_.as(kGuide), mine_), IsEmpty()) << "not suggested again";
  EXPECT_EQ(tell_apart(office_.at, office_.as(kGuide), mine_, kDossier).error().code, errc::not_found);
}

TEST_F(two_dossiers_of_one_person, become_one_with_both_histories) {
  ASSERT_TRUE(add_note(office_.at, office_.as(kSpecialist), other_, {.text = "Van UWV"}));
  office_.time.forward(std::chrono::milliseconds{1});
  ASSERT_TRUE(add_note(office_.at, office_.as(kGuide), mine_, {.text = "Van het loket"}));
  auto const m = merge_dossiers(office_.at, guide(2), mine_, other_);
  ASSERT_TRUE(m) << m.error().detail;
  EXPECT_EQ(m->id, mine_);
  EXPECT_EQ(m->version, 3);
  auto const p = page();
  EXPECT_EQ(p.version, 3);
  EXPECT_EQ(p.person->name, "Marieke de Vries");
  EXPECT_EQ(p.person->phone, "0612345678") << "only the other knew";
  EXPECT_EQ(p.person->address, "Plein 1");
  EXPECT_EQ(p.situation->job_ends_on, day("2026-10-01"));
  EXPECT_EQ(in_words(p.next->what, language::nl), "Eerste gesprek") << "the owner's own step goes on";
  ASSERT_EQ(p.tasks.size(), 1U);
  EXPECT_EQ(p.tasks[0].what, "Bellen");
  auto texts = std::vector<std::string>{};
  for (auto const& e : p.events) {
    texts.push_back(e.kind + ": " + e.text);
  }
  EXPECT_THAT(texts,
              ElementsAre("merged: UWV Amsterdam",
                          "merged-contact: naam: Marijke de Fries",
                          "note: Van het loket",
                          "note: Van UWV",
                          "opened: ",
                          "opened: "));
  EXPECT_EQ(page(kGuide, other_).id, mine_) << "the other number leads here";
  EXPECT_EQ(read_dossier(office_.at, office_.as(kSpecialist), other_).error().code, errc::not_found);
  EXPECT_THAT(*list_duplicates(office_.at, office_.as(kGuide), mine_), IsEmpty());
  auto const w = list_dossiers(office_.at, office_.as(kSpecialist), {});
  ASSERT_TRUE(w);
  ASSERT_EQ(w->taken_over.size(), 1U) << "its former owner reads where it went";
}

TEST_F(two_dossiers_of_one_person, keep_everything_that_hung_on_either) {
  office_.consent(other_, kUwv, access::purpose::guidance, data_group::sensitive);
  ASSERT_TRUE(add_fact(office_.at,
                       office_.as(kSpecialist),
                       other_,
                       {.kind = fact_kind::runs_elsewhere, .code = "uwv", .detail = "Els"}));
  ASSERT_TRUE(add_fact(office_.at, office_.as(kSpecialist), other_, {.kind = fact_kind::benefit, .code = "ww"}));
  ASSERT_TRUE(add_task(office_.at, office_.as(kSpecialist), other_, {.what = "CV", .for_person = true}));
  for (auto const& [who, id, organisation] :
       {std::tuple{kSpecialist, other_, kDeskPartner}, std::tuple{kGuide, mine_, kUwv}}) {
    ASSERT_TRUE(make_offer(office_.at,
                           office_.as(who),
                           id,
                           {.kind = offer_kind::hand_over,
                            .organisation = organisation,
                            .account = {},
                            .what = "Overnemen",
                            .why = "Past beter",
                            .purpose = {},
                            .groups = {},
                            .step = {},
                            .answer_before = day("2026-09-09")}));
  }
  auto c = office_.as(kGuide);
  c.if_match = 2;
  auto const merged = merge_dossiers(office_.at, c, mine_, other_);
  ASSERT_TRUE(merged) << merged.error().detail;
  auto const p = page();
  EXPECT_EQ(p.facts.size(), 1U) << "the sensitive one needs its own consent";
  EXPECT_EQ(p.tasks.size(), 2U);
  EXPECT_EQ(office_.count("select count(*) from offer where dossier = '" + to_string(mine_) + "'"), 2);
  EXPECT_EQ(office_.count("select count(*) from offer where state = 'waiting'"), 1) << "one hand-over at a time";
  EXPECT_EQ(office_.count("select count(*) from external_ref where dossier = '" + to_string(mine_) + "'"), 1);
}

TEST_F(two_dossiers_of_one_person, leave_nothing_behind_but_history) {
  // Every table with a column for the dossier is either moved or stays on purpose: a new one has to be thought of.
  auto tables = std::vector<std::string>{};
  {
    auto const db = office_.pool.take();
    store::sql::each<std::string>(db->session(),
                                  "select m.name from sqlite_master m join pragma_table_info(m.name) c on c.name = "
                                  "'dossier' where m.type = 'table' order by m.name",
                                  [&](std::string t) { tables.push_back(std::move(t)); });
  }
  EXPECT_THAT(tables,
              ElementsAre("assessment",
                          "calendar_feed",
                          "consent",
                          "document",
                          "dossier_event",
                          "dossier_fact",
                          "duplicate",
                          "external_ref",
                          "goal",
                          "goal_step",
                          "objection",
                          "offer",
                          "profile",
                          "profile_credential",
                          "profile_occupation",
                          "profile_skill",
                          "task"));
  auto const d = to_string(other_);
  auto const o = numbered<occupation_id>(1);
  office_.run(
      "insert into goal (id, dossier, occupation, state, plan_number, made_by, made_at) values ('g', "
      ":d, :o, 'active', 1, '', 0)",
      d,
      o);
  office_.run("insert into calendar_feed (id, dossier, token_hash, made_at) values ('c', :d, 'h', 0)", d);
  office_.run("insert into profile (dossier, credentials_told, max_km) values (:d, 0, 25)", d);
  office_.run("insert into profile_occupation (dossier, occupation, position) values (:d, :o, 0)", d, o);
  office_.run(
      "insert into profile_skill (dossier, skill, answer, level, source, on_day, remark_sealed) values (:d, :s, "
      "'have', 'worked', 'card', '2026-01-01', :r)",
      d,
      desk::testing::kListening,
      office_.keys.seal("profile_skill.remark:" + d + ":" + to_string(desk::testing::kListening), "Goed"));
  office_.run("insert into profile_credential (id, dossier, credential) values (:i, :d, 'vog')",
              to_string(numbered<skill_id>(77)),
              d);
  ASSERT_TRUE(merge_dossiers(office_.at, guide(), mine_, other_));
  for (auto const& t : tables) {
    auto const left = office_.count("select count(*) from " + t + " where dossier = '" + d + "'");
    EXPECT_EQ(left, t == "dossier_event" ? 1 : 0) << t;
  }
  auto const profile = read_profile(office_.at, office_.as(kGuide), mine_);
  ASSERT_TRUE(profile);
  ASSERT_EQ(profile->skills.size(), 1U);
  EXPECT_EQ(profile->skills[0].remark, "Goed") << "its remark opens in its new place";
  EXPECT_EQ(profile->told.wishes.max_km, 25);
  EXPECT_EQ(profile->credentials.size(), 1U);
}

TEST_F(two_dossiers_of_one_person, both_logs_stay_whole) {
  auto const rows = [&](dossier_id id) {
    return office_.count("select count(*) from processing_log where chain = '" + to_string(id) + "'");
  };
  auto const before = rows(mine_) + rows(other_);
  ASSERT_TRUE(merge_dossiers(office_.at, guide(), mine_, other_));
  EXPECT_EQ(rows(mine_) + rows(other_), before + 2);
  EXPECT_EQ(office_.count("select number from processing_head where chain = '" + to_string(other_) + "'"),
            rows(other_));
}

TEST_F(two_dossiers_of_one_person, merge_a_closed_one_into_the_open_one_never_the_other_way) {
  ASSERT_TRUE(close_dossier(office_.at, guide(), mine_, outcome::moved, ""));
  EXPECT_EQ(merge_dossiers(office_.at, guide(2), mine_, other_).error().code, errc::conflict);
  auto c = office_.as(kGuide);
  c.if_match = 1;
  ASSERT_TRUE(merge_dossiers(office_.at, c, other_, mine_));
  EXPECT_EQ(page(kSpecialist, mine_).id, other_);
  EXPECT_EQ(merge_dossiers(office_.at, office_.as(kGuide), other_, mine_).error().code, errc::conflict);
}

TEST_F(two_dossiers_of_one_person, a_chain_of_merges_leads_to_the_last) {
  auto r = open_request{};
  r.person.name = "Marieke de Vries";
  r.person.municipality = municipality_code{"GM0394"};
  r.situation.kind = situation_kind::exploring;
  auto const third = open_dossier(office_.at, office_.as(kGuide), r).value().id;
  ASSERT_TRUE(merge_dossiers(office_.at, guide(), mine_, other_));
  ASSERT_TRUE(merge_dossiers(office_.at, guide(), third, mine_));
  EXPECT_EQ(page(kGuide, other_).id, third);
  EXPECT_EQ(page(kGuide, mine_).id, third);
  auto opened = 0;
  for (auto const& e : page(kGuide, third).events) {
    opened += e.kind == "opened" ? 1 : 0;
  }
  EXPECT_EQ(opened, 3);
}

TEST_F(two_dossiers_of_one_person, her_account_goes_on) {
  office_.run("update dossier set person_account = null where id = :id", kDossier);
  office_.run("update dossier set person_account = :p where id = :id", kPerson, other_);
  ASSERT_TRUE(merge_dossiers(office_.at, guide(), mine_, other_));
  EXPECT_EQ(page(kPerson).standing, access::relation::self);
}

TEST_F(two_dossiers_of_one_person, of_two_accounts_that_of_the_one_that_goes_on_stays) {
  auto const kSecond = numbered<account_id>(260);
  office_.add_account(kSecond, access::role::person, "Marieke", {}, "");
  office_.run("update dossier set person_account = null where id = :id", kDossier);
  office_.run("update dossier set person_account = :p where id = :id", kPerson, mine_);
  office_.run("update dossier set person_account = :p where id = :id", kSecond, other_);
  ASSERT_TRUE(merge_dossiers(office_.at, guide(), mine_, other_));
  EXPECT_EQ(page(kPerson).standing, access::relation::self);
  EXPECT_EQ(office_.count("select count(*) from account where role = 'person' and state = 'closed'"), 1);
  EXPECT_EQ(read_dossier(office_.at, office_.as(kSecond), mine_).error().code, errc::unauthenticated);
}

TEST_F(two_dossiers_of_one_person, are_merged_by_a_guide_of_the_region) {
  for (auto const who : {kSpecialist, kStranger, kProvider, kPerson, kManager}) {
    EXPECT_FALSE(merge_dossiers(office_.at, office_.as(who), mine_, other_));
  }
  EXPECT_EQ(merge_dossiers(office_.at, guide(), mine_, mine_).error().code, errc::bad_request);
  EXPECT_EQ(merge_dossiers(office_.at, guide(), mine_, numbered<dossier_id>(9)).error().code, errc::not_found);
  EXPECT_EQ(merge_dossiers(office_.at, guide(7), mine_, other_).error().code, errc::stale);
}

}  // namespace
