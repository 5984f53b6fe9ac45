// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

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

/// What the agreement of the organisation in `region` gives for the purpose, without a word of consents or objections.
ground_states load_agreed_grounds(
    database& db, region_code const& region, partner_id organisation, access::purpose purpose, civil_date today);

/// For a dossier in `region`. Reads agreement, consents and objections in the transaction that is open.
ground_states load_grounds(database& db,
                           dossier_id dossier,
                           region_code const& region,
                           partner_id organisation,
                           access::purpose purpose,
                           civil_date today);

/// The same for many dossiers of one region at once, in their order.
std::vector<ground_states> load_grounds(database& db,
                                        std::span<dossier_id const> dossiers,
                                        region_code const& region,
                                        partner_id organisation,
                                        access::purpose purpose,
                                        civil_date today);

}  // namespace overstap::store
