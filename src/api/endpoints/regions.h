// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tuple>

#include "api/boundary/concepts.h"
#include "api/boundary/parameters.h"
#include "api/operation.h"
#include "api/service.h"

namespace overstap::api {

struct get_regions {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getRegions",
      .method = verb::get,
      .path = "/v1/regions",
      .tag = "regions",
      .summary = "All labour-market regions",
      .description = "The regions (arbeidsmarktregio's) with their municipalities as of today and their desks.",
      .needs = access::action::open,
  };
  result<boundary::regions> operator()(boundary::none const& path,
                                       boundary::language_query const& query,
                                       boundary::none const& body) const;
};

struct get_region {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getRegion",
      .method = verb::get,
      .path = "/v1/regions/{code}",
      .tag = "regions",
      .summary = "One labour-market region",
      .description = "A region with its municipalities as of today and its desk.",
      .needs = access::action::open,
  };
  result<boundary::region> operator()(boundary::code_path const& path,
                                      boundary::language_query const& query,
                                      boundary::none const& body) const;
};

using regions_endpoints = std::tuple<get_regions, get_region>;

}  // namespace overstap::api
