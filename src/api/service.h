// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/desk.h"

namespace overstap::api {

/// What endpoints depend on.
struct service {
  desk::desk const& desk;
  planning::limits planning{};
};

}  // namespace overstap::api
