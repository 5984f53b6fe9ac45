// SPDX-License-Identifier: EUPL-1.2
#include "store/retention_store.h"

#include "store/database.h"
#include "store/sql.h"
#include "store/sql_call.h"

namespace overstap::store {
namespace {

void run_for(database& db, dossier_id id, std::initializer_list<char const*> statements) {
  for (auto const* const statement : statements) {
    sql::execute(db.session(), statement, id);
  }
}

template <typename... Params>
std::vector<retention_record> read_closed(database& db, std::string const& condition, Params const&... params) {
  auto found = std::vector<retention_record>{};
  sql::each<dossier_id,
            std::optional<account_id>,
            region_code,
            std::string,
            std::string,
            std::int64_t,
            std::int64_t,
            std::optional<civil_date>>(
      db.session(),
      "select id, person_account, region, situation, outcome, opened_at, closed_at, notice_on from dossier where state "
      "= 'closed' " +
          condition,
      [&](dossier_id id,
          std::optional<account_id> person,
          region_code region,
          std::string situation,
          std::string outcome,
          std::int64_t opened_at,
          std::int64_t closed_at,
          std::optional<civil_date> notice_on) {
        found.push_back(
            {id, person, std::move(region), std::move(situation), std::move(outcome), opened_at, closed_at, notice_on});
      },
      params...);
  return found;
}

}  // namespace

std::vector<retention_record> closed_before(database& db,
                                            std::int64_t moment,
                                            retention_cursor const& after,
                                            std::size_t limit) {
  return sql::guarded("finding dossiers whose time is over", [&] {
    return read_closed(db,
                       "and closed_at < :m and (closed_at > :a1 or (closed_at = :a2 and id > :id)) order by closed_at, "
                       "id limit :n",
                       moment,
                       after.closed_at,
                       after.closed_at,
                       after.id,
                       static_cast<std::int64_t>(limit));
  });
}

std::optional<retention_record> find_closed(database& db, dossier_id id) {
  return sql::guarded("reading a closed dossier", [&]() -> std::optional<retention_record> {
    auto found = read_closed(db, "and id = :id", id);
    return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
  });
}

void set_notice(database& db, dossier_id id, civil_date on) {
  sql::guarded("announcing an erasure",
               [&] { sql::execute(db.session(), "update dossier set notice_on = :on where id = :id", on, id); });
}

void add_outcome(database& db, outcome_record const& o) {
  sql::guarded("keeping an outcome", [&] {
    sql::execute(db.session(),
                 "insert into outcome_record (id, region, opened_month, closed_month, situation, outcome, days_open) "
                 "values (:id, :r, :o, :c, :s, :u, :d)",
                 to_string(o.id),
                 o.region,
                 o.opened_month,
                 o.closed_month,
                 o.situation,
                 o.outcome,
                 o.days_open);
  });
}

void erase_profile(database& db, dossier_id id) {
  sql::guarded("erasing a profile", [&] {
    run_for(db,
            id,
            {"delete from assessment_skill where assessment in (select id from assessment where dossier = :d)",
             "delete from assessment where dossier = :d",
             "delete from profile_skill where dossier = :d",
             "delete from profile_credential where dossier = :d",
             "delete from profile_occupation where dossier = :d",
             "delete from profile where dossier = :d",
             "delete from document where dossier = :d",
             "delete from calendar_feed where dossier = :d"});
  });
}

void erase_dossier(database& db, dossier_id id) {
  sql::guarded("erasing a dossier", [&] {
    auto merged = std::vector<dossier_id>{};
    sql::each<dossier_id>(
        db.session(),
        "select id from dossier where merged_into = :id",
        [&](dossier_id other) { merged.push_back(other); },
        id);
    for (auto const& other : merged) {
      erase_dossier(db, other);
    }
    erase_profile(db, id);
    run_for(db,
            id,
            {"delete from goal_step where dossier = :d",
             "delete from goal where dossier = :d",
             "delete from task where dossier = :d",
             "delete from offer where dossier = :d",
             "delete from consent where dossier = :d",
             "delete from objection where dossier = :d",
             "delete from dossier_fact where dossier = :d",
             "delete from dossier_event where dossier = :d",
             "delete from external_ref where dossier = :d",
             "delete from duplicate where dossier = :d",
             "delete from duplicate where other = :d",
             "delete from dossier where id = :d"});
  });
}

void erase_person_account(database& db, account_id id, std::string const& sealed_nobody) {
  sql::guarded("erasing an account", [&] {
    auto& s = db.session();
    if (sql::first<int>(s, "select 1 from dossier where person_account = :id limit 1", id)) {
      return;
    }
    sql::execute(s, "delete from sign_in where account = :id", id);
    sql::execute(s, "delete from account_code where account = :id", id);
    sql::execute(s,
                 "update account set state = 'closed', password_hash = null, name_sealed = :n, version = version + 1 "
                 "where id = :id and role = 'person'",
                 sealed_nobody,
                 id);
  });
}

}  // namespace overstap::store
