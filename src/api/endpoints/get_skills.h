// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/boundary/concepts.h"
#include "api/boundary/parameters.h"
#include "api/operation.h"
#include "api/service.h"

namespace overstap::api {

struct get_skills {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getSkills",
      .method = verb::get,
      .path = "/v1/skills",
      .tag = "skills",
      .summary = "Find skills by what somebody types",
      .description = "Searches preferred and alternative labels in Dutch and English, best first.",
  };
  result<boundary::suggestions> operator()(boundary::none const& path,
                                           boundary::suggest_query const& query,
                                           boundary::none const& body) const;
};

}  // namespace overstap::api
