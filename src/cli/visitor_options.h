// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "api/boundary/common.h"
#include "base/result.h"
#include "cli/command_line.h"
#include "desk/desk.h"

namespace overstap::cli {

/// What a person tells on the command line, as typed.
struct visitor_options {
  std::string database{"overstap.db"};
  std::string today;  ///< empty: the day that it is
  std::vector<std::string> from;
  std::string region, municipality;
  std::optional<int> km;
  std::vector<std::string> credentials, barriers;
  bool no_credentials{};
  std::optional<int> work_hours_min, work_hours_max;
  bool support{};
  std::optional<bool> shifts;
  std::string language{"nl"};
  bool json{};
};

void add_visitor_options(CLI::App& command, visitor_options& o);
/// Opens the desk on the day asked for and uses it, or refuses.
void with_desk(command_line& line, visitor_options const& o, std::function<void(desk::desk const&)> const& use);

/// An occupation by id or by its best-matching label; what a label was understood as goes to stderr.
result<uuid> find_occupation(desk::world const& w, std::string const& text, language l);
language language_of(visitor_options const& o);
/// The visitor as the API takes her. A region without a municipality stands for its centre municipality.
result<api::boundary::visitor> visitor_of(desk::world const& w, visitor_options const& o);
result<civil_date> date_option(std::string const& name, std::string const& text);

}  // namespace overstap::cli
