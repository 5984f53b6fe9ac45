// SPDX-License-Identifier: EUPL-1.2
#include "api/endpoints/get_skills.h"

#include "api/map_suggestions.h"

namespace overstap::api {

result<boundary::suggestions> get_skills::operator()(boundary::none const& /*path*/,
                                                     boundary::suggest_query const& query,
                                                     boundary::none const& /*body*/) const {
  return suggest<taxonomy::skill_idx>(*from.desk.current.get(), desk::concept_pillar::skills, query);
}

}  // namespace overstap::api
