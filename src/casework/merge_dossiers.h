// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>

#include "base/result.h"
#include "casework/office.h"
#include "desk/caller.h"
#include "domain/identities.h"

namespace overstap::casework {

struct merged {
  dossier_id id;
  std::int64_t version{};
};

/// Two dossiers of one person become one, by a guide of their region. `other` becomes a sign post: its number still
/// leads to `id`. Both time lines and both logs are read together from then on; facts, tasks, questions, goals and the
/// profile are taken over, and what had to give way stands in the time line. When only one of them is open, that one is
/// `id` (conflict otherwise), so that its owner and next step go on. Two accounts of the person: that of `id` stays.
result<merged> merge_dossiers(office const& o, desk::caller const& asks, dossier_id id, dossier_id other);

}  // namespace overstap::casework
