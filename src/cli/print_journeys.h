// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/boundary/journeys.h"

namespace overstap::cli {

/// Journeys as text for people, to stdout.
void print_journeys(api::boundary::journeys const& answer);

}  // namespace overstap::cli
