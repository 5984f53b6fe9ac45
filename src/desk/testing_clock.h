// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/clock.h"

namespace overstap::desk::testing {

/// A clock that stands still on Tuesday 2026-09-01, 00:00 UTC, until a test moves it.
struct still_clock : clock {
  std::uint64_t milliseconds{1'788'220'800'000};
  civil_date today() const override {
    return std::chrono::floor<days>(
        std::chrono::sys_time<std::chrono::milliseconds>{std::chrono::milliseconds{milliseconds}});
  }
  std::uint64_t unix_milliseconds() const override { return milliseconds; }
  void forward(std::chrono::milliseconds by) { milliseconds += static_cast<std::uint64_t>(by.count()); }
};

}  // namespace overstap::desk::testing
