// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/boundary/schemes.h"
#include "base/result.h"
#include "schemes/rule.h"

namespace overstap::api {

using told_facts = boundary::list<boundary::told_fact, 100>;
using code_list = boundary::list<boundary::code_text, 100>;

/// Reads the facts of a request about schemes and collects all that is wrong with them.
class fact_reader {
public:
  /// What would be right when this caller may not tell this fact here; empty: he may.
  using refusal = std::string_view (*)(schemes::fact const&);

  explicit fact_reader(schemes::rule_book const& book) : book_{book} {}

  schemes::known_facts facts(std::optional<told_facts> const& told, std::string const& pointer, refusal refuse);
  std::vector<schemes::fact_idx> later(std::optional<code_list> const& names, std::string const& pointer);
  void wrong(std::string pointer, std::string allowed);

  /// All that was wrong, if anything.
  std::optional<error> refused() const;

private:
  schemes::rule_book const& book_;
  std::vector<field_error> wrong_;
};

}  // namespace overstap::api
