// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>
#include <vector>

#include <boost/json/value.hpp>

#include "api/shape.h"
#include "base/result.h"

namespace overstap::api {

/// Reads a query string (without "?", as sent) as the parameters of `s` and appends what is wrong; pointers
/// are "?name". A parameter given twice, unknown or badly escaped is wrong. The object fits `s` when nothing
/// was appended.
boost::json::value read_query(std::string_view encoded, shape const& s, std::vector<field_error>& wrong);

/// The same for the values of a path template, in order; pointers are "{name}".
boost::json::value read_path(std::vector<std::string> const& values, shape const& s, std::vector<field_error>& wrong);

}  // namespace overstap::api
