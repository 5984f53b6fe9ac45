// SPDX-License-Identifier: EUPL-1.2
#include "api/endpoints/reference.h"

#include <algorithm>

#include "api/map_dossier.h"
#include "api/map_named_codes.h"
#include "api/map_person.h"

namespace overstap::api {

result<boundary::named_codes> get_credentials::operator()(boundary::none const& /*path*/,
                                                          boundary::language_query const& query,
                                                          boundary::none const& /*body*/) const {
  return to_named_codes(from.desk.current.get()->data->reference->credentials, to_domain(query.language));
}

result<boundary::named_codes> get_barriers::operator()(boundary::none const& /*path*/,
                                                       boundary::language_query const& query,
                                                       boundary::none const& /*body*/) const {
  return to_named_codes(from.desk.current.get()->data->reference->barriers, to_domain(query.language));
}

result<boundary::fact_codes> get_fact_codes::operator()(boundary::none const& /*path*/,
                                                        boundary::language_query const& query,
                                                        boundary::none const& /*body*/) const {
  auto const reference = from.desk.current.get()->data->reference;
  auto const l = to_domain(query.language);
  auto out = boundary::fact_codes{};
  for (auto const& f : reference->fact_codes) {
    out.items.push_back({to_boundary(f.kind), f.code, std::string{f.name.in(l)}});
  }
  for (auto const& b : reference->barriers) {
    out.items.push_back({boundary::fact_kind::barrier, b.code.str(), std::string{b.name.in(l)}});
  }
  std::ranges::sort(out.items, {}, [](auto const& f) { return std::pair{f.kind, f.code}; });
  return out;
}

}  // namespace overstap::api
