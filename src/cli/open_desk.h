// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>

#include "base/clock.h"
#include "base/result.h"
#include "desk/desk.h"
#include "store/location.h"

namespace overstap::cli {

/// Where an existing database is: a SQLite file or a PostgreSQL URL. A file that is not there is not_found and says
/// what makes one: only commands that fill a database create it.
result<store::location> find_database(std::string const& database);

/// The desk over an existing database.
result<std::unique_ptr<desk::desk>> open_desk(std::string const& database, clock const& time = system_clock());

}  // namespace overstap::cli
