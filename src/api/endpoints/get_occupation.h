// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/boundary/concepts.h"
#include "api/boundary/parameters.h"
#include "api/operation.h"
#include "api/service.h"

namespace overstap::api {

struct get_occupation {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getOccupation",
      .method = verb::get,
      .path = "/v1/occupations/{id}",
      .tag = "occupations",
      .summary = "One occupation with its skills",
      .description = "Labels, description and the skills that it asks for.",
  };
  result<boundary::occupation> operator()(boundary::id_path const& path,
                                          boundary::language_query const& query,
                                          boundary::none const& body) const;
};

}  // namespace overstap::api
