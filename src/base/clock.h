// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>

#include "base/dates.h"

namespace overstap {

/// The only place in src/ that asks the system for the time.
struct clock {
  virtual ~clock() = default;
  virtual civil_date today() const = 0;  ///< in Europe/Amsterdam
  virtual std::uint64_t unix_milliseconds() const = 0;
};

clock const& system_clock();

}  // namespace overstap
