// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/boundary/parameters.h"
#include "api/boundary/wagons.h"
#include "api/operation.h"
#include "api/service.h"

namespace overstap::api {

struct get_wagon {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getWagon",
      .method = verb::get,
      .path = "/v1/wagons/{id}",
      .tag = "wagons",
      .summary = "One service",
      .description = "A service with its dates, places and prices.",
  };
  result<boundary::wagon> operator()(boundary::id_path const& path,
                                     boundary::language_query const& query,
                                     boundary::none const& body) const;
};

}  // namespace overstap::api
