// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include <boost/json/value.hpp>

namespace overstap::api {

/// JSON text for people and for diffs: two spaces per level, members in their order, ended by a newline.
std::string pretty_json(boost::json::value const& v);

}  // namespace overstap::api
