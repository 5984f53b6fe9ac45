// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <compare>
#include <cstdint>

#include "domain/identities.h"

namespace overstap {

enum class importance : std::uint8_t { optional = 0, essential = 1 };

/// A skill that an occupation or vacancy asks for.
struct required_skill {
  skill_id skill;
  importance weight;
  friend constexpr auto operator<=>(required_skill const&, required_skill const&) = default;
};

}  // namespace overstap
