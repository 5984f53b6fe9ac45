// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include <boost/json/value.hpp>

#include "api/operation.h"
#include "api/service.h"
#include "base/result.h"
#include "desk/caller.h"

namespace overstap::api {

/// A body that is read as it is; views into the request.
struct raw_body {
  std::string_view content_type;  ///< one of the operation's `reads`, without parameters
  std::string_view bytes;
};

/// Parameters and body of a call, all of which passed `validate`.
struct call_input {
  desk::caller who;
  boost::json::value path;
  boost::json::value query;
  boost::json::value body;
  raw_body raw;
};

/// One row of the route table: what it is and how to call it.
struct route {
  operation about;
  bool knows_caller{};
  /// Whether the session of the caller lives, for an operation that needs one and reads a file.
  std::function<result<void>(desk::caller const&)> check_session{};
  std::function<result<response>(call_input const&)> call;
};

/// All routes, in the order of `endpoints`. `from` must outlive them.
std::vector<route> make_routes(service const& from);

}  // namespace overstap::api
