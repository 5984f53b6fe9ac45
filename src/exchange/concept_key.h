// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

#include "base/ids.h"

namespace overstap::exchange {

/// A name-based UUID (RFC 9562 version 5) in the URL namespace.
uuid make_uuid5(std::string_view name);

/// The key of a taxonomy concept: the UUID that ends the URI, else the version 5 UUID of the URI.
uuid concept_key(std::string_view uri);

/// An absolute http(s) URI of at most 500 characters that could be a concept's.
bool is_concept_uri(std::string_view uri) noexcept;

}  // namespace overstap::exchange
