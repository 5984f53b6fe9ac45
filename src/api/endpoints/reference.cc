// SPDX-License-Identifier: EUPL-1.2
#include "api/endpoints/reference.h"

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

}  // namespace overstap::api
