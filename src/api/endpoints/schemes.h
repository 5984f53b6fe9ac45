// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tuple>

#include "api/boundary/parameters.h"
#include "api/boundary/schemes.h"
#include "api/operation.h"
#include "api/service.h"

namespace overstap::api {

struct get_schemes {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getSchemes",
      .method = verb::get,
      .path = "/v1/schemes",
      .tag = "schemes",
      .summary = "Schemes on a day",
      .description = "Every scheme that has a valid version on that day, sorted by code.",
      .needs = access::action::open,
  };
  result<boundary::schemes> operator()(boundary::none const& path,
                                       boundary::schemes_query const& query,
                                       boundary::none const& body) const;
};

struct get_scheme {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getScheme",
      .method = verb::get,
      .path = "/v1/schemes/{code}",
      .tag = "schemes",
      .summary = "One scheme",
      .description = "All its versions with their sources, conditions, amounts, duties and what to check by hand.",
      .needs = access::action::open,
  };
  result<boundary::scheme> operator()(boundary::code_path const& path,
                                      boundary::language_query const& query,
                                      boundary::none const& body) const;
};

struct post_schemes_evaluate {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "evaluateSchemes",
      .method = verb::post,
      .path = "/v1/schemes/evaluate",
      .tag = "schemes",
      .summary = "What the schemes say for these facts",
      .description =
          "Every scheme of one side with its verdict, why, the amount as a range, what to do and by when; and the "
          "question whose answer would tell most. The executing body decides. Nothing is stored.",
      .needs = access::action::open,
  };
  result<boundary::scheme_answer> operator()(boundary::none const& path,
                                             boundary::none const& query,
                                             boundary::scheme_question const& body) const;
};

struct post_training_plan {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "evaluateTrainingPlan",
      .method = verb::post,
      .path = "/v1/schemes/training-plan",
      .tag = "schemes",
      .summary = "What the schemes say for a plan to train own staff",
      .description =
          "For each line the schemes that pay for such a training, for the firm those that pay once, the total as a "
          "range over all lines, and the question whose answer would tell most. Nothing is asked about a person. The "
          "executing body decides. Nothing is stored.",
      .needs = access::action::open,
  };
  result<boundary::training_plan_answer> operator()(boundary::none const& path,
                                                    boundary::none const& query,
                                                    boundary::training_plan const& body) const;
};

/// The fixed paths before `{code}`: the first path that matches is taken.
using schemes_endpoints = std::tuple<get_schemes, post_schemes_evaluate, post_training_plan, get_scheme>;

}  // namespace overstap::api
