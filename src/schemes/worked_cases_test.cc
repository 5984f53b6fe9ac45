// SPDX-License-Identifier: EUPL-1.2
// The worked cases of tests/schemes against the rules in data/schemes, and how many questions it takes to decide them.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include "schemes/ask.h"
#include "schemes/read_rules.h"
#include "schemes/yaml_reader.h"

using namespace overstap;
using namespace overstap::schemes;

namespace {

struct expected_decision {
  std::string scheme;
  schemes::verdict verdict;
  std::optional<std::array<cents_range, kPeriods>> amount;
  std::optional<bool> counts;
};
struct expected_total {
  schemes::side of;
  std::size_t per;
  cents_range amount;
};
struct worked_case {
  std::string name;
  civil_date on;
  known_facts known;
  std::vector<expected_decision> expected;
  std::optional<expected_total> total;
};

verdict read_verdict(std::string const& text) {
  return text == "yes" || text == "true"   ? verdict::yes
         : text == "no" || text == "false" ? verdict::no
                                           : verdict::unknown;
}

std::size_t position_of_per(YAML::Node const& node) {
  auto const per = node["per"].Scalar();
  return per == "month" ? std::size_t{1} : per == "once" ? std::size_t{2} : std::size_t{0};
}

cents_range read_cents(YAML::Node const& node) {
  return {node["cents"][0].as<std::int64_t>(), node["cents"][1].as<std::int64_t>()};
}

expected_decision read_expected(std::string scheme, YAML::Node const& node) {
  auto e = expected_decision{std::move(scheme), read_verdict(node["verdict"].Scalar()), {}, {}};
  if (node["cents"]) {
    e.amount.emplace();
    (*e.amount)[position_of_per(node)] = read_cents(node);
  }
  if (node["counts"]) {
    e.counts = node["counts"].as<bool>();
  }
  return e;
}

/// All cases of all files. Anything in them that the rules do not know is a failure.
std::vector<worked_case> read_cases(rule_book const& book) {
  auto cases = std::vector<worked_case>{};
  auto paths = std::vector<std::filesystem::path>{};
  for (auto const& entry : std::filesystem::directory_iterator{std::string{OVS_SOURCE_DIR} + "/tests/schemes"}) {
    if (entry.path().extension() == ".yaml") {
      paths.push_back(entry.path());
    }
  }
  std::ranges::sort(paths);
  for (auto const& path : paths) {
    auto text = std::ostringstream{};
    text << std::ifstream{path}.rdbuf();
    for (auto const& node : YAML::Load(text.str())) {
      auto c = worked_case{node["case"].Scalar(), {}, book.nothing_known(), {}, {}};
      if (auto const total = node["total"]) {
        auto const of = total["side"].Scalar() == "person" ? side::person : side::employer;
        c.total = expected_total{of, position_of_per(total), read_cents(total)};
      }
      auto const on = parse_date(node["date"].Scalar());
      EXPECT_TRUE(on) << path << ": " << c.name << ": date";
      c.on = on.value_or(civil_date{});
      for (auto const& told : node["facts"]) {
        auto const f = book.find_fact(told.first.Scalar());
        EXPECT_TRUE(f) << path << ": " << c.name << ": no fact " << told.first.Scalar();
        if (f) {
          c.known[*f] = parse_value(book.facts[*f], told.second.Scalar());
          EXPECT_TRUE(c.known[*f]) << path << ": " << c.name << ": " << told.first.Scalar() << " "
                                   << told.second.Scalar();
        }
      }
      for (auto const& due : node["expect"]) {
        c.expected.push_back(read_expected(due.first.Scalar(), due.second));
      }
      EXPECT_FALSE(c.expected.empty()) << path << ": " << c.name;
      cases.push_back(std::move(c));
    }
  }
  return cases;
}

side side_of(rule_book const& book, std::string const& scheme) {
  auto const at = std::ranges::find(book.rules, scheme, &rule::scheme);
  return at == book.rules.end() ? side::employer : at->side;
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
      auto const e = evaluate(book, side_of(book, due.scheme), c.on, c.known);
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
      EXPECT_EQ(evaluate(book, c.total->of, c.on, c.known).total[c.total->per], c.total->amount) << c.name << ": total";
    }
  }
  std::printf("%zu worked cases, %zu versions of rules\n", cases.size(), book.rules.size());
  EXPECT_GE(cases.size(), 120U);
}

/// The facts that a case does not tell, filled in so that everything can be asked.
known_facts told_in_full(rule_book const& book, worked_case const& c) {
  auto all = c.known;
  for (auto const f : idx_range<fact_idx>{book.facts.size()}) {
    all[f] = all[f].value_or(book.facts[f].least);
  }
  return all;
}

template <typename Next>
std::pair<int, evaluation> ask_until_decided(rule_book const& book, side s, worked_case const& c, Next next) {
  auto const answers = told_in_full(book, c);
  auto known = book.nothing_known();
  auto asked = 0;
  while (auto const f = next(known)) {
    known[*f] = answers[*f];
    ++asked;
  }
  return {asked, evaluate(book, s, c.on, known)};
}

TEST(worked_cases, asking_the_most_telling_question_first_takes_fewer_and_decides_the_same) {
  auto const& book = built_in_rules();
  auto by_telling = 0;
  auto in_file_order = 0;
  auto sessions = 0;
  for (auto const& c : read_cases(book)) {
    auto const s = side_of(book, c.expected.front().scheme);
    auto const telling = ask_until_decided(
        book, s, c, [&](known_facts const& known) { return next_question(book, s, c.on, known, true); });
    auto const plain = ask_until_decided(book, s, c, [&](known_facts const& known) -> std::optional<fact_idx> {
      auto const open = open_facts(book, s, c.on, known);
      return open.empty() ? std::nullopt : std::optional{open.front()};
    });
    auto const full = evaluate(book, s, c.on, told_in_full(book, c));
    for (auto const* e : {&telling.second, &plain.second}) {
      ASSERT_EQ(e->decisions.size(), full.decisions.size());
      for (auto i = std::size_t{0}; i < full.decisions.size(); ++i) {
        EXPECT_EQ(e->decisions[i].verdict, full.decisions[i].verdict)
            << c.name << ": " << book.rules[full.decisions[i].rule].scheme;
        EXPECT_EQ(e->decisions[i].amount, full.decisions[i].amount)
            << c.name << ": " << book.rules[full.decisions[i].rule].scheme;
      }
    }
    by_telling += telling.first;
    in_file_order += plain.first;
    ++sessions;
  }
  std::printf("questions on average: %.2f, in the order of the files %.2f (%d cases)\n",
              static_cast<double>(by_telling) / sessions,
              static_cast<double>(in_file_order) / sessions,
              sessions);
  EXPECT_LT(by_telling, in_file_order);
}

TEST(worked_cases, the_rules_in_the_program_have_no_errors) {
  auto const read = read_rules(built_in_files());
  for (auto const& f : read.findings) {
    ADD_FAILURE() << f.file << ":" << f.line << ": " << f.what;
  }
}

}  // namespace
