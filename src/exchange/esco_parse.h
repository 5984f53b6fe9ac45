// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

#include "base/result.h"
#include "domain/language.h"
#include "store/taxonomy_store.h"

namespace overstap::exchange {

/// What is in one kind of ESCO file, and what is passed over while reading.
struct esco_counts {
  std::size_t untranslated{};  ///< rows of a translation without a preferred label
  std::size_t relations_unresolved{};  ///< relations by label whose skill has no URI
};

/// Reads a file with one concept a row. Adds its words; `defines`: adds the concepts too, so every row must be
/// whole; else it is a translation.
struct concept_file {
  std::string_view name;
  concept_kind kind;
  language in;
  bool defines;
};
result<void> parse_concepts(concept_file const& file,
                            std::string_view text,
                            store::taxonomy_update& update,
                            esco_counts& counts);

/// broaderRelationsOccPillar, broaderRelationsSkillPillar.
result<void> parse_broader(std::string_view name, std::string_view text, store::taxonomy_update& update);

/// occupationSkillRelations. `unresolved_allowed`: a row may have an empty skillUri, which is counted.
result<void> parse_relations(std::string_view name,
                             std::string_view text,
                             bool unresolved_allowed,
                             store::taxonomy_update& update,
                             esco_counts& counts);

}  // namespace overstap::exchange
