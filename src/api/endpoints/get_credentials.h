// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/boundary/concepts.h"
#include "api/boundary/parameters.h"
#include "api/operation.h"
#include "api/service.h"

namespace overstap::api {

struct get_credentials {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getCredentials",
      .method = verb::get,
      .path = "/v1/credentials",
      .tag = "reference",
      .summary = "Licences, diplomas and certificates",
      .description = "The codes that a visitor can name as held, sorted by code.",
  };
  result<boundary::named_codes> operator()(boundary::none const& path,
                                           boundary::language_query const& query,
                                           boundary::none const& body) const;
};

}  // namespace overstap::api
