// SPDX-License-Identifier: EUPL-1.2
#include "store/plan_summary.h"

#include "store/database.h"
#include "store/sql.h"
#include "store/sql_names.h"

namespace overstap::store {

std::vector<goal_summary> list_goal_summaries(database& db, dossier_id dossier) {
  return sql::guarded("reading the goals of a dossier", [&] {
    auto goals = std::vector<goal_summary>{};
    sql::each<goal_id,
              occupation_id,
              goal_state,
              std::optional<civil_date>,
              std::int64_t,
              std::optional<std::int64_t>,
              std::int64_t,
              std::int64_t>(
        db.session(),
        "select g.id, g.occupation, g.state, g.at_work_on, g.plan_number, g.agreed_plan, count(s.id), "
        "count(case when s.state = 'completed' then 1 end) from goal g left join goal_step s on s.goal = g.id and "
        "s.state <> 'replaced' where g.dossier = :d group by g.id, g.occupation, g.state, g.at_work_on, g.plan_number, "
        "g.agreed_plan, g.made_at order by case when g.state = 'active' then 0 else 1 end, g.made_at, g.id",
        [&](goal_id id,
            occupation_id occupation,
            goal_state state,
            std::optional<civil_date> at_work_on,
            std::int64_t plan,
            std::optional<std::int64_t> agreed,
            std::int64_t steps,
            std::int64_t done) {
          goals.push_back({.id = id,
                           .occupation = occupation,
                           .state = state,
                           .at_work_on = at_work_on,
                           .agreed = agreed == plan,
                           .steps = steps,
                           .done = done});
        },
        dossier);
    return goals;
  });
}

std::vector<interest_mark> list_interest_marks(database& db, dossier_id dossier) {
  return sql::guarded("looking who sells a step", [&] {
    auto marks = std::vector<interest_mark>{};
    sql::each<std::int32_t, partner_id, std::string, uuid, bool>(
        db.session(),
        "select 1, o.id, o.name, s.id, s.sensitive from goal_step s join goal g on g.id = s.goal join dossier d on "
        "d.id = s.dossier "
        "join organisation o on o.id = s.organisation where s.dossier = :d1 and g.state = 'active' and s.state not in "
        "('stopped', 'replaced') and s.organisation = d.owner_organisation union select 0, o.id, o.name, s.id, "
        "s.sensitive from "
        "goal_step s join goal g on g.id = s.goal join assessment m on m.dossier = s.dossier and m.organisation = "
        "s.organisation join organisation o on o.id = s.organisation where s.dossier = :d2 and g.state = 'active' and "
        "s.state not in ('stopped', 'replaced') order by 1, 4",
        [&](std::int32_t owner, partner_id organisation, std::string name, uuid const& step, bool sensitive) {
          marks.push_back({.owner = owner == 1,
                           .organisation = organisation,
                           .organisation_name = std::move(name),
                           .step = step,
                           .sensitive = sensitive});
        },
        dossier,
        dossier);
    return marks;
  });
}

}  // namespace overstap::store
