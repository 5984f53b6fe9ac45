// SPDX-License-Identifier: EUPL-1.2
#include "api/shape.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace overstap::api {

std::string allowed(shape const& s) {
  switch (s.what) {
    case shape::kind::boolean:
      return "true or false";
    case shape::kind::integer:
      return s.low && s.high ? fmt::format("a whole number from {} to {}", *s.low, *s.high) : "a whole number";
    case shape::kind::text:
      return s.low && s.high ? fmt::format("plain text of {} to {} characters", *s.low, *s.high) : "plain text";
    case shape::kind::code:
      return fmt::format("a code of 1 to {} letters, digits and dashes", kMaxCodeLength);
    case shape::kind::date:
      return "a date as YYYY-MM-DD from 1900-01-01 to 2199-12-31";
    case shape::kind::moment:
      return "a moment as YYYY-MM-DDThh:mm:ss.mmmZ";
    case shape::kind::uuid:
      return "a UUID of 36 characters";
    case shape::kind::one_of:
      return fmt::format("one of: {}", fmt::join(s.names, ", "));
    case shape::kind::list:
      return s.high ? fmt::format("a list of at most {} elements", *s.high) : "a list";
    case shape::kind::object:
      return s.members.empty() ? "an empty object" : fmt::format("an object with: {}", member_names(s));
  }
  __builtin_unreachable();
}

std::string member_names(shape const& object) {
  auto names = std::vector<std::string_view>{};
  for (auto const& m : object.members) {
    names.push_back(m.name);
  }
  return fmt::format("{}", fmt::join(names, ", "));
}

}  // namespace overstap::api
