// SPDX-License-Identifier: EUPL-1.2
#include "cli/open_desk.h"

#include <filesystem>

#include <fmt/format.h>

#include "store/database.h"

namespace overstap::cli {

result<store::location> find_database(std::string const& database) {
  auto at = store::location::parse(database);
  if (at && at->kind() == store::backend::sqlite && !std::filesystem::exists(at->file())) {
    return std::unexpected{error{errc::not_found,
                                 fmt::format("There is no database {}. Make one with `overstap demo --database {}` or "
                                             "`overstap import starter --database {}`.",
                                             database,
                                             database,
                                             database),
                                 {}}};
  }
  return at;
}

result<std::unique_ptr<desk::desk>> open_desk(std::string const& database, clock const& time) {
  auto const at = find_database(database);
  if (!at) {
    return std::unexpected{at.error()};
  }
  auto db = store::database{*at};
  // NOLINTNEXTLINE(modernize-make-unique): a desk cannot be moved, and make_unique has no braces.
  return std::unique_ptr<desk::desk>{new desk::desk{published<desk::world>{desk::load_world(db)}, time}};
}

}  // namespace overstap::cli
