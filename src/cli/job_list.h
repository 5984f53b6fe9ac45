// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "desk/jobs.h"

namespace overstap::cli {

/// Everything that runs by itself, in the order in which it runs when all are due.
std::vector<desk::job> make_jobs();

}  // namespace overstap::cli
