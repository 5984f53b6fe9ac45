// SPDX-License-Identifier: EUPL-1.2
#include "store/assessment_store.h"

#include <map>

#include "base/invariant.h"
#include "store/database.h"
#include "store/names.h"
#include "store/sql.h"
#include "store/sql_call.h"

namespace overstap::store {

void add_assessment(database& db, dossier_id dossier, assessment_record const& a) {
  sql::guarded("keeping an assessment", [&] {
    auto& session = db.session();
    sql::execute(session,
                 "insert into assessment (id, dossier, step, assessor, organisation, on_day, remark_sealed, made_at) "
                 "values (:id, :d, :s, :by, :o, :on, :r, :at)",
                 a.id,
                 dossier,
                 a.step,
                 a.assessor,
                 a.organisation,
                 a.on,
                 a.remark_sealed,
                 a.made_at);
    for (auto const& r : a.results) {
      sql::execute(session,
                   "insert into assessment_skill (assessment, skill, verdict, remark_sealed) values (:a, :s, :v, :r)",
                   a.id,
                   r.skill,
                   name_of(r.verdict),
                   r.remark_sealed);
    }
  });
}

std::vector<assessment_record> load_assessments(database& db, dossier_id dossier) {
  return sql::guarded("reading assessments", [&] {
    auto all = std::vector<assessment_record>{};
    auto at = std::map<uuid, std::size_t>{};
    sql::each<uuid, std::optional<uuid>, account_id, partner_id, civil_date, std::string, std::int64_t>(
        db.session(),
        "select id, step, assessor, organisation, on_day, remark_sealed, made_at from assessment where dossier = :d "
        "order by on_day desc, made_at desc, id desc",
        [&](uuid id,
            std::optional<uuid> step,
            account_id assessor,
            partner_id organisation,
            civil_date on,
            std::string remark,
            std::int64_t made_at) {
          at.emplace(id, all.size());
          all.push_back({id, step, assessor, organisation, on, std::move(remark), made_at, {}});
        },
        dossier);
    sql::each<uuid, skill_id, std::string, std::string>(
        db.session(),
        "select r.assessment, r.skill, r.verdict, r.remark_sealed from assessment_skill r join assessment a on a.id = "
        "r.assessment where a.dossier = :d order by r.assessment, r.skill",
        [&](uuid id, skill_id skill, std::string const& verdict, std::string remark) {
          auto const known = parse_name<assessment_verdict>(verdict);
          if (!known) {
            throw infra_error{"database: a verdict is not known"};
          }
          all[at.at(id)].results.push_back({skill, *known, std::move(remark)});
        },
        dossier);
    return all;
  });
}

std::optional<step_holder> find_step(database& db, dossier_id dossier, uuid const& step) {
  return sql::guarded("looking for a step", [&]() -> std::optional<step_holder> {
    auto const row = sql::first<std::optional<partner_id>>(
        db.session(), "select organisation from goal_step where id = :id and dossier = :d", step, dossier);
    return row ? std::optional{step_holder{std::get<0>(*row)}} : std::nullopt;
  });
}

}  // namespace overstap::store
