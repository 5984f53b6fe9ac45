// SPDX-License-Identifier: EUPL-1.2
#include "store/task_store.h"

#include <fmt/format.h>

#include "store/database.h"
#include "store/sql.h"
#include "store/sql_call.h"

namespace overstap::store {
namespace {

template <typename... Params>
std::vector<task_record> read(database& db, std::string_view which, dossier_id dossier, Params const&... params) {
  return sql::guarded("reading the tasks of a dossier", [&] {
    auto tasks = std::vector<task_record>{};
    sql::each<uuid,
              std::optional<goal_id>,
              bool,
              std::string,
              std::optional<civil_date>,
              std::optional<std::int64_t>,
              account_id,
              std::int64_t>(
        db.session(),
        fmt::format("select id, goal, for_person, what_sealed, due_on, done_at, made_by, made_at from task where "
                    "dossier = :d{} order by case when done_at is null then 0 else 1 end, coalesce(due_on, "
                    "'9999-12-31'), done_at desc, id",
                    which),
        [&](uuid const& id,
            std::optional<goal_id> goal,
            bool for_person,
            std::string what,
            std::optional<civil_date> due_on,
            std::optional<std::int64_t> done_at,
            account_id made_by,
            std::int64_t made_at) {
          tasks.push_back({.id = id,
                           .dossier = dossier,
                           .goal = goal,
                           .for_person = for_person,
                           .what = std::move(what),
                           .due_on = due_on,
                           .done_at = done_at,
                           .made_by = made_by,
                           .made_at = made_at});
        },
        dossier,
        params...);
    return tasks;
  });
}

}  // namespace

void add_task(database& db, task_record const& t) {
  sql::guarded("adding a task", [&] {
    sql::execute(db.session(),
                 "insert into task (id, dossier, goal, for_person, what_sealed, due_on, done_at, made_by, made_at) "
                 "values (:id, :dossier, :goal, :for_person, :what, :due_on, :done_at, :made_by, :made_at)",
                 t.id,
                 t.dossier,
                 t.goal,
                 t.for_person,
                 t.what,
                 t.due_on,
                 t.done_at,
                 t.made_by,
                 t.made_at);
  });
}

void change_task(database& db, task_record const& t) {
  sql::guarded("changing a task", [&] {
    sql::execute(db.session(),
                 "update task set what_sealed = :what, due_on = :due_on, done_at = :done_at where id = :id",
                 t.what,
                 t.due_on,
                 t.done_at,
                 t.id);
  });
}

std::vector<task_record> list_tasks(database& db, dossier_id dossier) {
  return read(db, "", dossier);
}

std::optional<task_record> find_task(database& db, dossier_id dossier, uuid const& id) {
  auto found = read(db, " and id = :id", dossier, id);
  return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

bool has_goal(database& db, dossier_id dossier, goal_id goal) {
  return sql::guarded("looking for a goal", [&] {
    return sql::first<goal_id>(db.session(), "select id from goal where id = :id and dossier = :d", goal, dossier)
        .has_value();
  });
}

}  // namespace overstap::store
