// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string_view>

#include "vault/secret.h"

namespace overstap::vault {

/// 256 random bits, 43 characters that need no escaping in a URL or a cookie: sessions, secret addresses.
/// Stored as `key_ring::token_hash` only.
secret make_token();

/// For people to read out and type: "K7QM-2XPD-9TRW", about 59 random bits, without characters that look alike
/// (0 O, 1 I L, U V). Valid for a limited time and number of tries only.
secret make_code();

/// What a person typed as the code that was made: capitals, with or without dashes and spaces. Anything that
/// cannot be a code is nullopt.
std::optional<secret> parse_code(std::string_view typed);

}  // namespace overstap::vault
