// SPDX-License-Identifier: EUPL-1.2
#include "store/dossier_head.h"

#include <fmt/format.h>

#include "store/data_groups.h"
#include "store/database.h"
#include "store/sql.h"
#include "store/sql_call.h"
#include "store/transaction.h"

namespace overstap::store {
std::string_view to_string(dossier_state s) noexcept {
  switch (s) {
    case dossier_state::open:
      return "open";
    case dossier_state::closed:
      return "closed";
    case dossier_state::merged:
      return "merged";
  }
  __builtin_unreachable();
}

dossier_state parse_dossier_state(std::string_view text) {
  if (text == "open") {
    return dossier_state::open;
  }
  if (text == "closed") {
    return dossier_state::closed;
  }
  if (text == "merged") {
    return dossier_state::merged;
  }
  throw infra_error{"database: the state of a dossier is not known"};
}

access::resource dossier_head::as_resource() const {
  return {.person = person,
          .owner = owner,
          .organisation = organisation,
          .region = region,
          .engaged = engaged,
          .asked = asked};
}

std::optional<dossier_head> lock_dossier(database& db, dossier_id id) {
  return sql::guarded("locking a dossier", [&]() -> std::optional<dossier_head> {
    auto const row = sql::first<std::string,
                                region_code,
                                municipality_code,
                                std::optional<account_id>,
                                std::optional<account_id>,
                                std::optional<partner_id>,
                                std::optional<dossier_id>,
                                std::int64_t>(
        db.session(),
        fmt::format("select state, region, municipality, person_account, owner, owner_organisation, merged_into, "
                    "version from dossier where id = :id{}",
                    for_update(db)),
        id);
    if (!row) {
      return std::nullopt;
    }
    auto const& [state, region, municipality, person, owner, organisation, merged, version] = *row;
    auto head = dossier_head{.id = id,
                             .state = parse_dossier_state(state),
                             .region = region,
                             .municipality = municipality,
                             .person = person,
                             .owner = owner,
                             .organisation = organisation.value_or(partner_id{}),
                             .merged_into = merged,
                             .version = version,
                             .engaged = {},
                             .shared = {},
                             .asked = {}};
    sql::each<partner_id, std::string, std::string>(
        db.session(),
        "select to_organisation, state, groups from offer where dossier = :id and (state = 'waiting' or (state = "
        "'accepted' and kind = 'work')) order by id",
        [&](partner_id other, std::string const& answer, std::string const& groups) {
          if (answer == "waiting") {
            head.asked.push_back(other);
          } else {
            head.engaged.push_back(other);
            head.shared.push_back(parse_groups(groups));
          }
        },
        id);
    return head;
  });
}

void raise_version(database& db, dossier_id id, std::int64_t now) {
  sql::guarded("raising the version of a dossier", [&] {
    sql::execute(db.session(), "update dossier set version = version + 1, touched_at = :now where id = :id", now, id);
  });
}

std::int64_t next_event_number(database& db, dossier_id id) {
  return sql::guarded("numbering an event", [&] {
    auto const row = sql::first<std::int64_t>(
        db.session(), "select coalesce(max(number), 0) + 1 from dossier_event where dossier = :id", id);
    return std::get<0>(*row);
  });
}

void add_event(database& db, event_record const& e) {
  sql::guarded("adding to a time line", [&] {
    sql::execute(
        db.session(),
        "insert into dossier_event (dossier, number, at, account, organisation, kind, data_group, "
        "content_sealed) values (:dossier, :number, :at, :account, :organisation, :kind, :data_group, :content)",
        e.dossier,
        e.number,
        e.at,
        e.account,
        e.organisation,
        e.kind,
        access::to_string(e.group),
        e.content_sealed);
  });
}

bool happened_since(database& db, dossier_id id, std::string const& kind, account_id account, std::int64_t since) {
  return sql::guarded("looking into a time line", [&] {
    return sql::first<int>(db.session(),
                           "select 1 from dossier_event where dossier = :id and kind = :k and account = :a and at >= "
                           ":since",
                           id,
                           kind,
                           account,
                           since)
        .has_value();
  });
}

}  // namespace overstap::store
