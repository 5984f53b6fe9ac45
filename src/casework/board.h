// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "casework/office.h"
#include "casework/small_numbers.h"
#include "desk/caller.h"
#include "domain/dossier.h"

namespace overstap::casework {

inline constexpr auto kOutcomeDays = 365;
inline constexpr auto kFirstTalkDays = 90;

struct shown_outcome {
  outcome what{};
  shown_number people;
};
struct board_region {
  region_code code;
  std::string name;  ///< empty: no longer a region
  friend bool operator==(board_region const&, board_region const&) = default;
};
/// A region in numbers, or for the ministry all regions together. What is absent is too small to be shown, or would
/// tell something that is (small_numbers.h).
struct board {
  std::string region;  ///< code; empty: all
  std::string region_name;
  /// Of these regions no guide takes over for the desk, so that nothing can come back to it: the region manager lets
  /// the agreement of a desk run on, or the administrator of another desk lets one of its guides take over.
  std::vector<board_region> without_guide;
  shown_number open;
  std::int64_t without_owner{};  ///< always 0, for all to see: the database refuses a dossier without one
  shown_number overdue;
  shown_number stuck;
  shown_number offers_waiting;
  shown_number median_days_to_first_talk;  ///< of those opened in the last `kFirstTalkDays`, whole days
  shown_number closed;  ///< in the last `kOutcomeDays`
  std::vector<shown_outcome> outcomes;  ///< of those: all that there are, or none when `closed` is absent
};
result<board> show_board(office const& o, desk::caller const& asks);

}  // namespace overstap::casework
