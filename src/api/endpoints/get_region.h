// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/boundary/concepts.h"
#include "api/boundary/parameters.h"
#include "api/operation.h"
#include "api/service.h"

namespace overstap::api {

struct get_region {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getRegion",
      .method = verb::get,
      .path = "/v1/regions/{code}",
      .tag = "regions",
      .summary = "One labour-market region",
      .description = "A region with its municipalities as of today and its desk.",
  };
  result<boundary::region> operator()(boundary::code_path const& path,
                                      boundary::language_query const& query,
                                      boundary::none const& body) const;
};

}  // namespace overstap::api
