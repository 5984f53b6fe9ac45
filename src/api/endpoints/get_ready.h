// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/boundary/concepts.h"
#include "api/boundary/parameters.h"
#include "api/operation.h"
#include "api/service.h"

namespace overstap::api {

struct get_ready {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getReady",
      .method = verb::get,
      .path = "/v1/health/ready",
      .tag = "service",
      .summary = "Whether the program can answer",
      .description = "Answers when the data is loaded.",
  };
  result<boundary::health> operator()(boundary::none const& path,
                                      boundary::none const& query,
                                      boundary::none const& body) const;
};

}  // namespace overstap::api
