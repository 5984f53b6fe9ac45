// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "api/session_cookie.h"

namespace overstap::api {

/// A request as the router reads it; views into what the server received.
struct request {
  std::string_view method;
  std::string_view target;  ///< "/v1/regions?language=en", as sent
  std::string_view content_type{};
  std::optional<std::string_view> accept{};
  std::string_view accept_encoding{};
  std::string_view if_none_match{};
  std::optional<std::string_view> if_match{};
  std::optional<std::string_view> idempotency_key{};
  std::string_view cookie{};
  std::string_view user_agent{};
  std::string_view csrf{};  ///< X-Overstap-Csrf
  std::string_view trace_id{};  ///< 32 hexadecimal digits
  std::string_view host{};
  std::string_view origin{};
  std::string_view fetch_site{};  ///< Sec-Fetch-Site
  std::string_view address{};  ///< of the caller
  std::string_view body{};
};

struct header {
  std::string_view name;
  std::string value;
};

/// `content_type` empty: no body.
struct response {
  int status{200};
  std::string content_type{};
  std::string body{};
  std::string_view fixed_body{};  ///< instead of `body`: bytes that live as long as the program
  std::vector<header> headers{};
  std::optional<session_cookie> cookie{};  ///< to be set or cleared
  std::string_view bytes() const noexcept { return fixed_body.empty() ? std::string_view{body} : fixed_body; }
};

}  // namespace overstap::api
