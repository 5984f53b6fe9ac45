// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/dates.h"

namespace overstap::casework {

/// Something that takes whole days.
struct calendar_entry {
  std::string id;  ///< the same as long as it is the same thing
  civil_date from;
  civil_date until;  ///< first day after it
  std::string title;
};

/// iCalendar (RFC 5545), UTF-8, lines ended and folded as it says. `now` is the moment of writing in ms since 1970.
std::string calendar_text(std::vector<calendar_entry> const& entries, std::int64_t now);

}  // namespace overstap::casework
