// SPDX-License-Identifier: EUPL-1.2
#include "api/map_region.h"

#include <algorithm>

#include "api/map_concepts.h"

namespace overstap::api {

boundary::region to_boundary(snapshot const& s, region const& r, civil_date today, language l) {
  auto out = boundary::region{.code = r.code.str(), .name = r.name, .municipalities = {}, .contact = {}};
  for (auto const& m : s.reference->memberships) {
    if (m.region == r.code && m.from <= today && (!m.to || today < *m.to)) {
      out.municipalities.push_back({m.municipality.str(), m.name});
    }
  }
  std::ranges::sort(out.municipalities, {}, &boundary::municipality::name);
  auto const at = std::ranges::lower_bound(s.desks, r.code, {}, &desk_contact::region);
  if (at != s.desks.end() && at->region == r.code) {
    out.contact = to_boundary(*s.reference, *at, l);
  }
  return out;
}

}  // namespace overstap::api
