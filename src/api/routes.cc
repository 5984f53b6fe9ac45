// SPDX-License-Identifier: EUPL-1.2
#include <tuple>
#include <type_traits>

#include "api/bind.h"
#include "api/endpoints/all.h"
#include "api/route.h"

namespace overstap::api {
namespace {

template <typename... Endpoint>
std::vector<route> make_all(service const& from, std::type_identity<std::tuple<Endpoint...>> /*unused*/) {
  return {make_route<Endpoint>(from)...};
}

}  // namespace

std::vector<route> make_routes(service const& from) {
  return make_all(from, std::type_identity<endpoints>{});
}

}  // namespace overstap::api
