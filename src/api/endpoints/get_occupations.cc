// SPDX-License-Identifier: EUPL-1.2
#include "api/endpoints/get_occupations.h"

#include "api/map_suggestions.h"

namespace overstap::api {

result<boundary::suggestions> get_occupations::operator()(boundary::none const& /*path*/,
                                                          boundary::suggest_query const& query,
                                                          boundary::none const& /*body*/) const {
  return suggest<taxonomy::occupation_idx>(*from.desk.current.get(), desk::concept_pillar::occupations, query);
}

}  // namespace overstap::api
