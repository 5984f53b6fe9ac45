// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "matching/transitions.h"
#include "taxonomy/coverage.h"

namespace overstap::matching {
namespace {

/// w_s * contribution_s or w_s * lost_s, to order by before it is rounded away.
struct weighed {
  std::uint64_t part;
  std::size_t position;  ///< in the requirement
};

std::vector<weighed> largest_first(std::vector<weighed> rows, std::span<taxonomy::weighted_skill const> required) {
  std::ranges::sort(rows, [&](weighed const& a, weighed const& b) {
    return a.part != b.part ? a.part > b.part : required[a.position].skill < required[b.position].skill;
  });
  return rows;
}

}  // namespace

transition_reasons explain_fit(taxonomy::taxonomy const& tax,
                               std::span<taxonomy::weighted_skill const> required,
                               std::vector<held_skill> const& held) {
  auto cover = taxonomy::skill_cover{tax};
  cover.assign(held);
  auto const is_held = [&](skill_idx s) {
    return std::ranges::any_of(held, [&](held_skill const& h) { return h.skill == s && h.level != evidence::none; });
  };

  auto total = std::uint64_t{0};
  auto matched = std::vector<weighed>{};
  auto gaps = std::vector<weighed>{};
  for (auto i = std::size_t{0}; i < required.size(); ++i) {
    auto const weight = std::uint64_t{required[i].weight};
    auto const contribution = cover.contribution(required[i].skill);
    total += weight;
    if (contribution > 0) {
      matched.push_back({weight * contribution, i});
    }
    if (!is_held(required[i].skill)) {
      gaps.push_back({weight * (score::kOne - contribution), i});
    }
  }

  auto reasons = transition_reasons{};
  for (auto const& m : largest_first(std::move(matched), required)) {
    auto const s = required[m.position].skill;
    reasons.matched.push_back({s, cover.covered_by(s), cover.contribution(s)});
  }
  for (auto const& g : largest_first(std::move(gaps), required)) {
    auto const& r = required[g.position];
    reasons.gaps.push_back({r.skill, r.kind, static_cast<std::uint32_t>(g.part / total)});
  }
  return reasons;
}

}  // namespace overstap::matching
