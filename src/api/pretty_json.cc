// SPDX-License-Identifier: EUPL-1.2
#include "api/pretty_json.h"

#include <boost/json/serialize.hpp>

namespace overstap::api {
namespace {

namespace json = boost::json;

void write(json::value const& v, std::size_t level, std::string& out) {
  auto const new_line = [&](std::size_t depth) {
    out += '\n';
    out.append(2 * depth, ' ');
  };
  if (auto const* const object = v.if_object(); object != nullptr && !object->empty()) {
    auto separator = '{';
    for (auto const& [key, value] : *object) {
      out += separator;
      new_line(level + 1);
      out += json::serialize(key);
      out += ": ";
      write(value, level + 1, out);
      separator = ',';
    }
    new_line(level);
    out += '}';
  } else if (auto const* const array = v.if_array(); array != nullptr && !array->empty()) {
    auto separator = '[';
    for (auto const& value : *array) {
      out += separator;
      new_line(level + 1);
      write(value, level + 1, out);
      separator = ',';
    }
    new_line(level);
    out += ']';
  } else {
    out += json::serialize(v);
  }
}

}  // namespace

std::string pretty_json(boost::json::value const& v) {
  auto out = std::string{};
  write(v, 0, out);
  out += '\n';
  return out;
}

}  // namespace overstap::api
