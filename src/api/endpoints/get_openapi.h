// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/boundary/concepts.h"
#include "api/boundary/parameters.h"
#include "api/operation.h"
#include "api/service.h"

namespace overstap::api {

struct get_openapi {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getOpenapi",
      .method = verb::get,
      .path = "/v1/openapi.json",
      .tag = "service",
      .summary = "This document",
      .description = "The OpenAPI description of this interface.",
  };
  result<raw_json> operator()(boundary::none const& path,
                              boundary::none const& query,
                              boundary::none const& body) const;
};

}  // namespace overstap::api
