// SPDX-License-Identifier: EUPL-1.2
#include "store/concept_numbers.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/invariant.h"
#include "store/names.h"
#include "store/sql.h"

namespace overstap::store {

void unreadable(row_name const& row, std::string_view what) {
  throw infra_error{fmt::format("database: {} {}: {}", row.table, row.id, what)};
}

concept_numbers::concept_numbers(database& db) {
  sql::guarded("reading the concepts", [&] {
    sql::fetch<int, std::string, std::string>(
        db.session(),
        "select number, key, kind from concept where kind in ('occupation', 'skill') order by key",
        [&](int number, std::string const& key, std::string const& kind) {
          auto const id = parse_uuid(key);
          if (!id || number < 0) {
            unreadable({"concept", key}, "unreadable key");
          }
          auto const at = static_cast<std::size_t>(number);
          if (by_number_.size() <= at) {
            by_number_.resize(at + 1);
          }
          by_key_.push_back({*id, kind == name_of(concept_kind::skill), number});
          by_number_[at] = by_key_.back();
        });
  });
}

concept_numbers::entry const* concept_numbers::find(uuid const& key) const noexcept {
  auto const at = std::ranges::lower_bound(by_key_, key, {}, &entry::key);
  return at != by_key_.end() && at->key == key ? &*at : nullptr;
}

bool concept_numbers::contains(occupation_id id) const noexcept {
  auto const* const e = find(id.value());
  return e != nullptr && !e->is_skill;
}

bool concept_numbers::contains(skill_id id) const noexcept {
  auto const* const e = find(id.value());
  return e != nullptr && e->is_skill;
}

int concept_numbers::of(occupation_id id) const {
  auto const* const e = find(id.value());
  invariant(e != nullptr && !e->is_skill, "an occupation that is written is in the taxonomy");
  return e->number;
}

int concept_numbers::of(skill_id id) const {
  auto const* const e = find(id.value());
  invariant(e != nullptr && e->is_skill, "a skill that is written is in the taxonomy");
  return e->number;
}

occupation_id concept_numbers::occupation(int number, row_name const& row) const {
  auto const at = static_cast<std::size_t>(number);
  if (number < 0 || at >= by_number_.size() || !by_number_[at] || by_number_[at]->is_skill) {
    unreadable(row, fmt::format("occupation {} is not there", number));
  }
  return occupation_id{by_number_[at]->key};
}

skill_id concept_numbers::skill(int number, row_name const& row) const {
  auto const at = static_cast<std::size_t>(number);
  if (number < 0 || at >= by_number_.size() || !by_number_[at] || !by_number_[at]->is_skill) {
    unreadable(row, fmt::format("skill {} is not there", number));
  }
  return skill_id{by_number_[at]->key};
}

void concept_numbers::require(skill_id id, row_name const& row) const {
  if (!contains(id)) {
    unreadable(row, fmt::format("skill {} is not there", to_string(id)));
  }
}

}  // namespace overstap::store
