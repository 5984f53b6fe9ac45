// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/boundary/matches.h"
#include "api/boundary/parameters.h"
#include "api/operation.h"
#include "api/service.h"

namespace overstap::api {

struct post_transitions {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "findTransitions",
      .method = verb::post,
      .path = "/v1/transitions",
      .tag = "matching",
      .summary = "Other work that fits",
      .description =
          "Compares the visitor's skills with every occupation and answers the best ones with the reasons. Nothing is "
          "stored.",
  };
  result<boundary::transitions> operator()(boundary::none const& path,
                                           boundary::none const& query,
                                           boundary::transition_request const& body) const;
};

}  // namespace overstap::api
