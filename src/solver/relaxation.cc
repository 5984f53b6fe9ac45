// SPDX-License-Identifier: EUPL-1.2
#include "solver/relaxation.h"

#include <coin/Clp_C_Interface.h>

#include "solver/coin_bound.h"

namespace overstap::solver {

void relaxation::deleter::operator()(void* s) const noexcept {
  Clp_deleteModel(s);
}

relaxation::relaxation(mip const& model) : model_{model}, clp_{Clp_newModel()} {
  Clp_setLogLevel(clp_.get(), 0);
  auto const no_rows = std::vector<int>(model.columns.size() + 1);
  auto lower = std::vector<double>{};
  auto upper = std::vector<double>{};
  auto cost = std::vector<double>{};
  for (auto const& c : model.columns) {
    lower.push_back(coin_bound(c.lower));
    upper.push_back(coin_bound(c.upper));
    cost.push_back(c.cost);
  }
  auto const columns = static_cast<int>(model.columns.size());
  Clp_loadProblem(clp_.get(),
                  columns,
                  0,
                  no_rows.data(),
                  nullptr,
                  nullptr,
                  lower.data(),
                  upper.data(),
                  cost.data(),
                  nullptr,
                  nullptr);
}

std::optional<relaxation::optimum> relaxation::solve(seconds most) {
  auto starts = std::vector<int>{0};
  auto columns = std::vector<int>{};
  auto factors = std::vector<double>{};
  auto lower = std::vector<double>{};
  auto upper = std::vector<double>{};
  auto at = loaded_ == 0 ? std::size_t{0} : model_.rows[loaded_ - 1].end;
  for (; loaded_ < model_.rows.size(); ++loaded_) {
    auto const& row = model_.rows[loaded_];
    for (; at < row.end; ++at) {
      columns.push_back(static_cast<int>(model_.terms[at].column.pos()));
      factors.push_back(model_.terms[at].factor);
    }
    starts.push_back(static_cast<int>(columns.size()));
    lower.push_back(coin_bound(row.lower));
    upper.push_back(coin_bound(row.upper));
  }
  Clp_addRows(clp_.get(),
              static_cast<int>(lower.size()),
              lower.data(),
              upper.data(),
              starts.data(),
              columns.data(),
              factors.data());
  Clp_setMaximumSeconds(clp_.get(), most.count());
  Clp_dual(clp_.get(), 0);
  if (Clp_status(clp_.get()) != 0) {
    return std::nullopt;
  }
  auto const column = [&](double const* from) {
    return vec_map<column_idx, double>{std::vector<double>(from, from + model_.columns.size())};
  };
  return optimum{Clp_objectiveValue(clp_.get()),
                 column(Clp_primalColumnSolution(clp_.get())),
                 column(Clp_dualColumnSolution(clp_.get()))};
}

}  // namespace overstap::solver
