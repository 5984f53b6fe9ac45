// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

/// What a text may look like.
namespace overstap::config {

bool anything(std::string_view text) noexcept;
bool is_filled(std::string_view text) noexcept;
/// IPv4 or IPv6, as numbers.
bool is_address(std::string_view text);
bool is_address_or_empty(std::string_view text);
/// http or https, a host, a port or none, and nothing else.
bool is_web_address_or_empty(std::string_view text);
/// A URL with a password between "://" and the host.
bool has_password(std::string_view url) noexcept;

}  // namespace overstap::config
