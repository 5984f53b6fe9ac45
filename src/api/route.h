// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>
#include <vector>

#include <boost/json/value.hpp>

#include "api/operation.h"
#include "api/service.h"
#include "base/result.h"

namespace overstap::api {

/// Parameters and body of a call, all of which passed `validate`.
struct call_input {
  boost::json::value path;
  boost::json::value query;
  boost::json::value body;
};

/// One row of the route table: what it is and how to call it. The answer is JSON text.
struct route {
  operation about;
  std::function<result<std::string>(call_input const&)> call;
};

/// All routes, in the order of `endpoints`. `from` must outlive them.
std::vector<route> make_routes(service const& from);

}  // namespace overstap::api
