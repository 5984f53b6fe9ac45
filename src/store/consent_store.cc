// SPDX-License-Identifier: EUPL-1.2
#include "store/consent_store.h"

#include <algorithm>
#include <tuple>

#include "store/database.h"
#include "store/sql.h"
#include "store/sql_call.h"

namespace overstap::store {
namespace {

template <typename T>
T readable(std::optional<T> value) {
  if (!value) {
    throw infra_error{"database: a purpose, group, ground or state is not known"};
  }
  return *std::move(value);
}

std::optional<objection_state> parse_state(std::string_view text) noexcept {
  for (auto const s : {objection_state::open, objection_state::upheld, objection_state::rejected}) {
    if (to_string(s) == text) {
      return s;
    }
  }
  return std::nullopt;
}

constexpr auto kConsentColumns =
    "id, dossier, organisation, purpose, data_group, given_at, ends_on, recorded_by from consent ";
constexpr auto kObjectionColumns =
    "id, dossier, organisation, purpose, data_group, reason_sealed, coalesce(decision_sealed, ''), raised_at, state "
    "from objection ";

template <typename Take, typename... Params>
void each_consent(database& db, std::string const& where, Take take, Params const&... params) {
  sql::each<std::string, dossier_id, partner_id, std::string, std::string, std::int64_t, civil_date, account_id>(
      db.session(),
      std::string{"select "} + kConsentColumns + where,
      [&](std::string const& id,
          dossier_id dossier,
          partner_id organisation,
          std::string const& purpose,
          std::string const& group,
          std::int64_t given_at,
          civil_date ends_on,
          account_id by) {
        take(consent_record{.id = readable(parse_uuid(id)),
                            .dossier = dossier,
                            .organisation = organisation,
                            .purpose = readable(access::parse_purpose(purpose)),
                            .group = readable(access::parse_data_group(group)),
                            .given_at = given_at,
                            .ends_on = ends_on,
                            .recorded_by = by});
      },
      params...);
}

template <typename Take, typename... Params>
void each_objection(database& db, std::string const& where, Take take, Params const&... params) {
  sql::each<std::string,
            dossier_id,
            partner_id,
            std::string,
            std::string,
            std::string,
            std::string,
            std::int64_t,
            std::string>(
      db.session(),
      std::string{"select "} + kObjectionColumns + where,
      [&](std::string const& id,
          dossier_id dossier,
          partner_id organisation,
          std::string const& purpose,
          std::string const& group,
          std::string reason,
          std::string decision,
          std::int64_t raised_at,
          std::string const& state) {
        take(objection_record{.id = readable(parse_uuid(id)),
                              .dossier = dossier,
                              .organisation = organisation,
                              .purpose = readable(access::parse_purpose(purpose)),
                              .group = readable(access::parse_data_group(group)),
                              .reason_sealed = std::move(reason),
                              .decision_sealed = std::move(decision),
                              .raised_at = raised_at,
                              .state = readable(parse_state(state))});
      },
      params...);
}

bool is_about(ground_line const& l, partner_id organisation, access::purpose purpose, access::data_group group) {
  return l.organisation == organisation && l.purpose == purpose && l.group == group;
}

}  // namespace

std::string_view to_string(objection_state s) noexcept {
  switch (s) {
    case objection_state::open:
      return "open";
    case objection_state::upheld:
      return "upheld";
    case objection_state::rejected:
      return "rejected";
  }
  __builtin_unreachable();
}

std::vector<ground_line> list_grounds(database& db, dossier_id dossier, region_code const& region, civil_date today) {
  return sql::guarded("listing the grounds of a dossier", [&] {
    auto lines = std::vector<ground_line>{};
    sql::each<partner_id, std::string, std::string, std::string, std::string, std::string, std::string, std::string>(
        db.session(),
        "select o.id, o.name, o.kind, g.purpose, g.data_group, g.ground, g.article, p.controller "
        "from organisation o join agreement a on a.organisation = o.id "
        "join agreement_ground g on g.agreement = a.id "
        "join agreement_purpose p on p.agreement = a.id and p.purpose = g.purpose "
        "where a.region = :r and a.starts_on <= :today1 and (a.ends_on is null or a.ends_on > :today2) and ("
        "o.id in (select owner_organisation from dossier where id = :d1) or "
        "o.id in (select to_organisation from offer where dossier = :d2) or "
        "o.id in (select organisation from consent where dossier = :d3) or "
        "o.id in (select organisation from objection where dossier = :d4))",
        [&](partner_id id,
            std::string name,
            std::string kind,
            std::string const& purpose,
            std::string const& group,
            std::string const& ground,
            std::string article,
            std::string controller) {
          lines.push_back({.organisation = id,
                           .organisation_name = std::move(name),
                           .organisation_kind = std::move(kind),
                           .purpose = readable(access::parse_purpose(purpose)),
                           .group = readable(access::parse_data_group(group)),
                           .ground = readable(access::parse_ground(ground)),
                           .article = std::move(article),
                           .controller = std::move(controller),
                           .consent = {},
                           .consent_by_desk = false,
                           .objection = {}});
        },
        region,
        today,
        today,
        dossier,
        dossier,
        dossier,
        dossier);
    auto const person = sql::first<std::optional<account_id>>(
        db.session(), "select person_account from dossier where id = :d", dossier);
    auto const herself = person ? std::get<0>(*person) : std::nullopt;
    each_consent(
        db,
        "where dossier = :d and revoked_at is null and ends_on > :today",
        [&](consent_record const& c) {
          for (auto& l : lines) {
            if (is_about(l, c.organisation, c.purpose, c.group)) {
              l.consent = c;
              l.consent_by_desk = c.recorded_by != herself;
            }
          }
        },
        dossier,
        today);
    each_objection(
        db,
        "where dossier = :d order by raised_at, id",
        [&](objection_record const& o) {
          for (auto& l : lines) {
            if (is_about(l, o.organisation, o.purpose, o.group)) {
              l.objection = o;
            }
          }
        },
        dossier);
    std::ranges::sort(lines, {}, [](ground_line const& l) {
      return std::tuple{l.organisation_name, l.organisation, l.purpose, l.group};
    });
    return lines;
  });
}

void add_consent(database& db, consent_record const& c) {
  sql::guarded("recording a consent", [&] {
    sql::execute(db.session(),
                 "update consent set revoked_at = :now where dossier = :d and organisation = :o and purpose = :p and "
                 "data_group = :g and revoked_at is null",
                 c.given_at,
                 c.dossier,
                 c.organisation,
                 access::to_string(c.purpose),
                 access::to_string(c.group));
    sql::execute(db.session(),
                 "insert into consent (id, dossier, organisation, purpose, data_group, given_at, ends_on, recorded_by) "
                 "values (:id, :d, :o, :p, :g, :at, :e, :by)",
                 to_string(c.id),
                 c.dossier,
                 c.organisation,
                 access::to_string(c.purpose),
                 access::to_string(c.group),
                 c.given_at,
                 c.ends_on,
                 c.recorded_by);
  });
}

bool revoke_consent(database& db, dossier_id dossier, uuid const& id, std::int64_t now) {
  return sql::guarded("withdrawing a consent", [&] {
    return sql::execute(db.session(),
                        "update consent set revoked_at = :now where id = :id and dossier = :d and revoked_at is null",
                        now,
                        to_string(id),
                        dossier) == 1;
  });
}

std::optional<consent_record> find_consent(database& db, dossier_id dossier, uuid const& id) {
  return sql::guarded("finding a consent", [&] {
    auto found = std::optional<consent_record>{};
    each_consent(
        db, "where id = :id and dossier = :d", [&](consent_record c) { found = std::move(c); }, to_string(id), dossier);
    return found;
  });
}

void add_objection(database& db, objection_record const& o) {
  sql::guarded("recording an objection", [&] {
    sql::execute(db.session(),
                 "insert into objection (id, dossier, organisation, purpose, data_group, reason_sealed, raised_at, "
                 "state, decision_sealed, version) values (:id, :d, :o, :p, :g, :r, :at, :s, '', 1)",
                 to_string(o.id),
                 o.dossier,
                 o.organisation,
                 access::to_string(o.purpose),
                 access::to_string(o.group),
                 o.reason_sealed,
                 o.raised_at,
                 to_string(o.state));
  });
}

std::optional<objection_record> find_objection(database& db, dossier_id dossier, uuid const& id) {
  return sql::guarded("finding an objection", [&] {
    auto found = std::optional<objection_record>{};
    each_objection(
        db,
        "where id = :id and dossier = :d",
        [&](objection_record o) { found = std::move(o); },
        to_string(id),
        dossier);
    return found;
  });
}

void decide_objection(database& db,
                      uuid const& id,
                      objection_state decision,
                      std::string const& reason_sealed,
                      account_id by,
                      std::int64_t now) {
  sql::guarded("deciding on an objection", [&] {
    sql::execute(db.session(),
                 "update objection set state = :s, decision_sealed = :r, decided_by = :by, decided_at = :at, version = "
                 "version + 1 where id = :id",
                 to_string(decision),
                 reason_sealed,
                 by,
                 now,
                 to_string(id));
  });
}

std::optional<access::ground> ground_for(database& db,
                                         partner_id organisation,
                                         region_code const& region,
                                         access::purpose purpose,
                                         access::data_group group,
                                         civil_date today) {
  return sql::guarded("looking up a ground", [&]() -> std::optional<access::ground> {
    auto const row = sql::first<std::string>(
        db.session(),
        "select g.ground from agreement a join agreement_ground g on g.agreement = a.id where a.organisation = :o and "
        "a.region = :r and a.starts_on <= :today1 and (a.ends_on is null or a.ends_on > :today2) and g.purpose = :p "
        "and g.data_group = :g",
        organisation,
        region,
        today,
        today,
        access::to_string(purpose),
        access::to_string(group));
    return row ? std::optional{readable(access::parse_ground(std::get<0>(*row)))} : std::nullopt;
  });
}

}  // namespace overstap::store
