// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "casework/work.h"

/// The calendar of a plan, at a secret address that a calendar program can ask without signing in. Sensitive steps are
/// "Afspraak" in it (desk-rules 4).
namespace overstap::casework {

struct made_calendar {
  std::string secret;  ///< part of the address; told once
  std::int64_t version{};  ///< of the dossier
};
/// Makes a new address, for the person only; the one before it stops working.
result<made_calendar> make_calendar(office const& o, desk::caller const& asks, dossier_id id);

/// not_found when there is no address.
result<void> revoke_calendar(office const& o, desk::caller const& asks, dossier_id id);

/// The steps of active goals as iCalendar. One text for a secret that never was, that was revoked, and a dossier that
/// is gone: not_found. Logged like any other reading.
result<std::string> read_calendar(office const& o, std::string_view token, std::string const& trace_id);

}  // namespace overstap::casework
