// SPDX-License-Identifier: EUPL-1.2
#include "store/database.h"

#include "store/connect.h"
#include "store/migrate.h"
#include "store/sql.h"

namespace overstap::store {
namespace {

location read_location(std::string const& text) {
  auto at = location::parse(text);
  if (!at) {
    throw infra_error{at.error().detail};
  }
  return std::move(*at);
}

}  // namespace

database::database(location const& at, std::span<embedded_file const> migrations) : kind_{at.kind()} {
  sql::guarded(fmt::format("opening {}", at.name()), [&] {
    session_ = connect(at);
    if (!migrations.empty()) {
      migrate(*this, at.name(), migrations);
    }
  });
}

database::database(std::string const& at) : database{read_location(at)} {
}

database::~database() = default;
database::database(database&&) noexcept = default;
database& database::operator=(database&&) noexcept = default;

bool database::is_idle() {
  return store::is_idle(*session_, kind_);
}

bool database::is_current() {
  return sql::guarded("reading the version of the schema", [&] {
    return sql::number(*session_, "select max(version) from schema_migration") ==
           newest_version(embedded::migrations());
  });
}

}  // namespace overstap::store
