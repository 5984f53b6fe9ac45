// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/dates.h"
#include "domain/dossier.h"
#include "domain/identities.h"
#include "store/dossier_head.h"

/// What a dossier says itself. Its parts (facts, tasks, offers, time line) have files of their own. Every function here
/// expects the dossier to be locked by the transaction that is open. Sealed texts have "dossier.<column>:<id>" as
/// place.
namespace overstap::store {

class database;

/// Sealed; empty = not told.
struct contact_columns {
  std::string name, birth_date, email, phone, address;
};
/// Blind indexes by which duplicates are found; empty = nothing to find it by (domain/name_keys.h).
struct search_columns {
  std::string name, sound, surname, birth_date, email, phone;
};
struct situation_columns {
  situation_kind kind{};
  std::optional<civil_date> job_ends_on;
  std::string cause;  ///< sealed name of a job_end_cause; empty = not told
};
struct next_step_columns {
  std::string step;  ///< sealed
  civil_date on;
};

struct new_dossier {
  dossier_id id;
  region_code region;
  municipality_code municipality;
  std::optional<account_id> person;
  account_id owner;
  partner_id organisation;
  next_step_columns next;
  contact_columns contact;
  search_columns search;
  std::string door;  ///< sealed; empty = not told
  situation_columns situation;
  account_id opened_by;
};
/// With version 1. The database refuses an owner whose account is not active.
void insert_dossier(database& db, new_dossier const& d, std::int64_t now);

struct dossier_record {
  dossier_state state{};
  municipality_code municipality;
  std::optional<account_id> person;
  std::optional<account_id> owner;  ///< the last one when it is closed; absent when it was merged
  partner_id organisation;  ///< the owner's; nil without an owner
  contact_columns contact;
  std::string door;
  situation_columns situation;
  std::string owner_name_sealed;  ///< "account.name:<owner>"
  std::string organisation_name;
  std::optional<next_step_columns> next;  ///< of an open one
  std::int32_t escalation{};  ///< 0, 1 on the stuck list of the desk, 2 taken over by the desk
  std::optional<came_back> returned;
  std::optional<outcome> ended;
  std::int64_t opened_at{};
  std::optional<std::int64_t> closed_at;
};
/// The dossier that this one was merged into, else itself.
dossier_id survivor_of(database& db, dossier_id id);
dossier_record load_dossier(database& db, dossier_id id);

void set_contact(database& db, dossier_id id, contact_columns const& c, search_columns const& s);
void set_municipality(database& db, dossier_id id, municipality_code const& m);
void set_door(database& db, dossier_id id, std::string const& sealed);
void set_situation(database& db, dossier_id id, situation_columns const& s);

/// Chosen by who looks after it: what was escalated or came back is dealt with.
void set_next_step(database& db, dossier_id id, next_step_columns const& next);
/// Set by the system: what came back, and how far it was escalated, stays on the worklist until the owner chooses.
void put_next_step(database& db, dossier_id id, next_step_columns const& next, came_back why);
/// The next step stays, the owner's worklist shows what came back.
void mark_returned(database& db, dossier_id id, came_back why);

/// The database refuses an account that is not active. The dossier is open afterwards, without outcome.
void set_owner(database& db, dossier_id id, account_id owner, partner_id organisation, next_step_columns const& next);
/// The last owner stays known, so that she can open it again.
void close_dossier(database& db, dossier_id id, outcome ended, std::int64_t now);

void set_escalation(database& db, dossier_id id, std::int32_t level, civil_date on);
/// The desk took it over from `former`, who is told by her worklist.
void note_taken_over(database& db, dossier_id id, account_id former, civil_date on);

/// The number by which an organisation knows the person itself; sealed, "external_ref.ref:<dossier>:<organisation>".
void set_external_ref(database& db, dossier_id id, partner_id organisation, std::string const& sealed);
std::optional<std::string> find_external_ref(database& db, dossier_id id, partner_id organisation);

/// Whether an open dossier of the person exists.
bool has_open_dossier(database& db, account_id person);

}  // namespace overstap::store
