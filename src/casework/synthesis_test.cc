// SPDX-License-Identifier: EUPL-1.2
#include "casework/synthesis.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "casework/change_dossier.h"
#include "casework/testing_office.h"

using namespace overstap;
using namespace overstap::casework;
using namespace overstap::casework::testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

civil_date day(char const* iso) {
  return parse_date(iso).value();
}
auto const kToday = day("2026-09-01");

dossier_page full_page() {
  auto p = dossier_page{};
  p.municipality = municipality_code{"GM0394"};
  p.person = person_part{.name = "Marieke de Vries",
                         .birth_date = day("1988-09-02"),
                         .email = "m@example.org",
                         .phone = {},
                         .address = {},
                         .has_account = true};
  p.situation = situation_part{
      .kind = situation_kind::employed_at_risk, .job_ends_on = day("2026-10-01"), .cause = job_end_cause::bankruptcy};
  p.facts = {{.id = {}, .kind = fact_kind::barrier, .code = "debt", .detail = {}, .seen_by = {}, .seen_on = {}}};
  p.goals = {{.id = {},
              .occupation = desk::testing::kAgent,
              .state = goal_state::active,
              .at_work_on = day("2027-01-04"),
              .steps = 3,
              .done = 1,
              .agreed = false}};
  p.tasks = {
      {.id = {}, .what = "CV sturen", .for_person = true, .due_on = day("2026-08-30"), .done_at = {}, .goal = {}},
      {.id = {}, .what = "Bellen", .for_person = false, .due_on = {}, .done_at = 1, .goal = {}}};
  auto f = offer_part{};
  f.kind = offer_kind::work;
  f.to.name = "School";
  f.what = "Taaltoets";
  f.answer_before = day("2026-09-08");
  f.state = offer_state::waiting;
  p.offers = {f};
  return p;
}

class a_synthesis : public ::testing::Test {
protected:
  test_office office_;
  synthesis write(dossier_page const& p, std::vector<event_part> const& events = {}, language l = language::nl) {
    return write_synthesis(p, events, *office_.planner.current.get(), kToday, l);
  }
};

TEST_F(a_synthesis, says_in_plain_sentences_what_is_known) {
  auto const s = write(full_page());
  EXPECT_EQ(s.who, "Marieke de Vries, 37 jaar, Haarlemmermeer.") << "her birthday is tomorrow";
  EXPECT_EQ(s.situation, "In dienst, het werk stopt, laatste dag 1 oktober 2026. Reden: faillissement.");
  EXPECT_THAT(s.what_runs, IsEmpty()) << "a barrier does not run elsewhere";
  EXPECT_THAT(s.goals,
              ElementsAre("klantadviseur: 1 van 3 stappen klaar, aan het werk op 4 januari 2027, nog geen akkoord."));
  EXPECT_THAT(s.open_tasks, ElementsAre("CV sturen (door de persoon zelf), had klaar moeten zijn op 30 augustus 2026"));
  EXPECT_THAT(s.open_questions, IsEmpty());
  EXPECT_THAT(s.proposals,
              ElementsAre("Bespreek het plan voor klantadviseur en vraag akkoord.",
                          "Het werk stopt over 30 dagen: kijk welke stap nog past.",
                          "School moet voor 8 september 2026 antwoorden op: Taaltoets",
                          "Loop de acties na die al klaar hadden moeten zijn."));
}

TEST_F(a_synthesis, is_in_english_too) {
  auto const s = write(full_page(), {}, language::en);
  EXPECT_EQ(s.who, "Marieke de Vries, aged 37, Haarlemmermeer.");
  EXPECT_EQ(s.situation, "Employed, the job ends, last day 1 October 2026. Cause: bankruptcy.");
  EXPECT_THAT(s.goals, ElementsAre("customer agent: 1 of 3 steps done, at work on 4 January 2027, not agreed yet."));
}

TEST_F(a_synthesis, invents_nothing_and_asks_what_is_not_known) {
  auto p = dossier_page{};
  p.municipality = municipality_code{"GM0363"};
  p.person = person_part{.name = "Ali", .birth_date = {}, .email = {}, .phone = {}, .address = {}, .has_account = {}};
  p.situation = situation_part{.kind = situation_kind::employed_at_risk, .job_ends_on = {}, .cause = {}};
  p.withheld = {{access::data_group::sensitive, closed_because::no_consent}};
  auto const s = write(p);
  EXPECT_EQ(s.who, "Ali, Amsterdam.");
  EXPECT_EQ(s.situation, "In dienst, het werk stopt.");
  EXPECT_EQ(s.open_questions.size(), 5U);
  EXPECT_THAT(s.proposals, ElementsAre("Kies samen een doel."));
}

TEST_F(a_synthesis, leaves_out_what_is_closed) {
  auto p = dossier_page{};
  p.withheld = {{access::data_group::contact, closed_because::no_consent},
                {access::data_group::situation, closed_because::no_consent},
                {access::data_group::plan, closed_because::no_ground}};
  p.municipality = municipality_code{"GM0363"};
  auto const s = write(p);
  EXPECT_EQ(s.who, "Naam niet zichtbaar, Amsterdam.");
  EXPECT_EQ(s.situation, "");
  EXPECT_THAT(s.open_questions, IsEmpty());
  EXPECT_THAT(s.proposals, IsEmpty());
}

TEST_F(a_synthesis, tells_what_happened_since_the_last_choice_of_a_step) {
  auto c = office_.as(kGuide);
  ASSERT_TRUE(add_note(office_.at, c, kDossier, {.text = "Voor de keuze"}));
  c.if_match = 2;
  ASSERT_TRUE(choose_next_step(office_.at, c, kDossier, {"Bellen", day("2026-09-05")}));
  office_.time.forward(std::chrono::minutes{1});
  auto const fact = add_fact(
      office_.at, office_.as(kGuide), kDossier, {.kind = fact_kind::runs_elsewhere, .code = "uwv", .detail = "Els"});
  ASSERT_TRUE(fact) << fact.error().detail;
  auto const s = read_synthesis(office_.at, office_.as(kGuide), kDossier, language::nl);
  ASSERT_TRUE(s) << s.error().detail;
  EXPECT_THAT(s->done_since_last, ElementsAre("Nieuw bekend: UWV: Els"));
  EXPECT_THAT(s->what_runs, ElementsAre("UWV: Els"));
  EXPECT_FALSE(read_synthesis(office_.at, office_.as(kSpecialist), kDossier, language::nl));
}

}  // namespace
