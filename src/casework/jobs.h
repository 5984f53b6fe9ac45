// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <vector>

#include "base/result.h"
#include "casework/office.h"
#include "desk/caller.h"
#include "desk/jobs.h"

namespace overstap::casework {

/// What runs by itself and how it went, for who keeps the service running: names, moments and numbers, no content.
result<std::vector<desk::job_status>> list_jobs(office const& o,
                                                desk::caller const& asks,
                                                std::span<desk::job const> jobs);

}  // namespace overstap::casework
