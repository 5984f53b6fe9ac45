// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tuple>

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
      .needs = access::action::open,
  };
  result<boundary::suggestions> operator()(boundary::none const& path,
                                           boundary::suggest_query const& query,
                                           boundary::none const& body) const;
};

struct get_skill {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getSkill",
      .method = verb::get,
      .path = "/v1/skills/{id}",
      .tag = "skills",
      .summary = "One skill",
      .description = "Labels, description, the occupations that use it and the skills nearest to it.",
      .needs = access::action::open,
  };
  result<boundary::skill> operator()(boundary::id_path const& path,
                                     boundary::language_query const& query,
                                     boundary::none const& body) const;
};

using skills_endpoints = std::tuple<get_skills, get_skill>;

}  // namespace overstap::api
