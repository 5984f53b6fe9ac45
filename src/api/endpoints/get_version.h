// SPDX-License-Identifier: EUPL-1.2
#pragma once

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
  };
  result<boundary::version> operator()(boundary::none const& path,
                                       boundary::none const& query,
                                       boundary::none const& body) const;
};

}  // namespace overstap::api
