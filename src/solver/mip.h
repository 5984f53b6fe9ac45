// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

#include "base/columns.h"
#include "base/ids.h"

namespace overstap::solver {

using seconds = std::chrono::duration<double>;
/// That this process has used so far: limits and figures here do not count what else the machine does.
seconds processor_time();

struct column_idx : idx<column_idx> {
  using idx::idx;
};
struct term {
  column_idx column;
  double factor;
};
inline constexpr auto kUnbounded = std::numeric_limits<double>::infinity();

/// A linear model, to be minimised: columns between bounds, some of them integer, and rows between bounds.
struct mip {
  struct column {
    double lower{};
    double upper{1};
    double cost{};
    bool integer{};
  };
  struct row {
    double lower, upper;
    std::size_t end;  ///< of its terms; they begin where those of the row before end
  };
  vec_map<column_idx, column> columns;
  std::vector<row> rows;
  std::vector<term> terms;

  column_idx add_yes_or_no(double cost) { return columns.push_back({.cost = cost, .integer = true}); }
  /// A share between 0 and 1.
  column_idx add_share() { return columns.push_back({}); }
  /// Each column at most once.
  void add_row(double lower, std::span<term const> of, double upper) {
    terms.insert(terms.end(), of.begin(), of.end());
    rows.push_back({lower, upper, terms.size()});
  }
};

struct mip_answer {
  enum class outcome : std::uint8_t { optimal, infeasible, out_of_time };
  outcome how;
  double bound;  ///< no solution is below
  std::optional<vec_map<column_idx, double>> solution;  ///< the best that was found
};

/// Solves with CBC, on one thread and silently, in at most so much time of the processor. `start` is a solution that is
/// known, or empty. CBC computes with rounding: whoever needs certainty checks the solution by the rules that the model
/// stands for.
mip_answer solve(mip const& model, seconds most, vec_map<column_idx, double> const& start = {});

}  // namespace overstap::solver
