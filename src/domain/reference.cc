// SPDX-License-Identifier: EUPL-1.2
#include "domain/reference.h"

#include <algorithm>

namespace overstap {
namespace {

/// Binary search in a vector sorted by its member `code`.
template <typename Row, typename Code>
Row const* find_by_code(std::vector<Row> const& rows, Code const& code) {
  auto const at = std::ranges::lower_bound(rows, code, {}, &Row::code);
  return at != rows.end() && at->code == code ? &*at : nullptr;
}

}  // namespace

region const* reference_data::find_region(region_code const& c) const {
  return find_by_code(regions, c);
}
municipality const* reference_data::find_municipality(municipality_code const& c) const {
  return find_by_code(municipalities, c);
}
credential const* reference_data::find_credential(credential_code const& c) const {
  return find_by_code(credentials, c);
}
barrier const* reference_data::find_barrier(barrier_code const& c) const {
  return find_by_code(barriers, c);
}
wagon_kind const* reference_data::find_wagon_kind(wagon_kind_code const& c) const {
  return find_by_code(wagon_kinds, c);
}

bilingual const* reference_data::find_fact(fact_kind kind, std::string_view code) const {
  if (kind == fact_kind::barrier) {
    auto const* const found = find_barrier(barrier_code{std::string{code}});
    return found != nullptr ? &found->name : nullptr;
  }
  auto const key = std::pair{kind, code};
  auto const key_of = [](fact_code const& f) { return std::pair{f.kind, std::string_view{f.code}}; };
  auto const at = std::ranges::lower_bound(fact_codes, key, {}, key_of);
  return at != fact_codes.end() && key_of(*at) == key ? &at->name : nullptr;
}

region const* reference_data::region_of(municipality_code const& c, civil_date day) const {
  auto const rows = std::ranges::equal_range(memberships, c, {}, &membership::municipality);
  for (auto const& m : rows) {
    if (m.from <= day && (!m.to || day < *m.to)) {
      return find_region(m.region);
    }
  }
  return nullptr;
}

}  // namespace overstap
