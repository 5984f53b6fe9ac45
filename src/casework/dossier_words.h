// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/dossier.h"
#include "domain/language.h"

namespace overstap::casework {

/// Words of a dossier as people at the desk say them, without a capital.
bilingual words_of(situation_kind k);
bilingual words_of(job_end_cause c);
bilingual words_of(outcome o);

}  // namespace overstap::casework
