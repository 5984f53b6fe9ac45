// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "base/dates.h"
#include "domain/dossier.h"
#include "domain/identities.h"

namespace overstap::store {

class database;

/// How a region stands, exactly: for suppression, not for showing.
struct board_numbers {
  std::int64_t open{};
  std::int64_t without_owner{};  ///< 0: the database refuses one
  std::int64_t overdue{};  ///< the next step should have been done before `today`
  std::int64_t stuck{};  ///< overdue ones that escalated
  std::int64_t offers_waiting{};  ///< open ones with a question that waits for an answer
  std::int64_t closed{};
  std::map<outcome, std::int64_t> outcomes;  ///< of the closed ones
  /// Of those that somebody who works here wrote something about: from the opening to the first time. Sorted.
  std::vector<std::int64_t> milliseconds_to_first_talk;
};

/// What is counted. Moments: milliseconds since 1970.
struct board_question {
  std::optional<region_code> region;  ///< absent: all
  civil_date today;
  std::int64_t closed_since{};
  std::int64_t opened_since{};  ///< for the first talk
};
board_numbers count_board(database& db, board_question const& q);

}  // namespace overstap::store
