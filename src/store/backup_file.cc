// SPDX-License-Identifier: EUPL-1.2
#include <fmt/format.h>

#include "base/files.h"
#include "store/backup_parts.h"
#include "store/database.h"
#include "store/migrate.h"
#include "store/sql.h"
#include "store/transient_error.h"

namespace overstap::store {
namespace {

namespace fs = std::filesystem;

location location_of(fs::path const& file) {
  auto at = location::parse(file.string());
  invariant(at.has_value(), "a file beside a database can be one");
  return *at;
}

fs::path with_ending(fs::path file, std::string_view ending) {
  file += ending;
  return file;
}

/// Checks the copy and brings it up to date.
result<void> prepare(fs::path const& copy, std::string const& name) {
  auto db = database{location_of(copy), {}};
  return sql::guarded("reading " + name, [&]() -> result<void> {
    auto verdict = std::string{};
    db.session() << "pragma integrity_check(1)", soci::into(verdict);
    auto loose_ends = std::string{};
    db.session() << "pragma foreign_key_check", soci::into(loose_ends);
    if (verdict != "ok" || !loose_ends.empty() || !has_schema(db)) {
      return std::unexpected{
          error{errc::bad_request, fmt::format("{} is damaged, or no database of Overstap.", name), {}}};
    }
    migrate(db, name, embedded::migrations());
    return {};
  });
}

/// Whether nobody else has it open. Its log is then merged into it, and gone.
bool is_unused(location const& at) {
  try {
    auto db = database{at, {}};
    auto mode = std::string{};
    sql::guarded("closing " + at.name(), [&] {
      db.session() << "pragma busy_timeout = 1000";
      db.session() << "pragma journal_mode = delete", soci::into(mode);
    });
    return mode == "delete";
  } catch (transient_error const&) {
    return false;
  }
}

}  // namespace

void back_up_file(location const& from, fs::path const& file) {
  auto copy = new_file{file};
  auto const name = copy.path().string();
  auto db = database{from, {}};
  // One reading transaction, which no writer waits for.
  sql::guarded("copying " + from.name(), [&] { db.session() << "vacuum into :name", soci::use(name); });
  copy.put_in_place();
}

result<void> restore_file(fs::path const& file, location const& to, existing there) {
  auto const target = to.file();
  auto const occupied = fs::exists(target) && fs::file_size(target) > 0;
  if (occupied && there == existing::keep) {
    return std::unexpected{
        error{errc::conflict, fmt::format("{} exists; --replace puts the copy in its place.", to.name()), {}}};
  }
  auto copy = new_file{target};
  fs::copy_file(file, copy.path(), fs::copy_options::overwrite_existing);
  if (auto const fit = prepare(copy.path(), file.string()); !fit) {
    return fit;
  }
  if (occupied && !is_unused(to)) {
    return std::unexpected{
        error{errc::conflict, fmt::format("{} is in use: stop what has it open first.", to.name()), {}}};
  }
  // A log that was left of another database would be taken for one of the copy.
  for (auto const* const ending : {"-wal", "-shm", "-journal"}) {
    fs::remove(with_ending(target, ending));
  }
  copy.put_in_place();
  return {};
}

}  // namespace overstap::store
