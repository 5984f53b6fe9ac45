// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "domain/taxonomy_records.h"
#include "store/database.h"

namespace overstap::store {

/// A concept as its rows say it; a language without words of its own is absent. `number` is 0 before the first write.
struct stored_concept {
  int number{};
  concept_kind kind{};
  std::string uri;
  std::string code;
  skill_type type{};
  bool ended{};
  std::string source;
  std::optional<concept_words> nl;
  std::optional<concept_words> en;
};

/// The taxonomy tables in memory; every list sorted.
struct stored_taxonomy {
  std::map<uuid, stored_concept> concepts;
  std::map<uuid, std::vector<uuid>> broader;
  std::map<uuid, std::vector<required_skill>> relations;
};

/// Which rows differ from the tables.
struct taxonomy_changes {
  std::set<uuid> concepts;
  std::set<std::pair<uuid, language>> words;
  std::set<uuid> broader;  ///< narrower concepts whose groups differ
  std::set<uuid> relations;  ///< occupations whose skills differ
};

/// Inside the caller's transaction.
stored_taxonomy read_taxonomy_tables(database& db);

/// Writes the rows of `changes`; gives new concepts their numbers. Inside the caller's transaction.
void write_taxonomy_tables(database& db, stored_taxonomy& tables, taxonomy_changes const& changes);

}  // namespace overstap::store
