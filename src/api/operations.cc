// SPDX-License-Identifier: EUPL-1.2
#include "api/operations.h"

#include <tuple>
#include <type_traits>

#include "api/bind.h"
#include "api/endpoints/all.h"

namespace overstap::api {
namespace {

template <typename... Endpoint>
std::vector<operation> describe_all(std::type_identity<std::tuple<Endpoint...>> /*unused*/) {
  return {describe<Endpoint>()...};
}

}  // namespace

std::string_view to_string(verb v) noexcept {
  switch (v) {
    case verb::get:
      return "GET";
    case verb::post:
      return "POST";
    case verb::put:
      return "PUT";
    case verb::patch:
      return "PATCH";
    case verb::delete_:
      return "DELETE";
  }
  __builtin_unreachable();
}

std::vector<operation> const& operations() {
  static auto const all = describe_all(std::type_identity<endpoints>{});
  return all;
}

}  // namespace overstap::api
