// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "api/operation.h"

namespace overstap::api {

/// All operations, in the order of `endpoints`.
std::vector<operation> const& operations();

}  // namespace overstap::api
