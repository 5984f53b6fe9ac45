// SPDX-License-Identifier: EUPL-1.2
#include "store/ground_store.h"

#include <algorithm>

#include <fmt/format.h>

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

/// 'id', 'id': as a list in a statement. Ids are digits, letters and dashes.
std::string in_list(std::span<dossier_id const> ids) {
  auto text = std::string{};
  for (auto const& id : ids) {
    text += fmt::format("{}'{}'", text.empty() ? "" : ", ", to_string(id));
  }
  return text;
}

}  // namespace

ground_states load_agreed_grounds(
    database& db, region_code const& region, partner_id organisation, access::purpose purpose, civil_date today) {
  return sql::guarded("reading the grounds of an agreement", [&] {
    auto states = ground_states{};
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
        access::to_string(purpose));
    return states;
  });
}

ground_states load_grounds(database& db,
                           dossier_id dossier,
                           region_code const& region,
                           partner_id organisation,
                           access::purpose purpose,
                           civil_date today) {
  return load_grounds(db, std::span{&dossier, 1}, region, organisation, purpose, today).front();
}

std::vector<ground_states> load_grounds(database& db,
                                        std::span<dossier_id const> dossiers,
                                        region_code const& region,
                                        partner_id organisation,
                                        access::purpose purpose,
                                        civil_date today) {
  auto states = std::vector(dossiers.size(), load_agreed_grounds(db, region, organisation, purpose, today));
  if (dossiers.empty()) {
    return states;
  }
  sql::guarded("reading consents and objections", [&] {
    auto const why = access::to_string(purpose);
    auto const among = in_list(dossiers);
    auto const at = [&](dossier_id d, std::string const& group) -> ground_state& {
      auto const place = std::ranges::find(dossiers, d) - dossiers.begin();
      return states[static_cast<std::size_t>(place)][position(group)];
    };
    sql::each<dossier_id, std::string>(
        db.session(),
        fmt::format("select dossier, data_group from consent where dossier in ({}) and organisation = :o and purpose = "
                    ":p and revoked_at is null and ends_on > :today",
                    among),
        [&](dossier_id d, std::string const& group) { at(d, group).consent_given = true; },
        organisation,
        why,
        today);
    sql::each<dossier_id, std::string>(
        db.session(),
        fmt::format("select dossier, data_group from objection where dossier in ({}) and organisation = :o and purpose "
                    "= :p and state <> 'rejected'",
                    among),
        [&](dossier_id d, std::string const& group) { at(d, group).objection = true; },
        organisation,
        why);
  });
  return states;
}

}  // namespace overstap::store
