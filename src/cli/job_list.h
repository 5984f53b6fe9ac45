// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "casework/office.h"
#include "desk/jobs.h"

namespace overstap::cli {

/// Everything that runs by itself, in the order in which it runs when all are due.
/// `office` must outlive them.
std::vector<desk::job> make_jobs(casework::office const& office);

}  // namespace overstap::cli
