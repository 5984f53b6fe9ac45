// SPDX-License-Identifier: EUPL-1.2
#include "schemes/worked_case.h"

#include <algorithm>

#include "schemes/rule_names.h"
#include "schemes/yaml_reader.h"

namespace overstap::schemes {
namespace {

constexpr std::pair<std::string_view, verdict> kVerdicts[] = {
    {"yes", verdict::yes}, {"no", verdict::no}, {"unknown", verdict::unknown}};

class cases_reader {
public:
  cases_reader(rule_book const& book, std::string file, std::vector<finding>& findings)
      : book_{book}, y_{std::move(file), findings} {}

  void read(std::string_view text, std::vector<worked_case>& out) {
    auto const root = y_.parse(text);
    if (!root) {
      return;
    }
    if (!root.IsSequence()) {
      y_.wrong(root, "a list of cases is expected here");
      return;
    }
    for (auto const& node : root) {
      if (y_.map_of(node, {"case", "date", "facts", "expect", "total"})) {
        out.push_back(read_one(node));
      }
    }
  }

private:
  worked_case read_one(YAML::Node const& node) {
    auto c = worked_case{
        .name = y_.text(node, "case"), .on = {}, .known = book_.nothing_known(), .expected = {}, .total = {}};
    if (auto const on = y_.date_if(node, "date")) {
      c.on = *on;
    } else {
      y_.wrong(node, "a case has a date");
    }
    for (auto const& told : node["facts"]) {
      learn(told.first, told.second.Scalar(), c.known);
    }
    for (auto const& due : node["expect"]) {
      c.expected.push_back(read_expected(due.first, due.second));
    }
    if (c.expected.empty()) {
      y_.wrong(node, "a case expects something");
    }
    if (auto const total = node["total"]; total && y_.map_of(total, {"side", "per", "cents"})) {
      c.total = {y_.one_of(total, "side", kSides).value_or(side::employer),
                 y_.one_of(total, "per", kPers).value_or(per::year),
                 read_cents(total)};
    }
    return c;
  }

  void learn(YAML::Node const& name, std::string const& value, known_facts& known) {
    auto const f = book_.find_fact(name.Scalar());
    if (!f) {
      y_.wrong(name, "no fact " + name.Scalar());
      return;
    }
    known[*f] = parse_value(book_.facts[*f], value);
    if (!known[*f]) {
      y_.wrong(name, name.Scalar() + " is " + allowed_values(book_.facts[*f]));
    }
  }

  expected_decision read_expected(YAML::Node const& scheme, YAML::Node const& node) {
    auto e = expected_decision{.scheme = scheme.Scalar(), .verdict = {}, .amount = {}, .counts = {}};
    if (std::ranges::find(book_.rules, e.scheme, &rule::scheme) == book_.rules.end()) {
      y_.wrong(scheme, "no scheme " + e.scheme);
    }
    if (!y_.map_of(node, {"verdict", "cents", "per", "counts"})) {
      return e;
    }
    e.verdict = y_.one_of(node, "verdict", kVerdicts).value_or(verdict::unknown);
    if (node["cents"]) {
      e.amount.emplace();
      (*e.amount)[static_cast<std::size_t>(y_.one_of(node, "per", kPers).value_or(per::year))] = read_cents(node);
    }
    e.counts = y_.yes_no_if(node, "counts");
    return e;
  }

  cents_range read_cents(YAML::Node const& node) {
    auto const both = y_.list(node, "cents");
    auto cents = cents_range{};
    if (both.size() != 2 || !YAML::convert<std::int64_t>::decode(both[0], cents.low) ||
        !YAML::convert<std::int64_t>::decode(both[1], cents.high)) {
      y_.wrong(node, "cents are [least, most]");
    }
    return cents;
  }

  rule_book const& book_;
  yaml_reader y_;
};

}  // namespace

read_cases_result read_worked_cases(rule_book const& book, std::span<embedded_file const> files) {
  auto out = read_cases_result{};
  for (auto const& f : files) {
    cases_reader{book, std::string{f.path}, out.findings}.read(f.content, out.cases);
  }
  return out;
}

side side_of(rule_book const& book, worked_case const& c) {
  return std::ranges::find(book.rules, c.expected.front().scheme, &rule::scheme)->side;
}

}  // namespace overstap::schemes
