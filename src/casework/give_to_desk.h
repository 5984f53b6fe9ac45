// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "casework/service_work.h"
#include "store/account_records.h"

namespace overstap::casework {

/// Who takes over for the desk of a region on `today`: the guide with duty, when the agreement of her organisation
/// runs.
std::optional<store::duty_record> guide_on_duty(store::database& db, region_code const& region, civil_date today);

/// The guide with duty becomes the owner of an open dossier that `is_theirs` still says yes to, and has to look for
/// another one today; what was planned stays as a task, and a hand-over that waits is withdrawn. `why`: for the time
/// line. False, and nothing done, when it is not.
bool give_to_desk(service_work const& w,
                  dossier_id id,
                  std::function<bool(store::dossier_head const&)> const& is_theirs,
                  store::duty_record const& duty,
                  std::string const& why);

}  // namespace overstap::casework
