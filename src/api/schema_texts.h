// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string_view>

namespace overstap::api {

/// What a reader of the OpenAPI document should know about a boundary type or a member of it.
struct schema_text {
  std::string_view type;  ///< C++ name: "vacancy_hit"
  std::string_view member;  ///< empty: the type itself
  std::string_view text;
};
std::span<schema_text const> schema_texts();

/// Empty when there is nothing to say beyond the name.
std::string_view text_of(std::string_view type, std::string_view member);

}  // namespace overstap::api
