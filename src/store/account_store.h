// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "access/authorise.h"
#include "base/dates.h"
#include "domain/identities.h"

namespace overstap::store {

class database;

/// A sign-in that is being used, with the account it belongs to.
struct sign_in_record {
  uuid id;
  account_id account;
  std::string login;
  access::role role{};
  std::string name_sealed;  ///< "account.name:<id>"
  partner_id organisation;  ///< nil: none
  std::string organisation_name;
  std::string organisation_kind;
  region_code region;
  bool active{};
  bool demo{};
  bool agreement_runs{};  ///< of the organisation in the region on `today`; true when there is no organisation
  std::int64_t started_at{}, seen_at{}, ends_at{};
};

/// By the hash of its token, under any of the keys that are in use.
std::optional<sign_in_record> find_sign_in(database& db, std::span<std::string const> token_hashes, civil_date today);
void touch_sign_in(database& db, uuid const& id, std::int64_t now);

/// Accounts with a password that everybody knows.
bool has_demo_accounts(database& db);

/// Whether an agreement of the organisation runs in the region on that day.
bool agreement_runs(database& db, partner_id organisation, region_code const& region, civil_date today);

}  // namespace overstap::store
