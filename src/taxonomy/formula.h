// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>

#include "domain/requirement.h"

/// The constants of docs/adr/0002, under the names of its table. Changing one changes that page.
namespace overstap::taxonomy::formula {

inline constexpr auto kEssentialFactor = std::uint32_t{4};
inline constexpr auto kOptionalFactor = std::uint32_t{1};

inline constexpr auto kSharedUseScale = std::uint64_t{200};  ///< in A(s,t)
inline constexpr auto kSharedUseShrink = std::uint64_t{16384};  ///< in A(s,t)
inline constexpr auto kDirectlyBroader = std::uint32_t{600};  ///< in H(s,t)
inline constexpr auto kSiblingTop = std::uint32_t{4800};  ///< in H(s,t)
inline constexpr auto kSiblingShrink = std::uint32_t{8};  ///< in H(s,t)
inline constexpr auto kWidestGroup = std::size_t{24};  ///< in H(s,t)

inline constexpr auto kRelSelf = std::uint32_t{1000};
inline constexpr auto kRelHighest = std::uint32_t{900};  ///< of two different skills
inline constexpr auto kRelLowest = std::uint32_t{150};  ///< below it counts as 0
inline constexpr auto kNeighbours = std::size_t{32};

constexpr std::uint32_t importance_factor(importance i) noexcept {
  switch (i) {
    case importance::essential:
      return kEssentialFactor;
    case importance::optional:
      return kOptionalFactor;
  }
  __builtin_unreachable();
}

}  // namespace overstap::taxonomy::formula
