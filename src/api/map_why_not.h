// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/boundary/journeys.h"
#include "desk/desk.h"

namespace overstap::api {

boundary::why_not to_boundary(snapshot const& s, desk::why_not_answer const& found, language l);

}  // namespace overstap::api
