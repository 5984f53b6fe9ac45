// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <optional>
#include <string>

#include "access/subject.h"
#include "base/dates.h"
#include "domain/identities.h"

namespace overstap::store {

class database;

/// What the agreement and the person say of one group of data, for one organisation and purpose, on one day.
struct ground_state {
  std::optional<access::ground> ground;  ///< absent: the agreement gives none
  std::string article;
  bool consent_given{};  ///< one that has not ended and was not withdrawn; only asked where the ground is consent
  bool objection{};  ///< raised and open, or upheld
};
using ground_states = std::array<ground_state, access::kDataGroups>;

/// For a dossier in `region`. Reads agreement, consents and objections in the transaction that is open.
ground_states load_grounds(database& db,
                           dossier_id dossier,
                           region_code const& region,
                           partner_id organisation,
                           access::purpose purpose,
                           civil_date today);

}  // namespace overstap::store
