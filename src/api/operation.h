// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "api/shape.h"

namespace overstap::api {

enum class verb : std::uint8_t { get, post };
std::string_view to_string(verb v) noexcept;

/// `long_running` operations get threads of their own, so that they never keep a short one waiting.
enum class effort : std::uint8_t { short_running, long_running };

/// What an endpoint says about itself.
struct operation_text {
  std::string_view id;  ///< operationId, camelCase
  verb method;
  std::string_view path;  ///< template: "/v1/occupations/{id}"
  std::string_view tag;
  std::string_view summary;
  std::string_view description;
  effort takes{effort::short_running};
};

/// One row of the route table as the OpenAPI document needs it.
struct operation {
  operation_text text;
  shape const* path;
  shape const* query;
  shape const* body;  ///< nullptr: none
  shape const* answer;  ///< nullptr: the OpenAPI document itself
};

}  // namespace overstap::api
