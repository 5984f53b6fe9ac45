// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <vector>

#include "planning/problem.h"

namespace overstap::planning {

/// The wagons of a snapshot by the things that they need and give, with all their effects but without their certainty:
/// made once for all questions about it.
class wagon_rows {
public:
  explicit wagon_rows(snapshot const& world);

  local_wagon const& operator[](wagon_idx at) const { return rows_[at]; }
  /// Every thing that some wagon needs, gives or raises; their level means nothing.
  std::vector<compiled_atom> const& things() const noexcept { return things_; }
  /// None when no wagon mentions it.
  thing_idx find(compiled_atom const& a) const;

private:
  thing_idx thing_of(compiled_atom a);

  std::vector<compiled_atom> things_;
  vec_map<taxonomy::skill_idx, thing_idx> of_skill_;
  std::map<compiled_atom, thing_idx> others_;  ///< credentials and freedoms: few
  wagon_effects effects_;
  vec_map<wagon_idx, local_wagon> rows_;
};

/// The level that is demanded, or given, by an atom.
constexpr level level_of(compiled_atom const& a) noexcept {
  return a.what == compiled_atom::kind::skill ? static_cast<level>(a.level) : level{1};
}

}  // namespace overstap::planning
