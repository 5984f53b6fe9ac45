// SPDX-License-Identifier: EUPL-1.2
#include "api/client_address.h"

#include <algorithm>
#include <array>
#include <optional>

#include <arpa/inet.h>

#include "base/text.h"

namespace overstap::api {
namespace {

/// An IPv4 address is ::ffff:a.b.c.d.
using ip = std::array<unsigned char, 16>;

constexpr auto kMapped = std::array<unsigned char, 12>{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

bool is_v4(ip const& a) noexcept {
  return std::equal(kMapped.begin(), kMapped.end(), a.begin());
}

std::optional<ip> parse(std::string_view text) {
  auto const terminated = std::string{text};
  auto a = ip{};
  if (inet_pton(AF_INET6, terminated.c_str(), a.data()) == 1) {
    return a;
  }
  std::ranges::copy(kMapped, a.begin());
  if (inet_pton(AF_INET, terminated.c_str(), &a[kMapped.size()]) == 1) {
    return a;
  }
  return std::nullopt;
}

std::string to_string(ip const& a) {
  auto text = std::array<char, INET6_ADDRSTRLEN>{};
  if (is_v4(a)) {
    inet_ntop(AF_INET, &a[kMapped.size()], text.data(), text.size());
  } else {
    inet_ntop(AF_INET6, a.data(), text.data(), text.size());
  }
  return text.data();
}

}  // namespace

std::string client_address(std::string_view peer, std::string_view trusted_proxy, std::string_view forwarded_for) {
  auto const from = parse(peer);
  if (!from) {
    return std::string{peer};
  }
  if (from == parse(trusted_proxy)) {
    if (auto const last = parse(trim(split(forwarded_for, ',').back()))) {
      return to_string(*last);
    }
  }
  return to_string(*from);
}

std::string network_of(std::string_view address) {
  constexpr auto kNetwork = 8;
  auto a = parse(address);
  if (!a) {
    return std::string{address};
  }
  if (!is_v4(*a)) {
    std::fill(a->begin() + kNetwork, a->end(), static_cast<unsigned char>(0));
  }
  return to_string(*a);
}

}  // namespace overstap::api
