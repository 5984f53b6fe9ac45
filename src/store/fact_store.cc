// SPDX-License-Identifier: EUPL-1.2
#include "store/fact_store.h"

#include <fmt/format.h>

#include "store/database.h"
#include "store/names.h"
#include "store/sql.h"
#include "store/sql_call.h"

namespace overstap::store {
namespace {

template <typename... Params>
std::vector<fact_record> read(database& db, std::string_view which, dossier_id dossier, Params const&... params) {
  return sql::guarded("reading the facts of a dossier", [&] {
    auto facts = std::vector<fact_record>{};
    sql::each<uuid,
              std::string,
              std::string,
              std::string,
              std::optional<account_id>,
              std::optional<std::string>,
              std::optional<civil_date>,
              account_id,
              std::int64_t>(
        db.session(),
        fmt::format("select f.id, f.kind, f.content_sealed, f.detail_sealed, f.seen_by, a.name_sealed, f.seen_on, "
                    "f.made_by, f.made_at from dossier_fact f left join account a on a.id = f.seen_by where "
                    "f.dossier = :d and f.ended_at is null{} order by f.made_at, f.id",
                    which),
        [&](uuid const& id,
            std::string const& kind,
            std::string content,
            std::string detail,
            std::optional<account_id> seen_by,
            std::optional<std::string> seen_by_name,
            std::optional<civil_date> seen_on,
            account_id made_by,
            std::int64_t made_at) {
          auto const parsed = parse_name<fact_kind>(kind);
          if (!parsed) {
            throw infra_error{"database: a kind of fact is not known"};
          }
          facts.push_back({.id = id,
                           .dossier = dossier,
                           .kind = *parsed,
                           .content = std::move(content),
                           .detail = std::move(detail),
                           .seen_by = seen_by,
                           .seen_by_name_sealed = seen_by_name.value_or(""),
                           .seen_on = seen_on,
                           .made_by = made_by,
                           .made_at = made_at});
        },
        dossier,
        params...);
    return facts;
  });
}

}  // namespace

void add_fact(database& db, fact_record const& f) {
  sql::guarded("adding a fact", [&] {
    sql::execute(db.session(),
                 "insert into dossier_fact (id, dossier, kind, content_sealed, detail_sealed, seen_by, seen_on, "
                 "made_by, made_at) values (:id, :dossier, :kind, :content, :detail, :seen_by, :seen_on, :made_by, "
                 ":made_at)",
                 f.id,
                 f.dossier,
                 name_of(f.kind),
                 f.content,
                 f.detail,
                 f.seen_by,
                 f.seen_on,
                 f.made_by,
                 f.made_at);
  });
}

std::vector<fact_record> list_facts(database& db, dossier_id dossier) {
  return read(db, "", dossier);
}

std::optional<fact_record> find_fact(database& db, dossier_id dossier, uuid const& id) {
  auto found = read(db, " and f.id = :id", dossier, id);
  return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

void end_fact(database& db, uuid const& id, std::int64_t now) {
  sql::guarded("ending a fact",
               [&] { sql::execute(db.session(), "update dossier_fact set ended_at = :now where id = :id", now, id); });
}

}  // namespace overstap::store
