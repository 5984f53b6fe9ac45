// SPDX-License-Identifier: EUPL-1.2
#include "casework/office.h"

#include <cstring>

#include "vault/bytes.h"

namespace overstap::casework {

uuid new_uuid(clock const& time) {
  auto const random = vault::random_bytes(16);
  auto a = std::uint64_t{};
  auto b = std::uint64_t{};
  std::memcpy(&a, random.data(), sizeof a);
  std::memcpy(&b, random.data() + sizeof a, sizeof b);
  return make_uuid7(time.unix_milliseconds(), a, b);
}

}  // namespace overstap::casework
