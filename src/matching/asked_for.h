// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

#include "matching/match.h"

/// Inside of the matching engine: what a query leaves out before any fact of the person is looked at.
namespace overstap::matching {

/// The closing day itself still counts; without one a vacancy stays open. No day asked: every vacancy is open.
inline bool is_open(vacancy_columns const& c, vacancy_idx v, std::optional<civil_date> const& on) noexcept {
  return !on || !c.closes[v] || *c.closes[v] >= *on;
}

inline bool asked_for(vacancy_columns const& c, vacancy_query const& query, vacancy_idx v) noexcept {
  return (!query.occupation || c.occupation[v] == *query.occupation) && is_open(c, v, query.open_on);
}

}  // namespace overstap::matching
