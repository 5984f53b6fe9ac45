// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/dates.h"
#include "domain/reference.h"
#include "snapshot/build_snapshot.h"
#include "taxonomy/taxonomy.h"

namespace overstap::sim {

/// What to make. The three counts are totals over the regions asked for, divided in proportion to the
/// inhabitants of each region (region_map.h).
struct demo_options {
  std::vector<region_code> regions;  ///< known codes; empty = all
  std::uint64_t seed{1};
  std::size_t people{2'000};
  std::size_t vacancies{30'000};
  std::size_t sessions{6'000};  ///< reached to within one wagon; never fewer than it takes to show every kind
  civil_date today;
};

/// A made-up labour market: employers, vacancies, partners, wagons with sessions, payers, desks and people.
/// Nothing in it exists. Pure and deterministic: the same arguments give the same bytes on any machine. What one region
/// holds depends on the seed, the day and its own counts only, and a larger count only appends.
snapshot_records make_demo(taxonomy::taxonomy const& tax, reference_data const& reference, demo_options const& options);

}  // namespace overstap::sim
