// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/dates.h"
#include "domain/identities.h"

namespace overstap::store {

class database;

/// A person's own dossier: the newest that was not merged into another.
std::optional<dossier_id> find_own_dossier(database& db, account_id person);
/// The name of the person of a locked dossier, sealed.
std::string find_sealed_name(database& db, dossier_id id);
/// Gives the person of a locked dossier her account.
void set_person_account(database& db, dossier_id id, account_id person);

/// Open ones, by id.
std::vector<dossier_id> list_open_dossiers(database& db, account_id owner);
std::vector<dossier_id> list_open_dossiers(database& db, partner_id owners, region_code const& region);

}  // namespace overstap::store
