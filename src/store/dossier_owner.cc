// SPDX-License-Identifier: EUPL-1.2
#include "store/dossier_owner.h"

#include <fmt/format.h>

#include "store/database.h"
#include "store/sql.h"
#include "store/sql_call.h"

namespace overstap::store {
namespace {

template <typename... Params>
std::vector<dossier_id> list_open(database& db, std::string const& which, Params const&... params) {
  return sql::guarded("listing the dossiers of an owner", [&] {
    auto ids = std::vector<dossier_id>{};
    sql::each<dossier_id>(
        db.session(),
        fmt::format("select id from dossier where state = 'open' and {} order by id", which),
        [&](dossier_id id) { ids.push_back(id); },
        params...);
    return ids;
  });
}

}  // namespace

std::optional<dossier_id> find_own_dossier(database& db, account_id person) {
  return sql::guarded("finding the dossier of a person", [&]() -> std::optional<dossier_id> {
    auto const row = sql::first<dossier_id>(db.session(),
                                            "select id from dossier where person_account = :person and state <> "
                                            "'merged' order by opened_at desc, id desc",
                                            person);
    return row ? std::optional{std::get<0>(*row)} : std::nullopt;
  });
}

std::string find_sealed_name(database& db, dossier_id id) {
  return sql::guarded("reading the name of a person", [&] {
    return std::get<0>(
        sql::first<std::string>(db.session(), "select name_sealed from dossier where id = :id", id).value());
  });
}

void set_person_account(database& db, dossier_id id, account_id person) {
  sql::guarded("giving a dossier the account of its person", [&] {
    sql::execute(db.session(), "update dossier set person_account = :person where id = :id", person, id);
  });
}

std::vector<dossier_id> list_open_dossiers(database& db, account_id owner) {
  return list_open(db, "owner = :owner", owner);
}

std::vector<dossier_id> list_open_dossiers(database& db, partner_id owners, region_code const& region) {
  return list_open(db, "owner_organisation = :owners and region = :region", owners, region);
}

}  // namespace overstap::store
