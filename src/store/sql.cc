// SPDX-License-Identifier: EUPL-1.2
#include "store/sql.h"

#include <algorithm>
#include <array>

#include <soci/postgresql/soci-postgresql.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include "base/text.h"
#include "store/transient_error.h"

namespace overstap::store::sql {
namespace {

/// https://www.postgresql.org/docs/15/errcodes-appendix.html: serialisation failure, deadlock, lock not available,
/// shutdown by the administrator, crash, starting up, idle in a transaction for too long.
constexpr auto kTransient =
    std::array<std::string_view, 7>{"40001", "40P01", "55P03", "57P01", "57P02", "57P03", "25P03"};

/// SQLSTATE of class 08: the connection is gone.
bool is_lost(std::string_view state) {
  return state.starts_with("08") || state.starts_with("57P0") || state == "25P03";
}

std::string one_line(std::string text) {
  std::ranges::replace_if(text, [](char c) { return c == '\n' || c == '\t'; }, ' ');
  return std::string{trim(text)};
}

}  // namespace

void fail(std::string_view doing, soci::soci_error const& e) {
  // Not what(): there SOCI repeats the values of the statement.
  auto message = fmt::format("database: {}: {}", doing, one_line(e.get_error_message()));
  if (auto const* const server = dynamic_cast<soci::postgresql_soci_error const*>(&e)) {
    auto const state = server->sqlstate();
    if (state.starts_with("22")) {
      // The server quotes the value.
      throw infra_error{fmt::format("database: {}: a value does not fit its column (SQLSTATE {})", doing, state)};
    }
    if (is_lost(state) || std::ranges::find(kTransient, state) != kTransient.end()) {
      throw transient_error{message};
    }
  } else if (auto const* const file = dynamic_cast<soci::sqlite3_soci_error const*>(&e)) {
    auto const code = file->result() & 0xff;
    if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
      throw transient_error{message};
    }
  }
  throw infra_error{message};
}

}  // namespace overstap::store::sql
