// SPDX-License-Identifier: EUPL-1.2
#include "store/time_line_store.h"

#include <limits>

#include <fmt/format.h>

#include "store/database.h"
#include "store/sql.h"
#include "store/sql_call.h"

namespace overstap::store {
namespace {

/// 'contact', 'plan': names of the program itself.
std::string quoted(std::span<access::data_group const> groups) {
  auto text = std::string{};
  for (auto const g : groups) {
    text += fmt::format("{}'{}'", text.empty() ? "" : ", ", access::to_string(g));
  }
  return text;
}

}  // namespace

std::vector<dossier_id> with_merged(database& db, dossier_id id) {
  return sql::guarded("looking for merged dossiers", [&] {
    auto ids = std::vector{id};
    sql::each<dossier_id>(
        db.session(),
        "select id from dossier where merged_into = :id order by id",
        [&](dossier_id merged) { ids.push_back(merged); },
        id);
    return ids;
  });
}

std::vector<event_row> list_events(database& db, dossier_id dossier, event_query const& q) {
  return sql::guarded("reading a time line", [&] {
    auto const before =
        q.before.value_or(event_place{.at = std::numeric_limits<std::int64_t>::max(), .number = 0, .dossier = {}});
    auto rows = std::vector<event_row>{};
    sql::each<dossier_id,
              std::int64_t,
              std::int64_t,
              std::optional<account_id>,
              std::optional<std::string>,
              std::optional<partner_id>,
              std::optional<std::string>,
              std::string,
              std::string,
              std::string>(
        db.session(),
        fmt::format(
            "select e.dossier, e.number, e.at, e.account, a.name_sealed, e.organisation, o.name, e.kind, e.data_group, "
            "e.content_sealed from dossier_event e left join account a on a.id = e.account left join organisation o on "
            "o.id = e.organisation where e.dossier in (select id from dossier where id = :d1 or merged_into = :d2) and "
            "e.data_group in ({}) and (e.at, e.number, e.dossier) < (:at, :number, :dossier) and (:any = 1 or "
            "e.organisation = :only) order by e.at desc, e.number desc, e.dossier desc limit {}",
            quoted(q.groups),
            q.limit),
        [&](dossier_id of,
            std::int64_t number,
            std::int64_t at,
            std::optional<account_id> account,
            std::optional<std::string> account_name,
            std::optional<partner_id> organisation,
            std::optional<std::string> organisation_name,
            std::string kind,
            std::string const& group,
            std::string content) {
          auto const parsed = access::parse_data_group(group);
          if (!parsed) {
            throw infra_error{"database: a group of data is not known"};
          }
          rows.push_back({.place = {at, number, of},
                          .account = account,
                          .account_name_sealed = account_name.value_or(""),
                          .organisation = organisation,
                          .organisation_name = organisation_name.value_or(""),
                          .kind = std::move(kind),
                          .group = *parsed,
                          .content_sealed = std::move(content)});
        },
        dossier,
        dossier,
        before.at,
        before.number,
        before.dossier,
        !q.only_of.has_value(),
        q.only_of.value_or(partner_id{}));
    return rows;
  });
}

}  // namespace overstap::store
