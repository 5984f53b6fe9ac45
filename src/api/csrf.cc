// SPDX-License-Identifier: EUPL-1.2
#include "api/csrf.h"

#include <fmt/format.h>

#include "vault/digest.h"
#include "vault/secret.h"

namespace overstap::api {
namespace {

/// "https://example.nl:8443" -> "example.nl:8443"
std::string_view authority_of(std::string_view origin) noexcept {
  auto const at = origin.find("://");
  return at == std::string_view::npos ? std::string_view{} : origin.substr(at + 3);
}

}  // namespace

std::string csrf_token(std::string_view session_token) {
  // The session token has 256 random bits, so its hash gives nothing away. The prefix keeps this one apart from every
  // other hash of the token.
  return to_hex(vault::hash(fmt::format("overstap csrf 1\n{}", session_token)));
}

bool from_another_origin(request const& r, std::string_view public_url) {
  // Written by the browser itself, out of reach of pages (W3C Fetch Metadata).
  if (!r.fetch_site.empty()) {
    return r.fetch_site != "same-origin";
  }
  if (r.origin.empty()) {
    return false;
  }
  return public_url.empty() ? authority_of(r.origin) != r.host : r.origin != public_url;
}

result<void> refuse_forgery(request const& r, std::string_view session_token, std::string_view public_url) {
  if (from_another_origin(r, public_url)) {
    return std::unexpected{error{errc::forbidden, "This can be asked by the pages of this site only."}};
  }
  if (!session_token.empty() && !vault::same(r.csrf, csrf_token(session_token))) {
    return std::unexpected{error{errc::forbidden,
                                 "X-Overstap-Csrf is not the token of this session.",
                                 {{"X-Overstap-Csrf", "the token that signing in gave"}}}};
  }
  return {};
}

}  // namespace overstap::api
