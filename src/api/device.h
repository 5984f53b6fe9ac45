// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace overstap::api {

/// What to call a device by, so that somebody recognises her own sessions: "Firefox, Windows". From a User-Agent
/// header, of which nothing else is kept; empty when it says nothing known.
std::string device_of(std::string_view user_agent);

}  // namespace overstap::api
