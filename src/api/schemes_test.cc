// SPDX-License-Identifier: EUPL-1.2
#include "api/endpoints/schemes.h"

#include <gmock/gmock.h>

#include "api/shape.h"
#include "desk/testing_world.h"
#include "schemes/read_rules.h"

using namespace overstap;
using namespace overstap::api;
using namespace overstap::desk::testing;
using ::testing::ElementsAre;

namespace {

using facts = std::vector<std::pair<std::string, std::string>>;

class schemes_for_an_employer : public ::testing::Test {
protected:
  static boundary::list<boundary::told_fact, 100> told(facts const& all) {
    auto out = boundary::list<boundary::told_fact, 100>{};
    for (auto const& [fact, value] : all) {
      out.items.push_back({boundary::code_text{fact}, {value}});
    }
    return out;
  }
  static boundary::training_line line(std::int64_t people, facts const& all) {
    return {.people = {people}, .facts = told(all), .later = std::nullopt};
  }
  result<boundary::training_plan_answer> answer(std::vector<boundary::training_line> lines, facts const& firm) const {
    return post_training_plan{from_}({},
                                     {},
                                     {.lines = {std::move(lines)},
                                      .facts = told(firm),
                                      .later = std::nullopt,
                                      .on = parse_date("2026-11-26"),
                                      .answerIn = std::nullopt});
  }
  static boundary::scheme_decision of(std::vector<boundary::scheme_decision> const& all, std::string_view scheme) {
    for (auto const& d : all) {
      if (d.scheme == scheme) {
        return d;
      }
    }
    return {};
  }
  static std::vector<std::string> pointers(error const& e) {
    auto out = std::vector<std::string>{};
    for (auto const& f : e.fields) {
      out.push_back(f.pointer);
    }
    return out;
  }

  still_clock time_;
  desk::desk desk_{published<desk::world>{small_world()}, time_};
  service from_{desk_};
};

TEST_F(schemes_for_an_employer, a_training_plan_is_answered_per_line_per_firm_and_in_total) {
  auto const a = answer(
      {line(3,
            {{"training-kind", "bbl"}, {"lesson-hours", "240"}, {"practice-hours", "800"}, {"training-costs", "1000"}}),
       line(1, {{"training-kind", "none"}, {"project-costs", "40000"}}),
       line(1, {{"training-kind", "none"}, {"project-costs", "20000"}})},
      {{"employer-is-sme", "true"}, {"recognised-learning-company", "true"}});
  ASSERT_TRUE(a.has_value()) << a.error().detail;
  auto const learning = of(a->lines.at(0).decisions, "practice-learning-subsidy");
  EXPECT_EQ(learning.verdict, boundary::scheme_verdict::yes);
  EXPECT_EQ(learning.amounts.at(0).high.value, 3 * 270'000) << "for three people";
  auto const slim = of(a->decisions, "slim");
  EXPECT_EQ(slim.verdict, boundary::scheme_verdict::yes);
  EXPECT_EQ(slim.amounts.at(0).low.value, 2'499'900) << "its maximum holds over both lines";
  ASSERT_EQ(a->total.size(), 2U);
  EXPECT_EQ(a->total[0].low.value, 810'000);
  EXPECT_EQ(a->total[1].high.value, 2'499'900);
  EXPECT_EQ(a->costs->value, 6'300'000);
  EXPECT_EQ(a->lines.at(1).told.at(1).fact, "project-costs");
  EXPECT_EQ(a->told.at(0).fact, "employer-is-sme");
}

TEST_F(schemes_for_an_employer, questions_of_a_training_plan_say_for_which_line) {
  auto const a = answer(
      {line(1, {{"training-kind", "none"}}), line(2, {{"training-kind", "third-route"}})},
      {{"recognised-learning-company", "true"}, {"employer-is-sme", "false"}, {"firm-sector-has-fund", "false"}});
  ASSERT_TRUE(a.has_value());
  EXPECT_EQ(a->nextQuestion->line, 0);
  EXPECT_EQ(a->nextQuestion->question.fact, "course-on-official-list");
  EXPECT_THAT(a->nextQuestion->question.schemes, ElementsAre("SLIM-scholing"));
  EXPECT_EQ(a->openQuestions, 4);
}

TEST_F(schemes_for_an_employer, a_training_plan_takes_nothing_about_a_person) {
  auto const a = answer(
      {line(1, {{"worker-age-at-start", "57"}, {"employer-is-sme", "true"}}), line(1, {{"training-kind", "no-such"}})},
      {{"training-kind", "bbl"}, {"person-benefit", "ww"}});
  ASSERT_FALSE(a.has_value());
  EXPECT_THAT(pointers(a.error()),
              ElementsAre("/facts/0/fact",
                          "/facts/1/fact",
                          "/lines/0/facts/0/fact",
                          "/lines/0/facts/1/fact",
                          "/lines/1/facts/0/value"));
}

TEST_F(schemes_for_an_employer, the_lines_together_stay_within_what_can_occur) {
  auto const a = answer({line(1, {{"project-costs", "600000"}}), line(1, {{"project-costs", "600000"}})}, {});
  ASSERT_FALSE(a.has_value());
  EXPECT_THAT(pointers(a.error()), ElementsAre("/lines"));
}

TEST_F(schemes_for_an_employer, is_told_what_is_wrong_with_facts_and_names) {
  auto question = boundary::scheme_question{};
  question.facts = told({{"worker-age-at-start", "57"}, {"contract-months", "lots"}, {"contract-months", "3"}});
  question.later.emplace();
  question.later->items.push_back(boundary::code_text{"no-such-fact"});
  question.without = question.later;
  auto const a = post_schemes_evaluate{from_}({}, {}, question);
  ASSERT_FALSE(a.has_value());
  EXPECT_THAT(pointers(a.error()), ElementsAre("/facts/0/fact", "/facts/1/value", "/later/0", "/without/0"));
  question.later.reset();
  question.without.reset();
  question.facts = told({{"worker-age-at-start", "57"}});
  question.toldBy = boundary::told_by::person;
  EXPECT_TRUE((post_schemes_evaluate{from_}({}, {}, question).has_value()));
}

TEST_F(schemes_for_an_employer, a_condition_says_whether_it_is_on_a_fact_of_a_person) {
  auto question = boundary::scheme_question{};
  question.on = parse_date("2026-11-26");
  auto const a = post_schemes_evaluate{from_}({}, {}, question);
  auto const coach = of(a->decisions, "job-coach").trace;
  EXPECT_FALSE(coach.front().ofPerson) << "the months of the contract";
  EXPECT_TRUE(coach.back().ofPerson) << "what somebody can not earn";
}

TEST_F(schemes_for_an_employer, what_is_left_out_is_not_in_the_answer) {
  auto question = boundary::scheme_question{};
  question.on = parse_date("2026-11-26");
  question.without.emplace();
  question.without->items.push_back(boundary::code_text{"slim"});
  auto const a = post_schemes_evaluate{from_}({}, {}, question);
  ASSERT_TRUE(a.has_value());
  EXPECT_EQ(of(a->decisions, "slim").scheme, "");
  EXPECT_EQ(of(a->decisions, "slim-training").scheme, "slim-training");
}

TEST_F(schemes_for_an_employer, nothing_is_asked_for_the_sake_of_what_is_left_out) {
  auto question = boundary::scheme_question{.side = boundary::scheme_side::employer,
                                            .toldBy = boundary::told_by::person,
                                            .on = parse_date("2026-11-26"),
                                            .facts = std::nullopt,
                                            .later = std::nullopt,
                                            .without = std::nullopt,
                                            .answerIn = std::nullopt};
  auto const all = post_schemes_evaluate{from_}({}, {}, question);
  ASSERT_TRUE(all.has_value());
  question.without.emplace();
  for (auto const& d : all->decisions) {
    if (d.scheme != "slim") {
      question.without->items.push_back(boundary::code_text{d.scheme});
    }
  }
  auto told = facts{};
  for (auto left = std::int64_t{1}; left > 0;) {
    question.facts = schemes_for_an_employer::told(told);
    auto const a = post_schemes_evaluate{from_}({}, {}, question);
    ASSERT_TRUE(a.has_value());
    ASSERT_EQ(a->nextQuestion.has_value(), a->openQuestions > 0);
    left = a->openQuestions;
    if (a->nextQuestion) {
      EXPECT_THAT(a->nextQuestion->fact, ::testing::AnyOf("employer-is-sme", "project-costs"));
      told.emplace_back(a->nextQuestion->fact, a->nextQuestion->fact == "project-costs" ? "8000" : "true");
    } else {
      EXPECT_EQ(a->total.at(0).low.value, a->total.at(0).high.value) << "nothing that counts is open";
    }
  }
}

TEST(codes_of_schemes, can_be_said_in_a_request) {
  auto const& book = schemes::built_in_rules();
  for (auto const& r : book.rules) {
    EXPECT_LE(r.scheme.size(), kMaxCodeLength) << r.scheme;
  }
  for (auto const& f : book.facts) {
    EXPECT_LE(f.name.size(), kMaxCodeLength) << f.name;
  }
}

TEST_F(schemes_for_an_employer, the_questions_that_are_put_off_can_be_read) {
  auto question = boundary::scheme_question{};
  question.on = parse_date("2026-11-26");
  question.later.emplace();
  question.later->items.push_back(boundary::code_text{"contract-months"});
  auto const a = post_schemes_evaluate{from_}({}, {}, question);
  ASSERT_TRUE(a.has_value());
  ASSERT_EQ(a->later.size(), 1U);
  EXPECT_EQ(a->later.front().fact, "contract-months");
  EXPECT_THAT(a->later.front().schemes, ElementsAre("Jobcoach", "Proefplaatsing"));
}

TEST_F(schemes_for_an_employer, a_scheme_of_which_the_rules_ran_out_is_told_apart_from_one_that_ended) {
  auto question = boundary::scheme_question{};
  auto const lapsed = [&](char const* day) {
    question.on = parse_date(day);
    auto codes = std::vector<std::string>{};
    auto const a = post_schemes_evaluate{from_}({}, {}, question);
    for (auto const& s : a->lapsed) {
      codes.push_back(s.scheme);
    }
    auto query = boundary::schemes_query{};
    query.on = question.on;
    query.side = boundary::scheme_side::employer;
    EXPECT_EQ(get_schemes{from_}({}, query, {})->lapsed.size(), codes.size());
    return codes;
  };
  EXPECT_THAT(lapsed("2026-12-31"), ElementsAre());
  EXPECT_THAT(lapsed("2027-01-01"), ElementsAre("transition-payment"));
}

}  // namespace
