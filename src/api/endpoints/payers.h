// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tuple>

#include "api/boundary/parameters.h"
#include "api/boundary/payers.h"
#include "api/operation.h"
#include "api/service.h"

namespace overstap::api {

struct get_payers {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getPayers",
      .method = verb::get,
      .path = "/v1/payers",
      .tag = "wagons",
      .summary = "Who may pay for steps",
      .description =
          "Employers, funds, benefit bodies and money of the region with what they pay, in the order in "
          "which they pay. Each decides itself. The transitievergoeding is the worker's own money and is not among "
          "them.",
      .needs = access::action::open,
  };
  result<boundary::payers> operator()(boundary::none const& path,
                                      boundary::payers_query const& query,
                                      boundary::none const& body) const;
};

using payers_endpoints = std::tuple<get_payers>;

}  // namespace overstap::api
