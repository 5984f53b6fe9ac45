// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>

#include <boost/json/object.hpp>

#include "api/shape.h"

namespace overstap::api {

/// Collects the component schemas of an OpenAPI 3.1 document. Types of requests refuse unknown members, types
/// of answers may gain members later.
class schema_collector {
public:
  enum class direction : bool { request, answer };

  /// The schema to put at the place of use: a `$ref` for described types, which are collected, else inline.
  boost::json::object use(shape const& s, direction d);

  /// All collected ones, sorted by name.
  boost::json::object components() const;

private:
  std::map<std::string, boost::json::object> collected_;
};

/// "vacancy_hit" -> "VacancyHit"
std::string schema_name(std::string_view type_name);

}  // namespace overstap::api
