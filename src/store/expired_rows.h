// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <cstdint>

namespace overstap::store {

class database;

/// How long a creation can be repeated with the same Idempotency-Key.
constexpr auto kIdempotencyKept = std::chrono::hours{24};
/// How long after the last one tries to prove who one is count against the next.
constexpr auto kTriesCount = std::chrono::hours{24};

/// How long a change stays in the change feed. Readers look every moment, and begin anew when they could not.
constexpr auto kChangesKept = std::chrono::hours{24};

/// Rows that had an end which has passed, or that count no longer.
struct expired_rows {
  std::int64_t sign_ins{}, codes{}, idempotency_keys{}, changes{}, tries{};
};
/// Deletes them. `now` in milliseconds since 1970.
expired_rows delete_expired_rows(database& db, std::int64_t now);

}  // namespace overstap::store
