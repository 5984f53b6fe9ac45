// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/dates.h"
#include "base/money.h"
#include "domain/dossier.h"
#include "domain/identities.h"
#include "domain/language.h"
#include "domain/place.h"
#include "domain/wagon.h"

namespace overstap {

/// Labour-market region. Dutch: arbeidsmarktregio.
struct region {
  region_code code;
  std::string name;
  municipality_code centre;
};

struct municipality {
  municipality_code code;
  std::string name;
  std::string main_place;
  double latitude{};  ///< for maps only; distances use `at`
  double longitude{};
  place at;
};

/// A municipality belongs to a region for a period; `to` absent = still.
struct membership {
  municipality_code municipality;
  std::string name;
  region_code region;
  civil_date from;
  std::optional<civil_date> to;
};

struct credential {
  credential_code code;
  bilingual name;
  std::string kind;  ///< licence, diploma, certificate, declaration
  bool assumed{};  ///< many hold it, or have it within days: somebody who tells nothing is taken to hold it
};

struct barrier {
  barrier_code code;
  bilingual name;
  std::vector<wagon_kind_code> helped_by;
};

/// A row of data/wagon-kinds.csv: what the kind is, and the ranges that synthetic data stays inside.
struct wagon_kind {
  wagon_kind_code code;
  bilingual name;
  bilingual purpose;
  std::string tile;  ///< process tile of the VNG instrument guide, DW01..DW10
  partner_kind provided_by;
  std::string usual_payer;
  std::int32_t weeks_min;
  std::optional<std::int32_t> weeks_max;  ///< absent = without an end
  std::int32_t hours_min, hours_max;
  std::optional<money> price_min, price_max;  ///< absent = case by case
  std::int32_t own_share_max_percent;
  std::string public_fund;
  bilingual public_rule;
  visibility seen_by;
  bool in_job;
  bilingual decided_by;  ///< empty = nobody has to decide
  std::int32_t decision_weeks;
  bool needs_permission;  ///< with WW or bijstand, ask first (desk-rules 14)
  std::string delivery;  ///< place, online, either
};

/// The desk of a region as people meet it (desk-rules 18). Demo data until a region sets its own.
struct desk_contact {
  region_code region;
  municipality_code municipality;  ///< where it stands
  std::string name;
  std::string address;
  std::string phone;
  bilingual hours;
};

/// The small lists that ship with the product (data/*.csv), each sorted by code.
struct reference_data {
  std::vector<region> regions;
  std::vector<municipality> municipalities;
  std::vector<membership> memberships;
  std::vector<credential> credentials;
  std::vector<barrier> barriers;
  std::vector<wagon_kind> wagon_kinds;
  std::vector<fact_code> fact_codes{};  ///< sorted by kind and code; barriers are not among them

  region const* find_region(region_code const& c) const;
  municipality const* find_municipality(municipality_code const& c) const;
  credential const* find_credential(credential_code const& c) const;
  barrier const* find_barrier(barrier_code const& c) const;
  wagon_kind const* find_wagon_kind(wagon_kind_code const& c) const;
  /// What the code of a fact of a dossier is called; nullptr when the kind does not know it. Barriers are found too.
  bilingual const* find_fact(fact_kind kind, std::string_view code) const;
  /// The region that the municipality belongs to on `day`; nullptr when the code is unknown or had ended.
  region const* region_of(municipality_code const& c, civil_date day) const;
};

}  // namespace overstap
