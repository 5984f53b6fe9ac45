// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "casework/office.h"
#include "domain/identities.h"

/// What surfaces by itself, so that nobody waits for an answer that does not come (desk-rules, story 8). Days are
/// calendar days. Each dossier is one transaction: cut off anywhere, the next run does the rest, and a second run on
/// the same day changes nothing.
namespace overstap::casework {

/// Questions whose day came expire and come back to the owner with a next step. How many.
/// `go_on` is asked between dossiers.
std::int64_t expire_offers(office const& o, std::function<bool()> const& go_on);

struct escalations {
  std::int64_t stuck{};  ///< ten days overdue: on the desk's list of what is stuck
  std::int64_t taken_over{};  ///< twenty-one days: the guide with duty becomes the owner
  std::vector<region_code> without_guide;  ///< where nobody has duty, so that nothing could be taken over; sorted
};
escalations escalate(office const& o, std::function<bool()> const& go_on);

}  // namespace overstap::casework
