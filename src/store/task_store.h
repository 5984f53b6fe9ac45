// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/dates.h"
#include "domain/identities.h"

namespace overstap::store {

class database;

/// Something to do. Dutch: actie.
struct task_record {
  uuid id;
  dossier_id dossier;
  std::optional<goal_id> goal;  ///< absent: of the whole dossier
  bool for_person{};
  std::string what;  ///< sealed, "task.what:<id>"
  std::optional<civil_date> due_on;
  std::optional<std::int64_t> done_at;
  account_id made_by;  ///< nil: the service
  std::int64_t made_at{};
};
void add_task(database& db, task_record const& t);
/// What, day and whether it is done.
void change_task(database& db, task_record const& t);
/// Open ones first, by day (without one last); then those that are done, the latest first.
std::vector<task_record> list_tasks(database& db, dossier_id dossier);
std::optional<task_record> find_task(database& db, dossier_id dossier, uuid const& id);
/// Whether the goal is one of the dossier.
bool has_goal(database& db, dossier_id dossier, goal_id goal);

}  // namespace overstap::store
