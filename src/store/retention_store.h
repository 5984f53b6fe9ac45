// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/dates.h"
#include "domain/identities.h"

namespace overstap::store {

class database;

/// A closed dossier whose time may be over.
struct retention_record {
  dossier_id id;
  std::optional<account_id> person;
  region_code region;
  std::string situation;
  std::string outcome;
  std::int64_t opened_at{}, closed_at{};
  std::optional<civil_date> notice_on;
};
/// Where the page before ended.
struct retention_cursor {
  std::int64_t closed_at{};
  dossier_id id;
};
/// Closed before that moment, in pages in the order of closing.
std::vector<retention_record> closed_before(database& db,
                                            std::int64_t moment,
                                            retention_cursor const& after,
                                            std::size_t limit);
/// nullopt when it is not closed.
std::optional<retention_record> find_closed(database& db, dossier_id id);
void set_notice(database& db, dossier_id id, civil_date on);

/// What stays for statistics: no identity, months instead of days, no text.
struct outcome_record {
  uuid id;
  region_code region;
  std::string opened_month, closed_month;  ///< "2026-09"
  std::string situation, outcome;
  int days_open{};
};
void add_outcome(database& db, outcome_record const& o);

/// The profile of a dossier: skills, occupations, credentials, preferences, documents, assessments; and the calendar.
void erase_profile(database& db, dossier_id id);
/// Everything of the dossier, and of those that were merged into it, but the log.
void erase_dossier(database& db, dossier_id id);
/// Her account, when no dossier is left that is hers: sign-ins, codes, password and name; it stays as a closed one.
void erase_person_account(database& db, account_id id, std::string const& sealed_nobody);

}  // namespace overstap::store
