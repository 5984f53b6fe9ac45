// SPDX-License-Identifier: EUPL-1.2
#include "casework/offers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "casework/change_dossier.h"
#include "casework/testing_office.h"

using namespace overstap;
using namespace overstap::casework;
using namespace overstap::casework::testing;
using access::data_group;
using access::purpose;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

namespace {

civil_date day(char const* iso) {
  return parse_date(iso).value();
}

class an_offer : public ::testing::Test {
protected:
  test_office office_;

  static new_offer hand_over_to(partner_id organisation) {
    return {.kind = offer_kind::hand_over,
            .organisation = organisation,
            .account = {},
            .what = "Begeleiding overnemen",
            .why = "WW loopt daar al",
            .purpose = {},
            .groups = {data_group::plan, data_group::contact, data_group::contact},
            .step = {},
            .answer_before = day("2026-09-08")};
  }
  static new_offer work_for(partner_id organisation) {
    auto f = hand_over_to(organisation);
    f.kind = offer_kind::work;
    f.what = "Een taaltoets";
    return f;
  }
  offer_part make(new_offer const& f, account_id by = kGuide) {
    auto made = make_offer(office_.at, office_.as(by), kDossier, f);
    EXPECT_TRUE(made) << made.error().detail << (made.error().fields.empty() ? "" : made.error().fields[0].allowed);
    return made ? std::move(made->offer) : offer_part{};
  }
  std::vector<std::string> wrong(new_offer const& f) {
    auto const made = make_offer(office_.at, office_.as(kGuide), kDossier, f);
    auto all = std::vector<std::string>{};
    if (!made) {
      for (auto const& e : made.error().fields) {
        all.push_back(e.pointer);
      }
    }
    return all;
  }
  result<offer_part> answer(account_id who, offer_id id, offer_reply const& r) {
    return answer_offer(office_.at, office_.as(who), id, r);
  }
  static offer_reply yes(std::optional<std::string> step = {}, std::optional<civil_date> on = {}) {
    return {.accept = true, .text = "Graag", .next_step = std::move(step), .next_step_on = on};
  }
  static offer_reply no() { return {.accept = false, .text = "Geen plek", .next_step = {}, .next_step_on = {}}; }
  dossier_page page(account_id who) {
    auto p = read_dossier(office_.at, office_.as(who), kDossier);
    EXPECT_TRUE(p) << p.error().detail;
    return p ? *std::move(p) : dossier_page{};
  }
};

TEST_F(an_offer, says_what_why_and_which_data_on_which_ground) {
  auto const f = make(hand_over_to(kUwv));
  EXPECT_EQ(f.state, offer_state::waiting);
  EXPECT_EQ(f.purpose, purpose::guidance);
  EXPECT_EQ(f.made_by, "Gijs de Gids");
  ASSERT_EQ(f.groups.size(), 2U) << "each once";
  EXPECT_EQ(f.groups[0].group, data_group::contact);
  EXPECT_EQ(f.groups[0].ground, access::ground::public_task);
  EXPECT_EQ(f.groups[0].article, "x");
  EXPECT_EQ(page(kGuide).events.front().kind, "hand-over-asked");
  EXPECT_EQ(office_.count("select count(*) from offer where what_sealed like '%egeleiding%'"), 0);
}

TEST_F(an_offer, is_shown_to_who_is_asked_without_name_or_dossier) {
  make(hand_over_to(kUwv));
  auto const list = list_offers(office_.at, office_.as(kSpecialist));
  ASSERT_TRUE(list) << list.error().detail;
  ASSERT_EQ(list->size(), 1U);
  EXPECT_EQ(list->front().dossier, std::nullopt);
  EXPECT_EQ(list->front().municipality.str(), "GM0363");
  EXPECT_EQ(list->front().what, "Begeleiding overnemen");
  EXPECT_EQ(read_dossier(office_.at, office_.as(kSpecialist), kDossier).error().code, errc::forbidden)
      << "who is asked may not read yet";
  EXPECT_THAT(*list_offers(office_.at, office_.as(kProvider)), IsEmpty());
  EXPECT_FALSE(list_offers(office_.at, office_.as(kPerson)));
}

TEST_F(an_offer, leaves_the_owner_responsible_until_it_is_accepted) {
  auto const f = make(hand_over_to(kUwv));
  EXPECT_EQ(page(kGuide).owner->id, kGuide);
  auto const done = answer(kSpecialist, f.id, yes("Kennismaken", day("2026-09-10")));
  ASSERT_TRUE(done) << done.error().detail;
  EXPECT_EQ(done->state, offer_state::accepted);
  EXPECT_EQ(done->dossier, kDossier);
  auto const p = page(kSpecialist);
  EXPECT_EQ(p.owner->id, kSpecialist);
  EXPECT_EQ(p.owner->organisation.id, kUwv);
  EXPECT_EQ(in_words(p.next->what, language::nl), "Kennismaken");
  EXPECT_EQ(p.events.front().kind, "handed-over");
  ASSERT_EQ(p.tasks.size(), 1U) << "what the former owner had planned is not lost";
  EXPECT_EQ(p.tasks[0].what, "Eerste gesprek");
  EXPECT_EQ(read_dossier(office_.at, office_.as(kGuide), kDossier).error().code, errc::not_found);
}

TEST_F(an_offer, needs_a_next_step_from_who_takes_over) {
  auto const f = make(hand_over_to(kUwv));
  auto const r = answer(kSpecialist, f.id, yes());
  ASSERT_FALSE(r);
  EXPECT_EQ(r.error().fields.size(), 2U);
  EXPECT_EQ(page(kGuide).owner->id, kGuide);
}

TEST_F(an_offer, that_is_refused_comes_back_at_once_with_a_next_step_and_the_reason) {
  ASSERT_TRUE(choose_next_step(office_.at,
                               [&] {
                                 auto c = office_.as(kGuide);
                                 c.if_match = 1;
                                 return c;
                               }(),
                               kDossier,
                               {"Koffie", day("2026-09-20")}));
  auto const f = make(hand_over_to(kUwv));
  EXPECT_EQ(answer(kSpecialist, f.id, {.accept = false, .text = " ", .next_step = {}, .next_step_on = {}})
                .error()
                .fields.at(0)
                .pointer,
            "/text");
  auto const r = answer(kSpecialist, f.id, no());
  ASSERT_TRUE(r) << r.error().detail;
  EXPECT_EQ(r->state, offer_state::refused);
  EXPECT_EQ(r->dossier, std::nullopt);
  auto const p = page(kGuide);
  EXPECT_EQ(in_words(p.next->what, language::nl), "UWV Amsterdam zegt nee op de overdracht: kies wat nu");
  EXPECT_EQ(p.next->on, office_.time.today());
  EXPECT_EQ(p.returned, came_back::refused);
  EXPECT_EQ(p.events.front().text, "UWV Amsterdam: Geen plek");
  ASSERT_EQ(p.tasks.size(), 1U);
  EXPECT_EQ(p.tasks[0].what, "Koffie");
  EXPECT_EQ(p.tasks[0].due_on, day("2026-09-20"));
  EXPECT_EQ(answer(kSpecialist, f.id, no()).error().code, errc::not_found) << "no longer asked";
}

TEST_F(an_offer, does_not_give_an_overdue_dossier_more_time) {
  office_.run("update dossier set next_step_on = '2026-08-20'");
  auto const f = make(work_for(kUwv));
  ASSERT_TRUE(answer(kSpecialist, f.id, no()));
  EXPECT_EQ(page(kGuide).next->on, day("2026-08-20"));
}

TEST_F(an_offer, of_work_opens_what_it_shares_until_the_work_is_done) {
  auto const f = make(work_for(kSchool));
  EXPECT_EQ(f.purpose, purpose::training);
  ASSERT_TRUE(answer(kProvider, f.id, yes()));
  auto p = page(kProvider);
  EXPECT_EQ(p.standing, access::relation::engaged);
  EXPECT_EQ(p.person->name, "Petra Jansen");
  EXPECT_EQ(p.situation, std::nullopt) << "not among the groups";
  EXPECT_EQ(p.offers.size(), 1U);
  EXPECT_EQ(finish_offer(office_.at, office_.as(kProvider), f.id, "").error().fields.at(0).pointer, "/text");
  auto const done = finish_offer(office_.at, office_.as(kProvider), f.id, "Niveau B1");
  ASSERT_TRUE(done) << done.error().detail;
  EXPECT_EQ(done->state, offer_state::done);
  EXPECT_EQ(done->answer, "Niveau B1");
  EXPECT_FALSE(read_dossier(office_.at, office_.as(kProvider), kDossier));
  p = page(kGuide);
  EXPECT_EQ(p.returned, came_back::done);
  EXPECT_EQ(in_words(p.next->what, language::nl), "Eerste gesprek");
  EXPECT_EQ(p.events.front().text, "School: Niveau B1");
}

TEST_F(an_offer, of_which_one_hand_over_waits_at_a_time) {
  auto const f = make(hand_over_to(kUwv));
  EXPECT_EQ(make_offer(office_.at, office_.as(kGuide), kDossier, hand_over_to(kDeskPartner)).error().code,
            errc::conflict);
  make(work_for(kSchool));
  ASSERT_TRUE(withdraw_offer(office_.at, office_.as(kColleague), f.id));
  EXPECT_EQ(page(kGuide).events.front().kind, "offer-withdrawn");
  EXPECT_EQ(withdraw_offer(office_.at, office_.as(kGuide), f.id).error().code, errc::conflict);
  make(hand_over_to(kUwv));
}

TEST_F(an_offer, can_stay_in_the_house) {
  auto f = hand_over_to(kDeskPartner);
  f.account = kColleague;
  auto const made = make(f);
  EXPECT_EQ(made.to_account, "Karin Collega");
  EXPECT_EQ(made.dossier, kDossier) << "they have access already";
  EXPECT_EQ(answer(kGuide, made.id, yes("x", day("2026-09-10"))).error().code, errc::forbidden);
  ASSERT_TRUE(answer(kColleague, made.id, yes("x", day("2026-09-10"))));
  EXPECT_EQ(page(kGuide).owner->id, kColleague);
  EXPECT_THAT(wrong(work_for(kDeskPartner)), ElementsAre("/organisation"));
}

TEST_F(an_offer, goes_to_who_can_do_it) {
  EXPECT_THAT(wrong(hand_over_to(kSchool)), ElementsAre("/organisation")) << "nobody there can own a dossier";
  EXPECT_THAT(wrong(hand_over_to(kElsewhere)), ElementsAre("/organisation")) << "no agreement in this region";
  auto f = hand_over_to(kUwv);
  f.account = kProvider;
  EXPECT_THAT(wrong(f), ElementsAre("/account"));
  f = work_for(kSchool);
  f.purpose = purpose::placement;
  EXPECT_THAT(wrong(f), ElementsAre("/purpose"));
  office_.run("update agreement set ends_on = '2026-09-01' where organisation = :o", kUwv);
  EXPECT_THAT(wrong(hand_over_to(kUwv)), ElementsAre("/organisation"));
}

TEST_F(an_offer, shares_only_what_can_have_a_ground) {
  office_.run("delete from agreement_ground where data_group = 'plan' and purpose = 'training'");
  EXPECT_THAT(wrong(work_for(kSchool)), ElementsAre("/groups"));
}

TEST_F(an_offer, names_every_field_that_cannot_be) {
  auto f = hand_over_to(kUwv);
  f.what = "Bel 111222333";
  f.why = " ";
  f.step = numbered<dossier_id>(9).value();
  f.answer_before = office_.time.today();
  EXPECT_THAT(wrong(f), UnorderedElementsAre("/what", "/why", "/step", "/answerBefore"));
}

TEST_F(an_offer, is_made_by_the_owners_side_and_once_per_key) {
  for (auto const who : {kPerson, kSpecialist, kProvider, kStranger, kManager}) {
    EXPECT_FALSE(make_offer(office_.at, office_.as(who), kDossier, hand_over_to(kUwv)));
  }
  auto c = office_.as(kGuide);
  c.idempotency_key = "sleutel-1";
  c.fingerprint = "a";
  auto const first = make_offer(office_.at, c, kDossier, hand_over_to(kUwv));
  auto const second = make_offer(office_.at, c, kDossier, hand_over_to(kUwv));
  ASSERT_TRUE(first && second);
  EXPECT_EQ(first->offer.id, second->offer.id);
  EXPECT_EQ(office_.count("select count(*) from offer"), 1);
}

TEST_F(an_offer, is_answered_by_who_is_asked_in_time) {
  auto const f = make(hand_over_to(kUwv));
  for (auto const who : {kProvider, kStranger, kColleague}) {
    EXPECT_EQ(answer(who, f.id, no()).error().code, errc::not_found) << to_string(who);
  }
  EXPECT_EQ(answer(kPerson, f.id, no()).error().code, errc::forbidden);
  EXPECT_EQ(answer(kSpecialist, offer_id{numbered<dossier_id>(9).value()}, no()).error().code, errc::not_found);
  office_.time.forward(std::chrono::hours{24 * 7});
  EXPECT_EQ(answer(kSpecialist, f.id, no()).error().code, errc::conflict) << "the day came";
}

TEST_F(an_offer, ends_when_the_dossier_closes) {
  auto const f = make(hand_over_to(kUwv));
  auto c = office_.as(kGuide);
  c.if_match = 2;
  ASSERT_TRUE(close_dossier(office_.at, c, kDossier, outcome::moved, ""));
  EXPECT_EQ(answer(kSpecialist, f.id, no()).error().code, errc::not_found);
  EXPECT_EQ(office_.count("select count(*) from offer where state = 'withdrawn'"), 1);
}

TEST_F(an_offer, the_database_refuses_a_second_hand_over_that_waits) {
  make(hand_over_to(kUwv));
  EXPECT_THROW(
      office_.run("insert into offer (id, dossier, kind, from_account, to_organisation, what_sealed, why_sealed, "
                  "purpose, groups, answer_before, state, answer_sealed, made_at) values ('x', :d, 'hand-over', :f, "
                  ":o, '', '', 'guidance', '', '2026-09-08', 'waiting', '', 0)",
                  kDossier,
                  kGuide,
                  kUwv),
      std::exception);
}

}  // namespace
