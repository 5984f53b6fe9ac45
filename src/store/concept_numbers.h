// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "domain/identities.h"
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

  bool contains(occupation_id id) const noexcept;
  bool contains(skill_id id) const noexcept;
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

}  // namespace overstap::store
