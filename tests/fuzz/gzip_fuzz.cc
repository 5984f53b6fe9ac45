// SPDX-License-Identifier: EUPL-1.2
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/invariant.h"
#include "exchange/archive.h"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  auto const unpacked = overstap::exchange::unpack_gzip("fuzz", {reinterpret_cast<char const*>(data), size});
  overstap::invariant(unpacked.has_value() || !unpacked.error().fields.empty(), "a refusal names its place");
  return 0;
}
