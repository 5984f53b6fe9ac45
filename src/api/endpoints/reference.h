// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tuple>

#include "api/boundary/concepts.h"
#include "api/boundary/dossiers.h"
#include "api/boundary/parameters.h"
#include "api/operation.h"
#include "api/service.h"

namespace overstap::api {

struct get_credentials {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getCredentials",
      .method = verb::get,
      .path = "/v1/credentials",
      .tag = "reference",
      .summary = "Licences, diplomas and certificates",
      .description = "The codes that a visitor can name as held, sorted by code.",
      .needs = access::action::open,
  };
  result<boundary::named_codes> operator()(boundary::none const& path,
                                           boundary::language_query const& query,
                                           boundary::none const& body) const;
};

struct get_barriers {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getBarriers",
      .method = verb::get,
      .path = "/v1/barriers",
      .tag = "reference",
      .summary = "What can be in the way",
      .description = "The codes that a visitor can name as being in the way of work, sorted by code.",
      .needs = access::action::open,
  };
  result<boundary::named_codes> operator()(boundary::none const& path,
                                           boundary::language_query const& query,
                                           boundary::none const& body) const;
};

struct get_fact_codes {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getFactCodes",
      .method = verb::get,
      .path = "/v1/fact-codes",
      .tag = "reference",
      .summary = "What a fact of a dossier can say",
      .description = "Target groups, barriers, benefits and what can run elsewhere, sorted by kind and code.",
      .needs = access::action::open,
  };
  result<boundary::fact_codes> operator()(boundary::none const& path,
                                          boundary::language_query const& query,
                                          boundary::none const& body) const;
};

using reference_endpoints = std::tuple<get_credentials, get_barriers, get_fact_codes>;

}  // namespace overstap::api
