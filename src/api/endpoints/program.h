// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tuple>

#include "api/answers.h"
#include "api/boundary/concepts.h"
#include "api/boundary/parameters.h"
#include "api/operation.h"
#include "api/service.h"

namespace overstap::api {

struct get_version {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getVersion",
      .method = verb::get,
      .path = "/v1/version",
      .tag = "service",
      .summary = "Version and data",
      .description = "The versions of the program and of this interface, and where the data comes from.",
      .needs = access::action::open,
  };
  result<boundary::version> operator()(boundary::none const& path,
                                       boundary::none const& query,
                                       boundary::none const& body) const;
};

struct get_live {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getLive",
      .method = verb::get,
      .path = "/v1/health/live",
      .tag = "service",
      .summary = "Whether the program runs",
      .description = "Answers as long as the program runs.",
      .needs = access::action::open,
      .takes = effort::watching,
  };
  result<boundary::health> operator()(boundary::none const& path,
                                      boundary::none const& query,
                                      boundary::none const& body) const;
};

struct get_ready {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getReady",
      .method = verb::get,
      .path = "/v1/health/ready",
      .tag = "service",
      .summary = "Whether the program can answer",
      .description =
          "200 when requests can be answered; 503 with the reason, within a second or so, when the program stops, "
          "holds no "
          "taxonomy, or its database is away, has no free connection or was changed by another version.",
      .needs = access::action::open,
      .takes = effort::watching,
  };
  result<boundary::health> operator()(boundary::none const& path,
                                      boundary::none const& query,
                                      boundary::none const& body) const;
};

struct get_openapi {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getOpenapi",
      .method = verb::get,
      .path = "/v1/openapi.json",
      .tag = "service",
      .summary = "This document",
      .description = "The OpenAPI description of this interface.",
      .needs = access::action::open,
  };
  result<raw_json> operator()(boundary::none const& path,
                              boundary::none const& query,
                              boundary::none const& body) const;
};

using program_endpoints = std::tuple<get_version, get_live, get_ready, get_openapi>;

}  // namespace overstap::api
