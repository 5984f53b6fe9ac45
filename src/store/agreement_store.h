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

struct agreed_purpose {
  access::purpose purpose{};
  access::controllership controller{};
  friend auto operator<=>(agreed_purpose const&, agreed_purpose const&) = default;
};
struct agreed_ground {
  access::purpose purpose{};
  access::data_group group{};
  access::ground ground{};
  std::string article;
  friend auto operator<=>(agreed_ground const&, agreed_ground const&) = default;
};

/// A cooperation agreement: access from `starts_on` up to and without `ends_on`.
struct agreement_record {
  uuid id;
  partner_id organisation;
  region_code region;
  civil_date starts_on;
  std::optional<civil_date> ends_on;
  bool given_back{};  ///< it ended, and what the organisation had was given back
  std::int64_t version{1};
  std::vector<agreed_purpose> purposes;  ///< sorted
  std::vector<agreed_ground> grounds;  ///< sorted
  bool runs_on(civil_date day) const noexcept { return starts_on <= day && !has_ended(day); }
  bool has_ended(civil_date day) const noexcept { return ends_on && *ends_on <= day; }
};

void add_agreement(database& db, agreement_record const& a, std::int64_t now);
/// Of one region, or of all, complete; by organisation and first day.
std::vector<agreement_record> list_agreements(database& db, std::optional<region_code> const& region);
/// Complete; nobody else changes it until the transaction ends.
std::optional<agreement_record> lock_agreement(database& db, uuid const& id);
/// These raise the version.
void set_agreement_end(database& db, uuid const& id, civil_date ends_on);
void replace_grounds(database& db, agreement_record const& a);

/// Those that ended on `today` or before and of which nothing was given back; by day and id.
std::vector<uuid> list_ended_agreements(database& db, civil_date today);
void mark_given_back(database& db, uuid const& id);

}  // namespace overstap::store
