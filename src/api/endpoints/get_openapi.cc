// SPDX-License-Identifier: EUPL-1.2
#include "api/endpoints/get_openapi.h"

#include "api/openapi.h"

namespace overstap::api {

result<raw_json> get_openapi::operator()(boundary::none const& /*path*/,
                                         boundary::none const& /*query*/,
                                         boundary::none const& /*body*/) const {
  static auto const document = raw_json{openapi_document()};
  return document;
}

}  // namespace overstap::api
