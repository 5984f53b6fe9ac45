// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>

/// Words of a plan. Their names in the database stand in store/names.cc.
namespace overstap {

/// How a goal stands.
enum class goal_state : std::uint8_t { active, reached, dropped };

/// How a step of a plan stands. `replaced`: planned again without it, kept for history only.
enum class step_state : std::uint8_t { proposed, agreed, started, completed, stopped, replaced };

/// How a payer's part of a step stands. Each public payer decides itself (desk-rules 10).
enum class funding_state : std::uint8_t { expected, applied, granted, refused };

/// The steps one can take: forward one at a time, back one at a time (a slip of the hand), stopped from anywhere before
/// the end, and from there proposed again.
constexpr bool may_follow(step_state from, step_state to) noexcept {
  switch (from) {
    case step_state::proposed:
      return to == step_state::agreed || to == step_state::stopped;
    case step_state::agreed:
      return to == step_state::proposed || to == step_state::started || to == step_state::stopped;
    case step_state::started:
      return to == step_state::agreed || to == step_state::completed || to == step_state::stopped;
    case step_state::completed:
      return to == step_state::started;
    case step_state::stopped:
      return to == step_state::proposed;
    case step_state::replaced:
      return false;
  }
  __builtin_unreachable();
}

}  // namespace overstap
