// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "desk/caller.h"

namespace overstap::api {

/// Reads off an endpoint's call operator what it takes and gives.
template <typename Call>
struct call_traits;
/// For everybody: never learns who asks.
template <typename Endpoint, typename Answer, typename Path, typename Query, typename Body>
struct call_traits<result<Answer> (Endpoint::*)(Path const&, Query const&, Body const&) const> {
  using answer = Answer;
  using path = Path;
  using query = Query;
  using body = Body;
  static constexpr auto kKnowsCaller = false;
};
/// For people of the desk.
template <typename Endpoint, typename Answer, typename Path, typename Query, typename Body>
struct call_traits<result<Answer> (Endpoint::*)(desk::caller const&, Path const&, Query const&, Body const&) const>
    : call_traits<result<Answer> (Endpoint::*)(Path const&, Query const&, Body const&) const> {
  static constexpr auto kKnowsCaller = true;
};
template <typename Endpoint>
using traits_of = call_traits<decltype(&Endpoint::operator())>;

}  // namespace overstap::api
