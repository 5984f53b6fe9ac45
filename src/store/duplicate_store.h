// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/dossier.h"
#include "domain/identities.h"

/// Dossiers that may be of the same person. That somebody is known elsewhere is personal data itself: a guide of the
/// desk reads it, nobody else (desk-rules 7).
namespace overstap::store {

class database;

/// Every index of one field, under every key that is in use; empty = nothing to look for.
struct search_terms {
  std::vector<std::string> name, sound, surname, birth_date, email, phone;
};

/// What two dossiers have in common.
struct resemblance {
  dossier_id other;
  bool name{}, sound{}, birth_date{}, email{}, phone{}, account{};
  bool contradicts{};  ///< both birth dates are known and they differ
};
/// In the same region, open or closed, that have anything but the birth date alone in common; by id.
std::vector<resemblance> find_similar(database& db,
                                      dossier_id id,
                                      region_code const& region,
                                      std::optional<account_id> person,
                                      search_terms const& terms);

/// Replaces the open suggestions of a dossier. Pairs of which a guide said that they differ stay so.
struct suggestion_record {
  dossier_id other;
  std::vector<duplicate_reason> reasons;
};
void replace_suggestions(database& db,
                         dossier_id id,
                         region_code const& region,
                         std::vector<suggestion_record> const& found);
void remove_suggestions(database& db, dossier_id id);

/// The open ones of a dossier, by id of the other.
struct suggested_dossier {
  dossier_id id;
  std::vector<duplicate_reason> reasons;
  std::string name_sealed;  ///< "dossier.name:<id>"
  municipality_code municipality;
  std::optional<partner_id> organisation;
  std::string organisation_name;
  bool open{};
};
std::vector<suggested_dossier> list_suggestions(database& db, dossier_id id);
/// False when that pair is not suggested.
bool mark_different(database& db, dossier_id a, dossier_id b, account_id by);

}  // namespace overstap::store
