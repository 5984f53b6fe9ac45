// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/columns.h"
#include "domain/identities.h"
#include "domain/language.h"
#include "domain/requirement.h"
#include "domain/taxonomy_records.h"

namespace overstap::taxonomy {

struct occupation_idx : idx<occupation_idx> {
  using idx::idx;
};
struct skill_idx : idx<skill_idx> {
  using idx::idx;
};

/// A required skill with its weight w = importance factor * idf, always > 0 (docs/adr/0002).
struct weighted_skill {
  skill_idx skill;
  importance kind;
  std::uint32_t weight;
  friend constexpr auto operator<=>(weighted_skill const&, weighted_skill const&) = default;
};

/// A neighbour t of a required skill s with rel(s,t) in thousandths, 1..999 (s itself is not stored).
struct neighbour {
  skill_idx skill;
  std::uint16_t rel;
  friend constexpr auto operator<=>(neighbour const&, neighbour const&) = default;
};

/// Words of one concept as shown; views into the taxonomy's records.
struct words {
  std::string_view preferred;
  std::span<std::string const> alternatives;
  std::string_view description;
  bool borrowed;
};

/// The immutable taxonomy in memory. Index order is id order, so a tie by idx is a tie by id.
/// Built by `build`; safe to read from any number of threads.
class taxonomy {
public:
  std::size_t occupation_count() const noexcept { return occupation_ids_.size(); }
  std::size_t skill_count() const noexcept { return skill_ids_.size(); }

  occupation_id id_of(occupation_idx o) const noexcept { return occupation_ids_[o]; }
  skill_id id_of(skill_idx s) const noexcept { return skill_ids_[s]; }
  /// `has_value()` is false when unknown. Binary search.
  occupation_idx find(occupation_id id) const noexcept;
  skill_idx find(skill_id id) const noexcept;

  words words_of(occupation_idx o, language l) const noexcept;
  words words_of(skill_idx s, language l) const noexcept;
  std::string_view uri_of(occupation_idx o) const noexcept { return records_.concepts[occupation_record_[o]].uri; }
  std::string_view uri_of(skill_idx s) const noexcept { return records_.concepts[skill_record_[s]].uri; }
  bool ended(occupation_idx o) const noexcept { return records_.concepts[occupation_record_[o]].ended; }
  bool ended(skill_idx s) const noexcept { return records_.concepts[skill_record_[s]].ended; }
  /// Four digits, or empty when the source gave none.
  std::string_view isco_group(occupation_idx o) const noexcept { return records_.concepts[occupation_record_[o]].code; }

  /// Skills of an occupation, sorted by skill; may be empty.
  std::span<weighted_skill const> skills_of(occupation_idx o) const noexcept { return occupation_skills_[o]; }
  /// Occupations that use a skill, sorted.
  std::span<occupation_idx const> occupations_of(skill_idx s) const noexcept { return skill_occupations_[s]; }
  /// At most 32 related skills around the required skill `s`, sorted by skill.
  std::span<neighbour const> neighbours_of(skill_idx s) const noexcept { return neighbours_[s]; }
  /// The reverse: required skills that have `t` as a neighbour, with the same rel; sorted by skill.
  std::span<neighbour const> near_requirements_of(skill_idx t) const noexcept { return near_requirements_[t]; }
  /// IDF of a skill, 1024ths of log2, >= 1.
  std::uint32_t idf(skill_idx s) const noexcept { return idf_[s]; }
  /// importance factor * idf.
  std::uint32_t weight(skill_idx s, importance i) const noexcept;

  taxonomy_records const& records() const noexcept { return records_; }

private:
  friend std::shared_ptr<taxonomy const> build(taxonomy_records records);

  taxonomy_records records_;
  vec_map<occupation_idx, occupation_id> occupation_ids_;
  vec_map<skill_idx, skill_id> skill_ids_;
  vec_map<occupation_idx, std::uint32_t> occupation_record_;
  vec_map<skill_idx, std::uint32_t> skill_record_;
  vec_vec<occupation_idx, weighted_skill> occupation_skills_;
  vec_vec<skill_idx, occupation_idx> skill_occupations_;
  vec_vec<skill_idx, neighbour> neighbours_;
  vec_vec<skill_idx, neighbour> near_requirements_;
  vec_map<skill_idx, std::uint32_t> idf_;
};

/// Makes the in-memory form: indices, weights and neighbours (docs/adr/0002). Deterministic.
/// Relations that name an unknown concept are left out.
std::shared_ptr<taxonomy const> build(taxonomy_records records);

}  // namespace overstap::taxonomy
