// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <type_traits>

#include "store/names.h"
#include "store/sql_call.h"

/// Enumerators in columns, by the names of `names_of<E>()`.
namespace overstap::store::sql {

template <typename E>
  requires std::is_enum_v<E>
struct stored<E> {
  using type = std::string;
  static std::string out(E v) { return std::string{name_of(v)}; }
  static E in(std::string const& v) {
    auto const known = parse_name<E>(v);
    if (!known) {
      throw infra_error{"database: a word that is none of " + allowed_names<E>()};
    }
    return *known;
  }
};

}  // namespace overstap::store::sql
