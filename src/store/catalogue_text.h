// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/requirement.h"
#include "domain/vacancy.h"
#include "domain/wagon.h"
#include "store/database.h"

namespace overstap::store {

/// Names one row in a message: "vacancy 0190…".
struct row_name {
  std::string_view table;
  std::string_view id;
};
[[noreturn]] void unreadable(row_name const& row, std::string_view what);

/// The concepts of the database by number and by key, for the lists inside catalogue rows.
class concept_numbers {
public:
  explicit concept_numbers(database& db);

  /// `invariant`: the concept is stored.
  int of(occupation_id id) const;
  int of(skill_id id) const;
  /// `infra_error` that names `row` when there is none of this kind.
  occupation_id occupation(int number, row_name const& row) const;
  skill_id skill(int number, row_name const& row) const;
  void require(skill_id id, row_name const& row) const;

private:
  struct entry {
    uuid key;
    bool is_skill;
    int number;
  };
  entry const* find(uuid const& key) const noexcept;

  std::vector<entry> by_key_;
  std::vector<std::optional<entry>> by_number_;
};

// Lists as one column of text (migrations/0001_first.sql says how). Reading refuses with an `infra_error` that
// names `row`.
std::string to_text(std::vector<required_skill> const& skills, concept_numbers const& numbers);
std::string to_text(std::vector<std::pair<skill_id, evidence>> const& skills, concept_numbers const& numbers);
std::string to_text(std::vector<occupation_id> const& occupations, concept_numbers const& numbers);
std::string to_text(std::vector<credential_code> const& codes);
std::string to_text(std::vector<contract_kind> const& kinds);
std::string to_text(std::vector<atom> const& atoms);
std::string to_text(std::vector<gift> const& gifts);
std::string to_text(std::vector<evidence_raise> const& raises);

std::vector<required_skill> read_required(std::string_view text, concept_numbers const& numbers, row_name const& row);
std::vector<std::pair<skill_id, evidence>> read_held(std::string_view text,
                                                     concept_numbers const& numbers,
                                                     row_name const& row);
std::vector<occupation_id> read_occupations(std::string_view text, concept_numbers const& numbers, row_name const& row);
std::vector<credential_code> read_credentials(std::string_view text);
std::vector<contract_kind> read_contracts(std::string_view text, row_name const& row);
std::vector<atom> read_atoms(std::string_view text, concept_numbers const& numbers, row_name const& row);
std::vector<gift> read_gifts(std::string_view text, concept_numbers const& numbers, row_name const& row);
std::vector<evidence_raise> read_raises(std::string_view text, concept_numbers const& numbers, row_name const& row);

}  // namespace overstap::store
