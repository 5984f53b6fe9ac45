// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <string>
#include <string_view>

namespace overstap::api {

/// The cookie that a sign-in sets and a sign-out clears.
struct session_cookie {
  std::string token;  ///< empty: cleared. Letters, digits, '-' and '_' only
  std::chrono::seconds lasts{};
};

/// The session token of a Cookie header; empty when there is none. `secure`: the request came over TLS; then only
/// the cookie is read that no other host and no plain connection can have set (RFC 6265bis section 4.1.3.2).
std::string_view session_token(std::string_view cookie_header, bool secure);

/// The value of Set-Cookie.
std::string set_cookie(session_cookie const& c, bool secure);

}  // namespace overstap::api
