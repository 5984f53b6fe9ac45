// SPDX-License-Identifier: EUPL-1.2
#include "solver/reach.h"

namespace overstap::solver {

reach::reach(delete_free const& p) : p_{p}, reached_(p.facts), allowed_(p.actions.size()), missing_(p.actions.size()) {
  auto rows = std::vector<std::vector<action_idx>>(p.facts);
  for (auto const a : idx_range<action_idx>{p.actions.size()}) {
    for (auto const f : p.actions[a].needs) {
      rows[f.pos()].push_back(a);
    }
  }
  for (auto const& row : rows) {
    needed_by_.push_back(row);
  }
  clear();
}

void reach::clear() {
  for (auto& r : reached_) {
    r = 0;
  }
  for (auto const a : idx_range<action_idx>{p_.actions.size()}) {
    allowed_[a] = 0;
    missing_[a] = static_cast<std::uint32_t>(p_.actions[a].needs.size());
  }
  new_.clear();
  for (auto const f : p_.start) {
    hold(f);
  }
  for (auto const f : new_) {
    for (auto const a : needed_by_[f]) {
      --missing_[a];
    }
  }
}

void reach::hold(fact_idx f) {
  if (reached_[f] == 0) {
    reached_[f] = 1;
    new_.push_back(f);
  }
}

bool reach::allow(action_idx a, fact_idx never) {
  allowed_[a] = 1;
  if (missing_[a] > 0) {
    return true;
  }
  new_.clear();
  auto const use = [&](action_idx usable) {
    for (auto const f : p_.actions[usable].gives) {
      hold(f);
    }
  };
  use(a);
  auto done = std::size_t{0};
  for (; done < new_.size() && new_[done] != never; ++done) {
    for (auto const b : needed_by_[new_[done]]) {
      if (--missing_[b] == 0 && allowed_[b] != 0) {
        use(b);
      }
    }
  }
  if (done == new_.size()) {
    return true;
  }
  for (auto i = std::size_t{0}; i < new_.size(); ++i) {
    reached_[new_[i]] = 0;
    for (auto const b : needed_by_[new_[i]]) {
      missing_[b] += i < done ? 1U : 0U;
    }
  }
  allowed_[a] = 0;
  return false;
}

landmark find_landmark(reach& state, fact_idx of, std::span<action_idx const> order) {
  auto found = landmark{of, {}};
  state.clear();
  for (auto const a : order) {
    if (!state.allow(a, of)) {
      found.actions.push_back(a);
    }
  }
  return found;
}

}  // namespace overstap::solver
