// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <vector>

#include <boost/json/value.hpp>

#include "api/shape.h"
#include "base/result.h"

namespace overstap::api {

/// More wrong fields than this are not listed: an answer must not be much larger than the request.
inline constexpr std::size_t kMaxFieldErrors = 1000;

/// Appends every field of `v` that does not fit `s`, each with its JSON pointer and what is allowed. Refused are
/// missing and unknown members, wrong types, null, and whatever is out of bounds. Elements of a list that is too
/// long are not looked at.
void validate(boost::json::value const& v, shape const& s, std::vector<field_error>& wrong);

/// A JSON number without fraction, also when it is written 5.0 or 5e0, as JSON Schema defines an integer.
std::optional<std::int64_t> whole_number(boost::json::value const& v) noexcept;

/// `name` as one segment of a JSON pointer, with its slash: "a/b" -> "/a~1b".
std::string pointer_segment(std::string_view name);

}  // namespace overstap::api
