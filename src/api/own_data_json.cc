// SPDX-License-Identifier: EUPL-1.2
#include "api/own_data_json.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "api/pretty_json.h"

namespace overstap::api {

namespace json = boost::json;

std::string own_data_json(std::vector<store::dumped_table> const& tables) {
  auto out = json::object{};
  for (auto const& t : tables) {
    auto& rows = out[t.name].emplace_array();
    for (auto const& r : t.rows) {
      auto row = json::object{};
      for (auto const& [name, value] : r) {
        row[name] = value;
      }
      rows.push_back(std::move(row));
    }
  }
  return pretty_json(out);
}

}  // namespace overstap::api
