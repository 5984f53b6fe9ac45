// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "access/subject.h"
#include "base/dates.h"
#include "domain/identities.h"

namespace overstap::store {

class database;

enum class objection_state : std::uint8_t { open, upheld, rejected };
std::string_view to_string(objection_state s) noexcept;

struct consent_record {
  uuid id;
  dossier_id dossier;
  partner_id organisation;
  access::purpose purpose{};
  access::data_group group{};
  std::int64_t given_at{};
  civil_date ends_on;
  account_id recorded_by;  ///< the person herself, or the owner to whom she gave it at the desk
};

struct objection_record {
  uuid id;
  dossier_id dossier;
  partner_id organisation;
  access::purpose purpose{};
  access::data_group group{};
  std::string reason_sealed;  ///< "objection.reason:<id>"
  std::string decision_sealed{};  ///< "objection.decision:<id>": why it was decided so; empty: not decided
  std::int64_t raised_at{};
  objection_state state{};
};

/// One line of what the law lets an organisation see of a dossier, as things stand on a day.
struct ground_line {
  partner_id organisation;
  std::string organisation_name;
  std::string organisation_kind;
  access::purpose purpose{};
  access::data_group group{};
  access::ground ground{};
  std::string article;
  std::string controller;  ///< controller, joint-controller, processor
  std::optional<consent_record> consent;  ///< the one that runs
  bool consent_by_desk{};  ///< `consent` was written down by somebody else than the person
  std::optional<objection_record> objection;  ///< the last one
};

/// Of every organisation that has to do with the dossier (owns it, was asked, has a consent or an objection) and has a
/// running agreement in `region`. Sorted by name, purpose, group.
std::vector<ground_line> list_grounds(database& db, dossier_id dossier, region_code const& region, civil_date today);

/// A consent that runs for the same organisation, purpose and group is replaced by the new one.
void add_consent(database& db, consent_record const& c);
/// Of this dossier; false when there is none that runs.
bool revoke_consent(database& db, dossier_id dossier, uuid const& id, std::int64_t now);
std::optional<consent_record> find_consent(database& db, dossier_id dossier, uuid const& id);

void add_objection(database& db, objection_record const& o);
std::optional<objection_record> find_objection(database& db, dossier_id dossier, uuid const& id);
void decide_objection(database& db,
                      uuid const& id,
                      objection_state decision,
                      std::string const& reason_sealed,
                      account_id by,
                      std::int64_t now);

/// Whether an agreement that runs has this ground for the organisation.
std::optional<access::ground> ground_for(database& db,
                                         partner_id organisation,
                                         region_code const& region,
                                         access::purpose purpose,
                                         access::data_group group,
                                         civil_date today);

}  // namespace overstap::store
