// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string_view>

#include "base/embedded_file.h"
#include "store/database.h"

namespace overstap::store {

/// Runs the `migrations`, one or more and sorted by number, that did not run in this database yet, all in one
/// transaction and one process at a time; without any, nothing is locked. `name` is what errors call the database. An
/// `infra_error` says when it was made by a newer version, or when a migration is not the one that ran.
void migrate(database& db, std::string_view name, std::span<embedded_file const> migrations);

/// Whether migrations ever ran in it.
bool has_schema(database& db);

/// The number of the last of these migrations.
long long newest_version(std::span<embedded_file const> migrations);

}  // namespace overstap::store
