// SPDX-License-Identifier: EUPL-1.2
#include "desk/desk.h"

namespace overstap::desk {

std::vector<suggestion> suggest(world const& w, concept_pillar pillar, std::string_view query, std::size_t limit) {
  auto const& index = pillar == concept_pillar::occupations ? *w.occupations : *w.skills;
  auto found = std::vector<suggestion>{};
  for (auto const& hit : index.search_targets(query, limit)) {
    auto const& entry = index.entry(hit.label);
    found.push_back({entry.target, entry.text});
  }
  return found;
}

}  // namespace overstap::desk
