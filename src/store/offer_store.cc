// SPDX-License-Identifier: EUPL-1.2
#include "store/offer_store.h"

#include <fmt/format.h>

#include "store/data_groups.h"
#include "store/database.h"
#include "store/names.h"
#include "store/sql.h"
#include "store/sql_call.h"

namespace overstap::store {
namespace {

template <typename... Params>
std::vector<offer_record> read(database& db, std::string const& which, Params const&... params) {
  return sql::guarded("reading offers", [&] {
    auto offers = std::vector<offer_record>{};
    sql::each<offer_id,
              dossier_id,
              std::string,
              account_id,
              std::string,
              std::optional<partner_id>,
              std::optional<std::string>,
              partner_id,
              std::string,
              std::optional<account_id>,
              std::optional<std::string>,
              std::string,
              std::string,
              std::string,
              std::string,
              std::optional<uuid>,
              civil_date,
              std::string,
              std::string,
              std::optional<std::int64_t>,
              std::int64_t,
              region_code,
              municipality_code>(
        db.session(),
        "select f.id, f.dossier, f.kind, f.from_account, a.name_sealed, a.organisation, fo.name, f.to_organisation, "
        "o.name, f.to_account, t.name_sealed, f.what_sealed, f.why_sealed, f.purpose, f.groups, f.step, "
        "f.answer_before, f.state, f.answer_sealed, f.answered_at, f.made_at, d.region, d.municipality from offer f "
        "join dossier "
        "d on d.id = f.dossier join account a on a.id = f.from_account left join organisation fo on fo.id = "
        "a.organisation join organisation o on o.id = f.to_organisation left join account t on t.id = f.to_account " +
            which,
        [&](offer_id id,
            dossier_id dossier,
            std::string const& kind,
            account_id from,
            std::string from_name,
            std::optional<partner_id> from_organisation,
            std::optional<std::string> from_organisation_name,
            partner_id to,
            std::string to_name,
            std::optional<account_id> to_account,
            std::optional<std::string> to_account_name,
            std::string what,
            std::string why,
            std::string const& purpose,
            std::string const& groups,
            std::optional<uuid> step,
            civil_date answer_before,
            std::string const& state,
            std::string answer,
            std::optional<std::int64_t> answered_at,
            std::int64_t made_at,
            region_code region,
            municipality_code municipality) {
          auto const parsed_kind = parse_name<offer_kind>(kind);
          auto const parsed_state = parse_name<offer_state>(state);
          auto const parsed_purpose = access::parse_purpose(purpose);
          if (!parsed_kind || !parsed_state || !parsed_purpose) {
            throw infra_error{"database: a word of an offer is not known"};
          }
          offers.push_back({.id = id,
                            .dossier = dossier,
                            .kind = *parsed_kind,
                            .from = from,
                            .from_name_sealed = std::move(from_name),
                            .from_organisation = from_organisation.value_or(partner_id{}),
                            .from_organisation_name = from_organisation_name.value_or(""),
                            .to = to,
                            .to_name = std::move(to_name),
                            .to_account = to_account,
                            .to_account_name_sealed = to_account_name.value_or(""),
                            .what = std::move(what),
                            .why = std::move(why),
                            .purpose = *parsed_purpose,
                            .groups = parse_groups(groups),
                            .step = step,
                            .answer_before = answer_before,
                            .state = *parsed_state,
                            .answer = std::move(answer),
                            .answered_at = answered_at,
                            .made_at = made_at,
                            .region = std::move(region),
                            .municipality = std::move(municipality)});
        },
        params...);
    return offers;
  });
}

}  // namespace

void add_offer(database& db, offer_record const& o) {
  sql::guarded("adding an offer", [&] {
    sql::execute(db.session(),
                 "insert into offer (id, dossier, kind, from_account, to_organisation, to_account, what_sealed, "
                 "why_sealed, purpose, groups, step, answer_before, state, answer_sealed, made_at) values (:id, "
                 ":dossier, :kind, :from_account, :to_organisation, :to_account, :what, :why, :purpose, :groups, "
                 ":step, :answer_before, :state, '', :made_at)",
                 o.id,
                 o.dossier,
                 name_of(o.kind),
                 o.from,
                 o.to,
                 o.to_account,
                 o.what,
                 o.why,
                 access::to_string(o.purpose),
                 joined_groups(o.groups),
                 o.step,
                 o.answer_before,
                 name_of(o.state),
                 o.made_at);
  });
}

std::optional<offer_record> find_offer(database& db, offer_id id) {
  auto found = read(db, "where f.id = :id", id);
  return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

std::vector<offer_record> offers_of(database& db, dossier_id dossier) {
  return read(db, "where f.dossier = :d order by f.made_at desc, f.id desc", dossier);
}

std::vector<offer_record> offers_to(database& db, partner_id organisation, std::size_t limit) {
  return read(db,
              fmt::format("where f.to_organisation = :o order by case when f.state = 'waiting' then 0 else 1 end, case "
                          "when f.state = 'waiting' then f.answer_before else '' end, f.made_at desc, f.id desc limit "
                          "{}",
                          limit),
              organisation);
}

void set_answer(database& db, offer_id id, offer_answer const& a) {
  sql::guarded("answering an offer", [&] {
    sql::execute(db.session(),
                 "update offer set state = :state, answer_sealed = :text, answered_by = :by, answered_at = :at where "
                 "id = :id",
                 name_of(a.state),
                 a.text,
                 a.by,
                 a.at,
                 id);
  });
}

void withdraw_waiting(database& db, dossier_id dossier, std::optional<offer_kind> only, std::int64_t now) {
  sql::guarded("withdrawing offers", [&] {
    sql::execute(db.session(),
                 "update offer set state = 'withdrawn', answered_at = :now where dossier = :d and state = 'waiting' "
                 "and (:any = 1 or kind = :kind)",
                 now,
                 dossier,
                 !only.has_value(),
                 name_of(only.value_or(offer_kind::work)));
  });
}

void end_accepted_work(database& db, dossier_id dossier, std::int64_t now) {
  sql::guarded("ending the work in a dossier", [&] {
    sql::execute(db.session(),
                 "update offer set state = 'done', answered_at = :now where dossier = :d and state = 'accepted' and "
                 "kind = 'work'",
                 now,
                 dossier);
  });
}

std::vector<late_offer> late_offers(database& db, civil_date today, std::size_t limit) {
  return sql::guarded("looking for late offers", [&] {
    auto late = std::vector<late_offer>{};
    sql::each<offer_id, dossier_id>(
        db.session(),
        fmt::format("select id, dossier from offer where state = 'waiting' and answer_before <= :today order by "
                    "answer_before, id limit {}",
                    limit),
        [&](offer_id id, dossier_id dossier) { late.push_back({id, dossier}); },
        today);
    return late;
  });
}

std::vector<access::role> active_roles(database& db, partner_id organisation, std::optional<account_id> only) {
  return sql::guarded("looking who works for an organisation", [&] {
    auto roles = std::vector<access::role>{};
    sql::each<std::string>(
        db.session(),
        "select distinct role from account where organisation = :o and state = 'active' and (:any = 1 or id = :id) "
        "order by role",
        [&](std::string const& role) {
          if (auto const parsed = access::parse_role(role)) {
            roles.push_back(*parsed);
          }
        },
        organisation,
        !only.has_value(),
        only.value_or(account_id{}));
    return roles;
  });
}

}  // namespace overstap::store
