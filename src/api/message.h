// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace overstap::api {

/// A request as the router reads it; views into what the server received.
struct request {
  std::string_view method;
  std::string_view target;  ///< "/v1/regions?language=en", as sent
  std::string_view content_type{};
  std::optional<std::string_view> accept{};
  std::string_view accept_encoding{};
  std::string_view if_none_match{};
  std::string_view body{};
};

struct header {
  std::string_view name;
  std::string value;
};

/// `content_type` empty: no body.
struct response {
  int status{200};
  std::string_view content_type{};
  std::string body{};
  std::string_view fixed_body{};  ///< instead of `body`: bytes that live as long as the program
  std::vector<header> headers{};
  std::string_view bytes() const noexcept { return fixed_body.empty() ? std::string_view{body} : fixed_body; }
};

}  // namespace overstap::api
