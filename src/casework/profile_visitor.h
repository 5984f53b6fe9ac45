// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "casework/work.h"
#include "desk/desk.h"
#include "store/profile_store.h"

namespace overstap::casework {

/// What the person has in the way, as codes of data/barriers.csv. Sensitive: only for who may read that, or for the
/// service itself; without it the route is looked for as if nothing was in the way, and the caller says what was
/// withheld.
std::vector<barrier_code> open_barriers(office const& o, store::database& db, dossier_id id);

/// The person of a dossier as planning and matching see her (docs/adr/0010): the skills that she has, at their level;
/// the occupations bring none by themselves. Credentials count until their last day. What the world does not know any
/// more is left out. Always resolves.
desk::visitor visitor_of(desk::world const& world,
                         store::profile const& p,
                         municipality_code const& lives_in,
                         std::vector<barrier_code> barriers);

}  // namespace overstap::casework
