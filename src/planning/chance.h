// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "planning/plan.h"

namespace overstap::planning {

/// The chance that steps are all completed, taken as independent (docs/adr/0003).
struct chance {
  std::int32_t unknown{};  ///< steps of which it is not known
  /// That all the others are, in per cent; nullopt when there are steps and it is known of none.
  std::optional<std::int64_t> known_percent;

  std::optional<std::int64_t> percent() const noexcept { return unknown == 0 ? known_percent : std::nullopt; }
};
/// Of the steps with these counts; nullopt: not known.
chance chance_of(std::span<std::optional<completion_record> const> steps);
chance chance_of(snapshot const& world, std::vector<planned_session> const& sessions);

/// Exact, rounded half up. Of nothing: 100.
std::int64_t percent_of(std::span<completion_record const> all);

}  // namespace overstap::planning
