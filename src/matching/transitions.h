// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "base/result.h"
#include "base/score.h"
#include "snapshot/snapshot.h"

namespace overstap::matching {

using taxonomy::held_skill;
using taxonomy::occupation_idx;
using taxonomy::skill_idx;

/// How near a transition is. Thresholds on fit: docs/adr/0002.
enum class reach : std::uint8_t { viable, stretch, far };
reach reach_of(score fit) noexcept;

/// The profile that an occupation stands for: its essential skills as `worked`, its optional ones as
/// `declared`. Several occupations: the best level per skill. Sorted by skill.
std::vector<held_skill> profile_of(taxonomy::taxonomy const& tax, std::vector<occupation_idx> const& worked_as);

struct matched_skill {
  skill_idx required;
  skill_idx covered_by;  ///< the held skill that gives the contribution
  std::uint32_t contribution;  ///< parts per million
};
struct skill_gap {
  skill_idx required;
  importance kind;
  std::uint32_t lost;  ///< share of the whole coverage that is missed by this skill, parts per million
};

struct transition {
  occupation_idx to;
  score fit;
  reach how_far;
  std::uint32_t open_vacancies;  ///< on the day and in the area of the query
  std::optional<money> median_hourly_pay;  ///< lower middle of those that tell it: the least pay, else the most
  std::optional<std::int32_t> level_change;  ///< ISCO skill level there minus the highest of `from`; -3..3
};

struct transition_query {
  std::vector<occupation_idx> from;  ///< what the person does or did; left out of the answer
  std::vector<held_skill> skills;  ///< the whole profile, sorted by skill
  std::optional<place> home;  ///< with max_km: the area whose vacancies are counted
  std::optional<std::int32_t> max_km;
  std::optional<civil_date> open_on;  ///< count only vacancies that are open on this day (no closing day: open)
  bool with_vacancies_only{};  ///< leave out occupations with no open vacancy in the area
  bool needs_support{};  ///< count only vacancies that are open to supported work
  std::size_t limit{20};
};

/// Exact top `limit` by (fit descending, occupation ascending) over all occupations that have skills, are
/// not ended and are not in `from`. O(occupations * skills + vacancies).
std::vector<transition> find_transitions(snapshot const& world, transition_query const& query);

/// The same figures for one occupation, whatever its fit; fit 0 when the occupation has no skills.
transition transition_to(snapshot const& world, transition_query const& query, occupation_idx to);

/// Why. `matched`: contribution > 0, the largest part of the coverage first. `gaps`: required skills that are
/// not held at any level, by `lost` descending. Ties by skill. A gap that a related skill covers in part is in
/// both; a skill that is held but not proven is no gap.
struct transition_reasons {
  std::vector<matched_skill> matched;
  std::vector<skill_gap> gaps;
};
transition_reasons explain_fit(taxonomy::taxonomy const& tax,
                               std::span<taxonomy::weighted_skill const> required,
                               std::vector<held_skill> const& held);

/// ISCO-08 skill level of an occupation, 1..4 (ILO 2012, volume 1, table 1; managers have 4, in sub-major
/// group 14 they have 3). nullopt for the armed forces and when the group is unknown.
std::optional<std::int32_t> skill_level(taxonomy::taxonomy const& tax, occupation_idx o) noexcept;

}  // namespace overstap::matching
