// SPDX-License-Identifier: EUPL-1.2
#include "schemes/evaluate.h"

#include <gtest/gtest.h>

#include "schemes/testing_rules.h"

using namespace overstap;
using namespace overstap::schemes;
using schemes::testing::a_rule;
using schemes::testing::as_files;
using schemes::testing::kFacts;
using schemes::testing::written_files;

namespace {

struct evaluating : ::testing::Test {
  rule_book book;
  known_facts known;

  void rules(written_files texts) {
    texts.emplace_back("facts.yaml", kFacts);
    auto read = read_rules(as_files(texts));
    ASSERT_TRUE(read.findings.empty()) << read.findings[0].what;
    book = std::move(read.book);
    known = book.nothing_known();
  }
  void tell(std::string_view name, std::string_view value) {
    auto const f = book.find_fact(name);
    known[*f] = parse_value(book.facts[*f], value);
    ASSERT_TRUE(known[*f]) << name << value;
  }
  evaluation on(std::string_view day) { return evaluate(book, side::employer, *parse_date(day), known); }
};

cents_range year(decision const& d) {
  return d.amount[0];
}

TEST_F(evaluating, what_is_left_out_is_not_in_the_total_and_stands_in_the_way_of_nothing) {
  auto const gives = [](std::string const& euros) {
    return "when: []\namount:\n  - {cents: " + euros +
           "00, per: year, source: law, certainty: found}\nstacking: {group: g}\n";
  };
  rules({a_rule("less", "2024-01-01", gives("100")), a_rule("more", "2024-01-01", gives("300"))});
  EXPECT_FALSE(on("2024-06-01").decisions[0].counts);
  auto const without = std::vector<std::string>{"more"};
  auto const e = evaluate(book, side::employer, *parse_date("2024-06-01"), known, without);
  ASSERT_EQ(e.decisions.size(), 1);
  EXPECT_TRUE(e.decisions[0].counts);
  EXPECT_EQ(e.total[0], (cents_range{10'000, 10'000}));
}

TEST_F(evaluating, unknown_is_not_no) {
  rules({a_rule("x", "2024-01-01", R"(when:
  - {fact: age, at-least: 56, source: law}
  - any:
      - {fact: benefit, one-of: [ww], source: law}
      - not: {fact: small, is: true, source: law}
amount:
  - {cents-each: 305, of: hours, at-most-cents: 600000, per: year, source: law, certainty: found}
)")});
  EXPECT_EQ(on("2024-06-01").decisions[0].verdict, verdict::unknown);
  EXPECT_EQ(year(on("2024-06-01").decisions[0]), (cents_range{0, 600'000}));
  tell("age", "55");
  EXPECT_EQ(on("2024-06-01").decisions[0].verdict, verdict::no);
  EXPECT_EQ(year(on("2024-06-01").decisions[0]), (cents_range{0, 0}));
  tell("age", "56");
  tell("small", "true");
  EXPECT_EQ(on("2024-06-01").decisions[0].verdict, verdict::unknown);
  tell("small", "false");
  EXPECT_EQ(on("2024-06-01").decisions[0].verdict, verdict::yes);
  EXPECT_EQ(year(on("2024-06-01").decisions[0]), (cents_range{0, 600'000}));
  tell("hours", "1000");
  EXPECT_EQ(year(on("2024-06-01").decisions[0]), (cents_range{305'000, 305'000}));
  tell("hours", "1968");
  EXPECT_EQ(year(on("2024-06-01").decisions[0]), (cents_range{600'000, 600'000}));
}

TEST_F(evaluating, the_trace_says_each_condition_once_in_order) {
  rules({a_rule("x", "2024-01-01", R"(when:
  - {fact: age, at-least: 56, source: law}
  - not: {fact: small, is: true, source: law}
)")});
  tell("age", "60");
  auto const d = on("2024-06-01").decisions[0];
  ASSERT_EQ(d.trace.size(), 4U);
  EXPECT_EQ(d.trace[0].verdict, verdict::unknown);
  EXPECT_EQ(d.trace[1].verdict, verdict::yes);
  EXPECT_EQ(d.trace[1].depth, 1);
  EXPECT_EQ(d.trace[3].depth, 2);
  EXPECT_EQ(d.trace[3].verdict, verdict::unknown);
}

TEST_F(evaluating, the_version_of_the_day_is_used) {
  rules(
      {a_rule("x", "2024-01-01", "amount:\n  - {cents: 100, per: year, source: law, certainty: found}\n"),
       a_rule(
           "x", "2025-01-01", "amount:\n  - {cents: 200, per: year, source: law, certainty: found}\n", "2025-12-31")});
  EXPECT_TRUE(on("2023-12-31").decisions.empty());
  EXPECT_EQ(year(on("2024-01-01").decisions.at(0)), (cents_range{100, 100}));
  EXPECT_EQ(year(on("2024-12-31").decisions.at(0)), (cents_range{100, 100}));
  EXPECT_EQ(year(on("2025-01-01").decisions.at(0)), (cents_range{200, 200}));
  EXPECT_EQ(year(on("2025-12-31").decisions.at(0)), (cents_range{200, 200}));
  EXPECT_TRUE(on("2026-01-01").decisions.empty());
}

TEST_F(evaluating, a_period_runs_out) {
  rules({a_rule("x", "2020-01-01", R"(amount:
  - {cents: 100, per: year, source: law, certainty: found}
period: {starts: started, months: 36}
apply: {where: {nl: UWV, en: UWV}, how: {nl: Vraag, en: Ask}, before: {months: 3, after: started}}
)")});
  tell("started", "2023-11-30");
  EXPECT_EQ(on("2026-11-29").decisions[0].verdict, verdict::yes);
  EXPECT_EQ(on("2026-11-30").decisions[0].verdict, verdict::no);
  EXPECT_TRUE(on("2026-11-30").decisions[0].over);
  EXPECT_EQ(on("2026-11-29").decisions[0].ends, parse_date("2026-11-30"));
  // The last day of a shorter month.
  EXPECT_EQ(on("2026-11-29").decisions[0].apply_before, parse_date("2024-02-29"));
}

TEST_F(evaluating, of_a_group_the_highest_counts_and_what_excludes_it_does_not) {
  auto const amount = [](std::string const& cents, std::string const& more) {
    return "when:\n  - {fact: age, at-least: 20, source: law}\namount:\n  - {cents: " + cents +
           ", per: year, source: law, certainty: found}\n" + more;
  };
  rules({a_rule("a", "2024-01-01", amount("100", "stacking: {group: g}\n")),
         a_rule("b", "2024-01-01", amount("300", "stacking: {group: g}\n")),
         a_rule("c", "2024-01-01", amount("250", "not-with: [b]\n")),
         a_rule("d", "2024-01-01", amount("40", ""))});
  EXPECT_EQ(on("2024-06-01").total[0], (cents_range{0, 390}));  // a, c and d beat b and d
  tell("age", "30");
  auto const e = on("2024-06-01");
  EXPECT_EQ(e.total[0], (cents_range{390, 390}));
  EXPECT_FALSE(e.decisions[0].counts);
  EXPECT_TRUE(e.decisions[1].counts);
}

TEST_F(evaluating, what_a_duty_costs_is_in_no_total) {
  auto duty = a_rule("x", "2024-01-01", "amount:\n  - {cents: 100, per: once, source: law, certainty: found}\n");
  duty.second.replace(duty.second.find("gives: money"), 12, "gives: duty");
  rules({duty});
  EXPECT_EQ(on("2024-06-01").decisions[0].amount[2], (cents_range{100, 100}));
  EXPECT_EQ(on("2024-06-01").total[2], (cents_range{0, 0}));
}

TEST_F(evaluating, percent_is_rounded_down_to_a_cent) {
  rules(
      {a_rule("x", "2024-01-01", "amount:\n  - {percent: 33, of: wage, per: once, source: law, certainty: found}\n")});
  tell("wage", "10.01");
  EXPECT_EQ(on("2024-06-01").decisions[0].amount[2], (cents_range{330, 330}));
}

}  // namespace
