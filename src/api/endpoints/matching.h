// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tuple>

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
      .needs = access::action::open,
  };
  result<boundary::transitions> operator()(boundary::none const& path,
                                           boundary::none const& query,
                                           boundary::transition_request const& body) const;
};

struct post_vacancies_search {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "searchVacancies",
      .method = verb::post,
      .path = "/v1/vacancies/search",
      .tag = "matching",
      .summary = "Vacancies that fit",
      .description =
          "The open vacancies that best fit the visitor's skills and facts, with the reasons. A missing fact is "
          "unknown and never counts as no. Nothing is stored.",
      .needs = access::action::open,
  };
  result<boundary::vacancy_hits> operator()(boundary::none const& path,
                                            boundary::none const& query,
                                            boundary::vacancy_search const& body) const;
};

using matching_endpoints = std::tuple<post_transitions, post_vacancies_search>;

}  // namespace overstap::api
