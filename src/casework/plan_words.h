// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

#include "base/dates.h"
#include "desk/desk.h"

namespace overstap::casework {

/// Dutch, for the time line, which is in the language of the desk: "klantadviseur, aan het werk op 2027-03-01".
std::string words_of(desk::world const& world, occupation_id occupation, std::optional<civil_date> at_work_on);

}  // namespace overstap::casework
