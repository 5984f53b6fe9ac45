// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <type_traits>

#include "api/boundary/parameters.h"
#include "api/codec.h"
#include "api/endpoint_traits.h"
#include "api/route.h"
#include "api/signed_in.h"

/// From an endpoint to its row of the route table.
namespace overstap::api {

namespace detail {

/// Rules that every endpoint keeps, or it does not compile.
template <typename Endpoint>
consteval void check_endpoint() {
  using traits = traits_of<Endpoint>;
  constexpr auto const& text = Endpoint::kText;
  static_assert(is_open(text) || traits::kKnowsCaller, "an operation that needs an account takes a desk::caller");
  static_assert((!text.creates && !text.updates) || (changes(text) && traits::kKnowsCaller),
                "what creates or updates changes something and takes a desk::caller");
  static_assert(!text.reads.empty() == std::is_same_v<typename traits::body, raw_body>,
                "`reads` and a raw body belong together");
}

template <typename Body>
Body body_of(call_input const& in) {
  if constexpr (std::is_same_v<Body, raw_body>) {
    return in.raw;
  } else {
    return decode_valid<Body>(in.body);
  }
}

template <typename Endpoint>
result<response> call(Endpoint const& endpoint, call_input const& in) {
  using traits = traits_of<Endpoint>;
  auto const path = decode_valid<typename traits::path>(in.path);
  auto const query = decode_valid<typename traits::query>(in.query);
  auto const body = body_of<typename traits::body>(in);
  auto const answer = [&] {
    if constexpr (traits::kKnowsCaller) {
      return endpoint(in.who, path, query, body);
    } else {
      return endpoint(path, query, body);
    }
  }();
  if (!answer) {
    return std::unexpected{answer.error()};
  }
  auto r = response{};
  answering<typename traits::answer>::write(*answer, r);
  return r;
}

}  // namespace detail

template <typename Endpoint>
operation describe() {
  detail::check_endpoint<Endpoint>();
  using traits = traits_of<Endpoint>;
  auto o = operation{.text = Endpoint::kText,
                     .path = &shape_of<typename traits::path>(),
                     .query = &shape_of<typename traits::query>(),
                     .body = nullptr,
                     .answer = answering<typename traits::answer>::form()};
  if constexpr (!std::is_same_v<typename traits::body, boundary::none> &&
                !std::is_same_v<typename traits::body, raw_body>) {
    o.body = &shape_of<typename traits::body>();
  }
  return o;
}

template <typename Endpoint>
route make_route(service const& from) {
  constexpr auto const& text = Endpoint::kText;
  auto check = std::function<result<void>(desk::caller const&)>{};
  if constexpr (!is_open(text) && !text.reads.empty()) {
    check = [&from](desk::caller const& who) { return check_session(from, who); };
  }
  return {.about = describe<Endpoint>(),
          .knows_caller = traits_of<Endpoint>::kKnowsCaller,
          .check_session = std::move(check),
          .call = [endpoint = Endpoint{from}](call_input const& in) { return detail::call(endpoint, in); }};
}

}  // namespace overstap::api
