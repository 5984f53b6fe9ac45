// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "access/subject.h"

namespace overstap::store {

/// Groups of data as one column: "contact plan".
std::string joined_groups(std::vector<access::data_group> const& groups);
std::vector<access::data_group> parse_groups(std::string_view column);

}  // namespace overstap::store
