// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>

namespace overstap {

/// How well a skill is shown. Dutch: bewijs. Ordered. Certified and validated (EVC) are equal evidence
/// (desk-rules 15), so they share one level.
enum class evidence : std::uint8_t {
  none = 0,  ///< not held
  declared = 1,  ///< the person says so
  worked = 2,  ///< used in paid or unpaid work
  proven = 3,  ///< certified by a diploma or certificate, or validated by EVC
};

/// Evidence factor ev in thousandths (docs/adr/0002).
constexpr std::uint32_t evidence_factor(evidence e) noexcept {
  switch (e) {
    case evidence::none:
      return 0;
    case evidence::declared:
      return 700;
    case evidence::worked:
      return 900;
    case evidence::proven:
      return 1000;
  }
  __builtin_unreachable();
}

}  // namespace overstap
