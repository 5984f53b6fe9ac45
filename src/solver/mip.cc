// SPDX-License-Identifier: EUPL-1.2
#include "solver/mip.h"

#include <algorithm>
#include <ctime>
#include <memory>
#include <string>

#include <coin/Cbc_C_Interface.h>

#include "solver/coin_bound.h"

namespace overstap::solver {
namespace {

struct model_deleter {
  void operator()(Cbc_Model* m) const noexcept { Cbc_deleteModel(m); }
};
using model_ptr = std::unique_ptr<Cbc_Model, model_deleter>;

/// The matrix by columns, as CBC takes it.
struct by_column {
  std::vector<int> starts, rows;
  std::vector<double> factors;
};

by_column turned(mip const& model) {
  auto out = by_column{.starts = std::vector<int>(model.columns.size() + 1), .rows = {}, .factors = {}};
  for (auto const& t : model.terms) {
    ++out.starts[t.column.pos() + 1];
  }
  for (auto c = std::size_t{0}; c < model.columns.size(); ++c) {
    out.starts[c + 1] += out.starts[c];
  }
  out.rows.resize(model.terms.size());
  out.factors.resize(model.terms.size());
  auto next = out.starts;
  auto at = std::size_t{0};
  for (auto r = std::size_t{0}; r < model.rows.size(); ++r) {
    for (; at < model.rows[r].end; ++at) {
      auto const place = static_cast<std::size_t>(next[model.terms[at].column.pos()]++);
      out.rows[place] = static_cast<int>(r);
      out.factors[place] = model.terms[at].factor;
    }
  }
  return out;
}

model_ptr loaded(mip const& model) {
  auto const matrix = turned(model);
  auto lower = std::vector<double>{};
  auto upper = std::vector<double>{};
  auto cost = std::vector<double>{};
  for (auto const& c : model.columns) {
    lower.push_back(coin_bound(c.lower));
    upper.push_back(coin_bound(c.upper));
    cost.push_back(c.cost);
  }
  auto row_lower = std::vector<double>{};
  auto row_upper = std::vector<double>{};
  for (auto const& r : model.rows) {
    row_lower.push_back(coin_bound(r.lower));
    row_upper.push_back(coin_bound(r.upper));
  }
  auto cbc = model_ptr{Cbc_newModel()};
  Cbc_loadProblem(cbc.get(),
                  static_cast<int>(model.columns.size()),
                  static_cast<int>(model.rows.size()),
                  matrix.starts.data(),
                  matrix.rows.data(),
                  matrix.factors.data(),
                  lower.data(),
                  upper.data(),
                  cost.data(),
                  row_lower.data(),
                  row_upper.data());
  for (auto c = std::size_t{0}; c < model.columns.size(); ++c) {
    if (model.columns[column_idx{c}].integer) {
      Cbc_setInteger(cbc.get(), static_cast<int>(c));
    }
  }
  return cbc;
}

void give_start(Cbc_Model* cbc, vec_map<column_idx, double> const& start) {
  auto columns = std::vector<int>{};
  auto values = std::vector<double>{};
  for (auto c = std::size_t{0}; c < start.size(); ++c) {
    columns.push_back(static_cast<int>(c));
    values.push_back(start[column_idx{c}]);
  }
  if (!columns.empty()) {
    Cbc_setMIPStartI(cbc, static_cast<int>(columns.size()), columns.data(), values.data());
  }
}

}  // namespace

seconds processor_time() {
  return seconds{static_cast<double>(std::clock()) / CLOCKS_PER_SEC};
}

mip_answer solve(mip const& model, seconds most, vec_map<column_idx, double> const& start) {
  using outcome = mip_answer::outcome;
  if (model.columns.empty()) {  // CBC does not take it
    auto const holds = std::ranges::all_of(model.rows, [](mip::row const& r) { return r.lower <= 0 && 0 <= r.upper; });
    return holds ? mip_answer{outcome::optimal, 0, vec_map<column_idx, double>{}}
                 : mip_answer{outcome::infeasible, kUnbounded, std::nullopt};
  }
  auto const cbc = loaded(model);
  Cbc_setLogLevel(cbc.get(), 0);
  Cbc_setMaximumSeconds(cbc.get(), most.count());
  Cbc_setAllowableGap(cbc.get(), 0);
  Cbc_setAllowableFractionGap(cbc.get(), 0);
  give_start(cbc.get(), start);
  Cbc_solve(cbc.get());

  auto answer = mip_answer{outcome::out_of_time, Cbc_getBestPossibleObjValue(cbc.get()), std::nullopt};
  if (auto const* best = Cbc_bestSolution(cbc.get())) {
    answer.solution = vec_map<column_idx, double>{std::vector<double>(best, best + model.columns.size())};
  }
  if (Cbc_isProvenOptimal(cbc.get()) != 0 && answer.solution) {
    answer.how = outcome::optimal;
  } else if (Cbc_isProvenInfeasible(cbc.get()) != 0) {
    answer.how = outcome::infeasible;
  }
  return answer;
}

}  // namespace overstap::solver
