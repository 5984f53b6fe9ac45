// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>

#include "base/result.h"
#include "store/location.h"

namespace overstap::store {

/// Copies a database of which others may be writing: what was committed at one moment, whole transactions only. The
/// copy appears in `file` when it is complete and on disk, and only its owner may read it. PostgreSQL: made by pg_dump.
/// not_found: there is no such database.
result<void> back_up(location const& from, std::filesystem::path const& file);

/// What restore does with a database that is there already.
enum class existing { keep, replace };

/// Puts a copy at `to` and brings it to the newest schema: all, or nothing of it. PostgreSQL: the database exists, and
/// psql and pg_restore fill it. not_found: no such file; bad_request: it is no copy of such a database, or
/// is damaged; conflict: there is something and `keep`, or it is in use.
result<void> restore(std::filesystem::path const& file, location const& to, existing there);

}  // namespace overstap::store
