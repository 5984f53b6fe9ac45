// SPDX-License-Identifier: EUPL-1.2
#include "api/endpoints/wagons.h"

#include "api/map_named_codes.h"
#include "api/map_person.h"
#include "api/map_wagon.h"

namespace overstap::api {
namespace {

template <typename Code>
std::optional<Code> to_code(std::optional<boundary::code_text> const& c) {
  return c ? std::optional{Code{c->value}} : std::nullopt;
}

}  // namespace

result<boundary::named_codes> get_wagon_kinds::operator()(boundary::none const& /*path*/,
                                                          boundary::language_query const& query,
                                                          boundary::none const& /*body*/) const {
  return to_named_codes(from.desk.current.get()->data->reference->wagon_kinds, to_domain(query.language));
}

result<boundary::wagons> get_wagons::operator()(boundary::none const& /*path*/,
                                                boundary::wagons_query const& query,
                                                boundary::none const& /*body*/) const {
  auto const world = from.desk.current.get();
  auto request = desk::wagons_request{};
  request.region = to_code<region_code>(query.region);
  request.kind = to_code<wagon_kind_code>(query.kind);
  request.query = query.query ? std::optional{query.query->value} : std::nullopt;
  request.limit = narrow<std::size_t>(query.limit).value_or(request.limit);
  if (query.cursor) {
    request.after = wagon_id{*query.cursor};
  }
  auto const found = desk::list_wagons(*world, request);
  if (!found) {
    return std::unexpected{found.error()};
  }
  auto out = boundary::wagons{};
  for (auto const at : found->items) {
    out.items.push_back(to_boundary(*world->data, at, to_domain(query.language)));
  }
  if (found->next) {
    out.nextCursor = to_string(*found->next);
  }
  return out;
}

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
