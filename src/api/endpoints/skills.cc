// SPDX-License-Identifier: EUPL-1.2
#include "api/endpoints/skills.h"

#include <algorithm>

#include "api/map_concepts.h"
#include "api/map_person.h"
#include "api/map_suggestions.h"

namespace overstap::api {

result<boundary::suggestions> get_skills::operator()(boundary::none const& /*path*/,
                                                     boundary::suggest_query const& query,
                                                     boundary::none const& /*body*/) const {
  return suggest<taxonomy::skill_idx>(*from.desk.current.get(), desk::concept_pillar::skills, query);
}

result<boundary::skill> get_skill::operator()(boundary::id_path const& path,
                                              boundary::language_query const& query,
                                              boundary::none const& /*body*/) const {
  auto const world = from.desk.current.get();
  auto const& tax = *world->data->tax;
  auto const at = tax.find(skill_id{path.id});
  if (!at.has_value()) {
    return std::unexpected{error{errc::not_found, "There is no skill with this id.", {}}};
  }
  auto const l = to_domain(query.language);
  auto const words = tax.words_of(at, l);
  auto out = boundary::skill{.id = path.id,
                             .uri = std::string{tax.uri_of(at)},
                             .label = std::string{words.preferred},
                             .borrowed = words.borrowed,
                             .ended = tax.ended(at),
                             .alternatives = {words.alternatives.begin(), words.alternatives.end()},
                             .description = std::string{words.description},
                             .occupations = {},
                             .related = {}};
  for (auto const o : tax.occupations_of(at)) {
    out.occupations.push_back(to_boundary(tax, o, l));
  }
  auto const around = tax.neighbours_of(at);
  auto nearest = std::vector<taxonomy::neighbour>{around.begin(), around.end()};
  std::ranges::stable_sort(nearest, std::ranges::greater{}, &taxonomy::neighbour::rel);
  for (auto const& n : nearest) {
    out.related.push_back(to_boundary(tax, n.skill, l));
  }
  return out;
}

}  // namespace overstap::api
