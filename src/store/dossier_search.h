// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/dates.h"
#include "domain/identities.h"

namespace overstap::store {

class database;

/// The sealed name ("dossier.name:<id>") of every dossier of an organisation, open or closed.
void each_sealed_name(database& db,
                      partner_id organisation,
                      std::function<void(dossier_id, std::string const&)> const& take);

struct found_row {
  dossier_id id;
  region_code region;
  municipality_code municipality;
  bool open{};
  account_id owner;  ///< of a closed one the last
  std::string owner_name_sealed;  ///< "account.name:<owner>"
  std::optional<civil_date> next_step_on;  ///< of an open one
  std::optional<std::int64_t> closed_at;
};
/// nullopt when it is gone or was merged.
std::optional<found_row> find_row(database& db, dossier_id id);

}  // namespace overstap::store
