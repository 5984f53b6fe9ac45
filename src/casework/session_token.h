// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <cstdint>
#include <string_view>

#include "casework/office.h"

namespace overstap::casework {

/// The purpose under which session tokens are hashed.
inline constexpr auto kSessionTokens = std::string_view{"session"};

/// Milliseconds without a request after which a session ends.
inline std::int64_t idle_time(office const& o) {
  return std::chrono::milliseconds{o.options.sign_in_idle}.count();
}

}  // namespace overstap::casework
