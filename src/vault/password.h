// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "vault/secret.h"

namespace overstap::vault {

/// The work of one password check. The defaults are the least that OWASP advises for argon2id (Password Storage
/// Cheat Sheet: 19 MiB, 2 passes, 1 lane); a check takes this memory as long as it runs,
/// and about 22 ms of one core (measured November 2026 on a shared virtual machine).
struct password_cost {
  std::uint64_t passes{2};
  std::size_t memory_bytes{std::size_t{19} << 20U};
};

/// Stores passwords as argon2id. May be used by many threads at once.
class password_hasher {
public:
  /// Throws `infra_error` when the cost cannot be paid (below argon2id's own least, or out of memory).
  explicit password_hasher(password_cost cost = {});

  /// The text to store: salt and cost are in it. Different each time.
  std::string hash(secret const& password) const;
  /// False for another password, and for a text that `hash` did not make.
  bool verify(std::string_view stored, secret const& password) const;
  /// Made with another cost: store a new hash at the next sign-in that succeeds.
  bool needs_rehash(std::string_view stored) const;
  /// Works as long as `verify` and says no: for an account that does not exist, so that time does not tell.
  bool verify_nobody(secret const& password) const;

private:
  password_cost cost_;
  std::string nobody_;
};

}  // namespace overstap::vault
