// SPDX-License-Identifier: EUPL-1.2
#include "store/dossier_store.h"

#include "base/invariant.h"
#include "store/database.h"
#include "store/names.h"
#include "store/sql.h"
#include "store/sql_call.h"

namespace overstap::store {
namespace {

template <typename E>
E name_in(std::string const& text) {
  auto const value = parse_name<E>(text);
  if (!value) {
    throw infra_error{"database: a word of a dossier is not known"};
  }
  return *value;
}

}  // namespace

void insert_dossier(database& db, new_dossier const& d, std::int64_t now) {
  sql::guarded("opening a dossier", [&] {
    sql::execute(
        db.session(),
        "insert into dossier (id, region, municipality, state, person_account, owner, owner_state, "
        "owner_organisation, next_step_sealed, next_step_on, name_sealed, birth_date_sealed, email_sealed, "
        "phone_sealed, address_sealed, door_sealed, name_index, sound_index, surname_index, birth_date_index, "
        "email_index, phone_index, situation, job_ends_on, cause_sealed, opened_at, opened_by, touched_at, "
        "escalation, demo, version) values (:id, :region, :municipality, 'open', :person, :owner, 'active', "
        ":organisation, :step, :step_on, :name, :birth_date, :email, :phone, :address, :door, :name_index, "
        ":sound_index, :surname_index, :birth_index, :email_index, :phone_index, :situation, :job_ends_on, :cause, "
        ":opened_at, :opened_by, :touched_at, 0, 0, 1)",
        d.id,
        d.region,
        d.municipality,
        d.person,
        d.owner,
        d.organisation,
        d.next.step,
        d.next.on,
        d.contact.name,
        d.contact.birth_date,
        d.contact.email,
        d.contact.phone,
        d.contact.address,
        d.door,
        d.search.name,
        d.search.sound,
        d.search.surname,
        d.search.birth_date,
        d.search.email,
        d.search.phone,
        name_of(d.situation.kind),
        d.situation.job_ends_on,
        d.situation.cause,
        now,
        d.opened_by,
        now);
  });
}

dossier_id survivor_of(database& db, dossier_id id) {
  return sql::guarded("looking where a dossier went", [&] {
    auto const row =
        sql::first<std::optional<dossier_id>>(db.session(), "select merged_into from dossier where id = :id", id);
    return row && std::get<0>(*row) ? *std::get<0>(*row) : id;
  });
}

dossier_record load_dossier(database& db, dossier_id id) {
  return sql::guarded("reading a dossier", [&] {
    auto d = std::optional<dossier_record>{};
    sql::each<std::string,
              municipality_code,
              std::optional<account_id>,
              std::optional<account_id>,
              std::optional<partner_id>,
              std::string,
              std::string,
              std::string,
              std::string,
              std::string,
              std::string,
              std::string,
              std::optional<civil_date>,
              std::string,
              std::optional<std::string>,
              std::optional<std::string>,
              std::optional<std::string>,
              std::optional<civil_date>,
              std::int32_t,
              std::optional<std::string>,
              std::optional<std::string>,
              std::int64_t,
              std::optional<std::int64_t>>(
        db.session(),
        "select d.state, d.municipality, d.person_account, d.owner, d.owner_organisation, d.name_sealed, "
        "d.birth_date_sealed, d.email_sealed, d.phone_sealed, d.address_sealed, d.door_sealed, "
        "d.situation, d.job_ends_on, d.cause_sealed, a.name_sealed, o.name, d.next_step_sealed, d.next_step_on, "
        "d.escalation, d.came_back, d.outcome, d.opened_at, d.closed_at from dossier d left join account a on a.id = "
        "d.owner left join organisation o on o.id = d.owner_organisation where d.id = :id",
        [&](std::string const& state,
            municipality_code municipality,
            std::optional<account_id> person,
            std::optional<account_id> owner,
            std::optional<partner_id> organisation,
            std::string name,
            std::string birth_date,
            std::string email,
            std::string phone,
            std::string address,
            std::string door,
            std::string const& situation,
            std::optional<civil_date> job_ends_on,
            std::string cause,
            std::optional<std::string> owner_name,
            std::optional<std::string> organisation_name,
            std::optional<std::string> step,
            std::optional<civil_date> step_on,
            std::int32_t escalation,
            std::optional<std::string> const& returned,
            std::optional<std::string> const& ended,
            std::int64_t opened_at,
            std::optional<std::int64_t> closed_at) {
          d = dossier_record{
              .state = parse_dossier_state(state),
              .municipality = std::move(municipality),
              .person = person,
              .owner = owner,
              .organisation = organisation.value_or(partner_id{}),
              .contact =
                  {std::move(name), std::move(birth_date), std::move(email), std::move(phone), std::move(address)},
              .door = std::move(door),
              .situation = {name_in<situation_kind>(situation), job_ends_on, std::move(cause)},
              .owner_name_sealed = owner_name.value_or(""),
              .organisation_name = organisation_name.value_or(""),
              .next = step && step_on ? std::optional{next_step_columns{*std::move(step), *step_on}} : std::nullopt,
              .escalation = escalation,
              .returned = returned ? std::optional{name_in<came_back>(*returned)} : std::nullopt,
              .ended = ended ? std::optional{name_in<outcome>(*ended)} : std::nullopt,
              .opened_at = opened_at,
              .closed_at = closed_at};
        },
        id);
    invariant(d.has_value(), "a dossier is locked before it is read");
    return *std::move(d);
  });
}

void set_contact(database& db, dossier_id id, contact_columns const& c, search_columns const& s) {
  sql::guarded("changing contact data", [&] {
    sql::execute(db.session(),
                 "update dossier set name_sealed = :name, birth_date_sealed = :birth_date, email_sealed = :email, "
                 "phone_sealed = :phone, address_sealed = :address, name_index = :name_index, sound_index = "
                 ":sound_index, surname_index = :surname_index, birth_date_index = :birth_index, email_index = "
                 ":email_index, phone_index = :phone_index where id = :id",
                 c.name,
                 c.birth_date,
                 c.email,
                 c.phone,
                 c.address,
                 s.name,
                 s.sound,
                 s.surname,
                 s.birth_date,
                 s.email,
                 s.phone,
                 id);
  });
}

void set_municipality(database& db, dossier_id id, municipality_code const& m) {
  sql::guarded("changing a municipality",
               [&] { sql::execute(db.session(), "update dossier set municipality = :m where id = :id", m, id); });
}

void set_door(database& db, dossier_id id, std::string const& sealed) {
  sql::guarded("changing a door", [&] {
    sql::execute(db.session(), "update dossier set door_sealed = :door where id = :id", sealed, id);
  });
}

void set_situation(database& db, dossier_id id, situation_columns const& s) {
  sql::guarded("changing a situation", [&] {
    sql::execute(db.session(),
                 "update dossier set situation = :kind, job_ends_on = :ends, cause_sealed = :cause where id = :id",
                 name_of(s.kind),
                 s.job_ends_on,
                 s.cause,
                 id);
  });
}

void set_next_step(database& db, dossier_id id, next_step_columns const& next) {
  sql::guarded("setting a next step", [&] {
    sql::execute(db.session(),
                 "update dossier set next_step_sealed = :step, next_step_on = :on_day, came_back = null, escalation = "
                 "0, escalated_on = null where id = :id",
                 next.step,
                 next.on,
                 id);
  });
}

void put_next_step(database& db, dossier_id id, next_step_columns const& next, came_back why) {
  sql::guarded("setting a next step", [&] {
    sql::execute(db.session(),
                 "update dossier set next_step_sealed = :step, next_step_on = :on_day, came_back = :why where id = :id",
                 next.step,
                 next.on,
                 name_of(why),
                 id);
  });
}

void mark_returned(database& db, dossier_id id, came_back why) {
  sql::guarded("marking what came back", [&] {
    sql::execute(db.session(), "update dossier set came_back = :why where id = :id", name_of(why), id);
  });
}

void set_owner(database& db, dossier_id id, account_id owner, partner_id organisation, next_step_columns const& next) {
  sql::guarded("giving a dossier to an owner", [&] {
    sql::execute(
        db.session(),
        "update dossier set state = 'open', owner = :owner, owner_state = 'active', owner_organisation = "
        ":organisation, next_step_sealed = :step, next_step_on = :on_day, came_back = null, escalation = 0, "
        "escalated_on = null, taken_from = null, taken_on = null, outcome = null, closed_at = null, notice_on = null "
        "where id = :id",
        owner,
        organisation,
        next.step,
        next.on,
        id);
  });
}

void close_dossier(database& db, dossier_id id, outcome ended, std::int64_t now) {
  sql::guarded("closing a dossier", [&] {
    // Without owner_state the account of the last owner can be closed one day.
    sql::execute(db.session(),
                 "update dossier set state = 'closed', owner_state = null, next_step_sealed = null, next_step_on = "
                 "null, came_back = null, escalation = 0, escalated_on = null, taken_from = null, taken_on = null, "
                 "outcome = :outcome, closed_at = :now where id = :id",
                 name_of(ended),
                 now,
                 id);
  });
}

void set_escalation(database& db, dossier_id id, std::int32_t level, civil_date on) {
  sql::guarded("escalating a dossier", [&] {
    sql::execute(
        db.session(), "update dossier set escalation = :level, escalated_on = :on_day where id = :id", level, on, id);
  });
}

void note_taken_over(database& db, dossier_id id, account_id former, civil_date on) {
  sql::guarded("noting who lost a dossier", [&] {
    sql::execute(
        db.session(), "update dossier set taken_from = :former, taken_on = :on_day where id = :id", former, on, id);
  });
}

void set_external_ref(database& db, dossier_id id, partner_id organisation, std::string const& sealed) {
  sql::guarded("keeping a reference", [&] {
    sql::execute(db.session(),
                 "insert into external_ref (dossier, organisation, ref_sealed) values (:d, :o, :r) on conflict "
                 "(dossier, organisation) do update set ref_sealed = excluded.ref_sealed",
                 id,
                 organisation,
                 sealed);
  });
}

std::optional<std::string> find_external_ref(database& db, dossier_id id, partner_id organisation) {
  return sql::guarded("reading a reference", [&]() -> std::optional<std::string> {
    auto const row = sql::first<std::string>(
        db.session(), "select ref_sealed from external_ref where dossier = :d and organisation = :o", id, organisation);
    return row ? std::optional{std::get<0>(*row)} : std::nullopt;
  });
}

bool has_open_dossier(database& db, account_id person) {
  return sql::guarded("looking for a dossier of a person", [&] {
    return sql::first<std::string>(
               db.session(), "select id from dossier where person_account = :p and state = 'open'", person)
        .has_value();
  });
}

}  // namespace overstap::store
