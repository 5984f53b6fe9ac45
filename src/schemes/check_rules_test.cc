// SPDX-License-Identifier: EUPL-1.2
#include "schemes/check_rules.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "schemes/testing_rules.h"
#include "vault/digest.h"

using namespace overstap;
using namespace overstap::schemes;
using schemes::testing::a_rule;
using schemes::testing::as_files;
using schemes::testing::kFacts;
using schemes::testing::written_files;

namespace {

constexpr auto kAmount = "amount:\n  - {cents: 100, per: year, source: law, certainty: found}\n";

std::vector<finding> found(written_files texts, std::string const& today = "2026-11-25") {
  texts.emplace_back("facts.yaml", kFacts);
  auto all = check_rules(as_files(texts), {*parse_date(today)});
  std::erase_if(all, [](finding const& f) { return f.what == kNotReleased; });
  return all;
}

/// The only finding has this text in it and this line.
void expect_one(std::vector<finding> const& all, std::string_view text, int line) {
  ASSERT_EQ(all.size(), 1U) << (all.empty() ? "nothing found" : all[0].what + " | " + all.back().what);
  EXPECT_NE(all[0].what.find(text), std::string::npos) << all[0].what;
  EXPECT_EQ(all[0].line, line) << all[0].what;
}

/// Of one rule with these lines added; the first added line is line 10.
std::vector<finding> found_in_rule(std::string const& more) {
  return found({a_rule("x", "2024-01-01", more)});
}

TEST(check_rules, says_nothing_of_a_right_rule) {
  EXPECT_TRUE(found({a_rule("x", "2024-01-01", kAmount), a_rule("x", "2025-01-01", kAmount)}).empty());
  EXPECT_TRUE(found_in_rule("when:\n  - {fact: age, at-least: 56, source: law}\n").empty());
}

TEST(check_rules, names_file_line_and_reason) {
  auto const all = found_in_rule("when:\n  - {fact: agee, at-least: 56, source: law}\n");
  expect_one(all, "no fact agee", 11);
  EXPECT_EQ(all[0].file, "rules/x/2024-01-01.yaml");
}

TEST(check_rules, sees_conditions_that_ask_nothing_or_the_impossible) {
  expect_one(found_in_rule("when:\n  - {fact: age, at-least: 15, source: law}\n"), "every answer", 11);
  expect_one(found_in_rule("when:\n  - {fact: age, at-least: 56, at-most: 55, source: law}\n"), "no answer", 11);
  expect_one(found_in_rule("when:\n  - {fact: age, source: law}\n"), "what is asked of age is missing", 11);
  expect_one(found_in_rule("when:\n  - {fact: age, at-least: 76, source: law}\n"), "outside its range", 11);
  expect_one(
      found_in_rule("when:\n  - {fact: age, before: 2024-01-01, source: law}\n"), "can not be asked with before", 11);
  expect_one(found_in_rule("when:\n  - {fact: benefit, one-of: [ww, xx], source: law}\n"), "xx is not a choice", 11);
  expect_one(found_in_rule("when:\n  - {fact: benefit, one-of: [none, ww, wia], source: law}\n"), "every answer", 11);
  expect_one(found_in_rule("when:\n  - any: []\n"), "never holds", 11);
}

TEST(check_rules, sees_missing_sources_and_amounts_without_a_unit) {
  expect_one(found_in_rule("when:\n  - {fact: age, at-least: 56}\n"), "source is missing", 11);
  expect_one(found_in_rule("when:\n  - {fact: age, at-least: 56, source: bill}\n"), "no source bill", 11);
  expect_one(found_in_rule("amount:\n  - {cents: 100, source: law, certainty: found}\n"), "per is missing", 11);
  expect_one(found_in_rule("amount:\n  - {cents: 100, per: year, source: law}\n"), "certainty is missing", 11);
  expect_one(found_in_rule("amount:\n  - {percent: 60, of: hours, per: year, source: law, certainty: sure}\n"),
             "another type",
             11);
  expect_one(found_in_rule("colour: red\n"), "there is no \"colour\"", 10);
}

TEST(check_rules, sees_overlap_and_gaps_of_validity) {
  expect_one(
      found({a_rule("x", "2024-01-01", kAmount, "2025-01-01"), a_rule("x", "2025-01-01", kAmount)}), "overlaps", 0);
  EXPECT_TRUE(found({a_rule("x", "2024-01-01", kAmount, "2024-12-31"), a_rule("x", "2025-01-01", kAmount)}).empty());
  expect_one(found({a_rule("x", "2024-01-01", kAmount, "2024-12-30"), a_rule("x", "2025-01-01", kAmount)}),
             "nothing is valid between",
             0);
  expect_one(found({a_rule("x", "2024-01-01", kAmount, "2026-11-24")}), "without a next version", 0);
  EXPECT_TRUE(found({a_rule("x", "2024-01-01", "ended: {nl: Weg, en: Gone}\n", "2026-11-24")}).empty());
}

TEST(rule_book, what_ran_out_is_not_known_and_what_ended_is) {
  auto const ended = "ended: {nl: Weg, en: Gone}\n";
  auto texts = written_files{{"facts.yaml", kFacts},
                             a_rule("ended", "2024-01-01", ended, "2024-12-31"),
                             a_rule("next", "2024-01-01", "", "2024-12-31"),
                             a_rule("next", "2025-01-01", ""),
                             a_rule("ran-out", "2024-01-01", "", "2024-12-31")};
  auto const book = read_rules(as_files(texts)).book;
  auto const lapsed = [&](char const* day, std::vector<std::string> const& without = {}) {
    auto names = std::vector<std::string>{};
    for (auto const at : book.lapsed_rules(side::employer, *parse_date(day), without)) {
      names.push_back(book.rules[at].scheme);
    }
    return names;
  };
  EXPECT_EQ(lapsed("2024-12-31"), std::vector<std::string>{});
  EXPECT_EQ(lapsed("2025-01-01"), std::vector<std::string>{"ran-out"});
  EXPECT_EQ(lapsed("2025-01-01", {"ran-out"}), std::vector<std::string>{});
  EXPECT_TRUE(book.lapsed_rules(side::person, *parse_date("2025-01-01")).empty());
}

TEST(check_rules, says_what_to_look_at_again) {
  auto const soon = found({a_rule("x", "2024-01-01", kAmount, "2027-02-22")});
  expect_one(soon, "validity ends on 2027-02-22", 0);
  EXPECT_EQ(soon[0].how, finding::weight::look);
  EXPECT_TRUE(found({a_rule("x", "2024-01-01", kAmount, "2027-02-23")}).empty());
  EXPECT_TRUE(found({a_rule("x", "2024-01-01", kAmount)}, "2027-11-01").empty());
  expect_one(found({a_rule("x", "2024-01-01", kAmount)}, "2027-11-02"), "was read on 2026-11-01", 0);
}

TEST(check_rules, a_source_is_a_page_and_no_whole_site) {
  for (auto const* const site : {"https://wetten.overheid.nl/", "https://wetten.overheid.nl"}) {
    auto rule = a_rule("x", "2024-01-01", kAmount);
    rule.second.replace(rule.second.find("https://wetten.overheid.nl/1"), 28, site);
    auto const all = found({rule});
    expect_one(all, "source law has the address of a whole site", 0);
    EXPECT_EQ(all[0].how, finding::weight::look);
  }
}

TEST(check_rules, a_fact_is_called_by_a_noun_and_asked_with_a_question) {
  auto const with_fact = [](std::string const& more) {
    auto const texts = written_files{
        {"facts.yaml",
         "facts:\n  - fact: age\n    type: integer\n    unit: years\n    range: [15, 75]\n    about: worker\n" + more}};
    return check_rules(as_files(texts), {*parse_date("2026-11-25")});
  };
  auto const called = std::string{"    called: {nl: a, en: b}\n"};
  EXPECT_TRUE(with_fact("    question: {nl: \"Hoe?\", en: \"How?\"}\n" + called).empty());
  expect_one(with_fact("    question: {nl: \"Hoe?\", en: \"How?\"}\n"), "called is missing", 2);
  expect_one(with_fact("    question: {nl: \"Hoe? Vul in.\", en: \"How?\"}\n" + called), "goes in hint", 7);
  auto const wrong_unit = check_rules(
      as_files(
          {{"facts.yaml",
            "facts:\n  - {fact: age, type: integer, unit: inches, range: [1, 2], about: worker, question: {nl: \"a?\", "
            "en: \"b?\"}, called: {nl: a, en: b}}\n"}}),
      {*parse_date("2026-11-25")});
  expect_one(wrong_unit, "unit is one of hours, days, weeks, months, years, percent", 2);
}

TEST(check_rules, a_file_stands_where_its_version_says) {
  auto rule = a_rule("x", "2024-01-01", kAmount);
  rule.first = "rules/x/2024-02-01.yaml";
  expect_one(found({rule}), "stands in rules/x/2024-01-01.yaml", 1);
}

TEST(check_rules, a_released_version_is_never_edited) {
  auto texts = written_files{{"facts.yaml", kFacts}, a_rule("x", "2024-01-01", kAmount)};
  auto const today = check_question{*parse_date("2026-11-25")};
  auto const released = released_with_new(as_files(texts));
  texts.emplace_back("released.tsv", released);
  EXPECT_TRUE(check_rules(as_files(texts), today).empty());
  EXPECT_EQ(released_with_new(as_files(texts)), released);

  auto edited = texts;
  edited[1].second += "# a word\n";
  expect_one(check_rules(as_files(edited), today), "is edited", 0);
  EXPECT_EQ(released_with_new(as_files(edited)), released);

  auto read_again = texts;
  read_again[1].second.replace(read_again[1].second.find("2026-11-01"), 10, "2026-11-25");
  EXPECT_TRUE(check_rules(as_files(read_again), today).empty());

  auto gone = texts;
  gone.erase(gone.begin() + 1);
  expect_one(check_rules(as_files(gone), today), "is gone", 0);

  texts.push_back(a_rule("x", "2025-01-01", kAmount));
  auto const all = check_rules(as_files(texts), today);
  expect_one(all, "is not released yet", 0);
  EXPECT_EQ(all[0].how, finding::weight::look);
}

}  // namespace
