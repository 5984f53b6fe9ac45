// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>

#include "base/dates.h"
#include "domain/reference.h"
#include "sim/demo_stream.h"
#include "sim/labour_market.h"
#include "sim/region_map.h"
#include "snapshot/build_snapshot.h"
#include "taxonomy/taxonomy.h"

namespace overstap::sim {

/// What every part of one region's demo is made from.
struct region_setting {
  taxonomy::taxonomy const& tax;
  reference_data const& reference;
  labour_market const& market;
  region_map const& map;
  demo_stream stream;  ///< of this region
  civil_date today;
};

/// Each appends to `records`; a larger count only appends.
void add_vacancies(region_setting const& in, std::size_t count, snapshot_records& records);
void add_people(region_setting const& in, std::size_t count, snapshot_records& records);
/// Desk, partners, wagons and sessions.
void add_catalogue(region_setting const& in, std::size_t sessions, snapshot_records& records);
/// The payers of the whole country. Tells which of them the money of a region is never combined with.
payer_id add_country_payers(demo_stream const& country, civil_date today, snapshot_records& records);
/// The payers of one region and of its municipalities.
void add_payers(region_setting const& in, payer_id kept_apart, snapshot_records& records);

}  // namespace overstap::sim
