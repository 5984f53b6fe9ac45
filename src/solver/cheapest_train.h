// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "planning/plan.h"
#include "solver/mip.h"
#include "solver/train_model.h"

/// The planner's question answered another way, by a general solver of mixed integer programs: for tests and
/// measurements, never for an answer to a person.
namespace overstap::solver {

/// Why the model does not cover this question, or nullopt when it does.
std::optional<std::string_view> not_modelled(planning::query const& q);

struct cheapest {
  enum class outcome : std::uint8_t { found, no_train, out_of_time };
  outcome how;
  std::optional<planning::train> train;  ///< passed `planning::check`; when out of time the best that was found
  std::size_t columns{}, rows{};  ///< of the program
  std::size_t refused{};  ///< candidates that were no train
};

/// A train that is least by one measure. The question must be modelled.
cheapest cheapest_train(snapshot const& world, planning::query const& q, aim least, seconds most);

}  // namespace overstap::solver
