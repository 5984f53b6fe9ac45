// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "casework/office.h"

namespace overstap::casework {

/// What ended agreements left behind.
struct agreement_ends {
  std::int64_t agreements{};  ///< that are done with
  std::int64_t dossiers{};  ///< given to the guide with duty
  std::int64_t offers{};  ///< expired
  std::vector<region_code> without_guide;  ///< there nobody can take over: dossiers stay where they are
};

/// Gives back what organisations had whose agreement ended on `today` or before: their open dossiers go to the guide
/// with duty, with a next step, and what they were asked expires. Access ended by itself that day. One transaction per
/// dossier: whatever stops it in between, running it again goes on where it stopped.
/// `go_on` is asked between the transactions; false ends it early.
agreement_ends end_agreements(office const& o, civil_date today, std::function<bool()> const& go_on);

}  // namespace overstap::casework
