// SPDX-License-Identifier: EUPL-1.2
#include "store/dossier_search.h"

#include "store/database.h"
#include "store/sql.h"
#include "store/sql_call.h"

namespace overstap::store {

void each_sealed_name(database& db,
                      partner_id organisation,
                      std::function<void(dossier_id, std::string const&)> const& take) {
  sql::guarded("reading the names of an organisation's dossiers", [&] {
    sql::each<dossier_id, std::string>(
        db.session(),
        "select id, name_sealed from dossier where owner_organisation = :o and state <> 'merged'",
        take,
        organisation);
  });
}

std::optional<found_row> find_row(database& db, dossier_id id) {
  return sql::guarded("reading a dossier that was found", [&] {
    auto found = std::optional<found_row>{};
    sql::each<region_code,
              municipality_code,
              std::string,
              account_id,
              std::string,
              std::optional<civil_date>,
              std::optional<std::int64_t>>(
        db.session(),
        "select d.region, d.municipality, d.state, a.id, a.name_sealed, d.next_step_on, d.closed_at from dossier d "
        "join "
        "account a on a.id = d.owner where d.id = :id",
        [&](region_code region,
            municipality_code municipality,
            std::string const& state,
            account_id owner,
            std::string owner_name,
            std::optional<civil_date> next_step_on,
            std::optional<std::int64_t> closed_at) {
          auto const open = state == "open";
          found = found_row{.id = id,
                            .region = std::move(region),
                            .municipality = std::move(municipality),
                            .open = open,
                            .owner = owner,
                            .owner_name_sealed = std::move(owner_name),
                            .next_step_on = open ? next_step_on : std::nullopt,
                            .closed_at = closed_at};
        },
        id);
    return found;
  });
}

}  // namespace overstap::store
