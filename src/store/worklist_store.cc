// SPDX-License-Identifier: EUPL-1.2
#include "store/worklist_store.h"

#include <limits>

#include <fmt/format.h>

#include "base/invariant.h"
#include "store/database.h"
#include "store/names.h"
#include "store/sql.h"
#include "store/sql_call.h"

namespace overstap::store {
namespace {

constexpr auto kFirst = "0000-00-00";

/// What a view holds, with its values in order. Texts of this file, ids and codes of reference data only.
struct condition {
  std::string text;
  std::vector<std::string> values;
};

condition stuck(worklist_query const& q) {
  auto const late = to_string(q.today - days{q.stuck_after_days});
  auto const today = to_string(q.today);
  auto const column = q.whole_region ? "region" : "owner_organisation";
  auto const of = q.whole_region ? q.region.str() : to_string(q.organisation);
  // A union, so that each part has its own index. Every part says itself that the dossier is an open one of them: said
  // once for all, it makes SQLite walk over every open dossier of the region.
  auto c = condition{
      fmt::format(
          "d.id in (select id from dossier where {0} = :s1 and state = 'open' and next_step_on <= :s2 union "
          "select id from dossier where {0} = :s3 and state = 'open' and escalation > 0 union select f.dossier "
          "from offer f join dossier x on x.id = f.dossier where f.state = 'waiting' and f.answer_before <= :s4 "
          "and x.{0} = :s5 and x.state = 'open'",
          column),
      {of, late, of, today, of}};
  if (q.whole_region) {
    c.text +=
        " union select p.other from duplicate p join dossier x on x.id = p.other where p.region = :s6 and p.state "
        "= 'open' and x.region = :s7 and x.state = 'open'";
    c.values.push_back(of);
    c.values.push_back(of);
  }
  c.text += ")";
  return c;
}

condition where(worklist_view view, worklist_query const& q) {
  auto const me = to_string(q.me);
  switch (view) {
    case worklist_view::today:
      return {"d.owner = :me and d.state = 'open' and (d.next_step_on <= :today or d.came_back is not null)",
              {me, to_string(q.today)}};
    case worklist_view::waiting:
      return {
          "d.owner = :me and d.state = 'open' and exists (select 1 from offer f where f.dossier = d.id and f.state "
          "= 'waiting')",
          {me}};
    case worklist_view::stuck:
      return stuck(q);
    case worklist_view::mine:
      return {"d.owner = :me and d.state = 'open'", {me}};
    case worklist_view::all:
      return {"d.owner_organisation = :o and d.state = 'open'", {to_string(q.organisation)}};
  }
  __builtin_unreachable();
}

}  // namespace

std::vector<worklist_row> list_worklist(database& db,
                                        worklist_view view,
                                        worklist_query const& q,
                                        std::optional<worklist_place> const& after,
                                        std::size_t limit) {
  return sql::guarded("reading a worklist", [&] {
    auto rows = std::vector<worklist_row>{};
    auto values = std::vector<std::string>{to_string(q.today)};
    auto const c = where(view, q);
    values.insert(values.end(), c.values.begin(), c.values.end());
    values.emplace_back(after ? to_string(after->on) : kFirst);
    values.push_back(after ? to_string(after->id) : std::string{});
    sql::each_with<dossier_id,
                   region_code,
                   municipality_code,
                   std::string,
                   std::string,
                   std::optional<civil_date>,
                   account_id,
                   std::string,
                   partner_id,
                   std::string,
                   std::string,
                   civil_date,
                   std::int32_t,
                   std::optional<std::string>,
                   std::int64_t,
                   std::int64_t,
                   std::int64_t,
                   std::int64_t>(
        db.session(),
        fmt::format(
            "select d.id, d.region, d.municipality, d.name_sealed, d.situation, d.job_ends_on, d.owner, "
            "a.name_sealed, d.owner_organisation, o.name, d.next_step_sealed, d.next_step_on, d.escalation, "
            "d.came_back, (select count(*) from offer f where f.dossier = d.id and f.state = 'waiting'), "
            "(select count(*) from offer f where f.dossier = d.id and f.state = 'waiting' and f.answer_before "
            "<= :late), (select count(*) from duplicate p where p.other = d.id and p.state = 'open'), d.version "
            "from dossier d join account a on a.id = d.owner join organisation o on o.id = "
            "d.owner_organisation where {} and (d.next_step_on, d.id) > (:after_day, :after_id) order by "
            "d.next_step_on, d.id limit {}",
            c.text,
            limit),
        [&](dossier_id id,
            region_code region,
            municipality_code municipality,
            std::string name,
            std::string const& situation,
            std::optional<civil_date> job_ends_on,
            account_id owner,
            std::string owner_name,
            partner_id organisation,
            std::string organisation_name,
            std::string step,
            civil_date step_on,
            std::int32_t escalation,
            std::optional<std::string> const& returned,
            std::int64_t waiting,
            std::int64_t late,
            std::int64_t duplicates,
            std::int64_t version) {
          auto const kind = parse_name<situation_kind>(situation);
          if (!kind) {
            throw infra_error{"database: a situation is not known"};
          }
          rows.push_back({.id = id,
                          .region = std::move(region),
                          .municipality = std::move(municipality),
                          .name_sealed = std::move(name),
                          .situation = *kind,
                          .job_ends_on = job_ends_on,
                          .owner = owner,
                          .owner_name_sealed = std::move(owner_name),
                          .organisation = organisation,
                          .organisation_name = std::move(organisation_name),
                          .next_step_sealed = std::move(step),
                          .next_step_on = step_on,
                          .escalation = escalation,
                          .returned = returned ? parse_name<came_back>(*returned) : std::nullopt,
                          .offer_waits = waiting > 0,
                          .offer_late = late > 0,
                          .duplicate = duplicates > 0,
                          .version = version});
        },
        values);
    return rows;
  });
}

std::int64_t count_worklist(database& db, worklist_view view, worklist_query const& q) {
  return sql::guarded("counting a worklist", [&] {
    auto const c = where(view, q);
    auto n = std::int64_t{};
    sql::each_with<std::int64_t>(
        db.session(), "select count(*) from dossier d where " + c.text, [&](std::int64_t k) { n = k; }, c.values);
    return n;
  });
}

std::vector<taken_over_row> list_taken_over(database& db, account_id former, civil_date since) {
  return sql::guarded("reading what the desk took over", [&] {
    auto rows = std::vector<taken_over_row>{};
    sql::each<dossier_id, region_code, municipality_code, std::string, civil_date, std::string>(
        db.session(),
        "select d.id, d.region, d.municipality, d.name_sealed, d.taken_on, o.name from dossier d join organisation o "
        "on o.id = d.owner_organisation where d.taken_from = :former and d.taken_on >= :since and d.state = 'open' "
        "order by d.taken_on desc, d.id",
        [&](dossier_id id,
            region_code region,
            municipality_code municipality,
            std::string name,
            civil_date on,
            std::string organisation) {
          rows.push_back(
              {id, std::move(region), std::move(municipality), std::move(name), on, std::move(organisation)});
        },
        former,
        since);
    return rows;
  });
}

std::vector<worklist_place> list_overdue(
    database& db, civil_date on, std::int32_t below, std::optional<worklist_place> const& after, std::size_t limit) {
  return sql::guarded("looking for overdue dossiers", [&] {
    auto places = std::vector<worklist_place>{};
    sql::each<civil_date, dossier_id>(
        db.session(),
        fmt::format("select next_step_on, id from dossier where state = 'open' and next_step_on <= :on_day and "
                    "escalation < :below and (next_step_on, id) > (:after_day, :after_id) order by next_step_on, id "
                    "limit {}",
                    limit),
        [&](civil_date due, dossier_id id) { places.push_back({due, id}); },
        on,
        below,
        after ? to_string(after->on) : std::string{kFirst},
        after ? to_string(after->id) : std::string{});
    return places;
  });
}

}  // namespace overstap::store
