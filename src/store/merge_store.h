// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/identities.h"

namespace overstap::store {

class database;

/// Everything that hangs on `other` hangs on `survivor` afterwards: facts, tasks, offers, goals and their steps,
/// documents, assessments, calendars, consents, objections, references. Both are locked. A hand-over that waits in
/// `other` is withdrawn when one waits in `survivor`. The time line and the processing log stay where they are: both
/// are read together (`with_merged`). The caller has taken the rest of the profile out of `other`.
void move_parts(database& db, dossier_id survivor, dossier_id other, std::int64_t now);

/// `other` becomes a sign post to `survivor`, and so does what was merged into it before.
void mark_merged(database& db, dossier_id survivor, dossier_id other, std::int64_t now);

/// The account of a person ends, with its sign-ins: she has another one.
void close_person_account(database& db, account_id account);

/// References of organisations that know both persons by a number: those of `other` are not taken over.
struct ref_row {
  partner_id organisation;
  std::string ref_sealed;  ///< "external_ref.ref:<dossier>:<organisation>"
};
std::vector<ref_row> list_external_refs(database& db, dossier_id id);
void remove_external_refs(database& db, dossier_id id);

}  // namespace overstap::store
