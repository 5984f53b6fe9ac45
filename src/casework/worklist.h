// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "casework/dossier_page.h"
#include "casework/next_step_words.h"
#include "store/worklist_store.h"

namespace overstap::casework {

/// Overdue by so many calendar days: on the list of what is stuck. Then the desk takes over (desk-rules, story 8).
inline constexpr auto kStuckAfterDays = 10;
inline constexpr auto kDeskTakesOverAfterDays = 21;

enum class worklist_reason : std::uint8_t {
  due,
  overdue,
  offer_waiting,
  offer_refused,
  returned,  ///< nobody answered
  work_done,
  stuck,
  escalated,
  new_duplicate
};

/// Of another partner's dossier only what the desk needs to call that partner: no name, no next step.
struct worklist_item {
  dossier_id id;
  std::optional<std::string> name;
  municipality_code municipality;
  std::optional<situation_kind> situation;
  std::optional<civil_date> job_ends_on;
  account_id owner_id;
  std::string owner;
  named_organisation organisation;
  std::optional<next_step_text> next_step;
  civil_date next_step_on;
  std::int32_t days_late{};  ///< 0: not late
  std::vector<worklist_reason> reasons;
  std::int64_t version{};
};

/// A dossier that the desk took over from the asker not long ago.
struct taken_over_item {
  dossier_id id;
  std::optional<std::string> name;
  municipality_code municipality;
  civil_date on;
  std::string organisation;
};

struct worklist_counts {
  std::int64_t today{}, waiting{}, stuck{}, mine{}, all{};
};
struct worklist {
  civil_date today;
  worklist_counts counts;
  std::vector<worklist_item> items;  ///< by day of the next step, ties by id
  std::optional<store::worklist_place> next;  ///< to read on after
  std::vector<taken_over_item> taken_over;
};

struct worklist_request {
  store::worklist_view view{};
  std::optional<store::worklist_place> after;
  std::size_t limit{50};
};
/// One row in the processing log for the whole page.
result<worklist> list_dossiers(office const& o, desk::caller const& asks, worklist_request const& r);

}  // namespace overstap::casework
