// SPDX-License-Identifier: EUPL-1.2
#include "api/parameters.h"

#include <algorithm>
#include <limits>

#include <boost/json/object.hpp>
#include <boost/url/parse_query.hpp>

#include "api/validate.h"
#include "base/text.h"

namespace overstap::api {
namespace {

namespace json = boost::json;

/// Text as the JSON value that its parameter would have in a body; what does not read stays text and is refused
/// by `validate`.
json::value read_value(std::string_view text, shape const* type) {
  if (type != nullptr && type->what == shape::kind::integer) {
    if (auto const n =
            parse_integer(text, std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max())) {
      return static_cast<std::int64_t>(*n);
    }
  }
  if (type != nullptr && type->what == shape::kind::boolean && (text == "true" || text == "false")) {
    return text == "true";
  }
  return json::string{text.data(), text.size()};
}

shape const* type_of(std::string_view name, shape const& s) {
  auto const at = std::ranges::find(s.members, name, &member_shape::name);
  return at == s.members.end() ? nullptr : at->type;
}

/// Validates and turns "/name" into `before` name `after`.
void check(json::object const& parameters,
           shape const& s,
           std::string_view before,
           std::string_view after,
           std::vector<field_error>& wrong) {
  auto found = std::vector<field_error>{};
  validate(parameters, s, found);
  for (auto& f : found) {
    auto const name = std::string_view{f.pointer}.substr(f.pointer.empty() ? 0 : 1);
    f.pointer = std::string{before}.append(name).append(after);
    wrong.push_back(std::move(f));
  }
}

}  // namespace

json::value read_query(std::string_view encoded, shape const& s, std::vector<field_error>& wrong) {
  auto parameters = json::object{};
  if (!encoded.empty()) {
    // Boost.URL 1.81 takes the length of a query with strlen, so it needs a text that ends where it ends.
    auto const text = std::string{encoded};
    auto const parsed = boost::urls::parse_query(text);
    if (!parsed) {
      wrong.push_back({"?", "name=value pairs with percent-encoding"});
      return parameters;
    }
    auto options = boost::urls::encoding_opts{};
    options.space_as_plus = true;
    for (auto const& p : *parsed) {
      auto const name = p.key.decode(options);
      auto const value = p.value.decode(options);
      auto const added = parameters.emplace(name, read_value(value, type_of(name, s))).second;
      if (!added && type_of(name, s) != nullptr) {
        wrong.push_back({"?" + name, "given once"});
      }
    }
  }
  check(parameters, s, "?", "", wrong);
  return parameters;
}

json::value read_path(std::vector<std::string> const& values, shape const& s, std::vector<field_error>& wrong) {
  auto parameters = json::object{};
  for (auto i = std::size_t{0}; i < values.size() && i < s.members.size(); ++i) {
    parameters.emplace(s.members[i].name, read_value(values[i], s.members[i].type));
  }
  check(parameters, s, "{", "}", wrong);
  return parameters;
}

}  // namespace overstap::api
