// SPDX-License-Identifier: EUPL-1.2
#include "casework/rights.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "casework/audit.h"
#include "casework/retention.h"
#include "casework/testing_office.h"

using namespace overstap;
using namespace overstap::casework;
using namespace overstap::casework::testing;
using access::action;
using access::data_group;
using access::purpose;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

class rights : public ::testing::Test {
protected:
  test_office office_;

  result<entered> enter(account_id who, wanted_groups const& groups) {
    return in_transaction(
        office_.at, office_.as(who), [&](work const& w) { return w.enter(kDossier, action::read_dossier, groups); });
  }
  static store::ground_line const* line_of(grounds_page const& page, data_group g, purpose p = purpose::guidance) {
    for (auto const& l : page.lines) {
      if (l.organisation == kDeskPartner && l.group == g && l.purpose == p) {
        return &l;
      }
    }
    return nullptr;
  }
  consent_request sensitive() {
    return {.organisation = kDeskPartner,
            .purpose = purpose::guidance,
            .groups = {data_group::sensitive},
            .ends_on = *parse_date("2027-01-01")};
  }
  audit_report verify(exported_heads const& heads = {}) {
    auto const db = office_.pool.take();
    return verify_log(*db, office_.keys, heads, [](std::size_t, std::size_t) {});
  }
};

TEST_F(rights, a_consent_opens_a_group_and_its_withdrawal_closes_it) {
  ASSERT_EQ(enter(kGuide, {{}, {data_group::sensitive}})->withheld.size(), 1U);
  auto const page = give_consent(office_.at, office_.as(kPerson), kDossier, sensitive());
  ASSERT_TRUE(page) << page.error().detail;
  auto const* const line = line_of(*page, data_group::sensitive);
  ASSERT_NE(line, nullptr);
  EXPECT_TRUE(grounds_page::is_open(*line));
  EXPECT_FALSE(line->consent_by_desk);
  EXPECT_THAT(enter(kGuide, {{}, {data_group::sensitive}})->withheld, IsEmpty());
  ASSERT_TRUE(withdraw_consent(office_.at, office_.as(kPerson), kDossier, line->consent->id));
  EXPECT_THAT(enter(kGuide, {{}, {data_group::sensitive}})->withheld, SizeIs(1));
  auto const again = withdraw_consent(office_.at, office_.as(kPerson), kDossier, line->consent->id);
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().code, errc::not_found);
}

TEST_F(rights, a_consent_ends_by_itself) {
  auto r = sensitive();
  r.ends_on = *parse_date("2026-09-02");
  ASSERT_TRUE(give_consent(office_.at, office_.as(kPerson), kDossier, r));
  EXPECT_THAT(enter(kGuide, {{}, {data_group::sensitive}})->withheld, IsEmpty());
  office_.time.forward(std::chrono::hours{24});
  EXPECT_THAT(enter(kColleague, {{}, {data_group::sensitive}})->withheld, SizeIs(1));
}

TEST_F(rights, nobody_consents_for_the_person_but_the_owner_may_write_it_down) {
  EXPECT_FALSE(give_consent(office_.at, office_.as(kGuide), kDossier, sensitive()));
  EXPECT_FALSE(record_consent(office_.at, office_.as(kColleague), kDossier, sensitive()));
  auto const page = record_consent(office_.at, office_.as(kGuide), kDossier, sensitive());
  ASSERT_TRUE(page) << page.error().detail;
  EXPECT_TRUE(line_of(*page, data_group::sensitive)->consent_by_desk);
}

TEST_F(rights, what_cannot_be_consented_to_is_said_field_by_field) {
  auto r = sensitive();
  r.groups = {data_group::sensitive, data_group::plan};  // the ground of plan is a public task
  r.ends_on = *parse_date("2029-01-01");
  auto const page = give_consent(office_.at, office_.as(kPerson), kDossier, r);
  ASSERT_FALSE(page);
  ASSERT_THAT(page.error().fields, SizeIs(2));
  EXPECT_EQ(page.error().fields[0].pointer, "/endsOn");
  EXPECT_EQ(page.error().fields[1].pointer, "/groups/1");
  EXPECT_EQ(office_.count("select count(*) from consent"), 0);
}

TEST_F(rights, an_objection_closes_until_it_is_rejected) {
  auto const r = objection_request{
      .organisation = kDeskPartner, .purpose = purpose::guidance, .group = data_group::plan, .reason = "liever niet"};
  auto const page = raise_objection(office_.at, office_.as(kPerson), kDossier, r);
  ASSERT_TRUE(page) << page.error().detail;
  EXPECT_THAT(enter(kGuide, {{}, {data_group::plan}})->withheld, SizeIs(1));
  EXPECT_EQ(raise_objection(office_.at, office_.as(kPerson), kDossier, r).error().code, errc::conflict);
  auto const id = line_of(*page, data_group::plan)->objection->id;
  EXPECT_FALSE(decide_objection(office_.at, office_.as(kSpecialist), kDossier, id, {.uphold = false, .reason = "x"}));
  EXPECT_EQ(page->objections.at(id).reason, "liever niet");
  EXPECT_EQ(page->objections.at(id).decision, "");
  auto const decided =
      decide_objection(office_.at, office_.as(kGuide), kDossier, id, {.uphold = false, .reason = "nodig"});
  ASSERT_TRUE(decided) << decided.error().detail;
  EXPECT_EQ(decided->objections.at(id).reason, "liever niet");
  EXPECT_EQ(decided->objections.at(id).decision, "nodig");
  EXPECT_THAT(enter(kGuide, {{}, {data_group::plan}})->withheld, IsEmpty());
  EXPECT_EQ(
      decide_objection(office_.at, office_.as(kGuide), kDossier, id, {.uphold = true, .reason = "x"}).error().code,
      errc::conflict);
}

TEST_F(rights, an_objection_to_what_rests_on_consent_is_a_withdrawal) {
  auto const page = raise_objection(
      office_.at,
      office_.as(kPerson),
      kDossier,
      {.organisation = kDeskPartner, .purpose = purpose::guidance, .group = data_group::sensitive, .reason = ""});
  ASSERT_FALSE(page);
  EXPECT_EQ(page.error().code, errc::conflict);
}

TEST_F(rights, the_log_shows_readings_lists_and_the_reading_of_the_log) {
  ASSERT_TRUE(enter(kGuide, {{data_group::contact}, {}}));
  office_.time.forward(std::chrono::seconds{1});
  ASSERT_TRUE(in_transaction(office_.at, office_.as(kColleague), [](work const& w) -> result<int> {
    w.log_list(action::list_dossiers, {numbered<dossier_id>(999), kDossier}, {data_group::contact});
    return 1;
  }));
  office_.time.forward(std::chrono::seconds{1});
  auto const page = read_log(office_.at, office_.as(kPerson), kDossier, std::nullopt, 50);
  ASSERT_TRUE(page);
  ASSERT_THAT(page->lines, SizeIs(3));
  EXPECT_EQ(page->lines[0].action, "read-log");
  EXPECT_EQ(page->lines[0].role, access::role::person);
  EXPECT_TRUE(page->lines[1].list);
  EXPECT_EQ(page->lines[2].organisation_name, "Werkcentrum Groot Amsterdam");
  EXPECT_THAT(page->lines[2].grounds, ::testing::ElementsAre(access::ground::public_task));
  EXPECT_FALSE(page->next);
}

TEST_F(rights, pages_of_the_log_hold_every_row_once) {
  for (auto i = 0; i < 7; ++i) {
    ASSERT_TRUE(enter(kGuide, {}));
    if (i % 2 == 0) {
      office_.time.forward(std::chrono::milliseconds{1});
    }
  }
  auto rows = std::size_t{0};
  auto before = std::optional<std::int64_t>{};
  for (auto pages = 0; pages < 20; ++pages) {
    auto const db = office_.pool.take();
    auto const page = store::read_log(*db, kDossier, before.value_or(9'999'999'999'999), 2);
    rows += page.lines.size();
    before = page.next;
    if (!before) {
      break;
    }
  }
  EXPECT_EQ(rows, 7U);
}

TEST_F(rights, the_export_has_the_open_text_and_no_index) {
  auto const tables = export_own_data(office_.at, office_.as(kPerson), kDossier);
  ASSERT_TRUE(tables) << tables.error().detail;
  auto const& dossier = tables->front();
  ASSERT_EQ(dossier.name, "dossier");
  ASSERT_THAT(dossier.rows, SizeIs(1));
  EXPECT_THAT(dossier.rows[0], ::testing::Contains(std::pair<std::string, std::string>{"name", "Petra Jansen"}));
  for (auto const& [name, value] : dossier.rows[0]) {
    EXPECT_FALSE(name.ends_with("_index") || name.ends_with("_sealed")) << name;
  }
  EXPECT_FALSE(export_own_data(office_.at, office_.as(kGuide), kDossier)) << "only the person";
}

TEST_F(rights, erasure_takes_the_profile_and_leaves_a_log_that_verifies) {
  office_.run("insert into profile_occupation (dossier, occupation, position) values (:d, 'x', 0)", kDossier);
  ASSERT_TRUE(enter(kGuide, {}));
  auto const answer = erase_own_data(office_.at, office_.as(kPerson), kDossier);
  ASSERT_TRUE(answer) << answer.error().detail;
  EXPECT_THAT(answer->kept, SizeIs(2));
  EXPECT_EQ(office_.count("select count(*) from profile_occupation"), 0);
  EXPECT_EQ(office_.count("select count(*) from dossier"), 1);
  auto const report = verify();
  EXPECT_THAT(report.faults, IsEmpty());
  EXPECT_EQ(report.erased, 2U);
}

TEST_F(rights, a_changed_row_is_found_in_its_chain) {
  for (auto i = 0; i < 5; ++i) {
    ASSERT_TRUE(enter(kGuide, {}));
  }
  auto const heads = [&] {
    auto const db = office_.pool.take();
    return parse_heads(export_heads(*db), "heads").value();
  }();
  EXPECT_THAT(verify(heads).faults, IsEmpty());
  office_.run("update processing_log set purpose = 'training' where number = 3");
  auto const changed = verify();
  ASSERT_THAT(changed.faults, SizeIs(1));
  EXPECT_EQ(changed.faults[0].fault, (vault::chain_fault{3, vault::chain_fault_kind::changed}));
  office_.run("update processing_log set purpose = 'guidance' where number = 3");
  office_.run("delete from processing_log where number = 5");
  EXPECT_EQ(verify().faults.at(0).fault, (vault::chain_fault{5, vault::chain_fault_kind::cut_off}));
  // Whoever cuts the tail and sets the head back is found by the export.
  office_.run("update processing_head set number = 4, mac = (select mac from processing_log where number = 4)");
  EXPECT_THAT(verify().faults, IsEmpty());
  EXPECT_EQ(verify(heads).faults.at(0).fault, (vault::chain_fault{5, vault::chain_fault_kind::cut_off_before_export}));
  office_.run("delete from processing_log");
  office_.run("delete from processing_head");
  EXPECT_THAT(verify(heads).faults, SizeIs(1)) << "a chain that only the export knows";
}

TEST_F(rights, exported_heads_with_a_mistake_name_the_line) {
  auto const r = parse_heads("a 1 zz\n\n", "heads.txt");
  ASSERT_FALSE(r);
  EXPECT_EQ(r.error().fields.at(0).pointer, "heads.txt:1");
}

class retention : public rights {
protected:
  void close_on(char const* day) {
    auto const at = parse_date(day)->time_since_epoch().count() * 24LL * 3600 * 1000;
    office_.run("update dossier set state = 'closed', owner_state = null, outcome = 'placed', closed_at = :at", at);
  }
};

TEST_F(retention, announces_first_and_erases_after_the_notice) {
  close_on("2026-09-15");
  ASSERT_TRUE(enter(kPerson, {}));
  // 24 months: 2028-09-15; notice 30 days before.
  EXPECT_EQ(run_retention(office_.at, *parse_date("2028-08-15")).noticed, 0U);
  EXPECT_EQ(run_retention(office_.at, *parse_date("2028-08-16")).noticed, 1U);
  EXPECT_EQ(run_retention(office_.at, *parse_date("2028-08-16")).noticed, 0U) << "once";
  EXPECT_EQ(run_retention(office_.at, *parse_date("2028-09-14")).erased, 0U);
  EXPECT_EQ(run_retention(office_.at, *parse_date("2028-09-15")).erased, 1U);
  EXPECT_EQ(office_.count("select count(*) from dossier"), 0);
  EXPECT_EQ(office_.count("select count(*) from dossier_event"), 0);
  EXPECT_EQ(office_.count("select count(*) from outcome_record where closed_month = '2026-09' and outcome = 'placed'"),
            1);
  EXPECT_EQ(office_.count("select count(*) from account where role = 'person' and state = 'closed'"), 1);
  EXPECT_THAT(verify().faults, IsEmpty());
}

TEST_F(retention, a_late_notice_still_gives_the_whole_notice) {
  close_on("2020-01-01");
  EXPECT_EQ(run_retention(office_.at, *parse_date("2026-09-01")).noticed, 1U);
  EXPECT_EQ(run_retention(office_.at, *parse_date("2026-09-30")).erased, 0U);
  EXPECT_EQ(run_retention(office_.at, *parse_date("2026-10-01")).erased, 1U);
}

TEST_F(retention, an_open_dossier_is_never_touched) {
  auto const report = run_retention(office_.at, *parse_date("2099-01-01"));
  EXPECT_EQ(report.noticed + report.erased, 0U);
}

}  // namespace
