// SPDX-License-Identifier: EUPL-1.2
#include "api/endpoints/program.h"

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

result<boundary::health> get_live::operator()(boundary::none const& /*path*/,
                                              boundary::none const& /*query*/,
                                              boundary::none const& /*body*/) const {
  return boundary::health{.status = "pass"};
}

result<boundary::health> get_ready::operator()(boundary::none const& /*path*/,
                                               boundary::none const& /*query*/,
                                               boundary::none const& /*body*/) const {
  if (from.readiness != nullptr) {
    if (auto const ready = from.readiness->check(); !ready) {
      return std::unexpected{ready.error()};
    }
  }
  return boundary::health{.status = "pass"};
}

result<raw_json> get_openapi::operator()(boundary::none const& /*path*/,
                                         boundary::none const& /*query*/,
                                         boundary::none const& /*body*/) const {
  static auto const document = raw_json{openapi_document()};
  return document;
}

}  // namespace overstap::api
