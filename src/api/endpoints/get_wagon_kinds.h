// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/boundary/concepts.h"
#include "api/boundary/parameters.h"
#include "api/operation.h"
#include "api/service.h"

namespace overstap::api {

struct get_wagon_kinds {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getWagonKinds",
      .method = verb::get,
      .path = "/v1/wagon-kinds",
      .tag = "wagons",
      .summary = "Kinds of steps",
      .description = "The kinds of services that a journey is made of, sorted by code.",
  };
  result<boundary::named_codes> operator()(boundary::none const& path,
                                           boundary::language_query const& query,
                                           boundary::none const& body) const;
};

}  // namespace overstap::api
