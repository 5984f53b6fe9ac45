// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/boundary/concepts.h"
#include "api/boundary/parameters.h"
#include "api/operation.h"
#include "api/service.h"

namespace overstap::api {

struct get_occupations {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getOccupations",
      .method = verb::get,
      .path = "/v1/occupations",
      .tag = "occupations",
      .summary = "Find occupations by what somebody types",
      .description = "Searches preferred and alternative labels in Dutch and English, best first.",
  };
  result<boundary::suggestions> operator()(boundary::none const& path,
                                           boundary::suggest_query const& query,
                                           boundary::none const& body) const;
};

}  // namespace overstap::api
