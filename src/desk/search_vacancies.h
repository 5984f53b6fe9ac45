// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "desk/desk.h"

namespace overstap::desk {

/// Adds reasons and distance to hits, for the person as she is.
std::vector<explained_vacancy> explain_hits(snapshot const& s,
                                            person_facts const& person,
                                            std::vector<matching::vacancy_hit> const& hits);

}  // namespace overstap::desk
