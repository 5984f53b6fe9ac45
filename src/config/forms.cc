// SPDX-License-Identifier: EUPL-1.2
#include "config/forms.h"

#include <algorithm>
#include <string>

#include <arpa/inet.h>

#include "base/text.h"

namespace overstap::config {
namespace {

bool is_host(std::string_view text) {
  auto const fits = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
  };
  if (text.starts_with('[') && text.ends_with(']')) {
    return is_address(text.substr(1, text.size() - 2));
  }
  return !text.empty() && std::ranges::all_of(text, fits);
}

/// "HOST:80" without ":80". The colons of an IPv6 address stand in brackets.
std::string_view without_port(std::string_view authority) {
  auto const colon = authority.rfind(':');
  auto const has_port =
      colon != std::string_view::npos && parse_integer(authority.substr(colon + 1), 1, 65'535).has_value();
  return has_port ? authority.substr(0, colon) : authority;
}

}  // namespace

bool anything(std::string_view /*text*/) noexcept {
  return true;
}

bool is_filled(std::string_view text) noexcept {
  return !text.empty();
}

bool is_address(std::string_view text) {
  auto const terminated = std::string{text};
  auto bytes = in6_addr{};
  return inet_pton(AF_INET, terminated.c_str(), &bytes) == 1 || inet_pton(AF_INET6, terminated.c_str(), &bytes) == 1;
}

bool is_address_or_empty(std::string_view text) {
  return text.empty() || is_address(text);
}

bool is_web_address_or_empty(std::string_view text) {
  for (auto const scheme : {std::string_view{"https://"}, std::string_view{"http://"}}) {
    if (text.starts_with(scheme)) {
      return is_host(without_port(text.substr(scheme.size())));
    }
  }
  return text.empty();
}

bool has_password(std::string_view url) noexcept {
  auto const scheme = url.find("://");
  if (scheme == std::string_view::npos) {
    return false;
  }
  auto const rest = url.substr(scheme + 3);
  auto const authority = rest.substr(0, rest.find_first_of("/?#"));
  auto const at = authority.rfind('@');
  return (at != std::string_view::npos && authority.substr(0, at).find(':') != std::string_view::npos) ||
         rest.find("password=") != std::string_view::npos;
}

}  // namespace overstap::config
