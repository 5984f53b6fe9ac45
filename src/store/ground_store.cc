// SPDX-License-Identifier: EUPL-1.2
#include "store/ground_store.h"

#include "store/database.h"
#include "store/sql.h"
#include "store/sql_call.h"

namespace overstap::store {
namespace {

std::size_t position(std::string_view group) {
  auto const parsed = access::parse_data_group(group);
  if (!parsed) {
    throw infra_error{"database: a group of data is not known"};
  }
  return static_cast<std::size_t>(*parsed);
}

}  // namespace

ground_states load_grounds(database& db,
                           dossier_id dossier,
                           region_code const& region,
                           partner_id organisation,
                           access::purpose purpose,
                           civil_date today) {
  return sql::guarded("reading the grounds of a dossier", [&] {
    auto states = ground_states{};
    auto const why = access::to_string(purpose);
    sql::each<std::string, std::string, std::string>(
        db.session(),
        "select g.data_group, g.ground, g.article from agreement a join agreement_ground g on g.agreement = a.id "
        "where a.organisation = :o and a.region = :r and a.starts_on <= :today1 and (a.ends_on is null or a.ends_on > "
        ":today2) and g.purpose = :p",
        [&](std::string const& group, std::string const& ground, std::string article) {
          auto& state = states[position(group)];
          state.ground = access::parse_ground(ground);
          if (!state.ground) {
            throw infra_error{"database: a ground is not known"};
          }
          state.article = std::move(article);
        },
        organisation,
        region,
        today,
        today,
        why);
    sql::each<std::string>(
        db.session(),
        "select data_group from consent where dossier = :d and organisation = :o and purpose = :p and revoked_at is "
        "null and ends_on > :today",
        [&](std::string const& group) { states[position(group)].consent_given = true; },
        dossier,
        organisation,
        why,
        today);
    sql::each<std::string>(
        db.session(),
        "select data_group from objection where dossier = :d and organisation = :o and purpose = :p and state <> "
        "'rejected'",
        [&](std::string const& group) { states[position(group)].objection = true; },
        dossier,
        organisation,
        why);
    return states;
  });
}

}  // namespace overstap::store
