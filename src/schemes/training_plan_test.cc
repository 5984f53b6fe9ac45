// SPDX-License-Identifier: EUPL-1.2
#include "schemes/training_plan.h"

#include <algorithm>
#include <random>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "schemes/testing_rules.h"
#include "schemes/together.h"

using namespace overstap;
using namespace overstap::schemes;
using schemes::testing::a_rule;
using schemes::testing::as_files;
using schemes::testing::written_files;

namespace {

constexpr auto kTrainingFacts = R"(facts:
  - fact: small
    type: yes-no
    about: employer
    question: {nl: "Klein?", en: "Small?"}
    called: {nl: "het bedrijf is klein", en: "the firm is small"}
  - fact: project
    type: money
    range: [0, 1000000]
    about: employer
    question: {nl: "Project?", en: "Project?"}
    called: {nl: "het project", en: "the project"}
  - fact: listed
    type: yes-no
    about: training
    question: {nl: "Op de lijst?", en: "Listed?"}
    called: {nl: "de cursus staat op de lijst", en: "the course is listed"}
  - fact: price
    type: money
    range: [0, 50000]
    about: training
    question: {nl: "Prijs?", en: "Price?"}
    called: {nl: "de prijs", en: "the price"}
  - fact: age
    type: integer
    unit: years
    range: [15, 75]
    about: worker
    question: {nl: "Oud?", en: "Old?"}
    called: {nl: "de leeftijd", en: "the age"}
)";

struct planning : ::testing::Test {
  training_rules rules;
  training_plan plan;
  civil_date on = *parse_date("2026-06-01");

  void read(written_files texts) {
    texts.emplace_back("facts.yaml", kTrainingFacts);
    auto read = read_rules(as_files(texts));
    ASSERT_TRUE(read.findings.empty()) << read.findings[0].what;
    rules = training_rules_of(read.book);
    plan = {.known = read.book.nothing_known(), .lines = {}, .later = {}};
  }
  fact_idx fact_named(std::string_view name) const { return *rules.per_firm.find_fact(name); }
  void tell(known_facts& known, std::string_view name, std::string_view value) const {
    auto const f = fact_named(name);
    known[f] = parse_value(rules.per_firm.facts[f], value);
    ASSERT_TRUE(known[f]) << name << value;
  }
  training_line& line(std::int64_t people) {
    return plan.lines.emplace_back(training_line{people, rules.per_firm.nothing_known(), {}});
  }
  training_evaluation evaluated() const { return evaluate(rules, on, plan); }
};

/// 60 percent of the project, from 5 000 euros on, at most 24 999.
std::pair<std::string, std::string> project_scheme(std::string const& more = "") {
  return a_rule("habit", "2024-01-01", R"(when:
  - {fact: small, is: true, source: law}
  - {fact: project, at-least: 5000, source: law}
amount:
  - {percent: 60, of: project, at-most-cents: 2499900, per: once, source: law, certainty: found}
)" + more);
}

std::pair<std::string, std::string> listed_scheme(std::string const& name, std::string const& more = "") {
  return a_rule(name, "2024-01-01", R"(when:
  - {fact: listed, is: true, source: law}
amount:
  - {percent: 50, of: price, at-most-cents: 100000, per: once, source: law, certainty: found}
)" + more);
}

TEST_F(planning, takes_the_schemes_that_ask_about_nothing_else) {
  read({project_scheme(), listed_scheme("listed"), a_rule("old", "2024-01-01", R"(when:
  - {fact: listed, is: true, source: law}
  - {fact: age, at-least: 50, source: law}
)")});
  ASSERT_EQ(rules.per_firm.rules.size(), 1);
  EXPECT_EQ(rules.per_firm.rules[0].scheme, "habit");
  ASSERT_EQ(rules.per_person.rules.size(), 1);
  EXPECT_EQ(rules.per_person.rules[0].scheme, "listed");
}

TEST_F(planning, a_line_counts_for_each_person) {
  read({listed_scheme("listed")});
  tell(line(3).known, "listed", "true");
  tell(plan.lines[0].known, "price", "1500");
  line(2);
  auto const e = evaluated();
  EXPECT_EQ(e.lines[0][0].amount[2], (cents_range{225'000, 225'000}));
  EXPECT_EQ(e.lines[1][0].verdict, verdict::unknown);
  EXPECT_EQ(e.lines[1][0].amount[2], (cents_range{0, 200'000}));
  EXPECT_EQ(e.total[2], (cents_range{225'000, 425'000}));
}

TEST_F(planning, least_and_most_of_the_firm_hold_over_all_lines) {
  read({project_scheme()});
  tell(plan.known, "small", "true");
  tell(line(1).known, "project", "3000");
  EXPECT_EQ(evaluated().firm[0].verdict, verdict::no);
  tell(line(1).known, "project", "3000.50");
  EXPECT_EQ(evaluated().firm[0].verdict, verdict::yes);
  EXPECT_EQ(evaluated().total[2], (cents_range{360'030, 360'030}));
  tell(line(9).known, "project", "60000");  // not for each person
  EXPECT_EQ(evaluated().total[2], (cents_range{2'499'900, 2'499'900}));
}

TEST_F(planning, costs_are_told_when_every_line_tells_them) {
  read({project_scheme(), listed_scheme("listed")});
  tell(line(3).known, "price", "100");
  tell(line(5).known, "project", "1000");
  EXPECT_EQ(told_costs(rules.per_firm, plan), 130'000);
  line(1);
  EXPECT_EQ(told_costs(rules.per_firm, plan), std::nullopt);
}

TEST_F(planning, asks_about_the_firm_once_and_about_each_line) {
  read({project_scheme(), a_rule("listed", "2024-01-01", R"(when:
  - {fact: small, is: true, source: law}
  - {fact: listed, is: true, source: law}
)")});
  line(1);
  line(1);
  auto const open = open_questions(rules, on, plan);
  EXPECT_EQ(open,
            (std::vector<training_question>{{std::nullopt, fact_named("small")},
                                            {0, fact_named("listed")},
                                            {1, fact_named("listed")},
                                            {std::nullopt, fact_named("project")}}));
  plan.later = {fact_named("small")};
  EXPECT_EQ(next_question(rules, on, plan), (training_question{0, fact_named("listed")}));
  plan.lines[0].later = {fact_named("listed")};
  EXPECT_EQ(next_question(rules, on, plan), (training_question{1, fact_named("listed")}));
  tell(plan.lines[1].known, "listed", "false");
  EXPECT_EQ(next_question(rules, on, plan), (training_question{std::nullopt, fact_named("project")}));
  tell(plan.known, "project", "0");
  EXPECT_EQ(next_question(rules, on, plan), std::nullopt);
}

/// The most that can be had, by trying every set of schemes for every single person.
std::int64_t most_by_trying(training_rules const& rules, training_plan const& plan, civil_date on) {
  struct one {
    rule const* r;
    std::int64_t cents;
    std::int64_t person;  ///< none: of the firm
  };
  auto all = std::vector<one>{};
  auto persons = std::int64_t{0};
  for (auto const& line : plan.lines) {
    auto alone = plan;
    alone.lines = {line};
    alone.lines[0].people = 1;
    auto const decisions = evaluate(rules, on, alone).lines[0];
    for (auto p = std::int64_t{0}; p < line.people; ++p) {
      ++persons;
      for (auto const& d : decisions) {
        all.push_back({&rules.per_person.rules[d.rule], d.amount[2].high, persons});
      }
    }
  }
  for (auto const& d : evaluate(rules, on, plan).firm) {
    all.push_back({&rules.per_firm.rules[d.rule], d.amount[2].high, 0});
  }
  auto best = std::int64_t{0};
  for (auto set = std::uint32_t{0}; set < 1U << all.size(); ++set) {
    auto sum = std::int64_t{0};
    auto fits = true;
    for (auto i = std::size_t{0}; i < all.size(); ++i) {
      if ((set >> i & 1U) == 0) {
        continue;
      }
      sum += all[i].cents;
      for (auto j = std::size_t{0}; j < i; ++j) {
        auto const meet = all[i].person == all[j].person || all[i].person == 0 || all[j].person == 0;
        fits &= (set >> j & 1U) == 0 || !meet || !exclude(*all[i].r, *all[j].r);
      }
    }
    best = fits ? std::max(best, sum) : best;
  }
  return best;
}

TEST_F(planning, is_as_good_as_trying_everything_where_schemes_exclude_each_other) {
  auto random = std::mt19937{20261126};
  auto const below = [&](unsigned n) { return static_cast<int>(random() % n); };
  auto coupled = 0;
  for (auto round = 0; round < 150; ++round) {
    auto const scheme = [&](std::string const& name, std::string const& fact, std::vector<std::string> const& others) {
      auto text = fmt::format(
          "when: []\namount:\n  - {{percent: {}, of: {}, at-most-cents: {}, per: once, source: law, certainty: "
          "found}}\n",
          10 + below(90),
          fact,
          1000 + below(200'000));
      auto const& with = others[static_cast<std::size_t>(below(static_cast<unsigned>(others.size())))];
      return a_rule(name, "2024-01-01", text + (with.empty() ? "" : "not-with: [" + with + "]\n"));
    };
    read({scheme("p-a", "price", {"", "p-b", "p-c", "f-a"}),
          scheme("p-b", "price", {"", "p-c", "f-b"}),
          scheme("p-c", "price", {"", "f-a", "f-b"}),
          scheme("f-a", "project", {"", "p-a", "f-b"}),
          scheme("f-b", "project", {"", "p-b", "p-c"})});
    for (auto i = 0; i < 2; ++i) {
      tell(line(1 + below(2)).known, "price", std::to_string(below(3000)));
      if (below(2) == 0) {
        tell(plan.lines.back().known, "project", std::to_string(below(3000)));
      }
    }
    tell(plan.known, "project", std::to_string(below(3000)));
    auto const total = evaluated().total[2];
    ASSERT_EQ(total.low, total.high);
    ASSERT_EQ(total.high, most_by_trying(rules, plan, on)) << round;
    auto sum = std::int64_t{0};
    auto const e = evaluated();
    for (auto const& d : e.firm) {
      sum += d.amount[2].high;
    }
    for (auto const& of_line : e.lines) {
      for (auto const& o : best_together(offers_of(rules.per_person, of_line, &cents_range::high))) {
        sum += o.cents;
      }
    }
    coupled += sum > total.high ? 1 : 0;
  }
  EXPECT_GT(coupled, 50);  // rounds in which the firm and the lines could not be taken apart
}

TEST(built_in_training_rules, hold_what_pays_for_training_and_nothing_about_a_person) {
  auto const& rules = built_in_training_rules();
  auto const has = [](rule_book const& book, std::string_view scheme) {
    return std::ranges::find(book.rules, scheme, &rule::scheme) != book.rules.end();
  };
  EXPECT_TRUE(has(rules.per_firm, "slim"));
  EXPECT_TRUE(has(rules.per_person, "slim-training"));
  EXPECT_TRUE(has(rules.per_person, "practice-learning-subsidy"));
  EXPECT_TRUE(has(rules.per_person, "practice-learning-third-route"));
  for (auto const& book : {rules.per_firm, rules.per_person}) {
    for (auto const& r : book.rules) {
      EXPECT_TRUE(std::ranges::none_of(r.facts, [&](fact_idx f) { return is_of_a_person(book.facts[f]); })) << r.file;
    }
  }
}

}  // namespace
