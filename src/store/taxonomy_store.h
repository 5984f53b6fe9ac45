// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/result.h"
#include "domain/taxonomy_records.h"
#include "store/database.h"

namespace overstap::store {

/// A concept that a file defines. Its words come as `words_update`.
struct concept_update {
  uuid key;
  concept_kind kind;
  std::string uri;
  std::string code;
  skill_type type{};
};

/// Words for a concept of this update or of the database. `borrowed` is not read: words that are not given
/// are lent by the other language when the taxonomy is loaded.
struct words_update {
  uuid key;
  language in;
  concept_words words;
};

/// A kind that is given in full. `list` names what gives it in a refusal: "occupations_en.csv".
struct complete_kind {
  concept_kind kind;
  std::string list;
};

/// What an import brings, in any order. What it does not name stays as it is stored.
struct taxonomy_update {
  std::string source;  ///< "esco", "starter"
  bool yields{};  ///< leaves what another source holds, and only lends it missing words
  bool allow_ended{};  ///< however many concepts end; else at most `kMostEndedPercent` of each kind
  std::vector<complete_kind> complete;  ///< what is absent from these and of this source has ended
  std::vector<concept_update> concepts;
  std::vector<words_update> words;
  std::vector<broader_record> broader;  ///< replaces that of every narrower concept named
  std::vector<occupation_skill_record> relations;  ///< replaces those of every occupation named
};

/// Of the concepts of one kind that a source holds and that have not ended, the most that one update may end.
/// ESCO 1.2.0 ends 0.1 % of the occupations of 1.1.1 and 1.4 % of the skills; a list that was cut off ends more.
inline constexpr std::size_t kMostEndedPercent = 10;

/// What a merge did. The first four count concepts; `changed` includes other words and having come back.
struct merge_report {
  std::size_t inserted{}, changed{}, ended{}, unchanged{};
  std::size_t relations_added{}, relations_removed{};
  std::size_t broader_added{}, broader_removed{};
  // Passed over, because they name a concept that is neither in the update nor stored, or is of another kind:
  std::size_t words_of_unknown{}, relations_of_unknown_occupation{}, relations_to_unknown_skill{}, broader_of_unknown{};
  std::size_t repeated_relations{};  ///< the same occupation and skill again; essential wins
  bool changed_anything() const noexcept {
    return inserted + changed + ended + relations_added + relations_removed + broader_added + broader_removed != 0;
  }
};

/// Merges in one transaction: readers see the taxonomy before or after it. Nothing is ever deleted but the
/// relations of an occupation, or the groups of a concept, that the update gives anew. An identifier that
/// belongs to another URI, or a list that would end too many concepts, is refused and nothing is stored.
result<merge_report> merge_taxonomy(database& db, taxonomy_update const& update);

/// The whole taxonomy, sorted by key.
taxonomy_records load_taxonomy(database& db);

}  // namespace overstap::store
