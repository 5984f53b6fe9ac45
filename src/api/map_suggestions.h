// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/boundary/concepts.h"
#include "api/boundary/parameters.h"
#include "api/map_person.h"
#include "desk/desk.h"

namespace overstap::api {

/// Asks the desk and names what it found; `Idx` is the index type of the pillar.
template <typename Idx>
boundary::suggestions suggest(desk::world const& w, desk::concept_pillar pillar, boundary::suggest_query const& query) {
  constexpr auto kLimit = std::size_t{10};
  auto const limit = narrow<std::size_t>(query.limit).value_or(kLimit);
  auto out = boundary::suggestions{};
  for (auto& found : desk::suggest(w, pillar, query.query.value, limit)) {
    auto const at = Idx{found.position};
    auto const words = w.data->tax->words_of(at, to_domain(query.language));
    out.items.push_back(
        {w.data->tax->id_of(at).value(), std::string{words.preferred}, std::move(found.matched_label), words.borrowed});
  }
  return out;
}

}  // namespace overstap::api
