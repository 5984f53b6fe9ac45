// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace overstap::api {

/// The cookie that a sign-in sets and a sign-out clears.
struct session_cookie {
  std::string token;  ///< empty: cleared. Letters, digits, '-' and '_' only
  std::chrono::seconds lasts{};
};

/// How people reach this server. Over TLS the cookie is one that no other host and no plain connection can set or
/// read (RFC 6265bis section 4.1.3.2).
enum class transport : std::uint8_t { plain, tls };

/// The session token of a Cookie header; empty when there is none.
std::string_view session_token(std::string_view cookie_header, transport over);

/// The value of Set-Cookie.
std::string set_cookie(session_cookie const& c, transport over);

}  // namespace overstap::api
