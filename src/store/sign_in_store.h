// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/identities.h"

namespace overstap::store {

class database;

struct new_sign_in {
  uuid id;
  account_id account;
  std::string token_hash;
  std::string device;  ///< "Firefox, Windows"
  std::int64_t started_at{};
  std::int64_t ends_at{};
};
/// Those of the account that ended by themselves go.
void add_sign_in(database& db, new_sign_in const& s);

struct sign_in_row {
  uuid id;
  std::string device;
  std::int64_t started_at{}, seen_at{};
};
/// Those that run: not ended and seen after `idle_since`. The last seen first; ties by id.
std::vector<sign_in_row> list_sign_ins(database& db, account_id account, std::int64_t now, std::int64_t idle_since);

/// False when the account has no such sign-in.
bool end_sign_in(database& db, account_id account, uuid const& id);
/// All of the account, but `stays`.
void end_sign_ins(database& db, account_id account, std::optional<uuid> const& stays = {});

}  // namespace overstap::store
