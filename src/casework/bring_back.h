// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

#include "casework/next_step_words.h"
#include "casework/office.h"
#include "domain/dossier.h"

namespace overstap::casework {

/// Gives the owner of a locked, open dossier something to do now: it becomes her next step, due today or when the step
/// that she had was due, if that is earlier. What she had planned stays as a task, so that nothing is lost.
/// `why` marks it on her worklist.
void bring_back(office const& o,
                store::database& db,
                dossier_id id,
                next_step_text const& what,
                came_back why,
                civil_date today,
                std::int64_t now);

/// What the owner had planned becomes a task, because another step takes its place.
void keep_next_step_as_task(office const& o, store::database& db, dossier_id id, std::int64_t now);

}  // namespace overstap::casework
