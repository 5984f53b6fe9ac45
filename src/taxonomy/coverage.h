// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "base/score.h"
#include "domain/evidence.h"
#include "taxonomy/taxonomy.h"

namespace overstap::taxonomy {

/// A skill that somebody holds.
struct held_skill {
  skill_idx skill;
  evidence level;
  friend constexpr auto operator<=>(held_skill const&, held_skill const&) = default;
};

/// A profile opened up over the taxonomy once, for many coverage calls: per required skill s the best
/// contribution max over held t of ev(t)*rel(s,t), and the held skill that gives it (ties: smallest idx).
class skill_cover {
public:
  explicit skill_cover(taxonomy const& tax);
  /// Replaces what is held. A skill given twice counts at its best level. O(held * 32).
  void assign(std::span<held_skill const> held);
  /// Adds one skill or raises its level. Coverage never falls.
  void raise(held_skill h);

  /// In parts per million: 0..1 000 000.
  std::uint32_t contribution(skill_idx required) const noexcept { return best_[required]; }
  /// The held skill behind `contribution`; none when that is 0.
  skill_idx covered_by(skill_idx required) const noexcept { return by_[required]; }

private:
  taxonomy const* tax_;
  vec_map<skill_idx, std::uint32_t> best_;
  vec_map<skill_idx, skill_idx> by_;
  std::vector<skill_idx> touched_;
};

/// coverage = floor(sum(w_s * contribution_s) / sum(w_s)); nullopt when the requirement is empty (unknown).
std::optional<score> coverage(skill_cover const& cover, std::span<weighted_skill const> required) noexcept;

}  // namespace overstap::taxonomy
