// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "casework/profile.h"

namespace overstap::casework {

/// Adds what somebody brings along (`bring_in`).
result<profile_page> import_profile(office const& o,
                                    desk::caller const& asks,
                                    dossier_id dossier,
                                    carried_profile const& brought);

/// A table for spreadsheets, RFC 4180 with a header: occupations, skills with their evidence, credentials. A cell never
/// begins a formula.
std::string to_csv(profile_page const& page, desk::world const& world, language l);

}  // namespace overstap::casework
