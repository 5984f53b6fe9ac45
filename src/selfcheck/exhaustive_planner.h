// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <vector>

#include "planning/plan.h"

namespace overstap::selfcheck {

/// Every set of sessions with every Monday for each rolling one, judged by `planning::check` alone.
class exhaustive_planner {
public:
  exhaustive_planner(snapshot const& world, planning::query const& q);

  /// How many sets of planned sessions `all` judges.
  std::uint64_t cases() const;
  std::vector<planning::train> all();

private:
  void choose(std::size_t wagon);
  void judge();

  snapshot const& world_;
  planning::query const& q_;
  std::vector<std::vector<planning::planned_session>> choices_;
  std::vector<planning::planned_session> chosen_;
  std::vector<planning::train> found_;
};

}  // namespace overstap::selfcheck
