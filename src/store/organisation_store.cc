// SPDX-License-Identifier: EUPL-1.2
#include "store/organisation_store.h"

#include "base/text.h"
#include "store/database.h"
#include "store/names.h"
#include "store/sql.h"
#include "store/sql_call.h"

namespace overstap::store {
namespace {

partner_kind kind_of(std::string const& text) {
  auto const kind = parse_name<partner_kind>(text);
  if (!kind) {
    throw infra_error{"database: the kind of an organisation is not known"};
  }
  return *kind;
}

/// By the folded name, which the databases cannot compute alike.
std::optional<partner_id> find_by_name(database& db,
                                       std::string const& query,
                                       region_code const& region,
                                       std::string_view name) {
  return sql::guarded("finding an organisation by name", [&] {
    auto const wanted = fold(name);
    auto found = std::optional<partner_id>{};
    sql::each<partner_id, std::string>(
        db.session(),
        query,
        [&](partner_id id, std::string const& other) {
          if (!found && fold(other) == wanted) {
            found = id;
          }
        },
        region);
    return found;
  });
}

}  // namespace

void add_organisation(database& db, organisation_record const& o) {
  sql::guarded("adding an organisation", [&] {
    sql::execute(
        db.session(),
        "insert into organisation (id, kind, name, region, municipality, made_at, version) values (:id, :kind, :name, "
        ":region, :municipality, :made_at, 1)",
        o.id,
        name_of(o.kind),
        o.name,
        o.region,
        o.municipality,
        o.made_at);
  });
}

std::optional<organisation_record> find_organisation(database& db, partner_id id) {
  return sql::guarded("finding an organisation", [&]() -> std::optional<organisation_record> {
    auto row = sql::first<std::string, std::string, region_code, municipality_code, std::int64_t>(
        db.session(), "select kind, name, region, municipality, made_at from organisation where id = :id", id);
    if (!row) {
      return std::nullopt;
    }
    auto& [kind, name, region, municipality, made_at] = *row;
    return organisation_record{id, kind_of(kind), std::move(name), std::move(region), std::move(municipality), made_at};
  });
}

std::vector<organisation_row> list_organisations(database& db, std::optional<region_code> const& region) {
  return sql::guarded("listing organisations", [&] {
    auto rows = std::vector<organisation_row>{};
    auto const take = [&](partner_id id,
                          std::string const& kind,
                          std::string name,
                          region_code in,
                          municipality_code municipality,
                          std::int64_t made_at,
                          std::int64_t staff) {
      rows.push_back({{id, kind_of(kind), std::move(name), std::move(in), std::move(municipality), made_at}, staff});
    };
    sql::each<partner_id, std::string, std::string, region_code, municipality_code, std::int64_t, std::int64_t>(
        db.session(),
        "select o.id, o.kind, o.name, o.region, o.municipality, o.made_at, (select count(*) from account a where "
        "a.organisation = o.id and a.state = 'active') from organisation o where o.region = :region1 or :region2 = '' "
        "order by o.region, o.name, o.id",
        take,
        region.value_or(region_code{}),
        region.value_or(region_code{}));
    return rows;
  });
}

std::optional<partner_id> find_organisation(database& db, region_code const& region, std::string_view name) {
  return find_by_name(db, "select id, name from organisation where region = :region order by id", region, name);
}

std::optional<partner_id> find_offering_partner(database& db, region_code const& region, std::string_view name) {
  return find_by_name(db, "select id, name from partner where region = :region order by id", region, name);
}

}  // namespace overstap::store
