// SPDX-License-Identifier: EUPL-1.2
#include "api/endpoints/get_wagon.h"

#include "api/map_person.h"
#include "api/map_wagon.h"

namespace overstap::api {

result<boundary::wagon> get_wagon::operator()(boundary::id_path const& path,
                                              boundary::language_query const& query,
                                              boundary::none const& /*body*/) const {
  auto const world = from.desk.current.get();
  auto const at = world->data->find(wagon_id{path.id});
  if (!at.has_value()) {
    return std::unexpected{error{errc::not_found, "There is no service with this id.", {}}};
  }
  return to_boundary(*world->data, at, to_domain(query.language));
}

}  // namespace overstap::api
