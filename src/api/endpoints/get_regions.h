// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/boundary/concepts.h"
#include "api/boundary/parameters.h"
#include "api/operation.h"
#include "api/service.h"

namespace overstap::api {

struct get_regions {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getRegions",
      .method = verb::get,
      .path = "/v1/regions",
      .tag = "regions",
      .summary = "All labour-market regions",
      .description = "The regions (arbeidsmarktregio's) with their municipalities as of today and their desks.",
  };
  result<boundary::regions> operator()(boundary::none const& path,
                                       boundary::language_query const& query,
                                       boundary::none const& body) const;
};

}  // namespace overstap::api
