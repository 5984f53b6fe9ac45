// SPDX-License-Identifier: EUPL-1.2
#include "store/agreement_store.h"

#include <algorithm>

#include <fmt/format.h>

#include "store/database.h"
#include "store/sql.h"
#include "store/sql_call.h"
#include "store/transaction.h"

namespace overstap::store {
namespace {

constexpr auto kColumns = std::string_view{"id, organisation, region, starts_on, ends_on, given_back, version"};

template <typename T>
T known(std::optional<T> value) {
  if (!value) {
    throw infra_error{"database: a word of an agreement is not known"};
  }
  return *value;
}

uuid id_of(std::string const& text) {
  return known(parse_uuid(text));
}

/// Reads agreements without their purposes and grounds.
template <typename... Params>
std::vector<agreement_record> read(database& db, std::string const& rest, Params const&... params) {
  auto rows = std::vector<agreement_record>{};
  sql::each<std::string, partner_id, region_code, civil_date, std::optional<civil_date>, bool, std::int64_t>(
      db.session(),
      fmt::format("select {} from agreement where {}", kColumns, rest),
      [&](std::string const& id,
          partner_id organisation,
          region_code region,
          civil_date starts,
          std::optional<civil_date> ends,
          bool given_back,
          std::int64_t version) {
        rows.push_back({.id = id_of(id),
                        .organisation = organisation,
                        .region = std::move(region),
                        .starts_on = starts,
                        .ends_on = ends,
                        .given_back = given_back,
                        .version = version,
                        .purposes = {},
                        .grounds = {}});
      },
      params...);
  return rows;
}

/// Reads the purposes and grounds of the agreements in `rows`, which `of` selects.
template <typename... Params>
void complete(database& db, std::vector<agreement_record>& rows, std::string const& of, Params const&... params) {
  auto const at = [&](std::string const& id) -> agreement_record* {
    auto const found = std::ranges::find(rows, id_of(id), &agreement_record::id);
    return found == rows.end() ? nullptr : &*found;
  };
  sql::each<std::string, std::string, std::string>(
      db.session(),
      fmt::format("select p.agreement, p.purpose, p.controller from agreement_purpose p join agreement a on a.id = "
                  "p.agreement where {}",
                  of),
      [&](std::string const& id, std::string const& purpose, std::string const& controller) {
        if (auto* const a = at(id)) {
          a->purposes.push_back(
              {known(access::parse_purpose(purpose)), known(access::parse_controllership(controller))});
        }
      },
      params...);
  sql::each<std::string, std::string, std::string, std::string, std::string>(
      db.session(),
      fmt::format("select g.agreement, g.purpose, g.data_group, g.ground, g.article from agreement_ground g join "
                  "agreement a on a.id = g.agreement where {}",
                  of),
      [&](std::string const& id,
          std::string const& purpose,
          std::string const& group,
          std::string const& ground,
          std::string article) {
        if (auto* const a = at(id)) {
          a->grounds.push_back({known(access::parse_purpose(purpose)),
                                known(access::parse_data_group(group)),
                                known(access::parse_ground(ground)),
                                std::move(article)});
        }
      },
      params...);
  for (auto& a : rows) {
    std::ranges::sort(a.purposes);
    std::ranges::sort(a.grounds);
  }
}

void add_grounds(database& db, agreement_record const& a) {
  auto const id = to_string(a.id);
  for (auto const& p : a.purposes) {
    sql::execute(db.session(),
                 "insert into agreement_purpose (agreement, purpose, controller) values (:agreement, :purpose, "
                 ":controller)",
                 id,
                 access::to_string(p.purpose),
                 access::to_string(p.controller));
  }
  for (auto const& g : a.grounds) {
    sql::execute(db.session(),
                 "insert into agreement_ground (agreement, purpose, data_group, ground, article) values (:agreement, "
                 ":purpose, :data_group, :ground, :article)",
                 id,
                 access::to_string(g.purpose),
                 access::to_string(g.group),
                 access::to_string(g.ground),
                 g.article);
  }
}

}  // namespace

void add_agreement(database& db, agreement_record const& a, std::int64_t now) {
  sql::guarded("adding an agreement", [&] {
    sql::execute(db.session(),
                 "insert into agreement (id, organisation, region, starts_on, ends_on, given_back, made_at, version) "
                 "values (:id, :organisation, :region, :starts, :ends, :given_back, :made_at, :version)",
                 to_string(a.id),
                 a.organisation,
                 a.region,
                 a.starts_on,
                 a.ends_on,
                 a.given_back,
                 now,
                 a.version);
    add_grounds(db, a);
  });
}

std::vector<agreement_record> list_agreements(database& db, std::optional<region_code> const& region) {
  return sql::guarded("listing agreements", [&] {
    auto const in = region.value_or(region_code{});
    auto rows = read(db, "region = :r1 or :r2 = '' order by organisation, starts_on, id", in, in);
    complete(db, rows, "a.region = :r1 or :r2 = ''", in, in);
    return rows;
  });
}

std::optional<agreement_record> lock_agreement(database& db, uuid const& id) {
  return sql::guarded("locking an agreement", [&]() -> std::optional<agreement_record> {
    auto rows = read(db, fmt::format("id = :id{}", for_update(db)), to_string(id));
    if (rows.empty()) {
      return std::nullopt;
    }
    complete(db, rows, "a.id = :id", to_string(id));
    return std::move(rows.front());
  });
}

void set_agreement_end(database& db, uuid const& id, civil_date ends_on) {
  sql::guarded("ending an agreement", [&] {
    sql::execute(db.session(),
                 "update agreement set ends_on = :ends, version = version + 1 where id = :id",
                 ends_on,
                 to_string(id));
  });
}

void replace_grounds(database& db, agreement_record const& a) {
  sql::guarded("changing the grounds of an agreement", [&] {
    auto const id = to_string(a.id);
    sql::execute(db.session(), "delete from agreement_ground where agreement = :id", id);
    sql::execute(db.session(), "delete from agreement_purpose where agreement = :id", id);
    add_grounds(db, a);
    sql::execute(db.session(), "update agreement set version = version + 1 where id = :id", id);
  });
}

std::vector<uuid> list_ended_agreements(database& db, civil_date today) {
  return sql::guarded("listing agreements that ended", [&] {
    auto ids = std::vector<uuid>{};
    sql::each<std::string>(
        db.session(),
        "select id from agreement where given_back = 0 and ends_on <= :today order by ends_on, id",
        [&](std::string const& id) { ids.push_back(id_of(id)); },
        today);
    return ids;
  });
}

void mark_given_back(database& db, uuid const& id) {
  sql::guarded("marking an agreement", [&] {
    sql::execute(db.session(), "update agreement set given_back = 1 where id = :id", to_string(id));
  });
}

}  // namespace overstap::store
