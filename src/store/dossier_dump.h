// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "domain/identities.h"
#include "vault/key_ring.h"

namespace overstap::store {

class database;

/// Rows of one table as text, column by column; what was sealed is open, indexes and hashes are left out.
struct dumped_table {
  std::string name;
  std::vector<std::vector<std::pair<std::string, std::string>>> rows;  ///< absent values are left out
};
/// Everything that is kept about the person of a dossier, for herself: each table in the order of the schema.
std::vector<dumped_table> dump_dossier(database& db, vault::key_ring const& keys, dossier_id id);

}  // namespace overstap::store
