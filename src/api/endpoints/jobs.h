// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tuple>

#include "api/boundary/jobs.h"
#include "api/boundary/parameters.h"
#include "api/operation.h"
#include "api/service.h"
#include "desk/caller.h"

namespace overstap::api {

struct get_jobs {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getJobs",
      .method = verb::get,
      .path = "/v1/jobs",
      .tag = "service",
      .summary = "What runs by itself",
      .description =
          "Each job with its last run, its result and when it runs next. For the operator of the service; `overstap "
          "jobs list` tells the same.",
      .needs = access::action::run_service,
  };
  result<boundary::jobs> operator()(desk::caller const& who,
                                    boundary::none const& path,
                                    boundary::none const& query,
                                    boundary::none const& body) const;
};

using jobs_endpoints = std::tuple<get_jobs>;

}  // namespace overstap::api
