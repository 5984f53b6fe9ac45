// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace overstap::desk {

/// Who asks and how, as it was sent. Nothing here is checked but its form: use cases decide what it means.
struct caller {
  std::string_view session_token;  ///< empty: nobody is signed in
  std::string trace_id;  ///< 32 hexadecimal digits (W3C trace context)
  std::optional<std::int64_t> if_match;  ///< the version that is to be changed
  std::optional<std::string> idempotency_key;  ///< the same one again: the same creation, once
  std::string fingerprint;  ///< of what is to be created; empty without a key. The key with another one is a conflict
  std::string device;  ///< "Firefox, Windows": to tell one's own sessions apart
  std::string_view address;  ///< for limits; never logged or stored
};

}  // namespace overstap::desk
