// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/ids.h"
#include "domain/identities.h"

namespace overstap::store {

class database;

/// What a creation with an Idempotency-Key made.
struct made_record {
  std::string fingerprint;  ///< of the request
  uuid id;
};
std::optional<made_record> find_made(database& db, account_id account, std::string const& key);
/// In the transaction that makes it. The same key at the same moment elsewhere: a `transient_error`, and trying again
/// finds what was made.
void remember_made(database& db, account_id account, std::string const& key, made_record const& made, std::int64_t now);

}  // namespace overstap::store
