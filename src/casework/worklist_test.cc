// SPDX-License-Identifier: EUPL-1.2
#include "casework/worklist.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "casework/next_step_words.h"
#include "casework/testing_office.h"

using namespace overstap;
using namespace overstap::casework;
using namespace overstap::casework::testing;
using store::worklist_view;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

auto const kMine = numbered<dossier_id>(311);
auto const kColleagues = numbered<dossier_id>(312);
auto const kOfUwv = numbered<dossier_id>(313);
auto const kFarAway = numbered<dossier_id>(314);

class a_worklist : public ::testing::Test {
protected:
  test_office office_;

  a_worklist() {
    office_.add_dossier(kMine, {}, kGuide, kDeskPartner);
    office_.add_dossier(kColleagues, {}, kColleague, kDeskPartner);
    office_.add_dossier(kOfUwv, {}, kSpecialist, kUwv);
    office_.add_dossier(kFarAway, {}, kStranger, kElsewhere);
    office_.run("update dossier set region = 'AM09' where id = :id", kFarAway);
    due(kDossier, "2026-09-01");
    for (auto const id : {kMine, kColleagues, kOfUwv, kFarAway}) {
      due(id, "2026-09-10");
    }
  }
  void due(dossier_id id, std::string const& on) {
    office_.run("update dossier set next_step_on = :on_day where id = :id", on, id);
  }
  worklist list(account_id who, worklist_view view, std::size_t limit = 50) {
    auto r = list_dossiers(office_.at, office_.as(who), {.view = view, .after = {}, .limit = limit});
    EXPECT_TRUE(r) << r.error().detail;
    return r ? *std::move(r) : worklist{};
  }
  std::vector<dossier_id> ids(account_id who, worklist_view view) {
    auto all = std::vector<dossier_id>{};
    for (auto const& i : list(who, view).items) {
      all.push_back(i.id);
    }
    return all;
  }
};

TEST_F(a_worklist, has_what_is_due_today_of_mine_first) {
  EXPECT_EQ(to_string(office_.time.today()), "2026-09-01");
  auto const w = list(kGuide, worklist_view::today);
  ASSERT_EQ(w.items.size(), 1U);
  EXPECT_EQ(w.items[0].id, kDossier);
  EXPECT_EQ(w.items[0].name, "Petra Jansen");
  EXPECT_EQ(w.items[0].next_step, next_step_text{"Eerste gesprek"});
  EXPECT_EQ(w.items[0].days_late, 0);
  EXPECT_THAT(w.items[0].reasons, ElementsAre(worklist_reason::due));
  EXPECT_EQ(w.counts.today, 1);
  EXPECT_EQ(w.counts.mine, 2);
  EXPECT_EQ(w.counts.all, 3);
  EXPECT_EQ(w.counts.waiting, 0);
  EXPECT_EQ(w.counts.stuck, 0);
}

TEST_F(a_worklist, overdue_counts_calendar_days_and_ten_are_stuck_for_the_desk) {
  due(kOfUwv, "2026-08-23");
  EXPECT_THAT(ids(kGuide, worklist_view::stuck), IsEmpty());
  due(kOfUwv, "2026-08-22");
  auto const w = list(kGuide, worklist_view::stuck);
  ASSERT_EQ(w.items.size(), 1U);
  EXPECT_EQ(w.items[0].id, kOfUwv);
  EXPECT_EQ(w.items[0].days_late, 10);
  EXPECT_EQ(w.items[0].organisation.name, "UWV Amsterdam");
  EXPECT_EQ(w.items[0].name, std::nullopt) << "of another partner";
  EXPECT_EQ(w.items[0].next_step, std::nullopt);
  EXPECT_THAT(w.items[0].reasons, ElementsAre(worklist_reason::overdue, worklist_reason::stuck));
  EXPECT_THAT(ids(kSpecialist, worklist_view::stuck), ElementsAre(kOfUwv));
  EXPECT_THAT(ids(kStranger, worklist_view::stuck), IsEmpty()) << "another region";
}

TEST_F(a_worklist, escalated_ones_and_late_questions_are_stuck) {
  office_.run("update dossier set escalation = 1 where id = :id", kOfUwv);
  office_.run(
      "insert into offer (id, dossier, kind, from_account, to_organisation, what_sealed, why_sealed, purpose, groups, "
      "answer_before, state, answer_sealed, made_at) values ('0199b5a0-0000-7000-8000-000000000001', :d, 'hand-over', "
      ":f, :o, '', '', 'guidance', '', '2026-09-01', 'waiting', '', 0)",
      kColleagues,
      kColleague,
      kUwv);
  EXPECT_THAT(ids(kGuide, worklist_view::stuck), ElementsAre(kColleagues, kOfUwv));
  auto const w = list(kColleague, worklist_view::waiting);
  ASSERT_EQ(w.items.size(), 1U);
  EXPECT_THAT(w.items[0].reasons, ElementsAre(worklist_reason::offer_waiting, worklist_reason::stuck));
}

TEST_F(a_worklist, a_possible_duplicate_is_told_to_guides_only) {
  office_.run("insert into duplicate (dossier, other, region, reasons, state) values (:a, :b, 'AM18', 'name', 'open')",
              kMine,
              kOfUwv);
  EXPECT_THAT(ids(kGuide, worklist_view::stuck), ElementsAre(kOfUwv));
  EXPECT_THAT(list(kGuide, worklist_view::stuck).items[0].reasons, ElementsAre(worklist_reason::new_duplicate));
  EXPECT_THAT(ids(kSpecialist, worklist_view::stuck), IsEmpty());
  EXPECT_THAT(list(kSpecialist, worklist_view::all).items.at(0).reasons, IsEmpty());
}

TEST_F(a_worklist, what_came_back_is_of_today_whatever_its_day) {
  office_.run("update dossier set came_back = 'refused' where id = :id", kMine);
  auto const w = list(kGuide, worklist_view::today);
  ASSERT_EQ(w.items.size(), 2U);
  EXPECT_THAT(w.items[1].reasons, ElementsAre(worklist_reason::offer_refused));
}

TEST_F(a_worklist, pages_go_on_where_the_one_before_ended) {
  for (auto n = 400U; n < 411; ++n) {
    office_.add_dossier(numbered<dossier_id>(n), {}, kGuide, kDeskPartner);
  }
  auto seen = std::vector<dossier_id>{};
  auto request = worklist_request{.view = worklist_view::mine, .after = {}, .limit = 4};
  for (auto pages = 0; pages < 10; ++pages) {
    auto const w = list_dossiers(office_.at, office_.as(kGuide), request);
    ASSERT_TRUE(w);
    for (auto const& i : w->items) {
      seen.push_back(i.id);
    }
    request.after = w->next;
    if (!w->next) {
      EXPECT_EQ(pages, 3);
      break;
    }
    EXPECT_EQ(w->items.size(), 4U);
  }
  EXPECT_EQ(seen.size(), 13U);
  std::ranges::sort(seen);
  EXPECT_EQ(std::ranges::adjacent_find(seen), seen.end());
}

TEST_F(a_worklist, a_name_needs_its_ground) {
  office_.run("update agreement_ground set ground = 'consent' where data_group = 'contact'");
  EXPECT_EQ(list(kGuide, worklist_view::today).items.at(0).name, std::nullopt);
  office_.consent(kDossier, kDeskPartner, access::purpose::guidance, access::data_group::contact);
  EXPECT_EQ(list(kGuide, worklist_view::today).items.at(0).name, "Petra Jansen");
}

TEST_F(a_worklist, a_page_is_one_row_of_the_log_that_names_its_dossiers) {
  list(kGuide, worklist_view::all);
  EXPECT_EQ(office_.count("select count(*) from processing_log"), 1);
  EXPECT_EQ(office_.count("select count(*) from processing_log where subjects like '%" + to_string(kColleagues) + "%'"),
            1);
}

TEST_F(a_worklist, the_former_owner_reads_what_the_desk_took_over) {
  office_.run(
      "update dossier set taken_from = :a, taken_on = '2026-08-31', owner = :g, owner_organisation = :o where "
      "id = :id",
      kSpecialist,
      kGuide,
      kDeskPartner,
      kOfUwv);
  auto const w = list(kSpecialist, worklist_view::today);
  ASSERT_EQ(w.taken_over.size(), 1U);
  EXPECT_EQ(w.taken_over[0].id, kOfUwv);
  EXPECT_EQ(w.taken_over[0].organisation, "Werkcentrum Groot Amsterdam");
  office_.time.forward(std::chrono::hours{24 * 28});
  EXPECT_THAT(list(kSpecialist, worklist_view::today).taken_over, IsEmpty());
}

TEST_F(a_worklist, is_for_who_works_with_dossiers) {
  for (auto const who : {kPerson, kManager, kAdmin, kNational, kOperator}) {
    auto const w = list_dossiers(office_.at, office_.as(who), {});
    ASSERT_FALSE(w);
    EXPECT_EQ(w.error().code, errc::forbidden);
  }
  EXPECT_THAT(ids(kProvider, worklist_view::all), IsEmpty());
}

}  // namespace
