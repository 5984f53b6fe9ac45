// SPDX-License-Identifier: EUPL-1.2
#include "solver/simplify.h"

#include <algorithm>

#include "solver/reach.h"

namespace overstap::solver {
namespace {

using action = delete_free::action;

template <typename Keep>
void keep_actions(simplified& s, Keep keep) {
  auto kept = simplified{{s.problem.facts, s.problem.start, s.problem.goal, {}}, {}};
  for (auto const a : idx_range<action_idx>{s.problem.actions.size()}) {
    if (keep(a)) {
      kept.problem.actions.push_back(s.problem.actions[a]);
      kept.original.push_back(s.original[a.pos()]);
    }
  }
  s = std::move(kept);
}

bool reachable(simplified& s) {
  auto all = reach{s.problem};
  for (auto const a : idx_range<action_idx>{s.problem.actions.size()}) {
    all.allow(a);
  }
  auto const can_be_had = [&](fact_idx f) { return all.has(f); };
  keep_actions(s, [&](action_idx a) { return std::ranges::all_of(s.problem.actions[a].needs, can_be_had); });
  return std::ranges::all_of(s.problem.goal, can_be_had);
}

void forget_start(delete_free& p) {
  auto held = vec_map<fact_idx, std::uint8_t>(p.facts);
  for (auto const f : p.start) {
    held[f] = 1;
  }
  auto const forget = [&](std::vector<fact_idx>& facts) {
    std::erase_if(facts, [&](fact_idx f) { return held[f] != 0; });
  };
  forget(p.goal);
  for (auto& a : p.actions) {
    forget(a.needs);
    forget(a.gives);
  }
  p.start.clear();
}

/// Gifts that nothing leads on from are forgotten, and actions without gifts; from the goal back.
void keep_relevant(simplified& s) {
  auto relevant = vec_map<fact_idx, std::uint8_t>(s.problem.facts);
  for (auto const f : s.problem.goal) {
    relevant[f] = 1;
  }
  auto const is_relevant = [&](fact_idx f) { return relevant[f] != 0; };
  for (auto grew = true; grew;) {
    grew = false;
    for (auto const& a : s.problem.actions) {
      if (std::ranges::any_of(a.gives, is_relevant)) {
        for (auto const f : a.needs) {
          grew |= relevant[f] == 0;
          relevant[f] = 1;
        }
      }
    }
  }
  for (auto& a : s.problem.actions) {
    // What it needs it does not have to give.
    std::erase_if(a.gives, [&](fact_idx f) { return !is_relevant(f) || std::ranges::binary_search(a.needs, f); });
  }
  keep_actions(s, [&](action_idx a) { return !s.problem.actions[a].gives.empty(); });
}

bool keep_undominated(simplified& s) {
  auto const& actions = s.problem.actions;
  auto const makes_needless = [&](action_idx better, action_idx b) {
    auto const& x = actions[better];
    auto const& y = actions[b];
    if (better == b || x.cost > y.cost || !std::ranges::includes(y.needs, x.needs) ||
        !std::ranges::includes(x.gives, y.gives)) {
      return false;
    }
    auto const equal = x.cost == y.cost && x.needs == y.needs && x.gives == y.gives;
    return !equal || better < b;
  };
  auto const before = actions.size();
  keep_actions(s, [&](action_idx b) {
    for (auto const better : idx_range<action_idx>{actions.size()}) {
      if (makes_needless(better, b)) {
        return false;
      }
    }
    return true;
  });
  return actions.size() < before;
}

}  // namespace

std::optional<simplified> simplify(delete_free const& p) {
  auto s = simplified{p, {}};
  for (auto const a : idx_range<action_idx>{p.actions.size()}) {
    s.original.push_back(a);
  }
  if (!reachable(s)) {
    return std::nullopt;
  }
  forget_start(s.problem);
  do {
    keep_relevant(s);
  } while (keep_undominated(s));
  return s;
}

}  // namespace overstap::solver
