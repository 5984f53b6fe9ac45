// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/boundary/concepts.h"
#include "desk/desk.h"

namespace overstap::api {

/// A region with the municipalities that belong to it on `today`, by name.
boundary::region to_boundary(snapshot const& s, region const& r, civil_date today, language l);

}  // namespace overstap::api
