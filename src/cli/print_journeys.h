// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/boundary/journeys.h"

namespace overstap::cli {

/// As text for people, to stdout.
void print_journeys(api::boundary::journeys const& answer);
/// Each step marked with what becomes of the bookings: = as booked, > moved, + new, - gone.
void print_replanned(api::boundary::replanned_journeys const& answer);
void print_why_not(api::boundary::why_not const& answer);

}  // namespace overstap::cli
