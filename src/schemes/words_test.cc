// SPDX-License-Identifier: EUPL-1.2
#include "schemes/words.h"

#include <gtest/gtest.h>

#include "schemes/testing_rules.h"

using namespace overstap;
using namespace overstap::schemes;
using schemes::testing::a_rule;
using schemes::testing::as_files;
using schemes::testing::kFacts;

namespace {

struct words : ::testing::Test {
  rule_book book;

  rule const& rule_with(std::string const& lines) {
    auto const texts = schemes::testing::written_files{a_rule("x", "2024-01-01", lines), {"facts.yaml", kFacts}};
    auto read = read_rules(as_files(texts));
    EXPECT_TRUE(read.findings.empty()) << read.findings[0].what;
    book = std::move(read.book);
    return book.rules[0];
  }
  void condition_is(std::string const& written, std::string_view nl, std::string_view en) {
    auto const& c = rule_with("when:\n  - {fact: " + written + ", source: law}\n").when.parts[0];
    EXPECT_EQ(words_of(book, c, language::nl), nl);
    EXPECT_EQ(words_of(book, c, language::en), en);
  }
  void amount_is(std::string const& written, std::string_view nl, std::string_view en) {
    auto const& p = rule_with("amount:\n  - {" + written + ", per: year, source: law, certainty: found}\n").amount[0];
    EXPECT_EQ(words_of(book, p, language::nl), nl);
    EXPECT_EQ(words_of(book, p, language::en), en);
  }
};

TEST_F(words, a_condition_names_the_fact_and_says_values_with_their_unit) {
  condition_is("age, at-least: 56", "De leeftijd: minstens 56 jaar", "The age: at least 56 years");
  condition_is("age, at-least: 18, at-most: 18", "De leeftijd: 18 jaar", "The age: 18 years");
  condition_is("hours, at-least: 1, at-most: 1248",
               "Het aantal uren: minstens 1 uur, hoogstens 1.248 uur",
               "The number of hours: at least 1 hour, at most 1,248 hours");
  condition_is("wage, at-most: 6916.66", "Het loon: hoogstens €\u00A06.916,66", "The wage: at most €6,916.66");
  condition_is("small, is: false", "Het bedrijf is klein: nee", "The firm is small: no");
  condition_is("benefit, one-of: [none, wia]", "De uitkering: geen of WIA", "The benefit: none or WIA");
}

TEST_F(words, dates_are_written_out) {
  condition_is("started, before: 2024-01-01",
               "De eerste werkdag: voor 1 januari 2024",
               "The first working day: before 1 January 2024");
  condition_is("started, from: 2023-12-31, before: 2025-05-02",
               "De eerste werkdag: vanaf 31 december 2023, voor 2 mei 2025",
               "The first working day: from 31 December 2023, before 2 May 2025");
}

TEST_F(words, an_amount_says_of_what_and_at_most_how_much) {
  amount_is("cents: 270000", "€\u00A02.700", "€2,700");
  amount_is("cents-each: 305, of: hours, at-most-cents: 600000",
            "€\u00A03,05 × het aantal uren, hoogstens €\u00A06.000",
            "€3.05 × the number of hours, at most €6,000");
  amount_is("percent: 60, of: wage, at-most-cents: 2499900",
            "60 procent van het loon, hoogstens €\u00A024.999",
            "60 percent of the wage, at most €24,999");
  amount_is("percent: 100, of: wage, times: hours, divided-by: 36, at-most-percent: 1200",
            "het loon × het aantal uren, gedeeld door 36, hoogstens 12 × het loon",
            "the wage × the number of hours, divided by 36, at most 12 × the wage");
  amount_is("percent: 100, of: wage, times: age, at-most-percent: 70",
            "het loon × de leeftijd, hoogstens 70 procent van het loon",
            "the wage × the age, at most 70 percent of the wage");
}

TEST_F(words, a_period_and_a_deadline_say_from_which_day_they_count) {
  auto const says = [&](std::string const& length, std::string const& before) -> std::pair<std::string, std::string> {
    auto const& r =
        rule_with("period: {starts: started" + length +
                  "}\napply: {where: {nl: a, en: b}, how: {nl: c, en: d}, before: {" + before + ", after: started}}\n");
    return {words_of(book, *r.lasts, language::nl), words_of(book, *r.apply->before, language::nl)};
  };
  EXPECT_EQ(says(", months: 36", "months: 3"),
            (std::pair{std::string{"36 maanden vanaf de eerste werkdag"},
                       std::string{"binnen 3 maanden na de eerste werkdag"}}));
  EXPECT_EQ(
      says(", weeks: 26", "weeks: 1"),
      (std::pair{std::string{"26 weken vanaf de eerste werkdag"}, std::string{"binnen 1 week na de eerste werkdag"}}));
  EXPECT_EQ(says("", "days: 0"),
            (std::pair{std::string{"vanaf de eerste werkdag, zolang het duurt"},
                       std::string{"uiterlijk op de eerste werkdag"}}));
}

}  // namespace
