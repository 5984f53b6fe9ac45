// SPDX-License-Identifier: EUPL-1.2
#include "casework/profile_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "desk/testing_world.h"

using namespace overstap;
using namespace overstap::casework;
using desk::testing::kAgent;
using desk::testing::kListening;
using desk::testing::kServing;
using desk::testing::kSteward;
using desk::testing::kTyping;
using desk::testing::numbered;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

auto const kDay = *parse_date("2026-09-01");
auto const kGreeting = numbered<skill_id>(14);  ///< optional for a steward
auto const kSchool = numbered<partner_id>(1);
auto const kOtherSchool = numbered<partner_id>(2);

std::shared_ptr<taxonomy::taxonomy const> words() {
  auto records = desk::testing::small_taxonomy()->records();
  records.concepts.push_back({.key = kGreeting.value(),
                              .kind = concept_kind::skill,
                              .uri = "http://example.org/greeting",
                              .code = {},
                              .type = {},
                              .ended = false,
                              .nl = {"groeten", {}, "", false},
                              .en = {"greet", {}, "", false}});
  records.relations.push_back({kSteward, {kGreeting, importance::optional}});
  return taxonomy::build(std::move(records));
}

class profile_of_a_steward : public ::testing::Test {
protected:
  profile_of_a_steward() { EXPECT_TRUE(set_occupations(p_, *tax_, {{kSteward, 5}}, herself_)); }

  /// "have declared card", or "-" when it is not known.
  std::string what(skill_id s) const {
    static constexpr auto kAnswers = std::array{"have", "bit", "no", "unknown"};
    static constexpr auto kLevels = std::array{"none", "declared", "worked", "proven"};
    static constexpr auto kSources = std::array{"occupation", "card", "assessment", "import", "document"};
    auto const* const row = find_skill(p_, s);
    if (row == nullptr) {
      return "-";
    }
    return std::string{kAnswers[static_cast<std::size_t>(row->answer)]} + " " +
           kLevels[static_cast<std::size_t>(row->level)] + " " + kSources[static_cast<std::size_t>(row->source)];
  }
  result<void> answer(skill_id s, skill_answer a) { return answer_skills(p_, *tax_, {{s, a}}, herself_); }
  result<void> assess(skill_id s, assessment_verdict v, partner_id by = kSchool) {
    auto who = signature{.author = numbered<account_id>(9), .organisation = by, .on = kDay, .may_prove = true};
    return assess_skills(p_, *tax_, {{s, v, {}}}, who);
  }

  std::shared_ptr<taxonomy::taxonomy const> tax_ = words();
  store::profile p_;
  signature herself_{.author = numbered<account_id>(1), .organisation = {}, .on = kDay};
  signature owner_{
      .author = numbered<account_id>(2), .organisation = numbered<partner_id>(7), .on = kDay, .may_prove = true};
  signature colleague_{.author = numbered<account_id>(3), .organisation = numbered<partner_id>(7), .on = kDay};
};

TEST_F(profile_of_a_steward, occupations_fill_in_skills_and_nothing_else) {
  EXPECT_EQ(what(kListening), "have worked occupation");
  EXPECT_EQ(what(kGreeting), "have declared occupation");
  EXPECT_EQ(what(kTyping), "-");
  EXPECT_FALSE(find_skill(p_, kListening)->author);
}

TEST_F(profile_of_a_steward, filling_in_never_overwrites_an_answer) {
  ASSERT_TRUE(answer(kServing, skill_answer::no));
  ASSERT_TRUE(answer(kTyping, skill_answer::unknown));
  ASSERT_TRUE(answer(kGreeting, skill_answer::bit));
  ASSERT_TRUE(set_occupations(p_, *tax_, {{kAgent, {}}, {kSteward, {}}}, herself_));
  EXPECT_EQ(what(kServing), "no declared card");
  EXPECT_EQ(what(kTyping), "unknown declared card") << "asked, and she did not know";
  EXPECT_EQ(what(kGreeting), "bit declared card");
  EXPECT_EQ(what(kListening), "have worked occupation");
}

TEST_F(profile_of_a_steward, an_occupation_that_goes_takes_what_nobody_answered) {
  ASSERT_TRUE(answer(kServing, skill_answer::have));
  ASSERT_TRUE(set_occupations(p_, *tax_, {{kAgent, {}}}, herself_));
  EXPECT_EQ(what(kServing), "have worked card");
  EXPECT_EQ(what(kGreeting), "-");
  EXPECT_EQ(what(kListening), "have worked occupation") << "the other occupation brings it too";
  EXPECT_EQ(what(kTyping), "have worked occupation");
}

TEST_F(profile_of_a_steward, occupations_are_known_and_told_once) {
  auto const told = p_;
  auto const r =
      set_occupations(p_, *tax_, {{kAgent, {}}, {kAgent, {}}, {occupation_id{kTyping.value()}, {}}}, herself_);
  ASSERT_FALSE(r);
  EXPECT_THAT(r.error().fields,
              ElementsAre(field_error{"/occupations/1/id", "each occupation once"},
                          field_error{"/occupations/2/id", "the id of an occupation from /v1/occupations"}));
  EXPECT_EQ(p_, told);
}

TEST_F(profile_of_a_steward, cards_confirm_correct_and_forget) {
  ASSERT_TRUE(answer(kListening, skill_answer::have));
  EXPECT_EQ(what(kListening), "have worked card");
  EXPECT_EQ(find_skill(p_, kListening)->author, herself_.author);
  ASSERT_TRUE(answer(kListening, skill_answer::no));
  EXPECT_EQ(what(kListening), "no declared card");
  ASSERT_TRUE(answer(kListening, skill_answer::have));
  EXPECT_EQ(what(kListening), "have worked card") << "her occupation says how well";
  ASSERT_TRUE(answer(kTyping, skill_answer::have));
  EXPECT_EQ(what(kTyping), "have declared card");
}

TEST_F(profile_of_a_steward, the_same_answer_again_keeps_what_it_rests_on) {
  ASSERT_TRUE(assess(kTyping, assessment_verdict::partly));
  EXPECT_EQ(what(kTyping), "bit declared assessment");
  ASSERT_TRUE(answer(kTyping, skill_answer::bit));
  EXPECT_EQ(what(kTyping), "bit declared assessment");
}

TEST_F(profile_of_a_steward, what_was_proven_stays_unless_an_assessor_or_the_owner_changes_it) {
  ASSERT_TRUE(assess(kTyping, assessment_verdict::yes));
  EXPECT_EQ(what(kTyping), "have proven assessment");
  EXPECT_TRUE(answer(kTyping, skill_answer::have));
  auto const r = answer(kTyping, skill_answer::no);
  ASSERT_FALSE(r);
  EXPECT_EQ(r.error().fields.at(0).pointer, "/answers/0/answer");
  for (auto const& who : {herself_, colleague_}) {
    auto const lowered = set_level(p_, *tax_, {kTyping, evidence::declared, {}, {}}, who);
    ASSERT_FALSE(lowered);
    EXPECT_EQ(lowered.error().code, errc::forbidden);
  }
  EXPECT_EQ(what(kTyping), "have proven assessment");
  ASSERT_TRUE(set_level(p_, *tax_, {kTyping, evidence::declared, {}, {}}, owner_));
  EXPECT_EQ(what(kTyping), "have declared card");
}

TEST_F(profile_of_a_steward, answers_name_every_wrong_field) {
  auto const told = p_;
  auto const r = answer_skills(p_,
                               *tax_,
                               {{kListening, skill_answer::no},
                                {kListening, skill_answer::have},
                                {skill_id{kSteward.value()}, skill_answer::have}},
                               herself_);
  ASSERT_FALSE(r);
  EXPECT_THAT(r.error().fields,
              ElementsAre(field_error{"/answers/1/skill", "each skill once"},
                          field_error{"/answers/2/skill", "the id of a skill from /v1/skills"}));
  EXPECT_EQ(p_, told);
}

TEST_F(profile_of_a_steward, worked_needs_an_occupation_that_uses_the_skill) {
  auto const r = set_level(p_, *tax_, {kTyping, evidence::worked, {}, {}}, herself_);
  ASSERT_FALSE(r);
  EXPECT_EQ(r.error().fields.at(0).pointer, "/level");
  EXPECT_TRUE(set_level(p_, *tax_, {kGreeting, evidence::worked, {}, {}}, herself_));
  EXPECT_EQ(what(kGreeting), "have worked card");
  EXPECT_TRUE(set_level(p_, *tax_, {kTyping, evidence::worked, {}, {}}, colleague_));
}

TEST_F(profile_of_a_steward, only_the_owner_says_that_she_saw_proof) {
  for (auto const& who : {herself_, colleague_}) {
    auto const r = set_level(p_, *tax_, {kServing, evidence::proven, {}, {}}, who);
    ASSERT_FALSE(r);
    EXPECT_EQ(r.error().code, errc::forbidden);
  }
  auto const document = numbered<document_id>(5);
  ASSERT_TRUE(set_level(p_, *tax_, {kServing, evidence::proven, document, "sealed"}, owner_));
  auto const* const row = find_skill(p_, kServing);
  EXPECT_EQ(what(kServing), "have proven document");
  EXPECT_EQ(row->document, document);
  EXPECT_EQ(row->author, owner_.author);
  EXPECT_EQ(row->organisation, owner_.organisation);
  EXPECT_EQ(set_level(p_, *tax_, {skill_id{kSteward.value()}, evidence::declared, {}, {}}, owner_).error().code,
            errc::not_found);
}

TEST_F(profile_of_a_steward, an_assessor_says_yes_partly_or_no) {
  ASSERT_TRUE(assess(kListening, assessment_verdict::yes));
  ASSERT_TRUE(assess(kServing, assessment_verdict::partly));
  ASSERT_TRUE(assess(kGreeting, assessment_verdict::no));
  ASSERT_TRUE(assess(kTyping, assessment_verdict::partly));
  EXPECT_EQ(what(kListening), "have proven assessment");
  EXPECT_EQ(what(kServing), "have worked assessment") << "partly takes nothing away";
  EXPECT_EQ(what(kGreeting), "no declared assessment");
  EXPECT_EQ(what(kTyping), "bit declared assessment") << "partly proves nothing";
}

TEST_F(profile_of_a_steward, other_proof_stays_beside_a_no_and_an_own_result_can_be_corrected) {
  ASSERT_TRUE(assess(kServing, assessment_verdict::yes));
  ASSERT_TRUE(assess(kServing, assessment_verdict::no, kOtherSchool));
  EXPECT_EQ(what(kServing), "have proven assessment");
  ASSERT_TRUE(set_level(p_, *tax_, {kGreeting, evidence::proven, {}, {}}, owner_));
  ASSERT_TRUE(assess(kGreeting, assessment_verdict::no));
  EXPECT_EQ(what(kGreeting), "have proven document");
  ASSERT_TRUE(assess(kServing, assessment_verdict::no));
  EXPECT_EQ(what(kServing), "no declared assessment");
  ASSERT_TRUE(assess(kServing, assessment_verdict::yes));
  ASSERT_TRUE(assess(kServing, assessment_verdict::partly));
  EXPECT_EQ(what(kServing), "bit declared assessment");
}

TEST_F(profile_of_a_steward, changes_are_what_a_person_would_see) {
  auto const before = p_;
  ASSERT_TRUE(answer(kListening, skill_answer::have));
  EXPECT_THAT(changes_between(before, p_), IsEmpty()) << "only who says so";
  ASSERT_TRUE(assess(kTyping, assessment_verdict::yes));
  ASSERT_TRUE(answer(kServing, skill_answer::no));
  std::erase_if(p_.skills, [](auto const& row) { return row.skill == kGreeting; });
  auto const changes = changes_between(before, p_);
  ASSERT_EQ(changes.size(), 3U);
  EXPECT_EQ(changes[0].skill, kServing);
  EXPECT_EQ(changes[1].skill, kTyping);
  EXPECT_EQ(changes[1].before, nullptr);
  EXPECT_EQ(changes[1].after->level, evidence::proven);
  EXPECT_EQ(changes[2].skill, kGreeting);
  EXPECT_EQ(changes[2].after, nullptr);
}

}  // namespace
