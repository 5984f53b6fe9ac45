// SPDX-License-Identifier: EUPL-1.2
#include "casework/assessments.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "casework/testing_office.h"

using namespace overstap;
using namespace overstap::casework;
using namespace overstap::casework::testing;
using desk::testing::kListening;
using desk::testing::kServing;
using desk::testing::kSteward;
using desk::testing::kTyping;
using desk::testing::kWagon;
using ::testing::SizeIs;

namespace {

auto const kDay = *parse_date("2026-09-01");

class assessments : public ::testing::Test {
protected:
  assessments() { office_.engage(kDossier, kSchool, access::purpose::training); }
  test_office office_;

  desk::caller changing(account_id who) {
    auto c = office_.as(who);
    c.if_match = office_.count("select version from dossier");
    return c;
  }
  result<assessment_outcome> enter(assessment_request const& r, account_id who = kProvider) {
    return assess(office_.at, changing(who), kDossier, r);
  }
  static assessment_request yes_to(skill_id s) {
    return {.step = {}, .on = kDay, .results = {{s, assessment_verdict::yes, {}}}, .remark = {}};
  }
  void add_step(uuid const& step, partner_id organisation) {
    auto const goal = numbered<goal_id>(1);
    office_.run(
        "insert into goal (id, dossier, occupation, state, plan_number, made_by, made_at) values (:id, :d, "
        ":o, 'active', 1, :by, 0) on conflict (id) do nothing",
        goal,
        kDossier,
        kSteward,
        kGuide);
    office_.run(
        "insert into goal_step (id, goal, dossier, source_sealed, kind_sealed, title_sealed, organisation, "
        "provider_sealed, municipality, start_on, end_on, hours_per_week, own_price, public_price, fund_sealed, "
        "reasons_sealed, sensitive, state, note_sealed, result_sealed) values (:id, :g, :d, '', '', '', :o, '', '', "
        "'2026-09-07', '2026-10-05', 4, 0, 0, '', '', 0, 'agreed', '', '')",
        step,
        goal,
        kDossier,
        organisation);
  }
};

TEST_F(assessments, profile_and_matches_change_at_once_and_the_answer_says_how) {
  ASSERT_TRUE(tell_occupations(office_.at, changing(kPerson), kDossier, {{kSteward, {}}}));
  ASSERT_TRUE(answer_cards(
      office_.at, changing(kPerson), kDossier, {{kListening, skill_answer::no}, {kServing, skill_answer::no}}));
  auto const out = enter({.step = {},
                          .on = kDay - days{1},
                          .results = {{kListening, assessment_verdict::yes, "Luistert goed"},
                                      {kTyping, assessment_verdict::yes, {}},
                                      {kServing, assessment_verdict::no, {}}},
                          .remark = "Sterk in gesprekken"});
  ASSERT_TRUE(out) << out.error().detail;
  EXPECT_EQ(out->matches_before, 0U);
  EXPECT_GT(out->matches_after, 0U);
  ASSERT_THAT(out->skills, SizeIs(2)) << "no stays no";
  EXPECT_EQ(out->skills[0].before, (skill_state{skill_answer::no, evidence::declared}));
  EXPECT_EQ(out->skills[0].after, (skill_state{skill_answer::have, evidence::proven}));
  EXPECT_EQ(out->skills[1].before, std::nullopt);

  auto const seen = read_profile(office_.at, office_.as(kPerson), kDossier);
  ASSERT_TRUE(seen);
  EXPECT_EQ(seen->told, out->page.told);
  EXPECT_EQ(seen->skills.at(0).author.organisation, "School");
  EXPECT_EQ(seen->skills.at(0).row.on, kDay - days{1});
  EXPECT_EQ(seen->skills.at(0).remark, "Luistert goed");
  ASSERT_THAT(seen->assessments, SizeIs(1));
  EXPECT_EQ(seen->assessments[0].assessor.name, "Docent Doornbos");
  EXPECT_EQ(seen->assessments[0].remark, "Sterk in gesprekken");
  EXPECT_THAT(seen->assessments[0].results, SizeIs(3));
  EXPECT_FALSE(seen->assessments[0].sells_step);
  EXPECT_EQ(office_.count("select count(*) from dossier_event where kind = 'assessment'"), 1);
  EXPECT_EQ(office_.count("select count(*) from processing_log where action = 'assess' and purpose = 'training'"), 1);
  EXPECT_EQ(office_.count("select count(*) from assessment where remark_sealed like '%Sterk%'"), 0);
}

TEST_F(assessments, an_assessor_who_sells_a_step_is_marked) {
  auto const step = numbered<goal_id>(7).value();
  add_step(step, kSchool);
  auto r = yes_to(kTyping);
  r.step = step;
  auto const out = enter(r);
  ASSERT_TRUE(out) << out.error().detail;
  EXPECT_TRUE(out->page.assessments.at(0).sells_step);
  EXPECT_EQ(out->page.assessments.at(0).step, step);
  office_.run("update goal_step set state = 'stopped'");
  EXPECT_FALSE(read_profile(office_.at, office_.as(kPerson), kDossier)->assessments.at(0).sells_step);
}

TEST_F(assessments, wrong_fields_are_named_and_nothing_is_stored) {
  auto const pointers = [&](assessment_request const& r) {
    auto const out = enter(r);
    auto all = std::vector<std::string>{};
    if (!out) {
      for (auto const& f : out.error().fields) {
        all.push_back(f.pointer);
      }
    }
    return all;
  };
  EXPECT_EQ(pointers({.step = {}, .on = kDay + days{1}, .results = {}, .remark = "123456782"}),
            (std::vector<std::string>{"/on", "/results", "/remark"}));
  auto r = yes_to(kTyping);
  r.results.push_back({kTyping, assessment_verdict::no, {}});
  EXPECT_EQ(pointers(r), std::vector<std::string>{"/results/1/skill"});
  r = yes_to(kTyping);
  r.results[0].remark = "123456782";
  EXPECT_EQ(pointers(r), std::vector<std::string>{"/results/0/remark"});
  r = yes_to(kTyping);
  r.step = numbered<goal_id>(7).value();
  EXPECT_EQ(pointers(r), std::vector<std::string>{"/step"});
  add_step(*r.step, kUwv);
  EXPECT_EQ(pointers(r), std::vector<std::string>{"/step"}) << "of another organisation";
  EXPECT_EQ(office_.count("select count(*) from assessment"), 0);
  EXPECT_EQ(office_.count("select version from dossier"), 1);
}

TEST_F(assessments, only_who_may_assesses) {
  for (auto const who : {kPerson, kGuide, kColleague}) {
    EXPECT_EQ(enter(yes_to(kTyping), who).error().code, errc::forbidden) << to_string(who);
  }
  EXPECT_EQ(enter(yes_to(kTyping), kSpecialist).error().code, errc::not_found);
  EXPECT_EQ(enter(yes_to(kTyping), kStranger).error().code, errc::not_found);
  auto c = office_.as(kProvider);
  c.if_match = 7;
  EXPECT_EQ(assess(office_.at, c, kDossier, yes_to(kTyping)).error().code, errc::stale);
  EXPECT_TRUE(enter(yes_to(kTyping)));
}

}  // namespace
