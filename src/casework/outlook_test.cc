// SPDX-License-Identifier: EUPL-1.2
#include "casework/outlook.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "casework/profile_rules.h"
#include "casework/profile_visitor.h"
#include "desk/testing_world.h"

using namespace overstap;
using namespace overstap::casework;
using namespace overstap::desk::testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

auto const kDay = *parse_date("2026-09-01");
auto const kAmsterdam = municipality_code{"GM0363"};

class outlook_of_a_profile : public ::testing::Test {
protected:
  /// Cards as "label opens", "*" before what was filled in.
  std::vector<std::string> cards() {
    auto shown = std::vector<std::string>{};
    for (auto const& c : now().cards) {
      auto const words = world_->data->tax->words_of(c.skill, language::nl);
      shown.push_back((c.filled_in ? "*" : "") + std::string{words.preferred} + " " + std::to_string(c.opens));
    }
    return shown;
  }
  outlook now() {
    auto const person = desk::resolve(*world_, visitor_of(*world_, p_, kAmsterdam, {}), kDay, "");
    return outlook_of(*world_, p_, *person, kDay);
  }
  void worked_as(occupation_id o) { ASSERT_TRUE(set_occupations(p_, *world_->data->tax, {{o, {}}}, herself_)); }
  void answer(skill_id s, skill_answer a) { ASSERT_TRUE(answer_skills(p_, *world_->data->tax, {{s, a}}, herself_)); }
  void with(std::vector<vacancy> vacancies) {
    auto records = small_records();
    records.vacancies = std::move(vacancies);
    world_ = small_world(std::move(records));
  }

  std::shared_ptr<desk::world const> world_ = small_world();
  store::profile p_;
  signature herself_{.author = numbered<account_id>(1), .organisation = {}, .on = kDay};
};

TEST_F(outlook_of_a_profile, without_a_profile_the_cards_are_what_vacancies_nearby_ask_most) {
  EXPECT_THAT(cards(), ElementsAre("luisteren 2", "serveren 1", "type 1"));
  EXPECT_EQ(now().searched, 2U);
  EXPECT_EQ(now().matches, 0U);
}

TEST_F(outlook_of_a_profile, what_an_occupation_filled_in_is_to_be_confirmed) {
  worked_as(kSteward);
  EXPECT_THAT(cards(), ElementsAre("*luisteren 2", "*serveren 1")) << "the other vacancy is too far from what she can";
  EXPECT_EQ(now().matches, 1U);
  answer(kListening, skill_answer::have);
  answer(kTyping, skill_answer::bit);
  EXPECT_THAT(cards(), ElementsAre("*serveren 1"));
}

TEST_F(outlook_of_a_profile, who_does_not_know_is_asked_last) {
  answer(kListening, skill_answer::unknown);
  EXPECT_THAT(cards(), ElementsAre("serveren 1", "type 1", "luisteren 2"));
}

TEST_F(outlook_of_a_profile, vacancies_that_are_closed_far_away_or_refused_open_nothing) {
  auto closed = small_vacancy(21, kAgent);
  closed.closes = kDay - days{1};
  auto last_day = small_vacancy(22, kAgent);
  last_day.closes = kDay;
  auto far = small_vacancy(23, kSteward);
  far.at = {121'000 + 26'000, 487'000};
  auto shifts = small_vacancy(24, kSteward);
  shifts.shifts = true;
  with({closed, last_day, far, shifts});
  p_.wishes.shifts = false;
  EXPECT_THAT(cards(), ElementsAre("luisteren 1", "type 1"));
  EXPECT_EQ(now().searched, 3U);
  p_.wishes.max_km = 30;
  EXPECT_THAT(cards(), ElementsAre("luisteren 2", "serveren 1", "type 1"));
}

TEST_F(outlook_of_a_profile, at_most_ten_cards) {
  auto records = taxonomy_records{};
  for (auto i = 0U; i < 25; ++i) {
    auto const id = numbered<skill_id>(100 + i);
    records.concepts.push_back({.key = id.value(),
                                .kind = concept_kind::skill,
                                .uri = "s" + std::to_string(i),
                                .code = {},
                                .type = {},
                                .ended = false,
                                .nl = {"s" + std::to_string(i), {}, "", false},
                                .en = {"s" + std::to_string(i), {}, "", false}});
  }
  auto all = small_taxonomy()->records();
  records.concepts.insert(records.concepts.end(), all.concepts.begin(), all.concepts.end());
  for (auto i = 0U; i < 25; ++i) {
    records.relations.push_back({kSteward, {numbered<skill_id>(100 + i), importance::optional}});
  }
  auto vacancies = small_records();
  world_ =
      desk::make_world(build_snapshot(taxonomy::build(std::move(records)), small_reference(), std::move(vacancies)));
  EXPECT_EQ(now().cards.size(), kMostCards);
}

TEST_F(outlook_of_a_profile, the_question_is_the_fact_that_turns_most_into_a_yes) {
  auto two = small_records();
  EXPECT_EQ(now().question->what, matching::fact::travel) << "none alone turns a vacancy: the first one";
  p_.wishes.max_km = 30;
  p_.wishes.hours_min = 24;
  p_.wishes.available_from = kDay;
  p_.wishes.contracts = {contract_kind::temporary};
  p_.wishes.shifts = true;
  auto with_start = small_vacancy(21, kAgent);
  with_start.start = kDay + days{30};
  with({with_start});
  EXPECT_EQ(now().question->what, matching::fact::credentials);
  EXPECT_EQ(now().question->turns_yes, 1U);
  EXPECT_EQ(now().flagged, 1U);
  p_.credentials_told = true;
  p_.credentials = {{.id = {},
                     .credential = credential_code{"vog"},
                     .valid_until = kDay,
                     .seen_by = {},
                     .organisation = {},
                     .seen_on = {},
                     .document = {}}};
  EXPECT_EQ(now().flagged, 0U) << "valid on its last day";
  EXPECT_FALSE(now().question);
  p_.credentials[0].valid_until = kDay - days{1};
  EXPECT_EQ(now().cards.size(), 0U) << "an expired credential does not count, and nobody gives it";
}

TEST_F(outlook_of_a_profile, a_bit_and_no_are_not_held_and_unknown_ids_are_left_out) {
  worked_as(kSteward);
  answer(kListening, skill_answer::bit);
  answer(kServing, skill_answer::no);
  p_.occupations.push_back({numbered<occupation_id>(99), {}});
  p_.skills.push_back({.skill = numbered<skill_id>(99),
                       .answer = skill_answer::have,
                       .level = evidence::declared,
                       .source = skill_source::card,
                       .author = {},
                       .organisation = {},
                       .on = kDay,
                       .document = {},
                       .remark_sealed = {}});
  auto const v = visitor_of(*world_, p_, municipality_code{"GM9999"}, {barrier_code{"gone"}, barrier_code{"debt"}});
  EXPECT_THAT(v.skills, IsEmpty());
  EXPECT_THAT(v.occupations, ElementsAre(kSteward));
  EXPECT_THAT(v.barriers, ElementsAre(barrier_code{"debt"}));
  EXPECT_FALSE(v.municipality);
  auto const r = desk::resolve(*world_, v, kDay, "");
  ASSERT_TRUE(r);
  EXPECT_THAT(r->facts.skills, IsEmpty()) << "the occupation brings nothing by itself";
}

}  // namespace
