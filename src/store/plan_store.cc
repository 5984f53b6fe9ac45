// SPDX-License-Identifier: EUPL-1.2
#include "store/plan_store.h"

#include "store/database.h"
#include "store/sql.h"
#include "store/sql_names.h"

namespace overstap::store {

void add_goal(database& db, goal_record const& g) {
  sql::guarded("adding a goal", [&] {
    sql::execute(db.session(),
                 "insert into goal (id, dossier, occupation, vacancy, state, at_work_on, plan_number, agreed_plan, "
                 "agreed_at, made_by, made_at) values (:id, :d, :o, :v, :state, :on, :plan, :agreed, :agreed_at, :by, "
                 ":at)",
                 g.id,
                 g.dossier,
                 g.occupation,
                 g.vacancy,
                 g.state,
                 g.at_work_on,
                 g.plan_number,
                 g.agreed_plan,
                 g.agreed_at,
                 g.made_by,
                 g.made_at);
  });
}

void change_goal(database& db, goal_record const& g) {
  sql::guarded("changing a goal", [&] {
    sql::execute(db.session(),
                 "update goal set state = :state, at_work_on = :on, plan_number = :plan, agreed_plan = :agreed, "
                 "agreed_at = :agreed_at where id = :id",
                 g.state,
                 g.at_work_on,
                 g.plan_number,
                 g.agreed_plan,
                 g.agreed_at,
                 g.id);
  });
}

std::vector<goal_record> list_goals(database& db, dossier_id dossier) {
  return sql::guarded("reading the goals of a dossier", [&] {
    auto goals = std::vector<goal_record>{};
    sql::each<goal_id,
              occupation_id,
              std::optional<vacancy_id>,
              goal_state,
              std::optional<civil_date>,
              std::int64_t,
              std::optional<std::int64_t>,
              std::optional<std::int64_t>,
              account_id,
              std::int64_t>(
        db.session(),
        "select id, occupation, vacancy, state, at_work_on, plan_number, agreed_plan, agreed_at, made_by, made_at from "
        "goal where dossier = :d order by case when state = 'active' then 0 else 1 end, made_at, id",
        [&](goal_id id,
            occupation_id occupation,
            std::optional<vacancy_id> vacancy,
            goal_state state,
            std::optional<civil_date> at_work_on,
            std::int64_t plan_number,
            std::optional<std::int64_t> agreed_plan,
            std::optional<std::int64_t> agreed_at,
            account_id made_by,
            std::int64_t made_at) {
          goals.push_back({.id = id,
                           .dossier = dossier,
                           .occupation = occupation,
                           .vacancy = vacancy,
                           .state = state,
                           .at_work_on = at_work_on,
                           .plan_number = plan_number,
                           .agreed_plan = agreed_plan,
                           .agreed_at = agreed_at,
                           .made_by = made_by,
                           .made_at = made_at});
        },
        dossier);
    return goals;
  });
}

void add_step(database& db, step_record const& s) {
  sql::guarded("adding a step", [&] {
    sql::execute(
        db.session(),
        "insert into goal_step (id, goal, dossier, source_sealed, kind_sealed, title_sealed, "
        "organisation, provider_sealed, municipality, start_on, end_on, hours_per_week, own_price, "
        "public_price, fund_sealed, reasons_sealed, sensitive, state, note_sealed, result_sealed, funding_sealed) "
        "values "
        "(:id, :goal, :d, :source, :kind, :title, :organisation, :provider, :municipality, "
        ":start_on, :end_on, :hours, :own, :public, :fund, :reasons, :sensitive, :state, :note, :result, :funding)",
        s.id,
        s.goal,
        s.dossier,
        s.source_sealed,
        s.kind_sealed,
        s.title_sealed,
        s.organisation,
        s.provider_sealed,
        s.municipality,
        s.start_on,
        s.end_on,
        s.hours_per_week,
        s.own_price.in_cents(),
        s.public_price.in_cents(),
        s.fund_sealed,
        s.reasons_sealed,
        s.sensitive,
        s.state,
        s.note_sealed,
        s.result_sealed,
        s.funding_sealed);
  });
}

void change_step(database& db, step_record const& s) {
  sql::guarded("changing a step", [&] {
    sql::execute(db.session(),
                 "update goal_step set start_on = :start_on, end_on = :end_on, state = :state, "
                 "note_sealed = :note, result_sealed = :result where id = :id",
                 s.start_on,
                 s.end_on,
                 s.state,
                 s.note_sealed,
                 s.result_sealed,
                 s.id);
  });
}

void change_funding(database& db, step_record const& s) {
  sql::guarded("changing who pays for a step", [&] {
    sql::execute(db.session(),
                 "update goal_step set own_price = :own, funding_sealed = :funding where id = :id",
                 s.own_price.in_cents(),
                 s.funding_sealed,
                 s.id);
  });
}

std::vector<step_record> list_steps(database& db, dossier_id dossier, replaced_steps replaced) {
  return sql::guarded("reading the steps of a plan", [&] {
    auto steps = std::vector<step_record>{};
    sql::each<uuid,
              goal_id,
              std::string,
              std::string,
              std::string,
              std::optional<partner_id>,
              std::string,
              municipality_code,
              civil_date,
              civil_date,
              std::int32_t,
              std::int64_t,
              std::int64_t,
              std::string,
              std::string,
              bool,
              step_state,
              std::string,
              std::string,
              std::string>(
        db.session(),
        "select id, goal, source_sealed, kind_sealed, title_sealed, organisation, provider_sealed, "
        "municipality, start_on, end_on, hours_per_week, own_price, public_price, fund_sealed, reasons_sealed, "
        "sensitive, state, note_sealed, result_sealed, funding_sealed from goal_step where dossier = :d and state <> "
        ":left_out order by start_on, end_on, id",
        [&](uuid const& id,
            goal_id goal,
            std::string source,
            std::string kind,
            std::string title,
            std::optional<partner_id> organisation,
            std::string provider,
            municipality_code municipality,
            civil_date start_on,
            civil_date end_on,
            std::int32_t hours,
            std::int64_t own,
            std::int64_t public_,
            std::string fund,
            std::string reasons,
            bool sensitive,
            step_state state,
            std::string note,
            std::string result,
            std::string funding) {
          steps.push_back({.id = id,
                           .goal = goal,
                           .dossier = dossier,
                           .source_sealed = std::move(source),
                           .kind_sealed = std::move(kind),
                           .title_sealed = std::move(title),
                           .organisation = organisation,
                           .provider_sealed = std::move(provider),
                           .municipality = std::move(municipality),
                           .start_on = start_on,
                           .end_on = end_on,
                           .hours_per_week = hours,
                           .own_price = money::cents(own),
                           .public_price = money::cents(public_),
                           .fund_sealed = std::move(fund),
                           .reasons_sealed = std::move(reasons),
                           .sensitive = sensitive,
                           .state = state,
                           .note_sealed = std::move(note),
                           .result_sealed = std::move(result),
                           .funding_sealed = std::move(funding)});
        },
        dossier,
        replaced == replaced_steps::left_out ? std::string{name_of(step_state::replaced)} : std::string{});
    return steps;
  });
}

void set_calendar(database& db, dossier_id dossier, uuid const& id, std::string const& token_hash, std::int64_t now) {
  revoke_calendar(db, dossier, now);
  sql::guarded("keeping the address of a calendar", [&] {
    sql::execute(db.session(),
                 "insert into calendar_feed (id, dossier, token_hash, made_at) values (:id, :d, :hash, :at)",
                 id,
                 dossier,
                 token_hash,
                 now);
  });
}

bool revoke_calendar(database& db, dossier_id dossier, std::int64_t now) {
  return sql::guarded("revoking the address of a calendar", [&] {
    return sql::execute(db.session(),
                        "update calendar_feed set revoked_at = :at where dossier = :d and revoked_at is null",
                        now,
                        dossier) > 0;
  });
}

bool has_calendar(database& db, dossier_id dossier) {
  return sql::guarded("looking for a calendar", [&] {
    return sql::first<std::string>(
               db.session(), "select id from calendar_feed where dossier = :d and revoked_at is null", dossier)
        .has_value();
  });
}

std::optional<dossier_id> find_calendar(database& db, std::vector<std::string> const& token_hashes) {
  return sql::guarded("finding a calendar", [&]() -> std::optional<dossier_id> {
    for (auto const& hash : token_hashes) {
      if (auto const row = sql::first<dossier_id>(
              db.session(), "select dossier from calendar_feed where token_hash = :h and revoked_at is null", hash)) {
        return std::get<0>(*row);
      }
    }
    return std::nullopt;
  });
}

}  // namespace overstap::store
