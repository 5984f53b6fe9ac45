// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/identities.h"

namespace overstap::store {

class database;

/// A question to an organisation that it can no longer answer, or a piece of work that it can no longer do.
struct ending_offer {
  std::string id;
  dossier_id dossier;
  std::string what_sealed;  ///< "offer.what:<id>"
};
/// Those of dossiers in the region that wait for an answer or are being worked on; by dossier and id.
std::vector<ending_offer> list_running_offers(database& db, partner_id to, region_code const& region);
/// The dossier is locked. False when it ended meanwhile.
bool expire_offer(database& db, std::string const& id);

}  // namespace overstap::store
