// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "api/boundary/withheld.h"
#include "casework/work.h"

namespace overstap::api {

boundary::data_group to_boundary(access::data_group g) noexcept;
std::vector<boundary::withheld_group> to_boundary(std::vector<casework::withheld_group> const& groups);

}  // namespace overstap::api
