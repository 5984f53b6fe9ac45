// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "planning/plan.h"
#include "snapshot/snapshot.h"

/// A scenario file (tests/scenario/README.md) as a world, a question and the lines that must be answered.
namespace overstap::scenario {

struct fund {
  std::string name;
  std::string covers;
  money up_to;
  std::optional<civil_date> until;
};

struct scenario {
  std::shared_ptr<snapshot const> world;
  planning::query ask;
  std::vector<std::string> expected;  ///< words separated by single blanks

  std::map<std::string, session_idx> first_session;  ///< of each offer
  std::vector<std::string> offer_name;  ///< by session
  std::vector<std::string> skill_name;  ///< by skill
};

/// Throws std::runtime_error with the line that it can not read.
scenario read(std::string_view text);

/// The lines that the planner answers: everything of the kinds that `expected` has, in its order of sections.
std::vector<std::string> answer(scenario const& s);

}  // namespace overstap::scenario
