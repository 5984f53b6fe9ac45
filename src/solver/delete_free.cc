// SPDX-License-Identifier: EUPL-1.2
#include "solver/delete_free.h"

#include <algorithm>

namespace overstap::solver {

std::int64_t cost_of(delete_free const& p, std::span<action_idx const> set) {
  auto sum = std::int64_t{0};
  for (auto const a : set) {
    sum += p.actions[a].cost;
  }
  return sum;
}

std::optional<std::vector<action_idx>> usable_order(delete_free const& p, std::vector<action_idx> set) {
  auto held = vec_map<fact_idx, std::uint8_t>(p.facts);
  auto const hold = [&](std::vector<fact_idx> const& facts) {
    for (auto const f : facts) {
      held[f] = 1;
    }
  };
  auto const all_held = [&](std::vector<fact_idx> const& facts) {
    return std::ranges::all_of(facts, [&](fact_idx f) { return held[f] != 0; });
  };
  hold(p.start);
  auto order = std::vector<action_idx>{};
  while (!set.empty()) {
    auto const next = std::ranges::find_if(set, [&](action_idx a) { return all_held(p.actions[a].needs); });
    if (next == set.end()) {
      return std::nullopt;
    }
    hold(p.actions[*next].gives);
    order.push_back(*next);
    set.erase(next);
  }
  return all_held(p.goal) ? std::optional{std::move(order)} : std::nullopt;
}

}  // namespace overstap::solver
