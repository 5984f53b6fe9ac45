// SPDX-License-Identifier: EUPL-1.2
#include "api/session_cookie.h"

#include <fmt/format.h>

#include "base/text.h"

namespace overstap::api {
namespace {

std::string_view name_of(transport over) noexcept {
  return over == transport::tls ? "__Host-overstap" : "overstap";
}

}  // namespace

std::string_view session_token(std::string_view cookie_header, transport over) {
  for (auto const pair : split(cookie_header, ';')) {
    auto const at = pair.find('=');
    if (at != std::string_view::npos && trim(pair.substr(0, at)) == name_of(over)) {
      return trim(pair.substr(at + 1));
    }
  }
  return {};
}

std::string set_cookie(session_cookie const& c, transport over) {
  return fmt::format("{}={}; Path=/; Max-Age={}; HttpOnly; SameSite=Strict{}",
                     name_of(over),
                     c.token,
                     c.token.empty() ? 0 : c.lasts.count(),
                     over == transport::tls ? "; Secure" : "");
}

}  // namespace overstap::api
