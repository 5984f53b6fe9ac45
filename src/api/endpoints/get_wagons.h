// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/boundary/parameters.h"
#include "api/boundary/wagons.h"
#include "api/operation.h"
#include "api/service.h"

namespace overstap::api {

struct get_wagons {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getWagons",
      .method = verb::get,
      .path = "/v1/wagons",
      .tag = "wagons",
      .summary = "Services on offer",
      .description =
          "Courses, validation, advice, debt help and other services that can be a step, in pages, ordered by id.",
  };
  result<boundary::wagons> operator()(boundary::none const& path,
                                      boundary::wagons_query const& query,
                                      boundary::none const& body) const;
};

}  // namespace overstap::api
