// SPDX-License-Identifier: EUPL-1.2
#include "store/offer_ends.h"

#include "store/database.h"
#include "store/sql.h"
#include "store/sql_call.h"

namespace overstap::store {

std::vector<ending_offer> list_running_offers(database& db, partner_id to, region_code const& region) {
  return sql::guarded("listing the offers to an organisation", [&] {
    auto offers = std::vector<ending_offer>{};
    sql::each<std::string, dossier_id, std::string>(
        db.session(),
        "select o.id, o.dossier, o.what_sealed from offer o join dossier d on d.id = o.dossier where "
        "o.to_organisation = :organisation and d.region = :region and (o.state = 'waiting' or (o.state = 'accepted' "
        "and "
        "o.kind = 'work')) order by o.dossier, o.id",
        [&](std::string id, dossier_id dossier, std::string what) {
          offers.push_back({std::move(id), dossier, std::move(what)});
        },
        to,
        region);
    return offers;
  });
}

bool expire_offer(database& db, std::string const& id) {
  return sql::guarded("letting an offer expire", [&] {
    return sql::execute(db.session(),
                        "update offer set state = 'expired' where id = :id and (state = "
                        "'waiting' or (state = 'accepted' and kind = 'work'))",
                        id) > 0;
  });
}

}  // namespace overstap::store
