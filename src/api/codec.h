// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include <boost/json/value.hpp>

#include "api/shape.h"

/// JSON in and out of boundary types. The templates are instantiated in the files of codec/ for the types that the
/// operations use and nowhere else, so that only those files pay for Boost.Describe.
namespace overstap::api {

template <typename T>
shape const& shape_of();

/// The value as T. It must have passed `validate(value, shape_of<T>())`.
template <typename T>
T decode_valid(boost::json::value const& v);

/// Appends `value` as JSON text. Members that are absent are left out.
template <typename T>
void encode(T const& value, std::string& out);

}  // namespace overstap::api
