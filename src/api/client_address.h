// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace overstap::api {

/// Who asks: the other end of the connection, unless that is the trusted proxy: then the last address of the
/// X-Forwarded-For header, which the proxy wrote itself; what stands before it anybody can write. An IPv4 address
/// that is written as IPv6 is the same address.
std::string client_address(std::string_view peer, std::string_view trusted_proxy, std::string_view forwarded_for);

/// What counts as one caller: an IPv4 address, or the /64 of an IPv6 one, which is what a household gets.
std::string network_of(std::string_view address);

}  // namespace overstap::api
