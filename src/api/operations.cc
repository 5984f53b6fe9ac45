// SPDX-License-Identifier: EUPL-1.2
#include "api/operations.h"

#include <type_traits>

#include "api/codec.h"
#include "api/endpoint_traits.h"
#include "api/endpoints/all.h"

namespace overstap::api {
namespace {

template <typename Endpoint>
operation describe() {
  using traits = traits_of<Endpoint>;
  auto o = operation{.text = Endpoint::kText,
                     .path = &shape_of<typename traits::path>(),
                     .query = &shape_of<typename traits::query>(),
                     .body = nullptr,
                     .answer = nullptr};
  if constexpr (!std::is_same_v<typename traits::body, boundary::none>) {
    o.body = &shape_of<typename traits::body>();
  }
  if constexpr (!std::is_same_v<typename traits::answer, raw_json>) {
    o.answer = &shape_of<typename traits::answer>();
  }
  return o;
}

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
  }
  __builtin_unreachable();
}

std::vector<operation> const& operations() {
  static auto const all = describe_all(std::type_identity<endpoints>{});
  return all;
}

}  // namespace overstap::api
