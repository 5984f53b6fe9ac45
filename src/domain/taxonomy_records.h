// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/identities.h"
#include "domain/language.h"
#include "domain/requirement.h"

namespace overstap {

/// Words for one concept in one language. `borrowed`: no words in this language exist, these are English.
struct concept_words {
  std::string preferred;
  std::vector<std::string> alternatives;
  std::string description;
  bool borrowed{};
  friend bool operator==(concept_words const&, concept_words const&) = default;
};

enum class concept_kind : std::uint8_t { occupation, skill, skill_group, isco_group };
enum class skill_type : std::uint8_t { unknown, knowledge, competence };

/// A concept as stored. `key` is the UUID that ends the URI; groups whose URI ends in a code (S1.2, C2654)
/// have a UUIDv5 of the URI.
struct concept_record {
  uuid key;
  concept_kind kind;
  std::string uri;
  std::string code;  ///< ISCO unit group of an occupation ("5111"), code of a group; else empty
  skill_type type{};  ///< skills only
  bool ended{};  ///< gone from a newer version; kept so that old profiles still resolve
  concept_words nl;
  concept_words en;
};

struct broader_record {
  uuid narrower;
  uuid broader;
};

struct occupation_skill_record {
  occupation_id occupation;
  required_skill required;
};

/// A whole taxonomy as the store keeps it; every vector sorted by its keys, no duplicates.
struct taxonomy_records {
  std::vector<concept_record> concepts;
  std::vector<broader_record> broader;
  std::vector<occupation_skill_record> relations;
};

}  // namespace overstap
