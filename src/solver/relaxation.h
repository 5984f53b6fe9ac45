// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <optional>

#include "solver/mip.h"

namespace overstap::solver {

/// The linear relaxation of a model, solved again with Clp, from where it was, when rows were added to the model.
class relaxation {
public:
  explicit relaxation(mip const& model);

  struct optimum {
    double value;
    vec_map<column_idx, double> point;
    vec_map<column_idx, double> reduced_cost;
  };
  /// nullopt: there is none, or no time was left (`most`).
  std::optional<optimum> solve(seconds most);

private:
  struct deleter {
    void operator()(void* s) const noexcept;
  };
  mip const& model_;
  std::unique_ptr<void, deleter> clp_;
  std::size_t loaded_{};  ///< rows
};

}  // namespace overstap::solver
