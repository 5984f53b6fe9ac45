// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace overstap::api {

struct shape;

struct member_shape {
  std::string_view name;
  shape const* type;
  bool required;
};

/// What a boundary type looks like from outside, at run time. Made once per type from its Boost.Describe
/// description (describe_shape.h); checks of input, error texts and the OpenAPI schema all read this.
struct shape {
  enum class kind : std::uint8_t { boolean, integer, text, code, date, moment, uuid, one_of, list, object };
  kind what;
  std::string name{};  ///< one_of and object: name of the C++ type
  std::optional<std::int64_t> low{};  ///< integer: bounds; text: code points; list: elements
  std::optional<std::int64_t> high{};
  std::vector<std::string_view> names{};  ///< one_of
  shape const* item{};  ///< list
  std::vector<member_shape> members{};  ///< object, in the order of the description
};

/// What would be right here, for people: "a whole number from 0 to 300".
std::string allowed(shape const& s);

/// The names of the members: "a, b, c".
std::string member_names(shape const& object);

inline constexpr std::size_t kMaxCodeLength = 64;

}  // namespace overstap::api
