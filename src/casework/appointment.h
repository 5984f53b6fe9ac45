// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "access/subject.h"
#include "base/result.h"
#include "casework/office.h"
#include "casework/one_time_codes.h"
#include "domain/reference.h"

namespace overstap::casework {

/// Somebody who belongs to no organisation: a region manager, the ministry or the operator. They are where all other
/// accounts come from, so they are made by who runs the service, not over the network.
struct appointment {
  access::role role{};
  std::string name;
  region_code region{};  ///< of a region manager
};
struct appointed {
  std::string login;
  given_code code;
};
result<appointed> appoint(office const& o, reference_data const& reference, appointment const& a);

}  // namespace overstap::casework
