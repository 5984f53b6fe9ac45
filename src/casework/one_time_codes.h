// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"
#include "casework/office.h"
#include "domain/identities.h"
#include "vault/secret.h"

namespace overstap::store {
class database;
}

/// A code with which an account sets its password: the first one, or a new one when it was forgotten. Somebody who
/// knows the person hands it over; nothing is mailed.
namespace overstap::casework {

inline constexpr auto kCodeLasts = std::chrono::milliseconds{std::chrono::hours{24}};

struct given_code {
  std::string code;  ///< shown once; only its hash is stored
  std::int64_t expires_at{};
};
/// In the transaction that is open; the code before it no longer works.
given_code give_code(office const& o, store::database& db, account_id account);

/// Sets the password and ends every session. One error, after the same time, for a name that nobody has and a code that
/// is wrong, too old or tried too often.
result<void> use_code(office const& o, std::string_view login, std::string_view code, vault::secret const& password);

}  // namespace overstap::casework
