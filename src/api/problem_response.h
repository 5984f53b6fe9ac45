// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

#include "api/message.h"
#include "base/result.h"

namespace overstap::api {

inline constexpr auto kJson = std::string_view{"application/json"};
inline constexpr auto kProblemJson = std::string_view{"application/problem+json"};

/// A refusal as application/problem+json.
response to_response(error const& e, std::string_view request_id);

/// What the server itself cannot do; these say nothing but the id.
response internal_error(std::string_view request_id);
response too_busy(std::string_view request_id);
/// For requests that are not HTTP as it should be: 400, 431.
response transport_error(
    int status, std::string_view type, std::string_view title, std::string_view detail, std::string_view request_id);

}  // namespace overstap::api
