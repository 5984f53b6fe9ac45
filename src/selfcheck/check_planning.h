// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>

namespace overstap::selfcheck {

/// What was compared: instances are only worth something when long trains and wide fronts are among them.
struct planning_tally {
  std::uint64_t instances{};
  std::uint64_t with_trains{};
  std::map<std::int32_t, std::uint64_t> trains_by_wagons;
  std::uint64_t widest_front{};
};

/// An instance on which the engine and the exhaustive planner do not give the same vectors, sessions and starts.
struct planning_difference {
  std::uint64_t seed{};  ///< of this instance: asked first with it, it is the first one compared
  std::string instance;
  std::string expected;
  std::string actual;
};

struct planning_check {
  planning_tally tally;
  std::optional<planning_difference> difference;
};

/// Compares `planning::plan` with the exhaustive planner on `count` invented instances, numbered from `first_seed` on,
/// until one differs. Instances of all shapes alternate; those too large to exhaust are passed over. `progress` gets
/// the number of compared instances after each.
planning_check check_planning(
    std::uint64_t first_seed,
    std::uint64_t count,
    std::function<void(std::uint64_t)> const& progress = [](std::uint64_t) {});

}  // namespace overstap::selfcheck
