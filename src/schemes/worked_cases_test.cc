// SPDX-License-Identifier: EUPL-1.2
// The worked cases of tests/schemes against the rules in data/schemes, and how many questions it takes to decide them.
#include <algorithm>
#include <cstdio>

#include <gtest/gtest.h>

#include "base/folder_files.h"
#include "schemes/ask.h"
#include "schemes/check_rules.h"
#include "schemes/interview.h"
#include "schemes/read_rules.h"

using namespace overstap;
using namespace overstap::schemes;

namespace {

/// All cases of all files. Anything in them that the rules do not know is a failure.
std::vector<worked_case> read_cases(rule_book const& book) {
  auto const on_disk = folder_files{std::string{OVS_SOURCE_DIR} + "/tests/schemes"};
  auto read = read_worked_cases(book, on_disk.files());
  for (auto const& f : read.findings) {
    ADD_FAILURE() << f.file << ":" << f.line << ": " << f.what;
  }
  return std::move(read.cases);
}

side side_of_scheme(rule_book const& book, std::string const& scheme) {
  return std::ranges::find(book.rules, scheme, &rule::scheme)->side;
}

std::string text_of(std::array<cents_range, kPeriods> const& a) {
  auto text = std::string{};
  for (auto const& r : a) {
    text += std::to_string(r.low) + ".." + std::to_string(r.high) + " ";
  }
  return text;
}

TEST(worked_cases, come_out_as_expected) {
  auto const& book = built_in_rules();
  auto const cases = read_cases(book);
  for (auto const& c : cases) {
    for (auto const& due : c.expected) {
      auto const e = evaluate(book, side_of_scheme(book, due.scheme), c.on, c.known);
      auto const at =
          std::ranges::find_if(e.decisions, [&](decision const& d) { return book.rules[d.rule].scheme == due.scheme; });
      // Before its first version and after its last a scheme does not exist: that is no.
      auto const given = at == e.decisions.end() ? verdict::no : at->verdict;
      EXPECT_EQ(static_cast<int>(given), static_cast<int>(due.verdict)) << c.name << ": " << due.scheme;
      if (due.amount && at != e.decisions.end()) {
        EXPECT_EQ(text_of(at->amount), text_of(*due.amount)) << c.name << ": " << due.scheme;
      }
      if (due.counts && at != e.decisions.end()) {
        EXPECT_EQ(at->counts, *due.counts) << c.name << ": " << due.scheme;
      }
    }
    if (c.total) {
      EXPECT_EQ(evaluate(book, c.total->of, c.on, c.known).total[static_cast<std::size_t>(c.total->per)],
                c.total->amount)
          << c.name << ": total";
    }
  }
  std::printf("%zu worked cases, %zu versions of rules\n", cases.size(), book.rules.size());
  EXPECT_GE(cases.size(), 120U);
}

void expect_same_decisions(rule_book const& book,
                           evaluation const& given,
                           evaluation const& due,
                           std::string const& name) {
  ASSERT_EQ(given.decisions.size(), due.decisions.size());
  for (auto i = std::size_t{0}; i < due.decisions.size(); ++i) {
    auto const& scheme = book.rules[due.decisions[i].rule].scheme;
    EXPECT_EQ(given.decisions[i].verdict, due.decisions[i].verdict) << name << ": " << scheme;
    EXPECT_EQ(given.decisions[i].amount, due.decisions[i].amount) << name << ": " << scheme;
    EXPECT_EQ(given.decisions[i].counts, due.decisions[i].counts) << name << ": " << scheme;
  }
  EXPECT_EQ(given.total, due.total) << name;
}

TEST(worked_cases, asking_the_most_telling_question_first_takes_fewer_and_decides_the_same) {
  constexpr auto kExactEvery = std::size_t{20};
  auto const& book = built_in_rules();
  auto random = random_source{1};
  auto chosen = std::size_t{0};
  auto in_file_order = std::size_t{0};
  auto of_exact = std::size_t{0};
  auto fewest = std::size_t{0};
  auto exact = 0;
  auto const cases = read_cases(book);
  for (auto i = std::size_t{0}; i < cases.size(); ++i) {
    auto const& c = cases[i];
    auto const s = side_of(book, c);
    auto const all = told_in_full(book, s, c, random);
    auto const asking =
        hold_interview(book, all, [&](known_facts const& known) { return next_question(book, s, c.on, known); });
    auto const plain =
        hold_interview(book, all, [&](known_facts const& known) { return first_open(book, s, c.on, known); });
    auto const due = evaluate(book, s, c.on, all);
    expect_same_decisions(book, evaluate(book, s, c.on, asking.known), due, c.name);
    expect_same_decisions(book, evaluate(book, s, c.on, plain.known), due, c.name);
    chosen += asking.asked;
    in_file_order += plain.asked;
    if (i % kExactEvery == 0) {
      auto const least = fewest_questions(book, s, c.on, all);
      EXPECT_GE(asking.asked, least) << c.name;
      fewest += least;
      of_exact += asking.asked;
      ++exact;
    }
  }
  auto const mean = [](std::size_t sum, auto n) { return static_cast<double>(sum) / static_cast<double>(n); };
  std::printf("questions on average over %zu cases: %.2f, in the order of the files %.2f\n",
              cases.size(),
              mean(chosen, cases.size()),
              mean(in_file_order, cases.size()));
  std::printf("over %d of them: %.2f; with all answers in hand nobody can do with fewer than %.2f\n",
              exact,
              mean(of_exact, exact),
              mean(fewest, exact));
  EXPECT_LT(chosen * 100, in_file_order * 93);
}

TEST(worked_cases, with_schemes_left_out_asking_decides_all_that_is_left) {
  auto const& book = built_in_rules();
  auto random = random_source{2};
  auto asked = std::size_t{0};
  auto asked_with_all = std::size_t{0};
  for (auto const& c : read_cases(book)) {
    auto const s = side_of(book, c);
    auto without = std::vector<std::string>{};
    for (auto const at : book.valid_rules(s, c.on)) {
      if (random.chance(50)) {
        without.push_back(book.rules[at].scheme);
      }
    }
    auto const all = told_in_full(book, s, c, random);
    auto const asking_for = [&](asking const& how) {
      return hold_interview(
          book, all, [&](known_facts const& known) { return next_question(book, s, c.on, known, how); });
    };
    auto const held = asking_for({.without = without});
    expect_same_decisions(
        book, evaluate(book, s, c.on, held.known, without), evaluate(book, s, c.on, all, without), c.name);
    asked += held.asked;
    asked_with_all += asking_for({}).asked;
  }
  EXPECT_LT(asked * 4, asked_with_all * 3) << "half of the schemes need fewer answers";
}

TEST(worked_cases, the_rules_in_the_program_have_no_errors_and_are_as_they_were_released) {
  // A fixed day: what ends or gets old with time is for `overstap schemes check`, not for a build.
  for (auto const& f : check_rules(built_in_files(), {*parse_date("2026-11-26")})) {
    auto const is_unreleased = f.what == kNotReleased;
    EXPECT_TRUE(f.how == finding::weight::look && !is_unreleased)
        << f.file << ":" << f.line << ": " << f.what
        << (is_unreleased ? "; run overstap schemes check data/schemes --release" : "");
  }
}

}  // namespace
