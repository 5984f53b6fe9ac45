// SPDX-License-Identifier: EUPL-1.2
#include "api/endpoints/regions.h"

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

result<boundary::region> get_region::operator()(boundary::code_path const& path,
                                                boundary::language_query const& query,
                                                boundary::none const& /*body*/) const {
  auto const world = from.desk.current.get();
  auto const* const r = world->data->reference->find_region(region_code{path.code.value});
  if (r == nullptr) {
    return std::unexpected{error{errc::not_found, "There is no labour-market region with this code.", {}}};
  }
  return to_boundary(*world->data, *r, from.desk.time.today(), to_domain(query.language));
}

}  // namespace overstap::api
