// SPDX-License-Identifier: EUPL-1.2
#include "store/profile_store.h"

#include <algorithm>

#include "base/invariant.h"
#include "base/text.h"
#include "store/database.h"
#include "store/names.h"
#include "store/sql.h"
#include "store/sql_call.h"

namespace overstap::store {
namespace {

template <typename E>
E named_in(std::string_view text) {
  auto const value = parse_name<E>(text);
  if (!value) {
    throw infra_error{"database: a word in a profile is not known"};
  }
  return *value;
}

std::optional<std::string> words_of(std::optional<std::vector<contract_kind>> const& kinds) {
  if (!kinds) {
    return std::nullopt;
  }
  auto text = std::string{};
  for (auto const k : *kinds) {
    text.append(text.empty() ? "" : " ").append(name_of(k));
  }
  return text;
}

std::vector<contract_kind> contracts_in(std::string_view text) {
  auto kinds = std::vector<contract_kind>{};
  for (auto const word : split(text, ' ')) {
    if (!word.empty()) {
      kinds.push_back(named_in<contract_kind>(word));
    }
  }
  return kinds;
}

std::optional<std::int64_t> cents_of(std::optional<money> m) {
  return m ? std::optional{m->in_cents()} : std::nullopt;
}
std::optional<money> money_in(std::optional<std::int64_t> cents) {
  return cents ? std::optional{money::cents(*cents)} : std::nullopt;
}

void load_preferences(database& db, dossier_id dossier, profile& p) {
  sql::each<std::optional<std::int32_t>,
            std::optional<std::int32_t>,
            std::optional<std::int32_t>,
            std::optional<std::int32_t>,
            std::optional<civil_date>,
            std::optional<std::string>,
            std::optional<bool>,
            std::optional<std::int64_t>,
            std::optional<std::int64_t>,
            bool>(
      db.session(),
      "select max_km, hours_min, hours_max, learning_hours, available_from, contracts, shifts, hourly_pay_min, "
      "own_budget, credentials_told from profile where dossier = :d",
      [&](std::optional<std::int32_t> max_km,
          std::optional<std::int32_t> hours_min,
          std::optional<std::int32_t> hours_max,
          std::optional<std::int32_t> learning_hours,
          std::optional<civil_date> available_from,
          std::optional<std::string> const& contracts,
          std::optional<bool> shifts,
          std::optional<std::int64_t> hourly_pay_min,
          std::optional<std::int64_t> own_budget,
          bool credentials_told) {
        p.wishes = {.max_km = max_km,
                    .hours_min = hours_min,
                    .hours_max = hours_max,
                    .learning_hours = learning_hours,
                    .available_from = available_from,
                    .contracts = contracts ? std::optional{contracts_in(*contracts)} : std::nullopt,
                    .shifts = shifts,
                    .hourly_pay_min = money_in(hourly_pay_min),
                    .own_budget = money_in(own_budget)};
        p.credentials_told = credentials_told;
      },
      dossier);
}

void load_skills(database& db, dossier_id dossier, profile& p) {
  sql::each<skill_id,
            std::string,
            std::string,
            std::string,
            std::optional<account_id>,
            std::optional<partner_id>,
            civil_date,
            std::optional<document_id>,
            std::string>(
      db.session(),
      "select skill, answer, level, source, author, organisation, on_day, document, remark_sealed from profile_skill "
      "where dossier = :d order by skill",
      [&](skill_id skill,
          std::string const& answer,
          std::string const& level,
          std::string const& source,
          std::optional<account_id> author,
          std::optional<partner_id> organisation,
          civil_date on,
          std::optional<document_id> document,
          std::string remark) {
        p.skills.push_back({.skill = skill,
                            .answer = named_in<skill_answer>(answer),
                            .level = named_in<evidence>(level),
                            .source = named_in<skill_source>(source),
                            .author = author,
                            .organisation = organisation,
                            .on = on,
                            .document = document,
                            .remark_sealed = std::move(remark)});
      },
      dossier);
  std::ranges::sort(p.skills, {}, &profile_skill::skill);
}

void load_credentials(database& db, dossier_id dossier, profile& p) {
  sql::each<uuid,
            credential_code,
            std::optional<civil_date>,
            std::optional<account_id>,
            std::optional<partner_id>,
            std::optional<civil_date>,
            std::optional<document_id>>(
      db.session(),
      "select id, credential, valid_until, seen_by, organisation, seen_on, document from profile_credential where "
      "dossier = :d",
      [&](uuid id,
          credential_code credential,
          std::optional<civil_date> valid_until,
          std::optional<account_id> seen_by,
          std::optional<partner_id> organisation,
          std::optional<civil_date> seen_on,
          std::optional<document_id> document) {
        p.credentials.push_back({.id = id,
                                 .credential = std::move(credential),
                                 .valid_until = valid_until,
                                 .seen_by = seen_by,
                                 .organisation = organisation,
                                 .seen_on = seen_on,
                                 .document = document});
      },
      dossier);
  std::ranges::sort(p.credentials, {}, &profile_credential::credential);
}

void save_preferences(database& db, dossier_id dossier, profile const& p) {
  sql::execute(
      db.session(),
      "insert into profile (dossier, max_km, hours_min, hours_max, learning_hours, available_from, contracts, shifts, "
      "hourly_pay_min, own_budget, credentials_told) values (:d, :km, :h1, :h2, :lh, :af, :c, :s, :pay, :own, :told) "
      "on conflict (dossier) do update set max_km = excluded.max_km, hours_min = excluded.hours_min, hours_max = "
      "excluded.hours_max, learning_hours = excluded.learning_hours, available_from = excluded.available_from, "
      "contracts = excluded.contracts, shifts = excluded.shifts, hourly_pay_min = excluded.hourly_pay_min, own_budget "
      "= excluded.own_budget, credentials_told = excluded.credentials_told",
      dossier,
      p.wishes.max_km,
      p.wishes.hours_min,
      p.wishes.hours_max,
      p.wishes.learning_hours,
      p.wishes.available_from,
      words_of(p.wishes.contracts),
      p.wishes.shifts,
      cents_of(p.wishes.hourly_pay_min),
      cents_of(p.wishes.own_budget),
      p.credentials_told);
}

void save_skill(database& db, dossier_id dossier, profile_skill const& s) {
  sql::execute(db.session(),
               "insert into profile_skill (dossier, skill, answer, level, source, author, organisation, on_day, "
               "document, remark_sealed) values (:d, :s, :a, :l, :w, :by, :o, :on, :doc, :r) on conflict (dossier, "
               "skill) do update set answer = excluded.answer, level = excluded.level, source = excluded.source, "
               "author = excluded.author, organisation = excluded.organisation, on_day = excluded.on_day, document = "
               "excluded.document, remark_sealed = excluded.remark_sealed",
               dossier,
               s.skill,
               name_of(s.answer),
               name_of(s.level),
               name_of(s.source),
               s.author,
               s.organisation,
               s.on,
               s.document,
               s.remark_sealed);
}

void save_credential(database& db, dossier_id dossier, profile_credential const& c) {
  sql::execute(db.session(),
               "insert into profile_credential (id, dossier, credential, valid_until, seen_by, organisation, seen_on, "
               "document) values (:id, :d, :c, :v, :by, :o, :on, :doc) on conflict (dossier, credential) do update set "
               "valid_until = excluded.valid_until, seen_by = excluded.seen_by, organisation = excluded.organisation, "
               "seen_on = excluded.seen_on, document = excluded.document",
               c.id,
               dossier,
               c.credential,
               c.valid_until,
               c.seen_by,
               c.organisation,
               c.seen_on,
               c.document);
}

/// Hands what is not in `after` any more to `remove`, and what is new or different to `save`.
template <typename Row, typename Key, typename Remove, typename Save>
void for_difference(
    std::vector<Row> const& before, std::vector<Row> const& after, Key Row::* key, Remove remove, Save save) {
  auto old = std::map<Key, Row const*>{};
  for (auto const& row : before) {
    old.emplace(row.*key, &row);
  }
  for (auto const& row : after) {
    auto const found = old.find(row.*key);
    if (found == old.end() || *found->second != row) {
      save(row);
    }
    if (found != old.end()) {
      old.erase(found);
    }
  }
  for (auto const& [gone, row] : old) {
    remove(gone);
  }
}

/// Occupations are ordered, so that a place in the list is part of the row.
struct placed_occupation {
  occupation_id occupation;
  std::optional<std::int32_t> years;
  std::int32_t position;
  friend bool operator==(placed_occupation const&, placed_occupation const&) = default;
};
std::vector<placed_occupation> placed(std::vector<told_occupation> const& occupations) {
  auto rows = std::vector<placed_occupation>{};
  for (auto const& o : occupations) {
    rows.push_back({o.occupation, o.years, static_cast<std::int32_t>(rows.size())});
  }
  return rows;
}

}  // namespace

profile load_profile(database& db, dossier_id dossier) {
  return sql::guarded("reading a profile", [&] {
    auto p = profile{};
    load_preferences(db, dossier, p);
    sql::each<occupation_id, std::optional<std::int32_t>>(
        db.session(),
        "select occupation, years from profile_occupation where dossier = :d order by position",
        [&](occupation_id o, std::optional<std::int32_t> years) { p.occupations.push_back({o, years}); },
        dossier);
    load_skills(db, dossier, p);
    load_credentials(db, dossier, p);
    return p;
  });
}

void save_profile(database& db, dossier_id dossier, profile const& before, profile const& after) {
  sql::guarded("saving a profile", [&] {
    auto& session = db.session();
    if (before.wishes != after.wishes || before.credentials_told != after.credentials_told) {
      save_preferences(db, dossier, after);
    }
    for_difference(
        placed(before.occupations),
        placed(after.occupations),
        &placed_occupation::occupation,
        [&](occupation_id gone) {
          sql::execute(session, "delete from profile_occupation where dossier = :d and occupation = :o", dossier, gone);
        },
        [&](placed_occupation const& o) {
          sql::execute(session,
                       "insert into profile_occupation (dossier, occupation, position, years) values (:d, :o, :p, :y) "
                       "on conflict (dossier, occupation) do update set position = excluded.position, years = "
                       "excluded.years",
                       dossier,
                       o.occupation,
                       o.position,
                       o.years);
        });
    for_difference(
        before.skills,
        after.skills,
        &profile_skill::skill,
        [&](skill_id gone) {
          sql::execute(session, "delete from profile_skill where dossier = :d and skill = :s", dossier, gone);
        },
        [&](profile_skill const& s) { save_skill(db, dossier, s); });
    for_difference(
        before.credentials,
        after.credentials,
        &profile_credential::credential,
        [&](credential_code const& gone) {
          sql::execute(session, "delete from profile_credential where dossier = :d and credential = :c", dossier, gone);
        },
        [&](profile_credential const& c) { save_credential(db, dossier, c); });
  });
}

profile_names load_profile_names(database& db, dossier_id dossier) {
  return sql::guarded("reading the names beside a profile", [&] {
    auto names = profile_names{};
    sql::each<account_id, std::string>(
        db.session(),
        "select id, name_sealed from account where id in (select author from profile_skill where dossier = :d1 union "
        "select seen_by from profile_credential where dossier = :d2 union select assessor from assessment where "
        "dossier = :d3)",
        [&](account_id id, std::string name) { names.accounts_sealed.emplace(id, std::move(name)); },
        dossier,
        dossier,
        dossier);
    sql::each<partner_id, std::string>(
        db.session(),
        "select id, name from organisation where id in (select organisation from profile_skill where dossier = :d1 "
        "union select organisation from profile_credential where dossier = :d2 union select organisation from "
        "assessment where dossier = :d3)",
        [&](partner_id id, std::string name) { names.organisations.emplace(id, std::move(name)); },
        dossier,
        dossier,
        dossier);
    return names;
  });
}

std::vector<partner_id> load_step_sellers(database& db, dossier_id dossier) {
  return sql::guarded("reading who offers the steps of a route", [&] {
    auto sellers = std::vector<partner_id>{};
    sql::each<partner_id>(
        db.session(),
        "select distinct s.organisation from goal_step s join goal g on g.id = s.goal where s.dossier = :d and g.state "
        "= 'active' and s.organisation is not null and s.state not in ('stopped', 'replaced') "
        "order by s.organisation",
        [&](partner_id p) { sellers.push_back(p); },
        dossier);
    return sellers;
  });
}

std::vector<sealed_barrier> load_barriers(database& db, dossier_id dossier) {
  return sql::guarded("reading what is in the way", [&] {
    auto barriers = std::vector<sealed_barrier>{};
    sql::each<std::string, std::string>(
        db.session(),
        "select id, content_sealed from dossier_fact where dossier = :d and kind = 'barrier' and ended_at is null "
        "order by id",
        [&](std::string id, std::string content) { barriers.push_back({std::move(id), std::move(content)}); },
        dossier);
    return barriers;
  });
}

}  // namespace overstap::store
