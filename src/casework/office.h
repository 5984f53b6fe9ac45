// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <cstdint>

#include "desk/desk.h"
#include "store/pool.h"
#include "vault/key_ring.h"
#include "vault/password.h"

/// What the desk does with an account: accounts, partners, dossiers, profiles, plans, grounds. Every use case runs in
/// one transaction (`work.h`) that authorises, checks the grounds, reads or writes, and logs what it did.
namespace overstap::casework {

/// What an operator can set.
struct settings {
  std::chrono::minutes sign_in_idle{30};  ///< without a request a sign-in ends
  std::chrono::hours sign_in_longest{12};
  std::int64_t largest_upload{5'000'000};  ///< bytes
  std::string scanner;  ///< command that gets an upload on its standard input; 0 = clean. Empty: none
  int retention_months{24};  ///< after closing
  int retention_notice_days{30};  ///< between the notice and the erasure
};

/// What every use case needs. Safe to use from any number of threads.
struct office {
  store::pool& db;
  vault::key_ring const& keys;
  desk::desk const& desk;  ///< the world that planning and matching see, and the clock
  settings options{};
  planning::limits planning{};
  vault::password_hasher passwords{};
};

/// A UUIDv7 of now with random bits that cannot be guessed.
uuid new_uuid(clock const& time);

}  // namespace overstap::casework
