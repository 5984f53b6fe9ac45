// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

#include <boost/json/value.hpp>

#include "base/result.h"

namespace overstap::api {

inline constexpr std::size_t kMaxNesting = 16;

/// Strict JSON text (RFC 8259, valid UTF-8) nested at most `kMaxNesting` deep. A member that is given twice is
/// appended to `twice` with its pointer; the first one counts.
result<boost::json::value> parse_json(std::string_view text, std::vector<field_error>& twice);

}  // namespace overstap::api
