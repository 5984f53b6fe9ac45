// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/clock.h"

namespace overstap::api::testing {

/// A clock that stands still on Tuesday 2026-09-01, 00:00 UTC.
struct still_clock : clock {
  civil_date today() const override { return *parse_date("2026-09-01"); }
  std::uint64_t unix_milliseconds() const override { return 1'788'220'800'000; }
};

}  // namespace overstap::api::testing
