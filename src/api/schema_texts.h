// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace overstap::api {

/// What a reader of the OpenAPI document should know about a boundary type or a member of it.
struct schema_text {
  std::string_view type;  ///< C++ name: "vacancy_hit"
  std::string_view member;  ///< empty: the type itself
  std::string_view text;
};

// One table per header of boundary/, each in a file of texts/.
std::span<schema_text const> accounts_texts();
std::span<schema_text const> common_texts();
std::span<schema_text const> concepts_texts();
std::span<schema_text const> dossier_changes_texts();
std::span<schema_text const> dossiers_texts();
std::span<schema_text const> jobs_texts();
std::span<schema_text const> journeys_texts();
std::span<schema_text const> matches_texts();
std::span<schema_text const> offers_texts();
std::span<schema_text const> parameters_texts();
std::span<schema_text const> partners_texts();
std::span<schema_text const> payers_texts();
std::span<schema_text const> plans_texts();
std::span<schema_text const> problem_texts();
std::span<schema_text const> profiles_texts();
std::span<schema_text const> rights_texts();
std::span<schema_text const> schemes_texts();
std::span<schema_text const> wagons_texts();
std::span<schema_text const> withheld_texts();

/// All of them.
std::vector<schema_text> const& schema_texts();

/// Empty when there is nothing to say beyond the name.
std::string_view text_of(std::string_view type, std::string_view member);

}  // namespace overstap::api
