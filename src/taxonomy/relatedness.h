// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>

#include "base/columns.h"
#include "base/ids.h"
#include "taxonomy/taxonomy.h"

namespace overstap::taxonomy {

/// Any concept of the skill hierarchy, skill or group: its position in the records.
struct concept_idx : idx<concept_idx> {
  using idx::idx;
};

/// What relatedness is made from. Rows are sorted and hold nothing twice.
struct relatedness_source {
  vec_vec<occupation_idx, weighted_skill> const& occupation_skills;
  vec_vec<skill_idx, occupation_idx> const& skill_occupations;
  vec_map<occupation_idx, std::uint32_t> const& usage;  ///< u_o; 0 for occupations that do not count
  vec_map<skill_idx, concept_idx> const& skill_concept;
  vec_map<concept_idx, skill_idx> const& concept_skill;  ///< none: not a skill, or ended
  vec_vec<concept_idx, concept_idx> const& broader;
  vec_vec<concept_idx, concept_idx> const& narrower;  ///< ended concepts left out
};

/// The neighbours of every skill as docs/adr/0002 defines them; rows sorted by skill.
/// O(sum over occupations of the square of their skills).
vec_vec<skill_idx, neighbour> find_neighbours(relatedness_source const& source);

/// The reverse table, rows sorted by skill.
vec_vec<skill_idx, neighbour> transpose(vec_vec<skill_idx, neighbour> const& neighbours);

}  // namespace overstap::taxonomy
