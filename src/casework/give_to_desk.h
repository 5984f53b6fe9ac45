// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

#include "casework/service_work.h"
#include "store/account_records.h"

namespace overstap::casework {

/// Who takes over for the desk of a region on `today`: the guide with duty, when the agreement of her organisation
/// runs.
std::optional<store::duty_record> guide_on_duty(store::database& db, region_code const& region, civil_date today);

/// The guide with duty becomes the owner, today, with this next step; what was planned stays as a task, and a hand-over
/// that waits is withdrawn. Nothing when the dossier is no longer open, or hers.
void give_to_desk(service_work const& w,
                  dossier_id id,
                  store::duty_record const& duty,
                  std::string const& next_step,
                  std::string const& why);

/// The next step of a dossier that lost its owner.
inline constexpr auto kLookForOwner = std::string_view{"Nieuwe begeleider zoeken"};

}  // namespace overstap::casework
