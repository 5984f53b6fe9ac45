// SPDX-License-Identifier: EUPL-1.2
#include "api/endpoints/occupations.h"

#include "api/map_concepts.h"
#include "api/map_person.h"
#include "api/map_suggestions.h"

namespace overstap::api {

result<boundary::suggestions> get_occupations::operator()(boundary::none const& /*path*/,
                                                          boundary::suggest_query const& query,
                                                          boundary::none const& /*body*/) const {
  return suggest<taxonomy::occupation_idx>(*from.desk.current.get(), desk::concept_pillar::occupations, query);
}

result<boundary::occupation> get_occupation::operator()(boundary::id_path const& path,
                                                        boundary::language_query const& query,
                                                        boundary::none const& /*body*/) const {
  auto const world = from.desk.current.get();
  auto const& tax = *world->data->tax;
  auto const at = tax.find(occupation_id{path.id});
  if (!at.has_value()) {
    return std::unexpected{error{errc::not_found, "There is no occupation with this id.", {}}};
  }
  auto const l = to_domain(query.language);
  auto const words = tax.words_of(at, l);
  auto out = boundary::occupation{.id = path.id,
                                  .uri = std::string{tax.uri_of(at)},
                                  .label = std::string{words.preferred},
                                  .borrowed = words.borrowed,
                                  .ended = tax.ended(at),
                                  .alternatives = {words.alternatives.begin(), words.alternatives.end()},
                                  .description = std::string{words.description},
                                  .iscoGroup = std::string{tax.isco_group(at)},
                                  .skills = {}};
  for (auto const& required : tax.skills_of(at)) {
    out.skills.push_back({to_boundary(tax, required.skill, l), to_boundary(required.kind)});
  }
  return out;
}

}  // namespace overstap::api
