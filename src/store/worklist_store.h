// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/dates.h"
#include "domain/dossier.h"
#include "domain/identities.h"

/// Lists of open dossiers, by day of the next step and id. Nothing is opened here: sealed texts come as they are.
namespace overstap::store {

class database;

enum class worklist_view : std::uint8_t {
  today,  ///< of mine: due, overdue, or something came back
  waiting,  ///< of mine: a question to another organisation waits
  stuck,  ///< long overdue, escalated, a question past its day, or perhaps a duplicate
  mine,
  all  ///< of my organisation
};

struct worklist_place {
  civil_date on;
  dossier_id id;
};
struct worklist_query {
  account_id me;
  partner_id organisation;
  region_code region;
  bool whole_region{};  ///< stuck: of every organisation of the region, and duplicates; else of the own one
  civil_date today;
  std::int32_t stuck_after_days{};  ///< so many days overdue is stuck
};

struct worklist_row {
  dossier_id id;
  region_code region;
  municipality_code municipality;
  std::string name_sealed;  ///< "dossier.name:<id>"
  situation_kind situation{};
  std::optional<civil_date> job_ends_on;
  account_id owner;
  std::string owner_name_sealed;  ///< "account.name:<owner>"
  partner_id organisation;
  std::string organisation_name;
  std::string next_step_sealed;  ///< "dossier.next_step:<id>"
  civil_date next_step_on;
  std::int32_t escalation{};
  std::optional<came_back> returned;
  bool offer_waits{}, offer_late{}, duplicate{};
  std::int64_t version{};
};
/// After `after`, at most `limit`.
std::vector<worklist_row> list_worklist(database& db,
                                        worklist_view view,
                                        worklist_query const& q,
                                        std::optional<worklist_place> const& after,
                                        std::size_t limit);
std::int64_t count_worklist(database& db, worklist_view view, worklist_query const& q);

/// Open dossiers that the desk took over from somebody by escalation since a day, the latest first.
struct taken_over_row {
  dossier_id id;
  region_code region;
  municipality_code municipality;
  std::string name_sealed;
  civil_date on;
  std::string organisation_name;  ///< of the owner now
};
std::vector<taken_over_row> list_taken_over(database& db, account_id former, civil_date since);

/// Open dossiers whose next step was due on `on` or before and that are escalated less than `below`, by that day and
/// id.
std::vector<worklist_place> list_overdue(
    database& db, civil_date on, std::int32_t below, std::optional<worklist_place> const& after, std::size_t limit);

}  // namespace overstap::store
