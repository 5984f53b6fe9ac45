// SPDX-License-Identifier: EUPL-1.2
#include "casework/overdue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "casework/change_dossier.h"
#include "casework/offers.h"
#include "casework/testing_office.h"
#include "casework/worklist.h"

using namespace overstap;
using namespace overstap::casework;
using namespace overstap::casework::testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

auto const kUnion = numbered<partner_id>(150);
auto const kConsultant = numbered<account_id>(250);
auto const kAtTheUnion = numbered<dossier_id>(350);

bool always() {
  return true;
}

class nobody_answers : public ::testing::Test {
protected:
  test_office office_;

  /// The door is the union; it asks UWV to take over. Its own next step is of today.
  nobody_answers() {
    office_.add_organisation(kUnion, "union", "Vakbond", "AM18");
    office_.run("update agreement_ground set ground = 'public-task'");
    office_.add_account(kConsultant, access::role::specialist, "Vera", kUnion, "AM18");
    office_.run("update dossier set state = 'closed', owner_state = null, outcome = 'moved', closed_at = 1");
    office_.add_dossier(kAtTheUnion, {}, kConsultant, kUnion);
    auto const asked = make_offer(office_.at,
                                  office_.as(kConsultant),
                                  kAtTheUnion,
                                  {.kind = offer_kind::hand_over,
                                   .organisation = kUwv,
                                   .account = {},
                                   .what = "Begeleiding",
                                   .why = "WW",
                                   .purpose = {},
                                   .groups = {},
                                   .step = {},
                                   .answer_before = *parse_date("2026-09-05")});
    EXPECT_TRUE(asked) << asked.error().detail;
  }
  void pass(int count) { office_.time.forward(std::chrono::hours{24 * count}); }
  void run_jobs() {
    expire_offers(office_.at, always);
    escalate(office_.at, always);
  }
  dossier_page page(account_id who) {
    auto p = read_dossier(office_.at, office_.as(who), kAtTheUnion);
    EXPECT_TRUE(p) << p.error().detail;
    return p ? *std::move(p) : dossier_page{};
  }
  std::vector<worklist_item> list(account_id who, store::worklist_view view) {
    return list_dossiers(office_.at, office_.as(who), {.view = view, .after = {}, .limit = 50}).value().items;
  }
};

TEST_F(nobody_answers, so_it_comes_back_to_the_owner_with_a_next_step) {
  pass(3);
  EXPECT_EQ(expire_offers(office_.at, always), 0) << "its day has not come";
  pass(1);
  EXPECT_EQ(expire_offers(office_.at, always), 1);
  EXPECT_EQ(expire_offers(office_.at, always), 0) << "once";
  auto const p = page(kConsultant);
  EXPECT_EQ(in_words(p.next->what, language::nl), "UWV Amsterdam antwoordde niet op de overdracht: kies wat nu");
  EXPECT_EQ(to_string(p.next->on), "2026-09-01") << "it was due already: no more time";
  EXPECT_EQ(p.returned, came_back::expired);
  EXPECT_EQ(p.offers.at(0).state, offer_state::expired);
  EXPECT_EQ(p.events.front().kind, "hand-over-expired");
  EXPECT_EQ(p.events.front().text, "UWV Amsterdam: Begeleiding");
  EXPECT_EQ(p.events.front().by, std::nullopt);
  EXPECT_THAT(list(kConsultant, store::worklist_view::today).at(0).reasons,
              ElementsAre(worklist_reason::overdue, worklist_reason::returned));
  EXPECT_EQ(office_.count("select count(*) from processing_log where action = 'job:due'"), 1);
}

TEST_F(nobody_answers, so_on_day_10_it_is_on_the_desks_list_and_on_day_21_the_desk_takes_over) {
  for (auto const day : {9, 10, 11, 20, 21, 22}) {
    office_.time.milliseconds = desk::testing::still_clock{}.milliseconds;
    pass(day);
    run_jobs();
    auto const p = page(day < 21 ? kConsultant : kGuide);
    EXPECT_EQ(p.escalation, day < 10 ? 0 : (day < 21 ? 1 : 2)) << day;
    EXPECT_EQ(list(kGuide, store::worklist_view::stuck).size(), day < 10 ? 0U : 1U) << day;
  }
  auto const p = page(kGuide);
  EXPECT_EQ(p.owner->id, kGuide);
  EXPECT_EQ(in_words(p.next->what, language::nl), "Neem contact op: de volgende stap stond 21 dagen stil");
  EXPECT_EQ(to_string(p.next->on), "2026-09-22");
  EXPECT_EQ(p.events.front().kind, "desk-took-over");
  EXPECT_EQ(p.events.front().text, "Vakbond");
  EXPECT_EQ(office_.count("select count(*) from dossier_event where kind in ('escalated', 'desk-took-over')"), 2);
  EXPECT_EQ(office_.count("select count(*) from processing_log where action = 'job:escalate'"), 2);
  auto const former = list_dossiers(office_.at, office_.as(kConsultant), {});
  ASSERT_EQ(former->taken_over.size(), 1U);
  EXPECT_EQ(former->taken_over[0].organisation, "Werkcentrum Groot Amsterdam");
}

TEST_F(nobody_answers, but_a_next_step_that_is_chosen_in_time_stops_it) {
  pass(10);
  run_jobs();
  auto c = office_.as(kConsultant);
  c.if_match = page(kConsultant).version;
  ASSERT_TRUE(choose_next_step(office_.at, c, kAtTheUnion, {"Bellen", *parse_date("2026-09-12")}));
  EXPECT_EQ(page(kConsultant).escalation, 0);
  pass(11);
  run_jobs();
  EXPECT_EQ(page(kConsultant).owner->id, kConsultant);
}

TEST_F(nobody_answers, and_many_days_late_it_goes_to_the_desk_at_once) {
  pass(40);
  auto const done = escalate(office_.at, always);
  EXPECT_EQ(done.taken_over, 1);
  EXPECT_EQ(done.stuck, 0);
  EXPECT_EQ(office_.count("select count(*) from offer where state = 'withdrawn'"), 1)
      << "the question of the former owner";
}

TEST_F(nobody_answers, and_without_a_guide_it_waits_and_says_where) {
  office_.run("delete from duty where region = 'AM18'");
  pass(30);
  auto done = escalate(office_.at, always);
  EXPECT_EQ(done.taken_over, 0);
  EXPECT_EQ(done.stuck, 1);
  EXPECT_THAT(done.without_guide, ElementsAre(region_code{"AM18"}));
  EXPECT_EQ(page(kConsultant).owner->id, kConsultant);
  office_.run("insert into duty (region, account, account_state) values ('AM18', :a, 'active')", kColleague);
  done = escalate(office_.at, always);
  EXPECT_EQ(done.taken_over, 1);
  EXPECT_EQ(page(kGuide).owner->id, kColleague);
}

TEST_F(nobody_answers, and_the_guide_with_duty_keeps_her_own_step) {
  office_.run(
      "update dossier set owner = :g, owner_organisation = :o where id = :id", kGuide, kDeskPartner, kAtTheUnion);
  pass(21);
  EXPECT_EQ(escalate(office_.at, always).taken_over, 1);
  auto const p = page(kGuide);
  EXPECT_EQ(p.escalation, 2);
  EXPECT_EQ(in_words(p.next->what, language::nl), "Eerste gesprek");
  EXPECT_EQ(escalate(office_.at, always).taken_over, 0);
}

TEST_F(nobody_answers, and_a_run_that_is_cut_off_is_done_by_the_next) {
  for (auto n = 400U; n < 405; ++n) {
    office_.add_dossier(numbered<dossier_id>(n), {}, kConsultant, kUnion);
  }
  pass(21);
  auto left = 2;
  auto done = escalate(office_.at, [&] { return left-- > 0; });
  EXPECT_EQ(done.taken_over, 2);
  EXPECT_EQ(office_.count("select count(*) from dossier where escalation = 2"), 2);
  done = escalate(office_.at, always);
  EXPECT_EQ(done.taken_over, 4);
  EXPECT_EQ(office_.count("select count(*) from dossier_event where kind = 'desk-took-over'"), 6);
  done = escalate(office_.at, always);
  EXPECT_EQ(done.taken_over + done.stuck, 0);
}

}  // namespace
