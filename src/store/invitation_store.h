// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/dates.h"
#include "domain/identities.h"
#include "domain/wagon.h"

namespace overstap::store {

class database;

/// A region manager asked an organisation to join.
struct invitation_record {
  uuid id;
  region_code region;
  partner_kind kind{};
  std::string name;
  municipality_code municipality;
  civil_date starts_on;
  std::optional<civil_date> ends_on;
  std::int64_t expires_at{};
  std::optional<std::int64_t> used_at;
  account_id made_by;
  std::int64_t made_at{};
};
void add_invitation(database& db, invitation_record const& i, std::string const& code_hash);
/// Of a region, newest first; ties by id.
std::vector<invitation_record> list_invitations(database& db, region_code const& region);
/// By its code, hashed under each of the keys in use; nobody else uses it until the transaction ends.
std::optional<invitation_record> lock_invitation(database& db, std::span<std::string const> code_hashes);
std::optional<invitation_record> find_invitation(database& db, uuid const& id);
void use_invitation(database& db, uuid const& id, std::int64_t now);
/// A new code for one that was not used.
void renew_invitation(database& db, uuid const& id, std::string const& code_hash, std::int64_t expires_at);

}  // namespace overstap::store
