// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/describe.hpp>

#include "api/boundary/common.h"

/// What stands in paths and query strings, described like bodies: one struct per set of parameters.
namespace overstap::api::boundary {

/// No parameters, or no body.
struct none {};
BOOST_DESCRIBE_STRUCT(none, (), ())

struct id_path {
  uuid id;
};
BOOST_DESCRIBE_STRUCT(id_path, (), (id))

struct item_path {
  uuid id;
  uuid item;
};
BOOST_DESCRIBE_STRUCT(item_path, (), (id, item))

struct code_path {
  code_text code;
};
BOOST_DESCRIBE_STRUCT(code_path, (), (code))

struct language_query {
  std::optional<boundary::language> language;  ///< nl when absent
};
BOOST_DESCRIBE_STRUCT(language_query, (), (language))

struct suggest_query {
  text<1, 200> query;
  std::optional<boundary::language> language;  ///< nl when absent
  std::optional<bounded<1, 50>> limit;  ///< 10 when absent
};
BOOST_DESCRIBE_STRUCT(suggest_query, (), (query, language, limit))

struct wagons_query {
  std::optional<code_text> region;
  std::optional<code_text> kind;
  std::optional<text<2, 200>> query;  ///< part of a title
  std::optional<boundary::language> language;  ///< nl when absent
  std::optional<bounded<1, 100>> limit;  ///< 50 when absent
  std::optional<uuid> cursor;  ///< `nextCursor` of the page before
};
BOOST_DESCRIBE_STRUCT(wagons_query, (), (region, kind, query, language, limit, cursor))

}  // namespace overstap::api::boundary
