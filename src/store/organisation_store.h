// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/identities.h"
#include "domain/wagon.h"

namespace overstap::store {

class database;

/// Somebody who works together in a region. One that also offers steps has the same id there (`partner`).
struct organisation_record {
  partner_id id;
  partner_kind kind{};
  std::string name;
  region_code region;
  municipality_code municipality;
  std::int64_t made_at{};
};
void add_organisation(database& db, organisation_record const& o);
std::optional<organisation_record> find_organisation(database& db, partner_id id);

struct organisation_row {
  organisation_record organisation;
  std::int64_t staff{};  ///< active accounts
};
/// Of one region, or of all; by region, name and id.
std::vector<organisation_row> list_organisations(database& db, std::optional<region_code> const& region);

/// The organisation of this region with this name, capitals and accents aside.
std::optional<partner_id> find_organisation(database& db, region_code const& region, std::string_view name);
/// The same among those that offer steps.
std::optional<partner_id> find_offering_partner(database& db, region_code const& region, std::string_view name);

}  // namespace overstap::store
