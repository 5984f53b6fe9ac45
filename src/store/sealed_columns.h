// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "store/dossier_store.h"
#include "vault/key_ring.h"

namespace overstap::store {

class database;

/// A table with sealed columns. A sealed column X_sealed of the row with key K1:K2 has the place "table.X:K1:K2"
/// (vault/key_ring.h). This is the one list that rotation of keys and export go by; a test compares it with the
/// migrations.
struct sealed_table {
  std::string_view table;
  std::vector<std::string_view> keys;  ///< the columns of the primary key, in order
  std::vector<std::string_view> columns;  ///< without "_sealed"
};
std::span<sealed_table const> sealed_tables();

/// The contact data of a dossier of which the name, birth date, e-mail address or telephone is sealed with another key
/// than the current one, so that its blind indexes are of another key too. At most `limit`, locked; none: all are under
/// the current one.
struct dossier_contact {
  dossier_id id;
  contact_columns sealed;
};
std::vector<dossier_contact> contacts_of_other_keys(database& db, vault::key_ring const& keys, std::size_t limit);

/// Seals again, with the current key, what another key sealed, in at most `limit` rows; the number of rows. 0: the
/// table is done. In a transaction, in which these rows are locked. What does not open is an `infra_error` that names
/// its place.
std::size_t reseal(database& db, vault::key_ring const& keys, sealed_table const& t, std::size_t limit);

}  // namespace overstap::store
