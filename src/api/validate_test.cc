// SPDX-License-Identifier: EUPL-1.2
#include "api/validate.h"

#include <boost/json/parse.hpp>
#include <gmock/gmock.h>

#include "api/boundary/concepts.h"
#include "api/boundary/journeys.h"
#include "api/boundary/parameters.h"
#include "api/codec.h"

using namespace overstap;
using namespace overstap::api;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

namespace {

template <typename T>
std::vector<field_error> wrong(std::string_view text) {
  auto found = std::vector<field_error>{};
  validate(boost::json::parse(text), shape_of<T>(), found);
  return found;
}

template <typename T>
std::vector<std::string> pointers(std::string_view text) {
  auto out = std::vector<std::string>{};
  for (auto const& f : wrong<T>(text)) {
    out.push_back(f.pointer);
  }
  return out;
}

/// The one thing that is wrong with a member of a visitor.
field_error wrong_person(std::string_view members) {
  auto const found = wrong<boundary::transition_request>("{\"person\":{" + std::string{members} + "}}");
  return found.size() == 1 ? found.front() : field_error{"not exactly one error", {}};
}

constexpr auto kId = "00000000-0001-7000-8000-000000000001";

TEST(validate, nothing_is_wrong_with_everything_at_its_bounds) {
  EXPECT_THAT(wrong<boundary::transition_request>(R"({"person":{}})"), IsEmpty());
  EXPECT_THAT(
      wrong<boundary::transition_request>(
          R"({"person":{"occupations":[],"credentials":["rijbewijs-b"],"maxKm":300,"hoursMin":0,"availableFrom":"2199-12-31",
              "contracts":["workBasedLearning","agency"],"shifts":false},"withVacanciesOnly":true,"limit":100,"answerIn":"en"})"),
      IsEmpty());
}

TEST(validate, says_where_and_what_is_allowed) {
  EXPECT_EQ(wrong_person(R"("maxKm":301)"), (field_error{"/person/maxKm", "a whole number from 0 to 300"}));
  EXPECT_EQ(wrong_person(R"("maxKm":-1)"), (field_error{"/person/maxKm", "a whole number from 0 to 300"}));
  EXPECT_EQ(wrong_person(R"("maxKm":"3")"), (field_error{"/person/maxKm", "a whole number from 0 to 300"}));
  EXPECT_EQ(wrong_person(R"("maxKm":1.5)"), (field_error{"/person/maxKm", "a whole number from 0 to 300"}));
  EXPECT_EQ(wrong_person(R"("maxKm":18446744073709551615)"),
            (field_error{"/person/maxKm", "a whole number from 0 to 300"}));
  EXPECT_EQ(wrong_person(R"("shifts":"true")"), (field_error{"/person/shifts", "true or false"}));
  EXPECT_EQ(wrong_person(R"("availableFrom":"2026-02-30")"),
            (field_error{"/person/availableFrom", "a date as YYYY-MM-DD from 1900-01-01 to 2199-12-31"}));
  EXPECT_EQ(wrong_person(R"("occupations":["x"])"), (field_error{"/person/occupations/0", "a UUID of 36 characters"}));
  EXPECT_EQ(wrong_person(R"("contracts":["agency","fixed"])"),
            (field_error{"/person/contracts/1", "one of: permanent, temporary, agency, workBasedLearning"}));
  EXPECT_EQ(wrong_person(R"("credentials":["vog",""])"),
            (field_error{"/person/credentials/1", "a code of 1 to 64 letters, digits and dashes"}));
  EXPECT_EQ(wrong_person(R"("municipality":"GM 0363")"),
            (field_error{"/person/municipality", "a code of 1 to 64 letters, digits and dashes"}));
  EXPECT_EQ(wrong_person(R"("contracts":{})"), (field_error{"/person/contracts", "a list of at most 4 elements"}));
  EXPECT_EQ(wrong_person(R"("skills":[7])"), (field_error{"/person/skills/0", "an object with: skill, level"}));
}

TEST(validate, null_is_not_absent) {
  EXPECT_EQ(wrong_person(R"("shifts":null)"), (field_error{"/person/shifts", "true or false"}));
}

TEST(validate, a_number_without_fraction_is_whole_however_it_is_written) {
  EXPECT_THAT(wrong<boundary::transition_request>(R"({"person":{"maxKm":3e2,"hoursMin":8.0}})"), IsEmpty());
  EXPECT_EQ(
      decode_valid<boundary::transition_request>(boost::json::parse(R"({"person":{"maxKm":3e2}})")).person.maxKm->value,
      300);
}

TEST(validate, missing_members_are_named) {
  EXPECT_THAT(
      wrong<boundary::transition_request>("{}"),
      ElementsAre(field_error{"/person",
                              "required: an object with: occupations, skills, credentials, barriers, municipality, "
                              "maxKm, hoursMin, hoursMax, availableFrom, contracts, shifts, needsSupport"}));
  EXPECT_THAT(pointers<boundary::transition_request>(R"({"person":{"skills":[{}]}})"),
              ElementsAre("/person/skills/0/skill", "/person/skills/0/level"));
}

TEST(validate, unknown_members_are_refused_with_an_escaped_pointer) {
  EXPECT_THAT(wrong<boundary::transition_request>(R"({"person":{},"a/b~c":1})"),
              ElementsAre(field_error{"/a~1b~0c", "only: person, withVacanciesOnly, limit, answerIn"}));
}

TEST(validate, an_unknown_name_that_is_long_or_unprintable_is_not_repeated) {
  auto const name = std::string(65, 'x');
  EXPECT_THAT(pointers<boundary::transition_request>("{\"person\":{\"" + name + "\":1}}"), ElementsAre("/person"));
  EXPECT_THAT(pointers<boundary::transition_request>("{\"person\":{\"a\\u0007\":1}}"), ElementsAre("/person"));
}

TEST(validate, everything_that_is_wrong_comes_at_once) {
  EXPECT_THAT(
      pointers<boundary::journey_request>(
          R"({"person":{"maxKm":999,"skills":[{"skill":"x","level":"proven"},{"skill":"y","level":"z","more":1}]},
              "goals":["a"],"maxSteps":9,"earliest":20260901,"nonsense":{}})"),
      UnorderedElementsAre("/person/maxKm",
                           "/person/skills/0/skill",
                           "/person/skills/1/skill",
                           "/person/skills/1/level",
                           "/person/skills/1/more",
                           "/goals/0",
                           "/maxSteps",
                           "/earliest",
                           "/nonsense"));
}

TEST(validate, a_list_that_is_too_long_is_one_error) {
  auto list = std::string{};
  for (auto i = 0; i < 11; ++i) {
    list += "\"x\",";
  }
  list.pop_back();
  EXPECT_EQ(wrong_person("\"occupations\":[" + list + "]"),
            (field_error{"/person/occupations", "a list of at most 10 elements"}));
}

TEST(validate, the_number_of_errors_is_bounded) {
  auto many = std::string{"{\"person\":{}"};
  for (auto i = 0; i < 3000; ++i) {
    many += ",\"x" + std::to_string(i) + "\":0";
  }
  EXPECT_EQ(wrong<boundary::transition_request>(many + "}").size(), kMaxFieldErrors);
}

TEST(validate, text_has_its_length_in_code_points_and_no_control_characters) {
  EXPECT_THAT(wrong<boundary::suggest_query>(R"({"query":"é"})"), IsEmpty());
  EXPECT_THAT(wrong<boundary::suggest_query>(R"({"query":""})"),
              ElementsAre(field_error{"/query", "plain text of 1 to 200 characters"}));
  auto two_hundred = std::string{};
  for (auto i = 0; i < 200; ++i) {
    two_hundred += "é";
  }
  EXPECT_THAT(wrong<boundary::suggest_query>("{\"query\":\"" + two_hundred + "\"}"), IsEmpty());
  EXPECT_THAT(pointers<boundary::suggest_query>("{\"query\":\"" + two_hundred + "é\"}"), ElementsAre("/query"));
  EXPECT_THAT(pointers<boundary::suggest_query>(R"({"query":"a\u0000b"})"), ElementsAre("/query"));
}

TEST(validate, the_document_itself_can_be_wrong) {
  EXPECT_THAT(pointers<boundary::transition_request>("[]"), ElementsAre(""));
  EXPECT_THAT(pointers<boundary::transition_request>("null"), ElementsAre(""));
}

TEST(decode, takes_over_every_kind_of_member) {
  auto const r = decode_valid<boundary::journey_request>(
      boost::json::parse(std::string{R"({"person":{"skills":[{"skill":")"} + kId +
                         R"(","level":"worked"}],"credentials":[],"municipality":"GM0363","shifts":true},"goals":[")" +
                         kId + R"("],"earliest":"2026-09-01","ownBudgetCents":12345,"answerIn":"en"})"));
  ASSERT_EQ(r.person.skills->items.size(), 1U);
  EXPECT_EQ(to_string(r.person.skills->items[0].skill), kId);
  EXPECT_EQ(r.person.skills->items[0].level, boundary::evidence::worked);
  EXPECT_TRUE(r.person.credentials.has_value() && r.person.credentials->items.empty());
  EXPECT_FALSE(r.person.barriers.has_value());
  EXPECT_EQ(r.person.municipality->value, "GM0363");
  EXPECT_EQ(r.person.shifts, true);
  EXPECT_EQ(to_string(r.goals->items.at(0)), kId);
  EXPECT_EQ(to_string(*r.earliest), "2026-09-01");
  EXPECT_EQ(r.ownBudgetCents->value, 12'345);
  EXPECT_EQ(r.answerIn, boundary::language::en);
  EXPECT_FALSE(r.vacancy.has_value());
}

TEST(encode, leaves_out_what_is_absent_and_escapes_text) {
  auto out = std::string{};
  encode(boundary::suggestions{{{*parse_uuid(kId), "a \"b\"\\\n\x01é", "", true}}}, out);
  EXPECT_EQ(out,
            std::string{R"({"items":[{"id":")"} + kId +
                R"(","label":"a \"b\"\\\n\u0001é","matchedLabel":"","borrowed":true}]})");
  out.clear();
  encode(boundary::relaxation{boundary::change::later, 4, std::nullopt, std::nullopt, std::nullopt}, out);
  EXPECT_EQ(out, R"({"what":"later","amount":4})");
}

}  // namespace
