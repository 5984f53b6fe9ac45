// SPDX-License-Identifier: EUPL-1.2
// What the operations on a profile read and give.
#include <boost/json/parse.hpp>
#include <gmock/gmock.h>

#include "api/codec.h"
#include "api/endpoints/profiles.h"
#include "api/validate.h"
#include "casework/testing_office.h"

using namespace overstap;
using namespace overstap::api;
using namespace overstap::casework::testing;
using desk::testing::kAgent;
using desk::testing::kListening;
using desk::testing::kServing;
using desk::testing::kSteward;
using desk::testing::kTyping;
using ::testing::HasSubstr;
using ::testing::SizeIs;

namespace {

boundary::language_query const kNl{};
boundary::id_path const kPath{kDossier.value()};

class profile_endpoints : public ::testing::Test {
protected:
  test_office office_;
  service from_{.desk = office_.planner, .planning = {}, .office = &office_.at};

  desk::caller changing(account_id who) {
    auto c = office_.as(who);
    c.if_match = office_.count("select version from dossier");
    return c;
  }
  boundary::profile now() { return get_profile{from_}(office_.as(kPerson), kPath, kNl, {})->value; }
  std::string exported(boundary::export_format as) {
    return get_profile_export{from_}(office_.as(kPerson), kPath, {.format = as, .language = {}}, {})->bytes;
  }
  void tell_much() {
    auto occupations = boundary::told_occupations{};
    occupations.occupations.items = {{kSteward.value(), {{5}}}, {kAgent.value(), {}}};
    ASSERT_TRUE(put_profile_occupations{from_}(changing(kPerson), kPath, kNl, occupations));
    auto answers = boundary::given_answers{};
    answers.answers.items = {{kServing.value(), boundary::card_answer::unknown},
                             {kTyping.value(), boundary::card_answer::bit}};
    ASSERT_TRUE(post_profile_answers{from_}(changing(kPerson), kPath, kNl, answers));
    auto level = boundary::told_level{.level = boundary::evidence::proven, .document = {}, .remark = {{"=1+1"}}};
    ASSERT_TRUE(put_profile_skill{from_}(changing(kGuide), {kDossier.value(), kListening.value()}, kNl, level));
    auto wishes = boundary::preferences{};
    wishes.maxKm = {30};
    wishes.shifts = true;
    wishes.contracts.emplace();
    wishes.contracts->items = {boundary::contract::workBasedLearning, boundary::contract::permanent};
    ASSERT_TRUE(put_profile_preferences{from_}(changing(kPerson), kPath, kNl, wishes));
    auto credential = boundary::told_credential{
        .code = {"vog"}, .validUntil = parse_date("2026-08-31"), .seen = true, .document = {}};
    ASSERT_TRUE(post_profile_credentials{from_}(changing(kGuide), kPath, kNl, credential));
  }
};

TEST_F(profile_endpoints, a_profile_is_shown_with_labels_and_evidence) {
  tell_much();
  auto const p = now();
  ASSERT_THAT(p.occupations, SizeIs(2));
  EXPECT_EQ(p.occupations[0].label, "steward");
  EXPECT_EQ(p.occupations[0].years, 5);
  ASSERT_THAT(p.skills, SizeIs(2));
  EXPECT_EQ(p.skills[0].label, "luisteren");
  EXPECT_EQ(p.skills[0].level, boundary::evidence::proven);
  EXPECT_EQ(p.skills[0].source, boundary::skill_source::document);
  EXPECT_EQ(p.skills[0].author, "Gijs de Gids");
  EXPECT_TRUE(p.skills[1].borrowed);
  EXPECT_EQ(p.skills[1].answer, boundary::skill_answer::bit);
  EXPECT_TRUE(p.credentials.at(0).expired);
  EXPECT_EQ(p.credentials.at(0).name, "Verklaring omtrent gedrag");
  EXPECT_EQ(p.preferences.contracts->items.at(0), boundary::contract::permanent);
  EXPECT_EQ(p.version, 6);
  EXPECT_EQ(p.state, boundary::dossier_state::open);
}

TEST_F(profile_endpoints, a_profile_says_how_the_asker_stands_to_it) {
  auto const standing_of = [this](account_id account) {
    return get_profile{from_}(office_.as(account), kPath, kNl, {})->value.standing;
  };
  EXPECT_EQ(standing_of(kPerson), boundary::standing::self);
  EXPECT_EQ(standing_of(kGuide), boundary::standing::owner);
}

TEST_F(profile_endpoints, an_export_brought_in_again_changes_nothing) {
  tell_much();
  auto const before = now();
  auto const file = boost::json::parse(exported(boundary::export_format::json));
  auto wrong = std::vector<field_error>{};
  validate(file, shape_of<boundary::carried_profile>(), wrong);
  ASSERT_THAT(wrong, SizeIs(0));
  auto const again =
      post_profile_import{from_}(changing(kPerson), kPath, kNl, decode_valid<boundary::carried_profile>(file));
  ASSERT_TRUE(again) << again.error().detail;
  auto text = std::string{};
  encode(again->value, text);
  auto expected = before;
  expected.version = again->version;
  auto expected_text = std::string{};
  encode(expected, expected_text);
  EXPECT_EQ(text, expected_text);
}

TEST_F(profile_endpoints, a_table_holds_the_evidence_and_no_formula) {
  tell_much();
  auto const csv = exported(boundary::export_format::csv);
  EXPECT_THAT(csv, HasSubstr("skill," + to_string(kListening) + ",luisteren,have,proven,document,Gijs de Gids,"));
  EXPECT_THAT(csv, HasSubstr(",'=1+1\n"));
  EXPECT_THAT(csv, HasSubstr("credential,vog,Verklaring omtrent gedrag,"));
}

TEST_F(profile_endpoints, a_document_goes_up_and_comes_back) {
  auto const pdf = std::string{"%PDF-1.7\nstartxref\n9\n%%EOF\n"};
  auto const kept =
      post_documents{from_}(office_.as(kPerson), kPath, {.name = {"Diploma"}}, {"application/octet-stream", pdf});
  ASSERT_TRUE(kept);
  EXPECT_EQ(kept->value.name, "Diploma.pdf");
  EXPECT_THAT(kept->location, HasSubstr("/documents/" + to_string(kept->value.id)));
  auto const file = get_document{from_}(office_.as(kGuide), {kDossier.value(), kept->value.id}, {}, {});
  ASSERT_TRUE(file);
  EXPECT_EQ(file->content_type, "application/pdf");
  EXPECT_EQ(file->bytes, pdf);
  auto const left = delete_document{from_}(changing(kPerson), {kDossier.value(), kept->value.id}, kNl, {});
  ASSERT_TRUE(left);
  EXPECT_THAT(left->value.documents, SizeIs(0));
}

TEST_F(profile_endpoints, an_assessment_says_what_changed) {
  office_.engage(kDossier, kSchool, access::purpose::training);
  auto body = boundary::told_assessment{};
  body.on = *parse_date("2026-09-01");
  body.results.items = {{kListening.value(), boundary::assessment_verdict::yes, {}},
                        {kTyping.value(), boundary::assessment_verdict::partly, {}}};
  auto const out = post_assessments{from_}(changing(kProvider), kPath, kNl, body);
  ASSERT_TRUE(out) << out.error().detail;
  ASSERT_THAT(out->value.changes.skills, SizeIs(2));
  EXPECT_EQ(out->value.changes.skills[0].before, boundary::skill_standing::unknown);
  EXPECT_EQ(out->value.changes.skills[0].after, boundary::skill_standing::proven);
  EXPECT_EQ(out->value.changes.skills[1].after, boundary::skill_standing::bit);
  EXPECT_EQ(out->value.profile.assessments.at(0).organisation, "School");
}

}  // namespace
