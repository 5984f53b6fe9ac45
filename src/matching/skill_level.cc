// SPDX-License-Identifier: EUPL-1.2
#include "matching/transitions.h"

namespace overstap::matching {

std::optional<std::int32_t> skill_level(taxonomy::taxonomy const& tax, occupation_idx o) noexcept {
  auto const group = tax.isco_group(o);
  if (group.empty()) {
    return std::nullopt;
  }
  switch (group.front()) {
    case '1':
      return group.starts_with("14") ? 3 : 4;
    case '2':
      return 4;
    case '3':
      return 3;
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
      return 2;
    case '9':
      return 1;
    default:
      return std::nullopt;
  }
}

}  // namespace overstap::matching
