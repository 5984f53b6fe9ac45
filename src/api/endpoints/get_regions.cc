// SPDX-License-Identifier: EUPL-1.2
#include "api/endpoints/get_regions.h"

#include "api/attribution.h"
#include "api/map_person.h"
#include "api/map_region.h"

namespace overstap::api {

result<boundary::regions> get_regions::operator()(boundary::none const& /*path*/,
                                                  boundary::language_query const& query,
                                                  boundary::none const& /*body*/) const {
  auto const world = from.desk.current.get();
  auto const today = from.desk.time.today();
  auto out = boundary::regions{.items = {}, .attribution = kPlacesAttribution};
  for (auto const& r : world->data->reference->regions) {
    out.items.push_back(to_boundary(*world->data, r, today, to_domain(query.language)));
  }
  return out;
}

}  // namespace overstap::api
