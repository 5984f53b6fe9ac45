// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/boundary/concepts.h"
#include "api/boundary/parameters.h"
#include "api/operation.h"
#include "api/service.h"

namespace overstap::api {

struct get_live {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getLive",
      .method = verb::get,
      .path = "/v1/health/live",
      .tag = "service",
      .summary = "Whether the program runs",
      .description = "Answers as long as the program runs.",
  };
  result<boundary::health> operator()(boundary::none const& path,
                                      boundary::none const& query,
                                      boundary::none const& body) const;
};

}  // namespace overstap::api
