// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/dates.h"
#include "domain/identities.h"
#include "domain/plan.h"

/// What the page of a dossier says of its plan.
namespace overstap::store {

class database;

struct goal_summary {
  goal_id id;
  occupation_id occupation;
  goal_state state{};
  std::optional<civil_date> at_work_on;
  bool agreed{};  ///< by the person, to the plan as it stands
  std::int64_t steps{}, done{};  ///< without those that were replaced
};
/// Active ones first, in the order in which they were made.
std::vector<goal_summary> list_goal_summaries(database& db, dossier_id dossier);

/// A step of an active goal that an organisation sells which also owns the dossier, or assessed the person.
struct interest_mark {
  bool owner{};  ///< else the assessor
  partner_id organisation;
  std::string organisation_name;
  uuid step;
  bool sensitive{};  ///< the step is
};
std::vector<interest_mark> list_interest_marks(database& db, dossier_id dossier);

}  // namespace overstap::store
