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

struct post_replan {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "replanJourneys",
      .method = verb::post,
      .path = "/v1/journeys/replan",
      .tag = "planning",
      .summary = "Journeys for somebody who is on the way",
      .description =
          "What now, from today or a later day: every undominated set of steps beside what is under way, with as one "
          "more "
          "thing to be good at that few bookings change. A booked step that no longer helps is in none of them. "
          "Nothing "
          "is stored.",
      .needs = access::action::open,
      .takes = effort::long_running,
  };
  result<boundary::replanned_journeys> operator()(boundary::none const& path,
                                                  boundary::none const& query,
                                                  boundary::journey_replan_request const& body) const;
};

struct post_why_not {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "whyNot",
      .method = verb::post,
      .path = "/v1/journeys/why-not",
      .tag = "planning",
      .summary = "Why not this service?",
      .description =
          "The exact reason why a service is in none of the journeys that the same question has, or where it is in "
          "them. "
          "Nothing is stored.",
      .needs = access::action::open,
      .takes = effort::long_running,
  };
  result<boundary::why_not> operator()(boundary::none const& path,
                                       boundary::none const& query,
                                       boundary::why_not_request const& body) const;
};

using planning_endpoints = std::tuple<post_journeys, post_replan, post_why_not>;

}  // namespace overstap::api
