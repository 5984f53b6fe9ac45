// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "store/expired_rows.h"
#include "store/login_store.h"
#include "vault/key_ring.h"

/// Guessing takes time: who fails has to wait longer and longer, whether the name exists or not. Counted in the
/// database, so that it holds for all nodes together, and before it is known whether a try is right, so that many at
/// the same moment are not a way around it.
namespace overstap::casework {

inline constexpr auto kFreeTries = std::int64_t{5};
inline constexpr auto kFirstWait = std::chrono::milliseconds{std::chrono::seconds{30}};
inline constexpr auto kLongestWait = std::chrono::milliseconds{std::chrono::hours{1}};
inline constexpr auto kForgetTries = std::chrono::milliseconds{store::kTriesCount};

enum class proof : std::uint8_t { password, code };

/// The name under which tries are counted. Names that nobody has share 4096 counters per kind of proof.
std::string counter_of(proof what,
                       vault::key_ring const& keys,
                       std::string_view login,
                       std::optional<store::login_record> const& known);

/// Counts a try with a password. False: too soon after the last ones; it has to be refused whatever it says. Writes in
/// any case, so that time does not tell either.
bool begin_password_try(store::database& db, std::string const& counter, std::int64_t now);
/// Counts a try with a one-time code. False: all its tries are used up.
bool begin_code_try(store::database& db, std::string const& counter, std::int64_t now);

}  // namespace overstap::casework
