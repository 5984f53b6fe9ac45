// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tuple>

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
      .needs = access::action::open,
  };
  result<boundary::suggestions> operator()(boundary::none const& path,
                                           boundary::suggest_query const& query,
                                           boundary::none const& body) const;
};

struct get_occupation {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getOccupation",
      .method = verb::get,
      .path = "/v1/occupations/{id}",
      .tag = "occupations",
      .summary = "One occupation with its skills",
      .description = "Labels, description and the skills that it asks for.",
      .needs = access::action::open,
  };
  result<boundary::occupation> operator()(boundary::id_path const& path,
                                          boundary::language_query const& query,
                                          boundary::none const& body) const;
};

using occupations_endpoints = std::tuple<get_occupations, get_occupation>;

}  // namespace overstap::api
