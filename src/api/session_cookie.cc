// SPDX-License-Identifier: EUPL-1.2
#include "api/session_cookie.h"

#include <fmt/format.h>

#include "base/text.h"

namespace overstap::api {
namespace {

std::string_view name_of(bool secure) noexcept {
  return secure ? "__Host-overstap" : "overstap";
}

}  // namespace

std::string_view session_token(std::string_view cookie_header, bool secure) {
  for (auto const pair : split(cookie_header, ';')) {
    auto const at = pair.find('=');
    if (at != std::string_view::npos && trim(pair.substr(0, at)) == name_of(secure)) {
      return trim(pair.substr(at + 1));
    }
  }
  return {};
}

std::string set_cookie(session_cookie const& c, bool secure) {
  return fmt::format("{}={}; Path=/; Max-Age={}; HttpOnly; SameSite=Strict{}",
                     name_of(secure),
                     c.token,
                     c.token.empty() ? 0 : c.lasts.count(),
                     secure ? "; Secure" : "");
}

}  // namespace overstap::api
