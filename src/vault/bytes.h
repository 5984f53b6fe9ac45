// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "vault/secret.h"

namespace overstap::vault {

/// Makes libsodium ready; once per process, from any thread. Everything in this module that needs it calls it.
void start_sodium();

secret random_bytes(std::size_t size);

std::string to_hex(std::string_view bytes);  ///< lower case
/// Exactly `size` bytes, at least one, in hex digits of either case; anything else is nullopt.
std::optional<secret> parse_hex(std::string_view hex, std::size_t size);

std::string to_base64url(std::string_view bytes);  ///< without padding
/// The one text that `to_base64url` gives for the bytes; anything else is nullopt.
std::optional<std::string> parse_base64url(std::string_view text);

/// Appends the size of `piece` (8 bytes, little endian) and `piece`: lists of pieces of any size never look alike.
void append_piece(std::string& bytes, std::string_view piece);

}  // namespace overstap::vault
