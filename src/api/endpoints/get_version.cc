// SPDX-License-Identifier: EUPL-1.2
#include "api/endpoints/get_version.h"

#include "api/attribution.h"
#include "api/openapi.h"

namespace overstap::api {

result<boundary::version> get_version::operator()(boundary::none const& /*path*/,
                                                  boundary::none const& /*query*/,
                                                  boundary::none const& /*body*/) const {
  return boundary::version{.product = OVS_VERSION,
                           .api = kApiVersion,
                           .synthetic = from.desk.current.get()->data->synthetic,
                           .taxonomy = kTaxonomyAttribution};
}

}  // namespace overstap::api
