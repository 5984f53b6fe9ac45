// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/boundary/concepts.h"
#include "api/boundary/parameters.h"
#include "api/operation.h"
#include "api/service.h"

namespace overstap::api {

struct get_skill {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getSkill",
      .method = verb::get,
      .path = "/v1/skills/{id}",
      .tag = "skills",
      .summary = "One skill",
      .description = "Labels, description, the occupations that use it and the skills nearest to it.",
  };
  result<boundary::skill> operator()(boundary::id_path const& path,
                                     boundary::language_query const& query,
                                     boundary::none const& body) const;
};

}  // namespace overstap::api
