// SPDX-License-Identifier: EUPL-1.2
#include <type_traits>

#include "api/codec.h"
#include "api/endpoint_traits.h"
#include "api/endpoints/all.h"
#include "api/operations.h"
#include "api/route.h"

namespace overstap::api {
namespace {

template <typename Endpoint>
result<std::string> call(Endpoint const& endpoint, call_input const& in) {
  using traits = traits_of<Endpoint>;
  auto const answer = endpoint(decode_valid<typename traits::path>(in.path),
                               decode_valid<typename traits::query>(in.query),
                               decode_valid<typename traits::body>(in.body));
  if (!answer) {
    return std::unexpected{answer.error()};
  }
  auto text = std::string{};
  encode(*answer, text);
  return text;
}

template <typename... Endpoint>
std::vector<route> make_all(service const& from, std::type_identity<std::tuple<Endpoint...>> /*unused*/) {
  auto about = operations().begin();
  return {route{*about++, [endpoint = Endpoint{from}](call_input const& in) { return call(endpoint, in); }}...};
}

}  // namespace

std::vector<route> make_routes(service const& from) {
  return make_all(from, std::type_identity<endpoints>{});
}

}  // namespace overstap::api
