// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tuple>

#include "api/boundary/journeys.h"
#include "api/boundary/parameters.h"
#include "api/operation.h"
#include "api/service.h"

namespace overstap::api {

struct post_journeys {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "planJourneys",
      .method = verb::post,
      .path = "/v1/journeys",
      .tag = "planning",
      .summary = "Journeys to new work",
      .description =
          "For each goal every undominated set of steps that leads to being at work, with dates, costs and reasons; "
          "where there is none, the smallest change that opens one. Nothing is stored.",
      .needs = access::action::open,
      .takes = effort::long_running,
  };
  result<boundary::journeys> operator()(boundary::none const& path,
                                        boundary::none const& query,
                                        boundary::journey_request const& body) const;
};

using planning_endpoints = std::tuple<post_journeys>;

}  // namespace overstap::api
