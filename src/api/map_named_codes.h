// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "api/boundary/concepts.h"
#include "domain/language.h"

namespace overstap::api {

/// Rows that have a code and a name in both languages, in their order.
template <typename Row>
boundary::named_codes to_named_codes(std::vector<Row> const& rows, language l) {
  auto out = boundary::named_codes{};
  out.items.reserve(rows.size());
  for (auto const& r : rows) {
    out.items.push_back({r.code.str(), std::string{r.name.in(l)}});
  }
  return out;
}

}  // namespace overstap::api
