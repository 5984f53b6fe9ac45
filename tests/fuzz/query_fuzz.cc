// SPDX-License-Identifier: EUPL-1.2
// The bytes are a request target, path and query, as they stand in a request line.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "small_site.h"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  static auto const site = small_site{};
  auto const target = std::string_view{reinterpret_cast<char const*>(data), size};
  for (auto const* const method : {"GET", "POST", "OPTIONS"}) {
    site.ask({.method = method, .target = target, .content_type = "application/json", .body = "{}"});
  }
  return 0;
}
