// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/boundary/rights.h"
#include "casework/rights.h"
#include "domain/language.h"

namespace overstap::api {

boundary::grounds to_boundary(casework::grounds_page const& page);
boundary::processing_log to_boundary(store::log_page const& page, language l);

}  // namespace overstap::api
