// SPDX-License-Identifier: EUPL-1.2
#include "schemes/ask.h"

#include <cstdio>
#include <map>

#include <gtest/gtest.h>

#include "base/random.h"
#include "schemes/interview.h"
#include "schemes/possible_answer.h"
#include "schemes/testing_rules.h"

using namespace overstap;
using namespace overstap::schemes;
using schemes::testing::a_rule;
using schemes::testing::as_files;
using schemes::testing::kFacts;
using schemes::testing::written_files;

namespace {

auto const kOn = *parse_date("2026-06-01");

rule_book book_of(written_files texts) {
  texts.emplace_back("facts.yaml", kFacts);
  auto read = read_rules(as_files(texts));
  EXPECT_TRUE(read.findings.empty()) << read.findings[0].file << ": " << read.findings[0].what;
  return std::move(read.book);
}

std::string name_of(rule_book const& book, std::optional<fact_idx> f) {
  return f ? book.facts[*f].name : "nothing";
}

std::vector<std::string> names_of(rule_book const& book, std::vector<fact_idx> const& facts) {
  auto names = std::vector<std::string>{};
  for (auto const f : facts) {
    names.push_back(book.facts[f].name);
  }
  return names;
}

TEST(ask, the_gate_of_a_rule_comes_before_what_is_behind_it) {
  auto const book = book_of({a_rule("x", "2024-01-01", R"(when:
  - {fact: hours, at-least: 10, source: law}
  - {fact: wage, at-least: 1, source: law}
  - {fact: small, is: true, source: law}
)")});
  EXPECT_EQ(name_of(book, next_question(book, side::employer, kOn, book.nothing_known())), "small");
}

TEST(ask, the_gate_of_two_rules_comes_before_that_of_one) {
  auto const rule = [](std::string const& first) {
    return "when:\n  - {fact: " + first + ", source: law}\n  - {fact: small, is: true, source: law}\n";
  };
  auto const book = book_of(
      {a_rule("a", "2024-01-01", rule("hours, at-least: 1101")), a_rule("b", "2024-01-01", rule("age, at-least: 45"))});
  EXPECT_EQ(name_of(book, next_question(book, side::employer, kOn, book.nothing_known())), "small");
}

TEST(ask, of_questions_that_are_as_good_the_one_about_most_money_comes_first) {
  auto const amount = [](std::string const& fact, std::string const& cents) {
    return "when:\n  - {fact: " + fact + ", source: law}\namount:\n  - {cents: " + cents +
           ", per: year, source: law, certainty: found}\n";
  };
  auto const book = book_of({a_rule("a", "2024-01-01", amount("age, at-least: 45", "100")),
                             a_rule("b", "2024-01-01", amount("small, is: true", "300")),
                             a_rule("c", "2024-01-01", amount("hours, at-least: 1100", "200"))});
  EXPECT_EQ(name_of(book, next_question(book, side::employer, kOn, book.nothing_known())), "small");
}

TEST(ask, of_questions_that_are_as_good_one_that_needs_no_looking_up_comes_first) {
  auto const amount = [](std::string const& fact, std::string const& cents) {
    return "when:\n  - {fact: " + fact + ", source: law}\namount:\n  - {cents: " + cents +
           ", per: year, source: law, certainty: found}\n";
  };
  auto book = book_of({a_rule("a", "2024-01-01", amount("small, is: true", "900")),
                       a_rule("b", "2024-01-01", amount("age, at-least: 45", "100"))});
  EXPECT_EQ(name_of(book, next_question(book, side::employer, kOn, book.nothing_known())), "small");
  book.facts[*book.find_fact("small")].look_up = true;
  EXPECT_EQ(name_of(book, next_question(book, side::employer, kOn, book.nothing_known())), "age");
}

TEST(ask, a_question_says_for_which_schemes_it_is) {
  auto const book = book_of({a_rule("a", "2024-01-01", "when:\n  - {fact: small, is: true, source: law}\n"),
                             a_rule("b", "2024-01-01", R"(when:
  - {fact: small, is: true, source: law}
  - {fact: hours, at-least: 10, source: law}
)"),
                             a_rule("c", "2024-01-01", "when:\n  - {fact: hours, at-least: 10, source: law}\n")});
  auto const small = *book.find_fact("small");
  auto known = book.nothing_known();
  auto const schemes = [&](std::vector<std::string> const& without = {}) {
    auto names = std::string{};
    for (auto const* r : asked_for(book, side::employer, kOn, known, small, without)) {
      names += r->scheme;
    }
    return names;
  };
  EXPECT_EQ(schemes(), "ab");
  EXPECT_EQ(schemes({"a"}), "b");
  known[small] = 1;
  EXPECT_EQ(schemes(), "ab") << "also when it is told";
  known[*book.find_fact("hours")] = 9;
  EXPECT_EQ(schemes(), "a") << "what is decided already needs it no more";
}

TEST(ask, what_a_duty_costs_is_no_money_that_is_decided) {
  auto const amount = "amount:\n  - {cents: 900, per: year, source: law, certainty: found}\n";
  auto duty = a_rule("a", "2024-01-01", std::string{"when:\n  - {fact: age, at-least: 45, source: law}\n"} + amount);
  duty.second.replace(duty.second.find("gives: money"), 12, "gives: duty");
  auto const book = book_of(
      {duty, a_rule("b", "2024-01-01", std::string{"when:\n  - {fact: small, is: true, source: law}\n"} + amount)});
  EXPECT_EQ(name_of(book, next_question(book, side::employer, kOn, book.nothing_known())), "small");
}

TEST(ask, what_may_not_be_asked_is_left_out_and_what_is_behind_it_is_not) {
  auto const book = book_of({a_rule("x", "2024-01-01", R"(when:
  - {fact: benefit, one-of: [ww], source: law}
  - {fact: small, is: true, source: law}
)")});
  auto known = book.nothing_known();
  EXPECT_EQ(name_of(book, next_question(book, side::employer, kOn, known, {.of_a_person = false})), "small");
  auto const small = *book.find_fact("small");
  auto const later = std::vector{small};
  EXPECT_EQ(name_of(book, next_question(book, side::employer, kOn, known, {.later = later})), "benefit");
  known[small] = 0;
  EXPECT_FALSE(next_question(book, side::employer, kOn, known));
  known[small] = 1;
  EXPECT_FALSE(next_question(book, side::employer, kOn, known, {.of_a_person = false}));
  EXPECT_EQ(names_of(book, open_facts(book, side::employer, kOn, known)), std::vector<std::string>{"benefit"});
}

TEST(ask, nothing_is_asked_for_the_sake_of_a_scheme_that_is_left_out) {
  auto const book = book_of(
      {a_rule("a", "2024-01-01", "when:\n  - {fact: small, is: true, source: law}\n"),
       a_rule("b",
              "2024-01-01",
              "when:\n  - {fact: small, is: true, source: law}\n  - {fact: hours, at-least: 10, source: law}\n")});
  auto const nothing = book.nothing_known();
  auto const b = std::vector<std::string>{"b"};
  auto const both_schemes = std::vector<std::string>{"a", "b"};
  EXPECT_EQ(names_of(book, open_facts(book, side::employer, kOn, nothing, {.without = b})),
            std::vector<std::string>{"small"});
  auto known = nothing;
  known[*book.find_fact("small")] = 1;
  EXPECT_EQ(name_of(book, next_question(book, side::employer, kOn, known)), "hours");
  EXPECT_FALSE(next_question(book, side::employer, kOn, known, {.without = b}));
  EXPECT_FALSE(next_question(book, side::employer, kOn, nothing, {.without = both_schemes}));
}

TEST(ask, a_period_that_is_over_leaves_nothing_open) {
  auto const book = book_of({a_rule("x", "2024-01-01", R"(when:
  - {fact: small, is: true, source: law}
period: {starts: started, months: 12}
)")});
  auto known = book.nothing_known();
  known[*book.find_fact("started")] = to_value(*parse_date("2025-06-01"));
  EXPECT_TRUE(open_facts(book, side::employer, kOn, known).empty());
  known[*book.find_fact("started")] = to_value(*parse_date("2025-06-02"));
  EXPECT_EQ(names_of(book, open_facts(book, side::employer, kOn, known)), std::vector<std::string>{"small"});
}

TEST(possible_answers, are_one_of_each_class_and_together_certain) {
  auto const book = book_of({a_rule("x", "2024-01-01", R"(when:
  - {fact: hours, at-least: 200, at-most: 1099, source: law}
  - {fact: benefit, one-of: [ww, wia], source: law}
  - {fact: started, before: 2025-06-01, source: law}
)")});
  auto const check =
      [&](std::string_view fact, std::vector<std::string> const& values, std::vector<int> const& percents) {
        auto const f = *book.find_fact(fact);
        auto const answers = possible_answers(book, book.valid_rules(side::employer, kOn), kOn, f);
        auto sum = share{0};
        ASSERT_EQ(answers.size(), values.size()) << fact;
        for (auto i = std::size_t{0}; i < answers.size(); ++i) {
          EXPECT_EQ(to_text(book.facts[f], answers[i].value), values[i]);
          EXPECT_EQ((100 * answers[i].likely + kCertain / 2) / kCertain, percents[i]) << fact << values[i];
          sum += answers[i].likely;
        }
        EXPECT_EQ(sum, kCertain) << fact;
      };
  check("hours", {"0", "200", "1100"}, {9, 41, 50});
  check("benefit", {"none", "ww"}, {33, 67});
  check("started", {"1940-01-01", "2025-06-01"}, {67, 33});
  check("small", {"false"}, {100});
}

/// Expected number of questions until nothing is open, in parts of `kCertain`.
class expectation {
public:
  explicit expectation(rule_book const& book) : book_{book} {
    for (auto const f : idx_range<fact_idx>{book.facts.size()}) {
      answers_.push_back(possible_answers(book, book.valid_rules(side::employer, kOn), kOn, f));
    }
  }
  /// Of the best of all ways to ask, found by trying them all.
  std::int64_t least(known_facts const& known) {
    if (auto const at = least_.find(known.raw()); at != least_.end()) {
      return at->second;
    }
    auto best = std::int64_t{0};
    for (auto const f : open_facts(book_, side::employer, kOn, known)) {
      auto const with = after(f, known, [&](known_facts const& k) { return least(k); });
      best = best == 0 ? with : std::min(best, with);
    }
    return least_[known.raw()] = best;
  }
  template <typename Next>
  std::int64_t of(known_facts const& known, Next const& next) {
    auto const f = next(known);
    return f ? after(*f, known, [&](known_facts const& k) { return of(k, next); }) : 0;
  }

private:
  template <typename Rest>
  std::int64_t after(fact_idx f, known_facts known, Rest const& rest) {
    auto sum = kCertain;
    for (auto const& a : answers_[f]) {
      known[f] = a.value;
      sum += both(a.likely, rest(known));
    }
    return sum;
  }

  rule_book const& book_;
  vec_map<fact_idx, std::vector<possible_answer>> answers_;
  std::map<std::vector<std::optional<fact_value>>, std::int64_t> least_;
};

std::string drawn_condition(random_source& random) {
  switch (random.below(6)) {
    case 0:
      return "{fact: age, at-least: " + std::to_string(random.between(20, 70)) + ", source: law}";
    case 1:
      return "{fact: hours, at-most: " + std::to_string(random.between(200, 2000)) + ", source: law}";
    case 2:
      return "{fact: wage, at-least: " + std::to_string(random.between(10'000, 90'000)) + ", source: law}";
    case 3:
      return std::string{"{fact: small, is: "} + (random.chance(50) ? "true" : "false") + ", source: law}";
    case 4:
      return "{fact: started, from: 202" + std::to_string(random.between(2, 6)) + "-01-01, source: law}";
    default:
      return std::string{"{fact: benefit, one-of: ["} + (random.chance(50) ? "ww" : "none, wia") + "], source: law}";
  }
}

rule_book drawn_book(random_source random) {
  auto texts = written_files{};
  for (auto i = random.between(2, 5); i > 0; --i) {
    auto text = std::string{"when:\n"};
    for (auto n = random.between(1, 3); n > 0; --n) {
      text += random.chance(25)
                  ? "  - any:\n      - " + drawn_condition(random) + "\n      - " + drawn_condition(random) + "\n"
              : random.chance(20) ? "  - not: " + drawn_condition(random) + "\n"
                                  : "  - " + drawn_condition(random) + "\n";
    }
    if (random.chance(50)) {
      text += "amount:\n  - {cents-each: 305, of: hours, per: year, source: law, certainty: found}\n";
    } else if (random.chance(50)) {
      text += "amount:\n  - {cents: 5000, per: once, source: law, certainty: found, when: [" + drawn_condition(random) +
              "]}\n";
    }
    text += random.chance(30) ? "period: {starts: started, months: 24}\n" : "";
    texts.push_back(a_rule("s" + std::to_string(i), "2020-01-01", text));
  }
  return book_of(std::move(texts));
}

TEST(ask, with_a_scheme_left_out_it_is_as_if_there_were_none) {
  auto random = random_source{20261127};
  auto left_out = 0;
  for (auto i = 0; i < 300; ++i) {
    auto const book = drawn_book(random.fork(static_cast<std::uint64_t>(i)));
    auto without = std::vector<std::string>{};
    auto rest = book;
    std::erase_if(rest.rules, [&](rule const& r) {
      auto const leave = random.chance(40);
      if (leave) {
        without.push_back(r.scheme);
      }
      return leave;
    });
    auto known = book.nothing_known();
    while (true) {
      auto const how = asking{.without = without};
      ASSERT_EQ(open_facts(book, side::employer, kOn, known, how), open_facts(rest, side::employer, kOn, known))
          << "book " << i;
      auto const next = next_question(book, side::employer, kOn, known, how);
      ASSERT_EQ(next, next_question(rest, side::employer, kOn, known)) << "book " << i;
      left_out += next != next_question(book, side::employer, kOn, known) ? 1 : 0;
      if (!next) {
        break;
      }
      auto const rules = rest.valid_rules(side::employer, kOn);
      auto const answers = possible_answers(rest, rules, kOn, *next);
      known[*next] = answers[random.below(answers.size())].value;
    }
  }
  EXPECT_GT(left_out, 100) << "otherwise nothing was tried";
}

TEST(ask, comes_close_to_the_least_possible_number_of_questions) {
  auto random = random_source{20261126};
  auto best = std::int64_t{0};
  auto chosen = std::int64_t{0};
  auto in_file_order = std::int64_t{0};
  auto as_good = 0;
  constexpr auto kBooks = 150;
  for (auto i = 0; i < kBooks; ++i) {
    auto const book = drawn_book(random.fork(static_cast<std::uint64_t>(i)));
    auto expected = expectation{book};
    auto const least = expected.least(book.nothing_known());
    auto const with_choice = expected.of(book.nothing_known(), [&](known_facts const& known) {
      return next_question(book, side::employer, kOn, known);
    });
    // Shares are rounded down: two ways to the same expectation differ by as many parts as there are answers.
    EXPECT_GE(with_choice + kCertain / 1000, least);
    EXPECT_LE(with_choice, least + least / 4) << "book " << i;
    best += least;
    chosen += with_choice;
    in_file_order += expected.of(
        book.nothing_known(), [&](known_facts const& known) { return first_open(book, side::employer, kOn, known); });
    as_good += with_choice <= least + kCertain / 1000 ? 1 : 0;
  }
  auto const mean = [](std::int64_t sum) { return static_cast<double>(sum) / static_cast<double>(kCertain * kBooks); };
  std::printf(
      "questions expected in %d drawn books: least possible %.3f, chosen %.3f (the least in %d books), in file order "
      "%.3f\n",
      kBooks,
      mean(best),
      mean(chosen),
      as_good,
      mean(in_file_order));
  EXPECT_LE(chosen, best + best / 50);
  EXPECT_LT(chosen, in_file_order);
}

}  // namespace
