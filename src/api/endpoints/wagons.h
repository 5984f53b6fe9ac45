// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tuple>

#include "api/boundary/concepts.h"
#include "api/boundary/parameters.h"
#include "api/boundary/wagons.h"
#include "api/operation.h"
#include "api/service.h"

namespace overstap::api {

struct get_wagon_kinds {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getWagonKinds",
      .method = verb::get,
      .path = "/v1/wagon-kinds",
      .tag = "wagons",
      .summary = "Kinds of steps",
      .description = "The kinds of services that a journey is made of, sorted by code.",
      .needs = access::action::open,
  };
  result<boundary::named_codes> operator()(boundary::none const& path,
                                           boundary::language_query const& query,
                                           boundary::none const& body) const;
};

struct get_wagons {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getWagons",
      .method = verb::get,
      .path = "/v1/wagons",
      .tag = "wagons",
      .summary = "Services on offer",
      .description =
          "Courses, validation, advice, debt help and other services that can be a step, in pages, ordered by id.",
      .needs = access::action::open,
  };
  result<boundary::wagons> operator()(boundary::none const& path,
                                      boundary::wagons_query const& query,
                                      boundary::none const& body) const;
};

struct get_wagon {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getWagon",
      .method = verb::get,
      .path = "/v1/wagons/{id}",
      .tag = "wagons",
      .summary = "One service",
      .description = "A service with its dates, places and prices.",
      .needs = access::action::open,
  };
  result<boundary::wagon> operator()(boundary::id_path const& path,
                                     boundary::language_query const& query,
                                     boundary::none const& body) const;
};

using wagons_endpoints = std::tuple<get_wagon_kinds, get_wagons, get_wagon>;

}  // namespace overstap::api
