// SPDX-License-Identifier: EUPL-1.2
#include "store/merge_store.h"

#include <fmt/format.h>

#include "store/database.h"
#include "store/sql.h"
#include "store/sql_call.h"

namespace overstap::store {
namespace {

/// Tables whose rows belong to a dossier by their column of that name and keep their own id.
constexpr auto kParts = {"dossier_fact",
                         "task",
                         "offer",
                         "goal",
                         "goal_step",
                         "document",
                         "assessment",
                         "calendar_feed",
                         "consent",
                         "objection"};

}  // namespace

void move_parts(database& db, dossier_id survivor, dossier_id other, std::int64_t now) {
  sql::guarded("merging dossiers", [&] {
    sql::execute(db.session(),
                 "update offer set state = 'withdrawn', answered_at = :now where dossier = :other and kind = "
                 "'hand-over' and state = 'waiting' and exists (select 1 from offer f where f.dossier = :survivor and "
                 "f.kind = 'hand-over' and f.state = 'waiting')",
                 now,
                 other,
                 survivor);
    for (auto const* const table : kParts) {
      sql::execute(db.session(),
                   fmt::format("update {} set dossier = :survivor where dossier = :other", table),
                   survivor,
                   other);
    }
    sql::execute(db.session(), "delete from profile where dossier = :other", other);
  });
}

void mark_merged(database& db, dossier_id survivor, dossier_id other, std::int64_t now) {
  sql::guarded("merging dossiers", [&] {
    sql::execute(
        db.session(), "update dossier set merged_into = :survivor where merged_into = :other", survivor, other);
    sql::execute(db.session(),
                 "update dossier set state = 'merged', merged_into = :survivor, person_account = null, owner = null, "
                 "owner_state = null, owner_organisation = null, next_step_sealed = null, next_step_on = null, "
                 "came_back = null, taken_from = null, taken_on = null, escalation = 0, escalated_on = null, "
                 "name_index = '', sound_index = '', surname_index = '', birth_date_index = '', email_index = '', "
                 "phone_index = '', version = version + 1, touched_at = :now where id = :other",
                 survivor,
                 now,
                 other);
  });
}

void close_person_account(database& db, account_id account) {
  sql::guarded("closing the account of a person", [&] {
    sql::execute(db.session(), "delete from sign_in where account = :a", account);
    sql::execute(db.session(),
                 "update account set state = 'closed', version = version + 1 where id = :a and role = 'person'",
                 account);
  });
}

std::vector<ref_row> list_external_refs(database& db, dossier_id id) {
  return sql::guarded("reading references", [&] {
    auto rows = std::vector<ref_row>{};
    sql::each<partner_id, std::string>(
        db.session(),
        "select organisation, ref_sealed from external_ref where dossier = :d order by organisation",
        [&](partner_id o, std::string ref) { rows.push_back({o, std::move(ref)}); },
        id);
    return rows;
  });
}

void remove_external_refs(database& db, dossier_id id) {
  sql::guarded("removing references",
               [&] { sql::execute(db.session(), "delete from external_ref where dossier = :d", id); });
}

}  // namespace overstap::store
