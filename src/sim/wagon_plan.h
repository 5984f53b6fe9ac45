// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "domain/reference.h"
#include "sim/labour_market.h"

namespace overstap::sim {

/// The n-th wagon of a region: of which kind, about which occupation, and the how-manieth of its sort.
struct planned_wagon {
  wagon_kind const* kind;
  occupation_profile const* occupation;
  std::uint64_t variant;
};

/// An endless order of wagons: first one of every kind, then one training for every occupation, then round after
/// round more for the occupations that most people are trained for, with services in between, so that any beginning of
/// it is a balanced region.
class wagon_plan {
public:
  /// `in_training`: the most trained for first, not empty.
  wagon_plan(reference_data const& reference, std::vector<occupation_profile const*> in_training);
  planned_wagon next();

private:
  planned_wagon next_training();
  occupation_profile const* simple_work(std::size_t n) const;

  reference_data const* reference_;
  std::vector<occupation_profile const*> in_training_;
  std::vector<wagon_kind const*> services_;
  std::size_t made_{};
  std::vector<std::size_t> given_;  // per occupation, how many trainings
  std::size_t round_{};
  std::size_t rank_{};
  std::size_t service_{};
};

}  // namespace overstap::sim
