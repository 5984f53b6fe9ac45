// SPDX-License-Identifier: EUPL-1.2
#include "store/invitation_store.h"

#include <fmt/format.h>

#include "store/database.h"
#include "store/names.h"
#include "store/sql.h"
#include "store/sql_call.h"
#include "store/transaction.h"

namespace overstap::store {
namespace {

template <typename... Params>
std::vector<invitation_record> read(database& db, std::string const& rest, Params const&... params) {
  auto rows = std::vector<invitation_record>{};
  sql::each<std::string,
            region_code,
            std::string,
            std::string,
            municipality_code,
            civil_date,
            std::optional<civil_date>,
            std::int64_t,
            std::optional<std::int64_t>,
            account_id,
            std::int64_t>(
      db.session(),
      fmt::format("select id, region, kind, name, municipality, starts_on, ends_on, expires_at, used_at, made_by, "
                  "made_at from invitation where {}",
                  rest),
      [&](std::string const& id,
          region_code region,
          std::string const& kind,
          std::string name,
          municipality_code municipality,
          civil_date starts,
          std::optional<civil_date> ends,
          std::int64_t expires,
          std::optional<std::int64_t> used,
          account_id by,
          std::int64_t at) {
        auto const parsed_id = parse_uuid(id);
        auto const parsed_kind = parse_name<partner_kind>(kind);
        if (!parsed_id || !parsed_kind) {
          throw infra_error{"database: an invitation cannot be read"};
        }
        rows.push_back({.id = *parsed_id,
                        .region = std::move(region),
                        .kind = *parsed_kind,
                        .name = std::move(name),
                        .municipality = std::move(municipality),
                        .starts_on = starts,
                        .ends_on = ends,
                        .expires_at = expires,
                        .used_at = used,
                        .made_by = by,
                        .made_at = at});
      },
      params...);
  return rows;
}

}  // namespace

void add_invitation(database& db, invitation_record const& i, std::string const& code_hash) {
  sql::guarded("adding an invitation", [&] {
    sql::execute(db.session(),
                 "insert into invitation (id, region, kind, name, municipality, starts_on, ends_on, code_hash, "
                 "expires_at, used_at, made_by, made_at) values (:id, :region, :kind, :name, :municipality, :starts, "
                 ":ends, :hash, :expires, :used, :made_by, :made_at)",
                 to_string(i.id),
                 i.region,
                 name_of(i.kind),
                 i.name,
                 i.municipality,
                 i.starts_on,
                 i.ends_on,
                 code_hash,
                 i.expires_at,
                 i.used_at,
                 i.made_by,
                 i.made_at);
  });
}

std::vector<invitation_record> list_invitations(database& db, region_code const& region) {
  return sql::guarded("listing invitations",
                      [&] { return read(db, "region = :region order by made_at desc, id", region); });
}

std::optional<invitation_record> lock_invitation(database& db, std::span<std::string const> code_hashes) {
  return sql::guarded("finding an invitation", [&]() -> std::optional<invitation_record> {
    for (auto const& hash : code_hashes) {
      if (auto rows = read(db, fmt::format("code_hash = :hash{}", for_update(db)), hash); !rows.empty()) {
        return std::move(rows.front());
      }
    }
    return std::nullopt;
  });
}

std::optional<invitation_record> find_invitation(database& db, uuid const& id) {
  return sql::guarded("finding an invitation", [&]() -> std::optional<invitation_record> {
    auto rows = read(db, fmt::format("id = :id{}", for_update(db)), to_string(id));
    return rows.empty() ? std::nullopt : std::optional{std::move(rows.front())};
  });
}

void use_invitation(database& db, uuid const& id, std::int64_t now) {
  sql::guarded("using an invitation", [&] {
    sql::execute(db.session(), "update invitation set used_at = :now where id = :id", now, to_string(id));
  });
}

void renew_invitation(database& db, uuid const& id, std::string const& code_hash, std::int64_t expires_at) {
  sql::guarded("renewing an invitation", [&] {
    sql::execute(db.session(),
                 "update invitation set code_hash = :hash, expires_at = :expires where id = :id",
                 code_hash,
                 expires_at,
                 to_string(id));
  });
}

}  // namespace overstap::store
