// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "casework/plan_step.h"
#include "planning/chance.h"

namespace overstap::casework {

/// That what is to come and what is under way is finished, as known today. Steps of the dossier's own making are left
/// out; of what is hidden nothing is known.
planning::chance chance_of(snapshot const& s, std::vector<plan_step> const& steps);

}  // namespace overstap::casework
