// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/boundary/matches.h"
#include "api/boundary/parameters.h"
#include "api/operation.h"
#include "api/service.h"

namespace overstap::api {

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
  };
  result<boundary::vacancy_hits> operator()(boundary::none const& path,
                                            boundary::none const& query,
                                            boundary::vacancy_search const& body) const;
};

}  // namespace overstap::api
