// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "access/subject.h"
#include "base/dates.h"
#include "domain/dossier.h"
#include "domain/identities.h"

namespace overstap::store {

class database;

/// A question to another organisation, or to a colleague.
struct offer_record {
  offer_id id;
  dossier_id dossier;
  offer_kind kind{};
  account_id from;
  std::string from_name_sealed;  ///< "account.name:<from>"; only when read
  partner_id from_organisation;  ///< only when read
  std::string from_organisation_name;  ///< only when read
  partner_id to;
  std::string to_name;  ///< only when read
  std::optional<account_id> to_account;
  std::string to_account_name_sealed;  ///< "account.name:<to_account>"; only when read
  std::string what, why;  ///< sealed, "offer.what:<id>", "offer.why:<id>"
  access::purpose purpose{};
  std::vector<access::data_group> groups;
  std::optional<uuid> step;
  civil_date answer_before;  ///< on that day it is too late
  offer_state state{};
  std::string answer;  ///< sealed, "offer.answer:<id>"; empty = none
  std::optional<std::int64_t> answered_at;
  std::int64_t made_at{};
  region_code region;  ///< of the dossier; only when read
  municipality_code municipality;  ///< of the dossier; only when read
};
/// The database refuses a second hand-over that waits.
void add_offer(database& db, offer_record const& o);
std::optional<offer_record> find_offer(database& db, offer_id id);
/// Newest first.
std::vector<offer_record> offers_of(database& db, dossier_id dossier);
/// To an organisation: those that wait first, by day; then the others, newest first. At most `limit`.
std::vector<offer_record> offers_to(database& db, partner_id organisation, std::size_t limit);

struct offer_answer {
  offer_state state{};
  std::string text;  ///< sealed; empty = none
  std::optional<account_id> by;  ///< absent: the service
  std::int64_t at{};
};
void set_answer(database& db, offer_id id, offer_answer const& a);

/// Offers of a dossier that wait; those whose work still runs are not among them.
void withdraw_waiting(database& db, dossier_id dossier, std::optional<offer_kind> only, std::int64_t now);
/// Work that was accepted and runs has ended, so that who did it no longer has access.
void end_accepted_work(database& db, dossier_id dossier, std::int64_t now);

/// Offers that wait and whose day came, by day and id; at most `limit`, of open dossiers.
struct late_offer {
  offer_id id;
  dossier_id dossier;
};
std::vector<late_offer> late_offers(database& db, civil_date today, std::size_t limit);

/// The roles of the active accounts of an organisation, each once; of one account when it is given, none when that is
/// of another organisation or closed.
std::vector<access::role> active_roles(database& db, partner_id organisation, std::optional<account_id> only);

}  // namespace overstap::store
