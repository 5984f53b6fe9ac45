// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>

#include "casework/office.h"

namespace overstap::casework {

/// The first day after the retention of a dossier that was closed at that moment.
civil_date retention_ends(std::int64_t closed_at, settings const& s);

struct retention_report {
  std::size_t noticed{};  ///< dossiers of which the erasure was announced
  std::size_t erased{};
};
/// Announces the erasure of closed dossiers `retention_notice_days` before their time is over, on the time line that
/// the person reads, and erases those that were announced long enough ago; a month-coarse outcome without identity
/// stays. A dossier that is opened again loses its notice. Each dossier is one transaction: whatever stops it, running
/// it again goes on. Doing nothing twice: the second run of a day changes nothing.
/// `go_on` is asked before each dossier; false ends the run.
retention_report run_retention(
    office const& o, civil_date today, std::function<bool()> const& go_on = [] { return true; });

}  // namespace overstap::casework
