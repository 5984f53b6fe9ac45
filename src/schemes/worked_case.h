// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/embedded_file.h"
#include "schemes/evaluate.h"
#include "schemes/finding.h"

/// Cases worked out by hand, as they are written in tests/schemes (docs/guide/write-a-scheme-rule.md).
namespace overstap::schemes {

struct expected_decision {
  std::string scheme;
  schemes::verdict verdict{};
  std::optional<std::array<cents_range, kPeriods>> amount;
  std::optional<bool> counts;
};

struct expected_total {
  schemes::side of{};
  schemes::per per{};
  cents_range amount;
};

struct worked_case {
  std::string name;
  civil_date on;
  known_facts known;
  std::vector<expected_decision> expected;  ///< never empty
  std::optional<expected_total> total;
};

struct read_cases_result {
  std::vector<worked_case> cases;
  std::vector<finding> findings;  ///< the cases are of use only without
};

/// Every file is a list of cases.
read_cases_result read_worked_cases(rule_book const& book, std::span<embedded_file const> files);

/// The side of the first scheme that a case is about.
side side_of(rule_book const& book, worked_case const& c);

}  // namespace overstap::schemes
