// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <vector>

#include "snapshot/build_snapshot.h"
#include "store/database.h"

namespace overstap::store {

/// Everything but the taxonomy: employers, vacancies, partners, wagons, sessions, payers, synthetic people, desks.
/// A row that names a concept or payer which is not in the database is an `infra_error` that names the row.
snapshot_records load_catalogue(database& db);

/// Puts `records` in the place of all that is stored, in one transaction. `records.version` is not read: every
/// write makes the next version. Occupations and skills must be in the database (`invariant`).
void replace_catalogue(database& db, snapshot_records const& records);

/// The ids of all wagons, sorted.
std::vector<wagon_id> load_wagon_ids(database& db);

std::vector<payer> load_payers(database& db);

struct upsert_counts {
  std::size_t inserted;
  std::size_t replaced;  ///< rows with the same id were there
  friend bool operator==(upsert_counts const&, upsert_counts const&) = default;
};

/// Adds rows, or replaces those with the same id, in one transaction; the counts are those of the vacancies,
/// wagons, sessions, payers. What a row names (concepts, wagon, …) must be stored or given (`invariant`,
/// `infra_error`).
upsert_counts upsert_vacancies(database& db,
                               std::vector<employer> const& employers,
                               std::vector<vacancy> const& vacancies);
upsert_counts upsert_wagons(database& db, std::vector<partner> const& partners, std::vector<wagon> const& wagons);
upsert_counts upsert_sessions(database& db, std::vector<session> const& sessions);
upsert_counts upsert_payers(database& db, std::vector<payer> const& payers);

}  // namespace overstap::store
